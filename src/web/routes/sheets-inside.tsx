import type { ComponentChildren } from 'preact';
import { answerHistory } from '../../actions/answer-history.ts';
import type { Context } from '../../actions/context.ts';
import { type FoundRound, findRound } from '../../actions/find-round.ts';
import { keptReasons, reasonRows } from '../../actions/kept-reasons.ts';
import { loadSheet } from '../../actions/open-sheet.ts';
import { authorityId, questionnaireId } from '../../core/ids.ts';
import { answering } from '../../messages/answering.ts';
import { sheetsInside } from '../../messages/sheets-inside.ts';
import { tableCsv } from '../../round/table-csv.ts';
import { renderPage } from '../components/page.tsx';
import { AnswerHistoryPage } from '../pages/answer-history.tsx';
import { KeptReasons } from '../pages/kept-reasons.tsx';
import { SheetInside } from '../pages/sheet-inside.tsx';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';

/** Single sheets seen from inside the house: by those who may see the rows behind figures. */
export function sheetsInsideRoutes({ context }: Services): readonly Route[] {
  const round = '/runder/:programme/:round';
  const sheet = `${round}/besvarelse/:authority/:questionnaire`;
  const access = 'figures.read';
  return [
    { method: 'GET', path: `${round}/forklaringer`, access, handle: (call) => showReasons(context, call) },
    { method: 'GET', path: `${round}/forklaringer.csv`, access, handle: (call) => reasonsCsv(context, call) },
    { method: 'GET', path: sheet, access, handle: (call) => showInside(context, call) },
    {
      method: 'GET',
      path: `${sheet}/historik/:question`,
      access,
      handle: (call) => showLines(context, call),
    },
  ];
}

async function showReasons(context: Context, call: Call): Promise<Response> {
  const found = foundRound(context, call);
  if (!found) return call.request.notFound();
  const reasons = await keptReasons(context, found);
  const page = { found, reasons, language: call.language, base: baseOf(call) };
  return shown(call, found, sheetsInside.reasonsTitle[call.language], <KeptReasons {...page} />);
}

async function reasonsCsv(context: Context, call: Call): Promise<Response> {
  const found = foundRound(context, call);
  if (!found) return call.request.notFound();
  const name = `${found.key.programme}-${found.key.round}-forklaringer.csv`;
  call.request.header('content-disposition', `attachment; filename="${name}"`);
  call.request.header('content-type', 'text/csv; charset=utf-8');
  return call.request.body(tableCsv(reasonRows(await keptReasons(context, found))));
}

async function showInside(context: Context, call: Call): Promise<Response> {
  const found = foundRound(context, call);
  const opened = found && (await loadSheet(context, keyOf(found, call)));
  if (!found || !opened?.ok) return call.request.notFound();
  const page = { sheet: opened.value, language: call.language, base: baseOf(call) };
  return shown(call, found, opened.value.authority.name, <SheetInside {...page} />);
}

async function showLines(context: Context, call: Call): Promise<Response> {
  const found = foundRound(context, call);
  const history = found && (await answerHistory(context, keyOf(found, call), call.param('question')));
  if (!found || !history?.ok) return call.request.notFound();
  const { authority, key } = history.value.sheet;
  const back = {
    href: `${baseOf(call)}/besvarelse/${key.authority}/${key.questionnaire}`,
    text: authority.name,
  };
  const main = <AnswerHistoryPage history={history.value} language={call.language} back={back} />;
  return shown(call, found, answering.historyTitle[call.language], main);
}

function foundRound(context: Context, { param }: Call): FoundRound | undefined {
  const found = findRound(context, param('programme'), param('round'));
  return found.ok ? found.value : undefined;
}

function keyOf({ key }: FoundRound, { param }: Call) {
  return {
    ...key,
    authority: authorityId(param('authority')),
    questionnaire: questionnaireId(param('questionnaire')),
  };
}

function baseOf({ param }: Call): string {
  return `/runder/${param('programme')}/${param('round')}`;
}

function shown(call: Call, { round }: FoundRound, title: string, main: ComponentChildren) {
  const { request, language } = call;
  const strip = round.synthetic ? ({ strip: 'synthetic' } as const) : {};
  return request.html(
    renderPage({ title, language, path: request.req.path, look: 'respondent', main, wide: true, ...strip }),
  );
}
