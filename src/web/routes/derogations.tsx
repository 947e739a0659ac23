/** Departing from duties: for everyone, for one authority, and for whoever follows all of them. */
import { may } from '../../access/policy.ts';
import type { Context } from '../../actions/context.ts';
import { derogationsView, followedDerogations, ownDerogations } from '../../actions/derogations.ts';
import {
  type DerogationStep,
  derogationSteps,
  registerDerogation,
  type StepProblem,
  stepDerogation,
} from '../../actions/register-derogation.ts';
import type { DerogationProblem, TypedDerogation } from '../../derogation/read-derogation.ts';
import { derogationProblems, derogationsPage as say } from '../../messages/derogations.ts';
import { apparatusPage, askedIn, hasOwn, nothingHere } from '../apparatus-page.tsx';
import { DerogationsPage } from '../pages/derogations.tsx';
import { FollowedDerogations } from '../pages/derogations-followed.tsx';
import { OwnDerogations } from '../pages/derogations-own.tsx';
import { first, readForm } from '../request-form.ts';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';

const own = '/fravigelser/egne';

export function derogationRoutes({ context }: Services): readonly Route[] {
  return [
    { method: 'GET', path: '/fravigelser', access: 'public', handle: (call) => open(context, call) },
    {
      method: 'GET',
      path: '/fravigelser/alle',
      access: 'apparatus.follow',
      handle: (call) => followed(context, call),
    },
    {
      method: 'GET',
      path: own,
      access: 'authority.read',
      handle: (call) => showOwn(context, call, { asked: askedIn(call) }),
    },
    { method: 'POST', path: own, access: 'authority.answer', handle: (call) => register(context, call) },
    ...derogationSteps.map(
      (step): Route => ({
        method: 'POST',
        path: `${own}/:id/${step}`,
        access: 'authority.answer',
        handle: (call) => take(context, call, step),
      }),
    ),
  ];
}

async function open(context: Context, call: Call): Promise<Response> {
  const { language, person } = call;
  const view = await derogationsView(context, askedIn(call));
  if (!view) return nothing(call);
  const powers = { own: hasOwn(person, view.programme), follow: may(person, 'apparatus.follow') };
  const main = <DerogationsPage view={view} may={powers} language={language} />;
  const status = view.wrongDate === undefined ? 200 : 422;
  return apparatusPage(call, say.title[language], main, { status, synthetic: view.synthetic });
}

async function followed(context: Context, call: Call): Promise<Response> {
  const view = await followedDerogations(context, askedIn(call));
  if (!view) return nothing(call);
  const main = <FollowedDerogations view={view} language={call.language} />;
  const status = view.wrongDate === undefined ? 200 : 422;
  return apparatusPage(call, say.allTitle[call.language], main, { status });
}

interface OwnState {
  readonly asked: ReturnType<typeof askedIn>;
  readonly typed?: TypedDerogation;
  readonly problems?: readonly DerogationProblem[];
  readonly refused?: string;
}

const untyped: TypedDerogation = {
  act: '',
  ground: '',
  reasoning: '',
  citizens: '',
  from: '',
  to: '',
  instead: '',
};

async function showOwn(context: Context, call: Call, state: OwnState): Promise<Response> {
  const { language, person } = call;
  const { asked, typed = untyped, problems = [], refused } = state;
  const view = await ownDerogations(context, person, asked);
  if (!view) return nothing(call);
  const main = (
    <OwnDerogations
      view={view}
      typed={typed}
      problems={problems}
      mayRegister={may(person, 'authority.answer')}
      language={language}
      {...(refused === undefined ? {} : { refused })}
    />
  );
  const isFaulty = problems.length > 0 || refused !== undefined || view.wrongDate !== undefined;
  const title = say.ownTitle(view.authority.name)[language];
  return apparatusPage(call, title, main, { status: isFaulty ? 422 : 200 });
}

async function register(context: Context, call: Call): Promise<Response> {
  const form = await readForm(call.request);
  const typed: TypedDerogation = {
    act: first(form, 'handling'),
    ground: first(form, 'grund'),
    reasoning: first(form, 'begrundelse'),
    citizens: first(form, 'borgere'),
    from: first(form, 'fra'),
    to: first(form, 'til'),
    instead: first(form, 'istedet'),
  };
  const asked = { named: first(form, 'opfoelgning'), date: '' };
  const done = await registerDerogation(context, call.person, asked, typed);
  if (done.ok) return seeOwn(call, asked.named);
  const problems = done.problems.flatMap((problem) => (problem.code === 'no-authority' ? [] : [problem]));
  return problems.length === 0 ? nothing(call) : showOwn(context, call, { asked, typed, problems });
}

async function take(context: Context, call: Call, step: DerogationStep): Promise<Response> {
  const form = await readForm(call.request);
  const asked = { named: first(form, 'opfoelgning'), date: first(form, 'dato') };
  const wish = { id: call.param('id'), step, on: first(form, 'slut') };
  const done = await stepDerogation(context, call.person, asked, wish);
  if (done.ok) return seeOwn(call, asked.named, asked.date);
  const [problem] = done.problems;
  if (!problem || problem.code === 'no-such-derogation') return nothing(call);
  return showOwn(context, call, { asked, refused: stepProblemText(problem)[call.language] });
}

function stepProblemText(problem: Exclude<StepProblem, { code: 'no-such-derogation' }>) {
  return problem.code === 'ended-wrong'
    ? derogationProblems[problem.code](problem.text)
    : derogationProblems[problem.code]();
}

function seeOwn({ request }: Call, named: string, date = ''): Response {
  const query = new URLSearchParams({
    ...(named ? { opfoelgning: named } : {}),
    ...(date ? { dato: date } : {}),
  });
  return request.redirect(query.size > 0 ? `${own}?${query}` : own, 303) as Response;
}

function nothing(call: Call): Response {
  return nothingHere(call, say.title[call.language], say.none[call.language]);
}
