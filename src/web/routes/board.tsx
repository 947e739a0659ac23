/** The coordinator's board: as a page, as files, and what can be done from it. */
import { may } from '../../access/policy.ts';
import { actOnRound } from '../../actions/act-on-round.ts';
import { type BoardView, boardRows, boardView } from '../../actions/board-view.ts';
import type { Context } from '../../actions/context.ts';
import { type FoundRound, findRound } from '../../actions/find-round.ts';
import { moveDeadline } from '../../actions/move-deadline.ts';
import { removeView, saveView } from '../../actions/saved-views.ts';
import { textIn } from '../../core/language.ts';
import { board as say, sheetActs } from '../../messages/board.ts';
import { publicPages } from '../../messages/public-pages.ts';
import { workbook } from '../../publish/tables/workbook.ts';
import { filterRows } from '../../round/board.ts';
import { tableCsv } from '../../round/table-csv.ts';
import { type BoardWish, readBoardWish } from '../board-filter.ts';
import { boardHead, boardLines } from '../board-lines.ts';
import { renderPage } from '../components/page.tsx';
import { Board } from '../pages/board/board.tsx';
import type { BoardPage } from '../pages/board/board-page.ts';
import { first, readForm } from '../request-form.ts';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';

export function boardRoutes({ context }: Services): readonly Route[] {
  const round = '/runder/:programme/:round';
  const [follow, manage] = ['rounds.follow', 'rounds.manage'] as const;
  const with_ = (work: Work) => (call: Call) => withRound(context, call, work);
  return [
    {
      method: 'GET',
      path: round,
      access: follow,
      handle: with_((found, call) => show(context, found, call)),
    },
    {
      method: 'GET',
      path: `${round}/status.csv`,
      access: follow,
      handle: with_((found, call) => csv(context, found, call)),
    },
    {
      method: 'GET',
      path: `${round}/status.xlsx`,
      access: follow,
      handle: with_((found, call) => excel(context, found, call)),
    },
    {
      method: 'POST',
      path: `${round}/aabn`,
      access: manage,
      handle: with_((found, call) => act(context, found, call, 'open')),
    },
    {
      method: 'POST',
      path: `${round}/luk`,
      access: manage,
      handle: with_((found, call) => act(context, found, call, 'close')),
    },
    {
      method: 'POST',
      path: `${round}/frist`,
      access: manage,
      handle: with_((found, call) => move(context, found, call)),
    },
    {
      method: 'POST',
      path: `${round}/visninger`,
      access: follow,
      handle: with_((found, call) => keep(context, found, call)),
    },
    {
      method: 'POST',
      path: `${round}/visninger/fjern`,
      access: follow,
      handle: with_((found, call) => remove(context, found, call)),
    },
  ];
}

type Work = (found: FoundRound, call: Call) => Promise<Response>;

function withRound(context: Context, call: Call, work: Work): Promise<Response> | Response {
  const found = findRound(context, call.param('programme'), call.param('round'));
  return found.ok ? work(found.value, call) : call.request.notFound();
}

function wishOf({ request }: Call, { programme, round }: FoundRound): BoardWish {
  return readBoardWish(new URL(request.req.url).searchParams, programme, round);
}

async function show(
  context: Context,
  found: FoundRound,
  call: Call,
  problems: BoardPage['problems'] = [],
): Promise<Response> {
  const { request, language, person } = call;
  const view: BoardView = await boardView(context, found);
  const wish = wishOf(call, found);
  const page: BoardPage = {
    view,
    rows: filterRows(view.rows, wish.filter),
    wish,
    language,
    base: baseOf(found),
    mayManage: may(person, 'rounds.manage'),
    mayRead: may(person, 'figures.read'),
    problems,
  };
  const title = publicPages.roundTitle(textIn(found.round.title, language))[language];
  const strip = found.round.synthetic ? ({ strip: 'synthetic' } as const) : {};
  const frame = {
    title,
    language,
    path: baseOf(found),
    look: 'public',
    wide: true,
    scripts: ['board.js'],
    ...strip,
  } as const;
  return request.html(renderPage({ ...frame, main: <Board {...page} /> }), problems.length > 0 ? 422 : 200);
}

async function csv(context: Context, found: FoundRound, call: Call): Promise<Response> {
  const lines = await linesOf(context, found, call);
  const head = boardHead(found, call.language);
  call.request.header('content-disposition', `attachment; filename="${fileName(found)}.csv"`);
  call.request.header('content-type', 'text/csv; charset=utf-8');
  return call.request.body(tableCsv([head, ...lines.map((line) => line.map((cell) => String(cell ?? '')))]));
}

async function excel(context: Context, found: FoundRound, call: Call): Promise<Response> {
  const head = boardHead(found, call.language);
  const rows = await linesOf(context, found, call);
  const bytes = await workbook([{ name: textIn(found.round.title, call.language), head, rows }]);
  call.request.header('content-disposition', `attachment; filename="${fileName(found)}.xlsx"`);
  call.request.header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  return call.request.body(Uint8Array.from(bytes).buffer);
}

async function linesOf(context: Context, found: FoundRound, call: Call) {
  const wish = wishOf(call, found);
  return boardLines(
    found,
    filterRows(await boardRows(context, found), wish.filter),
    wish.filter,
    call.language,
  );
}

async function act(
  context: Context,
  found: FoundRound,
  call: Call,
  kind: 'open' | 'close',
): Promise<Response> {
  // Pressed twice, or by two: it is as they wanted it.
  await actOnRound(context, found, kind, { name: call.person.name });
  return call.request.redirect(baseOf(found), 303);
}

async function move(context: Context, found: FoundRound, call: Call): Promise<Response> {
  const typed = first(await readForm(call.request), 'dag').slice(0, 40);
  const moved = await moveDeadline(context, found, typed, { name: call.person.name });
  if (moved.ok) return call.request.redirect(baseOf(found), 303);
  const texts = {
    'date-unreadable': sheetActs.problemDate(typed),
    'deadline-past': sheetActs.problemNotLater,
    'round-state': sheetActs.problemRoundState,
  } as const;
  const problems = moved.problems.map(({ code }) => ({ href: '#frist', text: texts[code][call.language] }));
  return show(context, found, call, problems);
}

async function keep(context: Context, found: FoundRound, call: Call): Promise<Response> {
  const form = await readForm(call.request);
  const asked = new URLSearchParams(first(form, 'query').slice(0, 1000));
  const { query } = readBoardWish(asked, found.programme, found.round);
  const kept = await saveView(
    context,
    found,
    { name: first(form, 'navn'), query },
    { name: call.person.name },
  );
  return kept.ok
    ? call.request.redirect(`${baseOf(found)}${query ? `?${query}` : ''}`, 303)
    : show(context, found, call, [{ href: '#visning', text: say.viewNameMissing[call.language] }]);
}

async function remove(context: Context, found: FoundRound, call: Call): Promise<Response> {
  const name = first(await readForm(call.request), 'navn');
  await removeView(context, found, name, { name: call.person.name });
  return call.request.redirect(baseOf(found), 303);
}

function baseOf({ key }: FoundRound): string {
  return `/runder/${key.programme}/${key.round}`;
}

function fileName({ key }: FoundRound): string {
  return `${key.programme}-${key.round}-status`;
}
