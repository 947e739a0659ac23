/** Rules from what their file says. What is faulty is left out here and told of by the checks. */

import { parseDate } from '../core/calendar.ts';
import {
  endOfLocalDay,
  type LocalMoment,
  parseLocalMoment,
  startOfLocalDay,
  startOfNextDay,
} from '../core/local-moment.ts';
import type {
  DatedExample,
  Effect,
  LocalDecision,
  OrderNumber,
  OrderVersion,
  PlaceScope,
  Provision,
  Rules,
  Start,
} from './rules.ts';
import type {
  WrittenExample,
  WrittenLocalDecision,
  WrittenMoment,
  WrittenOrder,
  WrittenProvision,
  WrittenRules,
  WrittenScope,
  WrittenVersion,
} from './written-rules.ts';

export function rulesFromWritten(written: WrittenRules): Rules {
  return {
    ...written,
    orders: written.orders.map((order) => ({ ...order, versions: versionsOf(order) })),
    localDecisions: written.localDecisions.map(localDecisionOf),
    examples: written.examples.map(exampleOf),
  };
}

/** @example momentOf('2020-04-05T10:00') // => "2020-04-05T10:00" */
export function momentOf(text: WrittenMoment): LocalMoment {
  const moment = parseLocalMoment(text);
  if (!moment) throw new Error(`not a moment, though it was checked: ${text}`);
  return moment;
}

/**
 * The first moment after: a day counts with all its hours, a moment is the end itself.
 * @example endOf('2020-04-05') // => "2020-04-06T00:00"
 */
export function endOf(text: WrittenMoment): LocalMoment {
  const date = parseDate(text);
  return date ? startOfNextDay(date) : momentOf(text);
}

/** The fields that say when a version begins; exactly one start must be among them. */
export function startsOf(version: WrittenVersion): readonly (readonly [string, Start])[] {
  const { from, fromSometimeOn, fromNoEarlierThan, fromNoLaterThan, fromConflicting, planned } = version;
  const earliest = fromNoEarlierThan === undefined ? {} : { earliest: momentOf(fromNoEarlierThan) };
  const starts: (readonly [string, Start])[] = [];
  if (from !== undefined) starts.push(['from', { kind: 'known', at: momentOf(from) }]);
  if (fromSometimeOn !== undefined)
    starts.push([
      'fromSometimeOn',
      { kind: 'within', earliest: startOfLocalDay(fromSometimeOn), latest: endOfLocalDay(fromSometimeOn) },
    ]);
  if (fromNoLaterThan !== undefined)
    starts.push(['fromNoLaterThan', { kind: 'within', ...earliest, latest: momentOf(fromNoLaterThan) }]);
  if (fromConflicting !== undefined) {
    const claims = fromConflicting.map(({ at, sources }) => ({ at: momentOf(at), sources }));
    starts.push(['fromConflicting', { kind: 'conflicting', claims }]);
  }
  if (planned !== undefined) starts.push(['planned', { kind: 'planned', at: momentOf(planned) }]);
  return starts;
}

function versionsOf(order: WrittenOrder): readonly OrderVersion[] {
  const done = new Map<string, readonly Provision[]>();
  const provisionsOf = (version: WrittenVersion, within: readonly string[]): readonly Provision[] => {
    const known = done.get(version.id);
    if (known) return known;
    const base = order.versions.find(({ id }) => id === version.amends);
    const inherited = base && !within.includes(base.id) ? provisionsOf(base, [...within, version.id]) : [];
    const own = version.provisions.map(provisionOf);
    const replaced = new Set([...version.drops, ...own.map(({ id }) => id)]);
    const all = [...inherited.filter(({ id }) => !replaced.has(id)), ...own];
    done.set(version.id, all);
    return all;
  };
  return order.versions.map((version) => versionOf(version, provisionsOf(version, [version.id])));
}

function versionOf(written: WrittenVersion, provisions: readonly Provision[]): OrderVersion {
  const { id, title, agreed, issued, to, summary, notFound, sources } = written;
  const change = changeOf(written);
  return {
    id,
    title,
    number: numberOf(written.number),
    ...(agreed ? { agreed } : {}),
    ...(issued ? { issued } : {}),
    start: startsOf(written)[0]?.[1] ?? { kind: 'planned' },
    ...(to === undefined ? {} : { until: endOf(to) }),
    ...(change ? { change } : {}),
    summary,
    notFound,
    sources,
    provisions,
  };
}

function changeOf({ amends, replaces, repeals }: WrittenVersion): OrderVersion['change'] {
  if (amends !== undefined) return { kind: 'amends', version: amends };
  if (replaces !== undefined) return { kind: 'replaces', version: replaces };
  return repeals === undefined ? undefined : { kind: 'repeals', version: repeals };
}

function numberOf(text: string): OrderNumber {
  return text === 'not-found' || text === 'none' ? { kind: text } : { kind: 'known', text };
}

function provisionOf(written: WrittenProvision): Provision {
  const { places, exceptPlaces, effect, freely, onConditions, ...rest } = written;
  return { ...rest, places: scopeOf({ places, exceptPlaces }), effect: effectOf(written) };
}

function effectOf({ effect, freely, onConditions }: WrittenProvision): Effect {
  if (effect !== 'limits') return { kind: effect };
  return {
    kind: 'limits',
    ...(freely === undefined ? {} : { freely }),
    ...(onConditions === undefined ? {} : { onConditions }),
  };
}

function scopeOf({ places, exceptPlaces }: WrittenScope): PlaceScope {
  if (places) return { kind: 'only', places };
  return exceptPlaces ? { kind: 'except', places: exceptPlaces } : { kind: 'all' };
}

function localDecisionOf({ places, exceptPlaces, from, to, ...rest }: WrittenLocalDecision): LocalDecision {
  return {
    ...rest,
    places: scopeOf({ places, exceptPlaces }),
    from: momentOf(from),
    ...(to === undefined ? {} : { until: endOf(to) }),
  };
}

function exampleOf({ at, amount, ...rest }: WrittenExample): DatedExample {
  return {
    ...rest,
    at: momentOf(at),
    wholeDay: parseDate(at) !== undefined,
    ...(amount === undefined ? {} : { amount }),
  };
}
