/** The plan for reminding, and carrying it out when its times come. */
import type { AuthorityId } from '../../core/ids.ts';
import { type LocalMoment, localMomentIn } from '../../core/local-moment.ts';
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

export const reminderPurpose = (step: ReminderStep) => `reminder:${step.id}`;
const planner: Actor = { name: 'rykkerplanen' };

/** Orders the reminders whose time has come, in every open round. Nobody gets the same step twice. */
export async function orderDueReminders(context: Context): Promise<void> {
  for (const programme of context.programmes.values())
    for (const round of programme.rounds) {
      const found = await withDeadlines(context, foundRound(programme, round));
      const stored = await context.store.letters.plan(found.key);
      if (!stored || stored.plan.steps.length === 0) continue;
      if ((await eventsAndState(context, found)).state !== 'open') continue;
      const now = localMomentIn(programme.timeZone, context.clock());
      const plannedAt = localMomentIn(programme.timeZone, stored.at);
      for (const [step, only] of dueByStep(found, stored.plan, { now, plannedAt })) {
        const wanted = { kind: 'reminder', states: step.states } as const;
        const order = { wanted, purpose: reminderPurpose(step), anyTime: false, only };
        // That there is nobody to remind is what one hopes for.
        await orderLetter(context, found, order, planner);
      }
    }
}

/** The step that each authority has come to, by its own deadline. */
function dueByStep(
  found: FoundRound,
  plan: ReminderPlan,
  times: { readonly now: LocalMoment; readonly plannedAt: LocalMoment },
): ReadonlyMap<ReminderStep, ReadonlySet<AuthorityId>> {
  const due = new Map<ReminderStep, Set<AuthorityId>>();
  for (const { id } of found.programme.authorities) {
    const deadline = deadlineOf(found, id);
    const step = deadline && dueStep(plan, deadline, holidaysOf(found.programme), times);
    if (step) due.set(step, (due.get(step) ?? new Set()).add(id));
  }
  return due;
}
