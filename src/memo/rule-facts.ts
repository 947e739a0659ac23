/** Rules as a memo tells of them: each version with its days. */
import { addDays, type CalendarDate } from '../core/calendar.ts';
import type { LocalizedText } from '../core/language.ts';
import { dateOf, type LocalMoment, timeOf } from '../core/local-moment.ts';
import type { Rules } from '../rules/rules.ts';
import { type Bounds, datedVersions, spanOf } from '../rules/spans.ts';

export interface RuleFact {
  /** `order/version`. */
  readonly id: string;
  readonly order: LocalizedText;
  readonly title: LocalizedText;
  /** From the first to the last day that it may have begun; one day where it is known. */
  readonly begins: readonly [CalendarDate, CalendarDate];
  /** Its last day, as the earliest that it may be; absent while nothing ends it. */
  readonly ends?: CalendarDate;
}

/** The versions of a programme's rules that are known to have come into force, in the order in which they did. */
export function ruleFacts(rules: Rules): readonly RuleFact[] {
  const all = datedVersions(rules.orders);
  return all
    .flatMap((dated): readonly RuleFact[] => {
      const { begins, ends } = spanOf(dated, all);
      if (begins.last === undefined) return [];
      const days = [dateOf(begins.first ?? begins.last), dateOf(begins.last)] as const;
      const last = lastDay(ends);
      const { ref, order, version } = dated;
      return [
        { id: ref, order: order.title, title: version.title, begins: days, ...(last ? { ends: last } : {}) },
      ];
    })
    .toSorted((a, b) => (a.begins[1] < b.begins[1] ? -1 : 1));
}

/** What ends with the beginning of a day lasted through the one before. */
function lastDay({ first, last }: Bounds): CalendarDate | undefined {
  const over: LocalMoment | undefined = first ?? last;
  if (over === undefined) return undefined;
  return timeOf(over) === '00:00' ? addDays(dateOf(over), -1) : dateOf(over);
}

/** Versions that held on at least one of the days. */
export function rulesBetween(
  facts: readonly RuleFact[],
  from: CalendarDate,
  to: CalendarDate,
): readonly RuleFact[] {
  return facts.filter(({ begins, ends }) => begins[0] <= to && (ends === undefined || ends >= from));
}

/** Versions that begin after one day and no later than another. */
export function rulesBeginning(
  facts: readonly RuleFact[],
  after: CalendarDate,
  to: CalendarDate,
): readonly RuleFact[] {
  return facts.filter(({ begins: [, last] }) => last > after && last <= to);
}

/** Versions that have ended by themselves: their last day is after one day and before another. */
export function rulesEnding(
  facts: readonly RuleFact[],
  from: CalendarDate,
  before: CalendarDate,
): readonly RuleFact[] {
  return facts.filter(({ ends }) => ends !== undefined && ends >= from && ends < before);
}
