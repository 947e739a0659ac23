/** What changed between two days: dated changes one by one, and answers that are no longer the same. */
import type { CalendarDate } from '../core/calendar.ts';
import { endOfLocalDay, type LocalMoment, startOfLocalDay } from '../core/local-moment.ts';
import { type Answer, askRules, type Ground } from './ask-rules.ts';
import type { Act, PlaceKind, RuleEvent, Rules } from './rules.ts';
import { type Bounds, type DatedVersion, datedVersions, spanOf } from './spans.ts';

export type Change =
  /** What is replaced, amended or repealed ends with the beginning of what takes its place, which tells of it. */
  | {
      readonly kind: 'begins' | 'ends';
      /** From the first to the last moment that it may have been; one moment where it is known. */
      readonly when: Required<Bounds>;
      readonly dated: DatedVersion;
    }
  | { readonly kind: 'agreed' | 'issued'; readonly on: CalendarDate; readonly dated: DatedVersion }
  | { readonly kind: 'event'; readonly on: CalendarDate; readonly event: RuleEvent };

/** From the first day through the last, in order of time. What may have been on one of the days is included. */
export function changesBetween(rules: Rules, from: CalendarDate, to: CalendarDate): readonly Change[] {
  return allChanges(rules).filter((change) => {
    const [first, last] = momentsOf(change);
    return last >= startOfLocalDay(from) && first <= endOfLocalDay(to);
  });
}

/** Every change that is known, in order of time. */
export function allChanges(rules: Rules): readonly Change[] {
  const all = datedVersions(rules.orders);
  const changes = [
    ...all.flatMap((dated) => changesOf(dated, all)),
    ...rules.events.map((event): Change => ({ kind: 'event', on: event.on, event })),
  ];
  return changes.toSorted((a, b) => (momentsOf(a)[0] < momentsOf(b)[0] ? -1 : 1));
}

/** The first and the last moment of a change. */
export function momentsOf(change: Change): readonly [LocalMoment, LocalMoment] {
  if ('when' in change) return [change.when.first, change.when.last];
  const start = startOfLocalDay(change.on);
  return [start, start];
}

function changesOf(dated: DatedVersion, all: readonly DatedVersion[]): readonly Change[] {
  const { version } = dated;
  const { begins, ends } = spanOf(dated, all);
  // Where nobody knows since when it held, its beginning is no change on any day.
  const begun: readonly Change[] =
    begins.first && begins.last
      ? [{ kind: 'begins', when: { first: begins.first, last: begins.last }, dated }]
      : [];
  const endedByItself = version.until !== undefined && ends.last === version.until;
  const over: readonly Change[] =
    endedByItself && ends.last && begins.last
      ? [{ kind: 'ends', when: { first: ends.first ?? ends.last, last: ends.last }, dated }]
      : [];
  const told = [
    ...(version.agreed ? [{ kind: 'agreed', on: version.agreed.on, dated } as const] : []),
    ...(version.issued ? [{ kind: 'issued', on: version.issued, dated } as const] : []),
  ];
  return [...told, ...begun, ...over];
}

/** An answer that is not the same on both days, for all the places that share it. */
export interface Difference {
  readonly act: Act;
  readonly places: readonly PlaceKind[];
  readonly before: Answer;
  readonly after: Answer;
}

/** As each of the two days ended. */
export function differencesBetween(
  rules: Rules,
  from: CalendarDate,
  to: CalendarDate,
): readonly Difference[] {
  return rules.acts.flatMap((act) => {
    const groups = new Map<string, Difference>();
    for (const place of rules.places) {
      const ask = (date: CalendarDate) =>
        askRules(rules, { place: place.id, act: act.id }, endOfLocalDay(date));
      const [before, after] = [ask(from), ask(to)];
      if (meaning(before) === meaning(after)) continue;
      const key = `${meaning(before)}\n\n${meaning(after)}`;
      const known = groups.get(key);
      groups.set(key, { act, places: [...(known?.places ?? []), place], before, after });
    }
    return [...groups.values()];
  });
}

/** What an answer comes to: an amendment that leaves a provision standing, or says it in other words, changes nothing. */
function meaning({ verdict, because, readings }: Answer): string {
  const said = (grounds: readonly Ground[]) =>
    grounds
      .map(({ provision: { effect, conditions, exceptions } }) => ({
        ...(effect.kind === 'limits' ? { effect } : {}),
        conditions,
        exceptions,
      }))
      .filter(({ effect, conditions, exceptions }) => effect || conditions.length + exceptions.length > 0);
  return JSON.stringify([
    verdict,
    said(because),
    readings.map((reading) => [reading.verdict, said(reading.because)]),
  ]);
}
