/** What the coordinator does with one authority's sheet. */
import { may } from '../../access/policy.ts';
import {
  enterOnBehalf,
  noteNotRun,
  reopenSheet,
  type SheetActProblem,
  sendBack,
  setOwnDeadline,
  withdrawSheet,
} from '../../actions/act-on-sheet.ts';
import type { Actor, Context } from '../../actions/context.ts';
import { type FoundRound, findRound } from '../../actions/find-round.ts';
import { mailAboutQuestion, type QuestionMail } from '../../actions/post/mail-about-question.ts';
import { settleThread } from '../../actions/reply-to-thread.ts';
import { type SheetStory, sheetStory } from '../../actions/sheet-story.ts';
import { authorityId, questionnaireId } from '../../core/ids.ts';
import { ok, type Result } from '../../core/result.ts';
import type { RawForm } from '../../questionnaire/decode.ts';
import { renderPage } from '../components/page.tsx';
import { SheetActs } from '../pages/sheet-acts/sheet-acts.tsx';
import { first, readForm } from '../request-form.ts';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';
import { sheetActProblemText } from '../sheet-act-problem-text.ts';

export function sheetActRoutes(services: Services): readonly Route[] {
  const { context } = services;
  const path = '/runder/:programme/:round/myndighed/:authority/:questionnaire';
  return [
    {
      method: 'GET',
      path,
      access: 'rounds.follow',
      handle: (call) => withStory(context, call, (story) => show(call, story)),
    },
    ...Object.entries(acts).map(
      ([name, act]): Route => ({
        method: 'POST',
        path: `${path}/${name}`,
        access: 'rounds.manage',
        handle: (call) => withStory(context, call, (story) => run(services, call, story, act)),
      }),
    ),
    {
      method: 'POST',
      path: `${path}/paa-vegne`,
      access: 'rounds.manage',
      handle: (call) => withStory(context, call, (story) => begin(context, call, story)),
    },
  ];
}

interface Act {
  /** Where a problem is to be mended. */
  readonly field: string;
  do(
    context: Context,
    story: SheetStory,
    form: RawForm,
    actor: Actor,
  ): Promise<Result<QuestionMail | undefined, SheetActProblem>>;
}

const reasonIn = ({ sheet }: SheetStory, form: RawForm) => ({
  sheet: sheet.key,
  reason: first(form, 'fordi'),
});

/** By the last part of the address. */
const acts: Readonly<Record<string, Act>> = {
  frist: {
    field: 'frist',
    do(context, { found, sheet }, form, actor) {
      const act = {
        authority: sheet.authority.id,
        day: first(form, 'dag').slice(0, 40),
        reason: first(form, 'fordi'),
      };
      return setOwnDeadline(context, found, act, actor);
    },
  },
  genaabn: {
    field: 'genaabn',
    do: (context, story, form, actor) => reopenSheet(context, story.found, reasonIn(story, form), actor),
  },
  traek: {
    field: 'traek',
    do: (context, story, form, actor) => withdrawSheet(context, story.found, reasonIn(story, form), actor),
  },
  'ikke-drift': {
    field: 'ikke-drift',
    do: (context, story, form, actor) => noteNotRun(context, story.found, reasonIn(story, form), actor),
  },
  'send-tilbage': {
    field: 'spoergsmaal',
    async do(context, { found, sheet }, form, actor) {
      const act = { sheet: sheet.key, section: first(form, 'afsnit'), question: first(form, 'spoergsmaal') };
      const sent = await sendBack(context, found, act, actor);
      if (!sent.ok || first(form, 'mail') !== 'ja') return sent;
      return ok(await mailAboutQuestion(context, found, sheet.key, actor));
    },
  },
  'luk-spoergsmaal': {
    field: 'afsnit',
    async do(context, { sheet }, form, actor) {
      // Somebody else may have closed it, or the reply has come: it is as they wanted it.
      await settleThread(context, sheet, first(form, 'afsnit'), actor);
      return ok(undefined);
    },
  },
};

async function withStory(
  context: Context,
  call: Call,
  work: (story: SheetStory) => Promise<Response> | Response,
): Promise<Response> {
  const found = findRound(context, call.param('programme'), call.param('round'));
  const story = found.ok ? await sheetStory(context, found.value, keyOf(found.value, call)) : undefined;
  return story ? work(story) : call.request.notFound();
}

async function run(
  { context, wakePost }: Services,
  call: Call,
  story: SheetStory,
  act: Act,
): Promise<Response> {
  const form = await readForm(call.request);
  const done = await act.do(context, story, form, { name: call.person.name });
  if (done.ok) {
    if (done.value === 'ordered') wakePost?.();
    return call.request.redirect(`${ownOf(call)}?noteret${done.value ? `=${done.value}` : ''}`, 303);
  }
  return refused(call, story, form, act.field, done.problems);
}

async function begin(context: Context, call: Call, story: SheetStory): Promise<Response> {
  const form = await readForm(call.request);
  const channel = first(form, 'kanal') === 'paper' ? 'paper' : 'phone';
  const act = { sheet: story.sheet.key, channel } as const;
  const begun = await enterOnBehalf(context, story.found, act, { name: call.person.name });
  return begun.ok
    ? call.request.redirect(`/besvarelse/${begun.value}`, 303)
    : refused(call, story, form, 'kanal', begun.problems);
}

function refused(
  call: Call,
  story: SheetStory,
  form: RawForm,
  field: string,
  problems: readonly SheetActProblem[],
): Response | Promise<Response> {
  const typed = {
    dag: first(form, 'dag'),
    afsnit: first(form, 'afsnit'),
    spoergsmaal: first(form, 'spoergsmaal'),
    ...(field === 'spoergsmaal' ? { mail: first(form, 'mail') } : {}),
    [field === 'frist' ? 'frist-fordi' : field]: first(form, 'fordi'),
  };
  const items = problems.map((problem) => ({
    href: `#${field}`,
    text: sheetActProblemText(problem, call.language),
  }));
  return show(call, story, { typed, problems: items });
}

type Tried = Pick<Parameters<typeof SheetActs>[0], 'typed' | 'problems'>;

function show(call: Call, story: SheetStory, tried: Tried = { typed: {}, problems: [] }) {
  const { request, language, person } = call;
  const { key, round } = story.found;
  const page = {
    story,
    language,
    base: `/runder/${key.programme}/${key.round}`,
    own: ownOf(call),
    mayManage: may(person, 'rounds.manage'),
    mayRead: may(person, 'figures.read'),
    done: request.req.query('noteret'),
    ...tried,
  };
  const strip = round.synthetic ? ({ strip: 'synthetic' } as const) : {};
  const title = story.sheet.authority.name;
  return request.html(
    renderPage({
      title,
      language,
      path: page.own,
      look: 'public',
      wide: true,
      main: <SheetActs {...page} />,
      ...strip,
    }),
    tried.problems.length > 0 ? 422 : 200,
  );
}

function keyOf({ key }: FoundRound, { param }: Call) {
  return {
    ...key,
    authority: authorityId(param('authority')),
    questionnaire: questionnaireId(param('questionnaire')),
  };
}

function ownOf({ param }: Call): string {
  const parts = [param('programme'), param('round'), 'myndighed', param('authority'), param('questionnaire')];
  return `/runder/${parts.map(encodeURIComponent).join('/')}`;
}
