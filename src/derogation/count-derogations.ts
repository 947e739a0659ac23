/** National numbers about derogations, in which nobody can be recognised. */
import { type CalendarDate, type CalendarMonth, monthsBetween } from '../core/calendar.ts';
import { suppressedRows } from '../statistics/suppression.ts';
import type { DerogationState } from './coverage.ts';
import { lastDay } from './coverage.ts';
import type { Derogation } from './derogation.ts';

/** Sums of citizens below this are not shown, nor what would let them be worked out. */
export const fewestCitizens = 5;

/** Sums are rounded to this: else two days next to each other would tell how many one decision concerns. */
export const roundedTo = 5;

export type CitizenCount = { readonly kind: 'shown'; readonly count: number } | { readonly kind: 'too-few' };

export interface CountedRow {
  /** An act, a ground or a month. */
  readonly id: string;
  /** Decisions in all. */
  readonly decisions: number;
  /** Of these, those that still hold on the day, or must be looked at; in a month: at its end. */
  readonly holding: number;
  readonly lapsed: number;
  readonly authorities: number;
  /** Citizens that the decisions concern, rounded; somebody that two decisions concern is counted twice. */
  readonly citizens: CitizenCount;
}

export interface DerogationCounts {
  readonly all: Omit<CountedRow, 'id'>;
  readonly byAct: readonly CountedRow[];
  readonly byGround: readonly CountedRow[];
  /** By the month that they began, from the first to that of the day. */
  readonly byMonth: readonly CountedRow[];
}

export interface StatedDerogation {
  readonly derogation: Derogation;
  readonly state: DerogationState;
}

/** What was registered by mistake, or begins after the day, is left out. */
export function countDerogations(all: readonly StatedDerogation[], date: CalendarDate): DerogationCounts {
  const counted = all.filter(({ state }) => state.kind !== 'withdrawn' && state.kind !== 'not-begun');
  const [first = date] = counted.map(({ derogation }) => derogation.from).toSorted();
  const months = monthsBetween(monthOf(first), monthOf(date));
  return {
    all: rowOf(counted, total(counted) >= fewestCitizens || counted.length === 0),
    byAct: rowsBy(counted, ({ derogation }) => derogation.act),
    byGround: rowsBy(counted, ({ derogation }) => derogation.ground),
    byMonth:
      counted.length === 0
        ? []
        : rowsBy(counted, ({ derogation }) => monthOf(derogation.from), months).map((row) => ({
            ...row,
            holding: counted.filter((one) => heldThrough(one, row.id)).length,
          })),
  };
}

function rowsBy(
  counted: readonly StatedDerogation[],
  keyOf: (one: StatedDerogation) => string,
  ids: readonly string[] = [...new Set(counted.map(keyOf))],
): readonly CountedRow[] {
  const groups = ids.map((id) => counted.filter((one) => keyOf(one) === id));
  const hidden = new Set(suppressedRows(groups.map(total), fewestCitizens));
  return ids.map((id, index) => ({ id, ...rowOf(groups[index] ?? [], !hidden.has(index)) }));
}

function rowOf(group: readonly StatedDerogation[], isShown: boolean): Omit<CountedRow, 'id'> {
  const of = (...kinds: readonly DerogationState['kind'][]) =>
    group.filter(({ state }) => kinds.includes(state.kind)).length;
  return {
    decisions: group.length,
    holding: of('in-force', 'to-check'),
    lapsed: of('lapsed'),
    authorities: new Set(group.map(({ derogation }) => derogation.authority)).size,
    citizens: isShown ? { kind: 'shown', count: rounded(total(group)) } : { kind: 'too-few' },
  };
}

/** Did it still hold when the month was over? */
function heldThrough({ derogation, state }: StatedDerogation, month: string): boolean {
  const end = state.kind === 'lapsed' ? state.on : lastDay(derogation);
  return monthOf(derogation.from) <= month && (end === undefined || end.slice(0, 7) > month);
}

function rounded(count: number): number {
  return Math.round(count / roundedTo) * roundedTo;
}

function total(group: readonly StatedDerogation[]): number {
  return group.reduce((sum, { derogation }) => sum + derogation.citizens, 0);
}

function monthOf(date: CalendarDate): CalendarMonth {
  return date.slice(0, 7) as CalendarMonth;
}
