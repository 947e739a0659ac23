/** The rounds of a programme, and making the next. */

import { may } from '../../access/policy.ts';
import type { Context } from '../../actions/context.ts';
import { findRound } from '../../actions/find-round.ts';
import { callOffRound, type MakeRoundProblem, makeRound } from '../../actions/make-round.ts';
import { planRound, type TypedRound } from '../../actions/plan-round.ts';
import { roundsList } from '../../actions/rounds-list.ts';
import { languages } from '../../core/language.ts';
import { board } from '../../messages/board.ts';
import { roundPlan as say } from '../../messages/round-plan.ts';
import type { RawForm } from '../../questionnaire/decode.ts';
import { renderPage } from '../components/page.tsx';
import { RoundPlanPage } from '../pages/round-plan.tsx';
import { RoundsList } from '../pages/rounds-list.tsx';
import { first, readForm } from '../request-form.ts';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';

export function roundPlanRoutes({ context }: Services): readonly Route[] {
  const access = 'rounds.manage';
  return [
    {
      method: 'GET',
      path: '/runder/:programme',
      access: 'rounds.follow',
      handle: (call) => list(context, call),
    },
    { method: 'GET', path: '/runder/:programme/ny', access, handle: (call) => show(context, call) },
    { method: 'POST', path: '/runder/:programme/ny', access, handle: (call) => make(context, call) },
    {
      method: 'POST',
      path: '/runder/:programme/:round/aflys',
      access,
      handle: (call) => callOff(context, call),
    },
  ];
}

async function list(context: Context, call: Call, problem?: string): Promise<Response> {
  const { request, language, person } = call;
  const all = [...context.programmes.values()];
  const programme = all.find(({ id }) => id === call.param('programme'));
  if (!programme) return request.notFound();
  const page = {
    programme,
    others: all.filter((other) => other !== programme),
    rounds: await roundsList(context, programme),
    language,
    mayManage: may(person, 'rounds.manage'),
    ...(problem ? { problem } : {}),
  };
  const main = <RoundsList {...page} />;
  const title = board.roundsTitle[language];
  const path = `/runder/${programme.id}`;
  return request.html(
    renderPage({ title, language, path, look: 'public', main, wide: true }),
    problem ? 409 : 200,
  );
}

function show(context: Context, call: Call): Response | Promise<Response> {
  const found = findRound(context, call.param('programme'), call.request.req.query('fra') ?? '');
  if (!found.ok) return call.request.redirect(`/runder/${encodeURIComponent(call.param('programme'))}`, 303);
  return planPage(context, call, found.value.round.id);
}

async function make(context: Context, call: Call): Promise<Response> {
  const form = await readForm(call.request);
  const found = findRound(context, call.param('programme'), first(form, 'fra'));
  if (!found.ok) return call.request.notFound();
  const typed = typedRound(form);
  const { programme, round } = found.value;
  if (first(form, '_se') !== '') return planPage(context, call, round.id, { typed });
  const where = { programme: programme.whole ?? programme, after: round };
  const made = await makeRound(context, where, typed, { name: call.person.name });
  return made.ok
    ? call.request.redirect(`/runder/${programme.id}/${made.value}`, 303)
    : planPage(context, call, round.id, { typed, problems: made.problems });
}

async function callOff(context: Context, call: Call): Promise<Response> {
  const found = findRound(context, call.param('programme'), call.param('round'));
  if (!found.ok) return call.request.notFound();
  const done = await callOffRound(context, found.value, { name: call.person.name });
  return done.ok
    ? call.request.redirect(`/runder/${found.value.key.programme}`, 303)
    : list(context, call, say.notCalledOff[call.language]);
}

interface Tried {
  readonly typed?: TypedRound;
  readonly problems?: readonly MakeRoundProblem[];
}

function planPage(context: Context, call: Call, roundId: string, { typed, problems = [] }: Tried = {}) {
  const { request, language } = call;
  const programme = [...context.programmes.values()].find(({ id }) => id === call.param('programme'));
  const after = programme?.rounds.find(({ id }) => id === roundId);
  if (!programme || !after) return request.notFound();
  const plan = planRound(context, programme, after, typed);
  const main = <RoundPlanPage plan={plan} language={language} problems={problems} />;
  const path = `/runder/${programme.id}/ny`;
  return request.html(
    renderPage({ title: say.title[language], language, path, look: 'public', main }),
    problems.length > 0 ? 422 : 200,
  );
}

function typedRound(form: RawForm): TypedRound {
  const text = (name: string) => first(form, name).trim().slice(0, 200);
  return {
    titles: Object.fromEntries(languages.map((language) => [language, text(`title-${language}`)])),
    questionnaires: form.skema ?? [],
    referenceDate: text('referenceDate'),
    opens: text('opens'),
    opensTime: text('opensTime').slice(0, 5),
    closes: text('closes'),
    closesTime: text('closesTime').slice(0, 5),
    automatic: text('automatic') !== '',
    publicResponses: text('publicResponses') !== '',
    signOff: text('signOff') !== '',
  };
}
