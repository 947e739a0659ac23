/** Which versions hold on a day, and how far those are that do not. */
import type { CalendarDate } from '../core/calendar.ts';
import { endOfLocalDay, type LocalMoment, startOfLocalDay } from '../core/local-moment.ts';
import type { Rules } from './rules.ts';
import { beginning, type DatedVersion, datedVersions, type Span, spanOf, toldOn } from './spans.ts';

export type VersionState =
  | { readonly kind: 'in-force'; readonly since: LocalMoment }
  /** It begins in the course of the day. */
  | { readonly kind: 'begins'; readonly at?: LocalMoment }
  /** It ends in the course of the day. */
  | { readonly kind: 'ends'; readonly at?: LocalMoment }
  /** Whether it holds is not certain. */
  | { readonly kind: 'uncertain' }
  /** Told of, and not in force: what stood before still holds. */
  | { readonly kind: 'agreed' | 'issued' | 'planned' }
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'over' };

export interface DatedState {
  readonly dated: DatedVersion;
  readonly span: Span;
  readonly state: VersionState;
}

/** Everything that holds, or may, on some part of the day, and what was told of by then and does not hold yet. */
export function rulesInForce(rules: Rules, date: CalendarDate): readonly DatedState[] {
  return statesOn(rules, date).filter(({ state }) => state.kind !== 'not-yet' && state.kind !== 'over');
}

export function statesOn(rules: Rules, date: CalendarDate): readonly DatedState[] {
  const all = datedVersions(rules.orders);
  return all.map((dated) => {
    const span = spanOf(dated, all);
    return { dated, span, state: stateOn({ dated, span, told: toldOn(dated, all) }, date) };
  });
}

interface Timed {
  readonly dated: DatedVersion;
  readonly span: Span;
  readonly told: CalendarDate | undefined;
}

function stateOn(timed: Timed, date: CalendarDate): VersionState {
  const { begins, ends } = timed.span;
  const [from, to] = [startOfLocalDay(date), endOfLocalDay(date)];
  if (begins.last === undefined || begins.last > to) {
    const possible = begins.last !== undefined && (begins.first === undefined || begins.first <= to);
    return possible ? { kind: 'uncertain' } : waiting(timed, date);
  }
  if (ends.last !== undefined && ends.last <= from) return { kind: 'over' };
  if (begins.last > from)
    return isSure(begins) ? { kind: 'begins', at: begins.last } : beginsSometime(begins.first, from);
  if (ends.first === undefined || ends.first > to) return { kind: 'in-force', since: begins.last };
  if (ends.last === undefined || ends.last > to) return { kind: 'uncertain' };
  return isSure(ends) ? { kind: 'ends', at: ends.last } : { kind: 'ends' };
}

/** In the course of this day if it cannot have begun before it; else it may have begun already. */
function beginsSometime(first: LocalMoment | undefined, from: LocalMoment): VersionState {
  return first !== undefined && first >= from ? { kind: 'begins' } : { kind: 'uncertain' };
}

function isSure({ first, last }: Span['begins']): boolean {
  return first === last;
}

function waiting({ dated: { version }, told }: Timed, date: CalendarDate): VersionState {
  if (version.issued !== undefined && version.issued <= date) return { kind: 'issued' };
  if (told === undefined || told > date) return { kind: 'not-yet' };
  return version.start.kind === 'planned' ? { kind: 'planned' } : { kind: 'agreed' };
}

/** When nothing more exact is known, the moment that a list is ordered by. */
export function orderingMoment({ version }: DatedVersion): string {
  const { first, last } = beginning(version.start);
  const planned = version.start.kind === 'planned' ? version.start.at : undefined;
  return first ?? last ?? planned ?? version.issued ?? version.agreed?.on ?? '';
}
