import type { Context } from '../../actions/context.ts';
import { type FoundRound, findRound } from '../../actions/find-round.ts';
import { letterView, setLetterText } from '../../actions/post/letter-view.ts';
import { holidaysOf, reminderPlan, setReminderPlan } from '../../actions/post/reminders.ts';
import { type LetterProblem, orderLetter } from '../../actions/post/round-letters.ts';
import { type CalendarDate, dateIn } from '../../core/calendar.ts';
import { type Language, languages } from '../../core/language.ts';
import { isRemindedName, type RemindedState, remindedStates } from '../../letter/follow-state.ts';
import {
  emptyPlan,
  type PlanProblem,
  type ReminderPlan,
  stepMoment,
  type WrittenPlan,
} from '../../letter/reminder-plan.ts';
import type { Wanted } from '../../letter/who-gets-what.ts';
import { letterWords } from '../../messages/letters.ts';
import type { Phrase } from '../../messages/phrase.ts';
import { letterTextProblem, planProblem, post as say } from '../../messages/post.ts';
import type { SummaryItem } from '../components/error-summary.tsx';
import { Invitations } from '../pages/post/invitations.tsx';
import { partOf, type TypedText, textFieldId } from '../pages/post/letter-texts.tsx';
import { momentOf } from '../pages/post/moment-of.ts';
import { mostSteps, Reminders, suggestedPlan } from '../pages/post/reminders.tsx';
import { roundAddress } from '../pages/post/round-frame.tsx';
import { markOf } from '../pages/post/send-form.tsx';
import { first, readForm } from '../request-form.ts';
import { roundPage } from '../round-page.tsx';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';

const base = '/runder/:programme/:round';
const access = 'rounds.manage';

interface Shown {
  readonly problems?: readonly SummaryItem[];
  readonly typed?: TypedText;
  readonly plan?: WrittenPlan;
  readonly states?: readonly RemindedState[];
}
type Show = (call: Call, found: FoundRound, shown: Shown) => Promise<Response>;

/** Invitations and reminders of a round: what would be sent, sending it, and the texts. */
export function letterRoutes({ context, wakePost, baseUrl }: Services): readonly Route[] {
  const on = (work: (call: Call, found: FoundRound) => Promise<Response>) => async (call: Call) => {
    const found = findRound(context, call.param('programme'), call.param('round'));
    return found.ok ? work(call, found.value) : call.request.notFound();
  };
  const href = (call: Call) =>
    `${baseUrl ?? new URL(call.request.req.url).origin}/besvarelse/${say.linkMadeLater[call.language]}`;
  const invite: Show = (call, found, shown) =>
    showInvitations(context, call, found, { ...shown, href: href(call) });
  const remind: Show = (call, found, shown) =>
    showReminders(context, call, found, { ...shown, href: href(call) });
  const text = (page: string, show: Show): Route => ({
    method: 'POST',
    path: `${base}/${page}/tekst`,
    access,
    handle: on((call, found) => writeText(context, call, found, { page, show })),
  });
  return [
    {
      method: 'GET',
      path: `${base}/indbydelser`,
      access,
      handle: on((call, found) => invite(call, found, {})),
    },
    { method: 'GET', path: `${base}/rykkere`, access, handle: on((call, found) => remind(call, found, {})) },
    text('indbydelser', invite),
    text('rykkere', remind),
    {
      method: 'POST',
      path: `${base}/rykkere/plan`,
      access,
      handle: on((call, found) => writePlan(context, call, found, remind)),
    },
    {
      method: 'POST',
      path: `${base}/indbydelser/send`,
      access,
      handle: on((call, found) =>
        send(context, call, found, { page: 'indbydelser', show: invite, wakePost, letter: () => invitation }),
      ),
    },
    {
      method: 'POST',
      path: `${base}/rykkere/send`,
      access,
      handle: on((call, found) =>
        send(context, call, found, {
          page: 'rykkere',
          show: remind,
          wakePost,
          letter: (states) => reminderNow(context, found, states),
        }),
      ),
    },
  ];
}

interface Letter {
  readonly wanted: Wanted;
  readonly purpose: string;
}
const invitation: Letter = { wanted: { kind: 'invitation' }, purpose: 'invitation' };

/** Nobody is reminded by hand more than once a day. */
function reminderNow(
  { clock }: Context,
  { programme }: FoundRound,
  states: readonly RemindedState[],
): Letter {
  const today = dateIn(programme.timeZone, clock());
  return { wanted: { kind: 'reminder', states }, purpose: `reminder:nu-${today}` };
}

function doneOf({ request }: Call): Phrase | undefined {
  if (request.req.query('tekst') !== undefined) return say.textSaved;
  return request.req.query('plan') === undefined ? undefined : say.planSaved;
}

async function showInvitations(
  context: Context,
  call: Call,
  found: FoundRound,
  { href, ...shown }: Shown & { readonly href: string },
): Promise<Response> {
  const { language } = call;
  const show = call.request.req.query('vis');
  const view = await letterView(context, found, { ...invitation, words: letterWords, show, href });
  const main = <Invitations {...{ found, view, language, done: doneOf(call), ...shown }} />;
  return roundPage(call, found, say.invitations, main, shown.problems ? 422 : 200);
}

