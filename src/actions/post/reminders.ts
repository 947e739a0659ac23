/** The plan for reminding, and carrying it out when its times come. */
import type { CalendarDate, Instant } from '../../core/calendar.ts';
import type { AuthorityId } from '../../core/ids.ts';
import { localMomentIn } from '../../core/local-moment.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import type { Holidays } from '../../hotline/holidays.ts';
import {
  dueStep,
  emptyPlan,
  type PlanProblem,
  type ReminderPlan,
  type ReminderStep,
  readReminderPlan,
  type WrittenPlan,
} from '../../letter/reminder-plan.ts';
import type { Programme } from '../../programme/programme.ts';
import { takesAnswers } from '../../round/round-state.ts';
import type { Actor, Context } from '../context.ts';
import { eventsAndState, type FoundRound, foundRound } from '../find-round.ts';
import { withDeadlines } from '../with-deadlines.ts';
import { deadlineOf, orderLetter } from './round-letters.ts';

export function holidaysOf({ hotlines }: Programme): Holidays {
  return hotlines?.holidays ?? { kind: 'denmark' };
}

export async function reminderPlan(
  { store }: Pick<Context, 'store'>,
  { key }: FoundRound,
): Promise<ReminderPlan> {
  return (await store.letters.plan(key))?.plan ?? emptyPlan;
}

export async function setReminderPlan(
  context: Context,
  { key }: FoundRound,
  written: WrittenPlan,
  actor: Actor,
): Promise<Result<ReminderPlan, PlanProblem>> {
  const plan = readReminderPlan(written);
  if (!plan.ok) return failed(...plan.problems);
  const said = { at: context.clock(), by: actor.name };
  await context.store.transaction(async (store) => {
    await store.letters.setPlan(key, plan.value, said);
    const object = `${key.programme}/${key.round}`;
    await store.log.append({ ...said, act: 'reminders.planned', object });
  });
  return ok(plan.value);
}

/** A step before another deadline than the round was planned with is another reminder. */
const reminderPurpose = ({ step, deadline }: DueStep, planned: CalendarDate | undefined) =>
  deadline === planned ? `reminder:${step.id}` : `reminder:${step.id}:${deadline}`;
const planner: Actor = { name: 'rykkerplanen' };

/**
 * Orders the reminders whose time has come, in every open round and to those who have more time in a closed one. Nobody
 * gets the same step before the same deadline twice.
 */
export async function orderDueReminders(context: Context): Promise<void> {
  for (const programme of context.programmes.values())
    for (const round of programme.rounds) {
      const found = await withDeadlines(context, foundRound(programme, round));
      const stored = await context.store.letters.plan(found.key);
      if (!stored || stored.plan.steps.length === 0) continue;
      const { state } = await eventsAndState(context, found);
      const now = context.clock();
      const answering = found.programme.authorities
        .map(({ id }) => id)
        .filter((id) => takesAnswers(state, found.deadlines.own.get(id), now));
      for (const { only, ...due } of dueSteps(found, answering, { ...stored, now })) {
        const wanted = { kind: 'reminder', states: due.step.states } as const;
        const order = { wanted, purpose: reminderPurpose(due, round.closes), anyTime: false, only };
        // That there is nobody to remind is what one hopes for.
        await orderLetter(context, found, order, planner);
      }
    }
}

interface DueStep {
  readonly step: ReminderStep;
  readonly deadline: CalendarDate;
}

/** The step that each authority has come to by its deadline, and those who have come to the same. */
function dueSteps(
  found: Awaited<ReturnType<typeof withDeadlines>>,
  answering: readonly AuthorityId[],
  { plan, at, now }: { readonly plan: ReminderPlan; readonly at: Instant; readonly now: Instant },
): readonly (DueStep & { readonly only: ReadonlySet<AuthorityId> })[] {
  const { programme, deadlines } = found;
  const local = (moment: Instant) => localMomentIn(programme.timeZone, moment);
  const due = answering.flatMap((authority) => {
    const deadline = deadlineOf(found, authority);
    if (!deadline) return [];
    // A deadline that was just given is no reason to remind of it at once.
    const known = [at, deadlines.movedAt ?? at, deadlines.ownGivenAt.get(authority) ?? at].toSorted();
    const times = { now: local(now), plannedAt: local(known.at(-1) ?? at) };
    const step = dueStep(plan, deadline, holidaysOf(programme), times);
    return step ? [{ authority, step, deadline }] : [];
  });
  return [...Map.groupBy(due, ({ step, deadline }) => `${step.id} ${deadline}`).values()].flatMap((same) =>
    same.slice(0, 1).map(({ step, deadline }) => ({
      step,
      deadline,
      only: new Set(same.map(({ authority }) => authority)),
    })),
  );
}
