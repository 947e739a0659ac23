/** The versions of each stream as rows of a picture and a table. */
import type { CalendarDate } from '../core/calendar.ts';
import { endOfLocalDay, type LocalMoment, startOfLocalDay } from '../core/local-moment.ts';
import { orderingMoment } from './in-force.ts';
import type { RuleEvent, Rules, Stream } from './rules.ts';
import { type DatedVersion, type Span, spanOf, versionsOfStream } from './spans.ts';

export interface TimelineRow {
  readonly dated: DatedVersion;
  readonly span: Span;
}

export interface Timeline {
  readonly streams: readonly { readonly stream: Stream; readonly rows: readonly TimelineRow[] }[];
  readonly events: readonly RuleEvent[];
}

/** Rows in order of time, also those that never came into force, for they were told of. */
export function timelineOf(rules: Rules): Timeline {
  return {
    streams: rules.streams.map((stream) => {
      const all = versionsOfStream(rules, stream.id);
      const rows = all
        .map((dated) => ({ dated, span: spanOf(dated, all) }))
        .toSorted((a, b) => (orderingMoment(a.dated) < orderingMoment(b.dated) ? -1 : 1));
      return { stream, rows };
    }),
    events: rules.events.toSorted((a, b) => (a.on < b.on ? -1 : 1)),
  };
}

/** A piece of a bar: where the version certainly holds, or where it may. Inside the window only. */
export interface Piece {
  readonly from: LocalMoment;
  readonly to: LocalMoment;
  readonly certain: boolean;
}

/** Empty where it is not known ever to have held in the window. */
export function piecesOf(span: Span, first: CalendarDate, last: CalendarDate): readonly Piece[] {
  const [left, right] = [startOfLocalDay(first), endOfLocalDay(last)];
  const { begins, ends } = span;
  if (begins.last === undefined) return [];
  const sureEnd = ends.first ?? right;
  const pieces: readonly Piece[] = [
    { from: begins.first ?? left, to: begins.last, certain: false },
    { from: begins.last, to: sureEnd, certain: true },
    { from: sureEnd, to: ends.last ?? sureEnd, certain: false },
  ];
  return pieces
    .map(({ from, to, certain }) => ({
      from: later(from, left),
      to: earlier(to, right),
      certain,
    }))
    .filter(({ from, to }) => from < to);
}

// Moments are texts, which Math.min and Math.max cannot compare.
function earlier(one: LocalMoment, other: LocalMoment): LocalMoment {
  return [one, other].toSorted()[0] ?? one;
}

function later(one: LocalMoment, other: LocalMoment): LocalMoment {
  return [one, other].toSorted()[1] ?? one;
}
