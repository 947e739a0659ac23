/** When those who have not sent are reminded. */
import { addDays, type CalendarDate } from '../core/calendar.ts';
import { endOfLocalDay, type LocalMoment, parseLocalMoment } from '../core/local-moment.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { type RemindedState, remindedStates } from './follow-state.ts';
import { type SendingHours, sendingMoment } from './quiet-hours.ts';

export interface ReminderStep {
  /** The same for ever, so that a step which has been sent is not sent again after the plan was changed. */
  readonly id: string;
  /** Days from the deadline: -3 is three days before, 0 the day itself, 1 the day after. */
  readonly days: number;
  /** `09:00` */
  readonly time: string;
  /** Who gets it. */
  readonly states: readonly RemindedState[];
}
export interface ReminderPlan {
  readonly steps: readonly ReminderStep[];
  /** Between these times, on working days. */
  readonly from: string;
  readonly to: string;
}

export const emptyPlan: ReminderPlan = { steps: [], from: '08:00', to: '16:00' };
/** What the form offers where nothing has been planned. */
export const suggestedSteps: readonly Omit<ReminderStep, 'id'>[] = [
  { days: -3, time: '09:00', states: remindedStates },
  { days: -1, time: '09:00', states: remindedStates },
  { days: 1, time: '09:00', states: remindedStates },
];

export type PlanProblem =
  | { readonly code: 'days-wrong'; readonly step: number; readonly written: string }
  | { readonly code: 'time-wrong'; readonly step: number; readonly written: string }
  | { readonly code: 'states-none'; readonly step: number }
  | { readonly code: 'hours-wrong' };

/** As the form has them; a step without days is none. */
export interface WrittenPlan {
  readonly from: string;
  readonly to: string;
  readonly steps: readonly {
    readonly days: string;
    readonly time: string;
    readonly states: readonly string[];
  }[];
}

/** A step is known by its day and time, so that writing the plan again does not remind anybody twice. */
export function readReminderPlan(written: WrittenPlan): Result<ReminderPlan, PlanProblem> {
  const problems: PlanProblem[] = [];
  const [from, to] = [timeOf(written.from), timeOf(written.to)];
  if (!from || !to || from >= to) problems.push({ code: 'hours-wrong' });
  const steps = written.steps.flatMap((step, index): readonly ReminderStep[] => {
    if (step.days.trim() === '') return [];
    const days = /^[-+−]?\d{1,2}$/.test(step.days.trim())
      ? Number(step.days.trim().replace('−', '-'))
      : undefined;
    const time = timeOf(step.time);
    const states = remindedStates.filter((state) => step.states.includes(state));
    if (days === undefined) problems.push({ code: 'days-wrong', step: index, written: step.days });
    if (!time) problems.push({ code: 'time-wrong', step: index, written: step.time });
    if (states.length === 0) problems.push({ code: 'states-none', step: index });
    return days === undefined || !time
      ? []
      : [{ id: `${days}d${time.replace(':', '')}`, days, time, states }];
  });
  if (problems.length > 0 || !from || !to) return failed(...problems);
  return ok({ steps: steps.toSorted((a, b) => a.days - b.days || (a.time < b.time ? -1 : 1)), from, to });
}

/** @example timeOf('9.30') // => "09:30" */
export function timeOf(written: string): string | undefined {
  const [, hours = '', minutes = ''] = /^\s*(\d{1,2})[:.](\d{2})\s*$/.exec(written) ?? [];
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : undefined;
}

/** When a step goes out to whoever has this deadline. Those before the deadline come before it whatever the calendar. */
export function stepMoment(
  { days, time }: ReminderStep,
  deadline: CalendarDate,
  hours: SendingHours,
): LocalMoment {
  const wanted = parseLocalMoment(`${addDays(deadline, days)}T${time}`);
  if (!wanted) throw new Error(`no such time of day: ${time}`);
  return sendingMoment(wanted, hours, endOfLocalDay(deadline));
}

/**
 * The step that is due at a moment: the latest whose time has come. Those that were missed before it, and those whose
 * time had passed when the plan was made, are not caught up on.
 */
export function dueStep(
  plan: ReminderPlan,
  deadline: CalendarDate,
  holidays: SendingHours['holidays'],
  { now, plannedAt }: { readonly now: LocalMoment; readonly plannedAt: LocalMoment },
): ReminderStep | undefined {
  const hours = { from: plan.from, to: plan.to, holidays };
  return plan.steps
    .map((step) => ({ step, at: stepMoment(step, deadline, hours) }))
    .filter(({ at }) => plannedAt < at && at <= now)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1)?.step;
}