async function showReminders(
  context: Context,
  call: Call,
  found: FoundRound,
  { href, plan: typedPlan, states: given, ...shown }: Shown & { readonly href: string },
): Promise<Response> {
  const { language, request } = call;
  const asked = request.req.queries('til')?.filter(isRemindedName) ?? [];
  const states = given ?? (asked.length > 0 ? asked : remindedStates);
  const letter = reminderNow(context, found, states);
  const show = request.req.query('vis');
  const view = await letterView(context, found, { ...letter, words: letterWords, show, href });
  const stored = await reminderPlan(context, found);
  const isPlanned = stored.steps.length > 0;
  const plan = typedPlan ?? (isPlanned ? writtenPlan(stored) : suggestedPlan(emptyPlan));
  const moments = isPlanned && !typedPlan ? momentsOf(stored, found, view.deadline, language) : [];
  const page = { found, view, language, done: doneOf(call), plan, isPlanned, moments, states, ...shown };
  return roundPage(call, found, say.reminders, <Reminders {...page} />, shown.problems ? 422 : 200);
}

function writtenPlan({ from, to, steps }: ReminderPlan): WrittenPlan {
  return { from, to, steps: steps.map(({ days, time, states }) => ({ days: String(days), time, states })) };
}

function momentsOf(
  { steps, from, to }: ReminderPlan,
  { programme }: FoundRound,
  deadline: CalendarDate | undefined,
  language: Language,
) {
  const hours = { from, to, holidays: holidaysOf(programme) };
  return steps.map((step) =>
    deadline === undefined ? '' : (momentOf(stepMoment(step, deadline, hours), language) ?? ''),
  );
}

interface Sending {
  readonly page: string;
  readonly show: Show;
  readonly wakePost: (() => void) | undefined;
  readonly letter: (states: readonly RemindedState[]) => Letter;
}

async function send(
  context: Context,
  call: Call,
  found: FoundRound,
  { page, show, wakePost, letter }: Sending,
): Promise<Response> {
  const form = await readForm(call.request);
  const states = (form.states ?? []).filter(isRemindedName);
  const ordered = await orderLetter(
    context,
    found,
    {
      ...letter(states),
      anyTime: first(form, 'anytime') === 'ja',
      expected: (plan) => markOf(plan) === first(form, 'shown'),
    },
    call.person,
  );
  if (ordered.ok) {
    wakePost?.();
    return call.request.redirect(`${roundAddress(found)}/${page}`, 303);
  }
  const problems = ordered.problems.map((problem) => ({
    href: '#indhold',
    text: letterProblem[problem.code][call.language],
  }));
  return show(call, found, { problems, ...(states.length > 0 ? { states } : {}) });
}

const letterProblem: Readonly<Record<LetterProblem['code'], Phrase>> = {
  'round-not-open': say.roundNotOpen,
  'no-contacts': say.noContacts,
  'nobody-gets-it': say.nobodyGetsIt,
  'plan-changed': say.planChanged,
};

async function writeText(
  context: Context,
  call: Call,
  found: FoundRound,
  { page, show }: Pick<Sending, 'page' | 'show'>,
): Promise<Response> {
  const form = await readForm(call.request);
  const text = [...remindedStates, 'invitation' as const].find((one) => one === first(form, 'text'));
  const language = languages.find((one) => one === first(form, 'language'));
  if (!text || !language) return call.request.notFound();
  const written = { subject: first(form, 'subject'), body: first(form, 'body') };
  const kept = await setLetterText(context, found, { text, language, written }, call.person);
  if (kept.ok) return call.request.redirect(`${roundAddress(found)}/${page}?tekst`, 303);
  const problems = kept.problems.map((problem) => ({
    href: `#${textFieldId(text, language, partOf(problem))}`,
    text: letterTextProblem(problem)[call.language],
  }));
  return show(call, found, { problems, typed: { text, language, written, problems: kept.problems } });
}

async function writePlan(context: Context, call: Call, found: FoundRound, show: Show): Promise<Response> {
  const form = await readForm(call.request);
  const steps = Array.from({ length: mostSteps }, (_, index) => ({
    days: first(form, `days${index}`),
    time: first(form, `time${index}`),
    states: form[`states${index}`] ?? [],
  }));
  const plan = { from: first(form, 'from'), to: first(form, 'to'), steps };
  const kept = await setReminderPlan(context, found, plan, call.person);
  if (kept.ok) return call.request.redirect(`${roundAddress(found)}/rykkere?plan`, 303);
  const problems = kept.problems.map((problem) => ({
    href: `#${planField(problem)}`,
    text: planProblem(problem)[call.language],
  }));
  return show(call, found, { problems, plan });
}

function planField(problem: PlanProblem): string {
  if (problem.code === 'hours-wrong') return 'from';
  return `${problem.code.split('-')[0]}${problem.step}`;
}
