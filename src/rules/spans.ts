/** When each version holds, as well as it is known, and what may be the case at a moment where sources disagree. */
import type { CalendarDate } from '../core/calendar.ts';
import { dateOf, type LocalMoment } from '../core/local-moment.ts';
import { type Order, type OrderVersion, type Rules, type Start, versionRef } from './rules.ts';

export interface DatedVersion {
  readonly ref: string;
  readonly order: Order;
  readonly version: OrderVersion;
}

/** One way in which the moment may have been: which versions had begun. */
export type World = ReadonlySet<string>;

/** The first and the last moment that it may be; both absent: never, as far as is known. */
export interface Bounds {
  readonly first?: LocalMoment;
  readonly last?: LocalMoment;
}

export interface Span {
  readonly begins: Bounds;
  readonly ends: Bounds;
}

export function datedVersions(orders: readonly Order[]): readonly DatedVersion[] {
  return orders.flatMap((order) =>
    order.versions.map((version) => ({ ref: versionRef(order, version), order, version })),
  );
}

export function versionsOfStream(rules: Rules, stream: string): readonly DatedVersion[] {
  return datedVersions(rules.orders.filter((order) => order.stream === stream));
}

/**
 * Had it begun? `open` where sources or gaps in them leave both possible. What is only planned never begins.
 * @example begunAt({ kind: 'known', at: '2020-04-05T10:00' }, '2020-04-05T09:59') // => "no"
 * @example begunAt({ kind: 'conflicting', claims: [{ at: '2020-03-17T00:00' }, { at: '2020-03-18T00:00' }] }, '2020-03-17T12:00') // => "open"
 */
export function begunAt(start: Start, moment: LocalMoment): 'yes' | 'no' | 'open' {
  const { first, last } = beginning(start);
  if (last === undefined) return 'no';
  if (moment >= last) return 'yes';
  return first !== undefined && moment < first ? 'no' : 'open';
}

/** A start without a first moment may have been at any time before its last. */
export function beginning(start: Start): Bounds {
  switch (start.kind) {
    case 'known':
      return { first: start.at, last: start.at };
    case 'conflicting': {
      const moments = start.claims.map(({ at }) => at).toSorted();
      const [first, last] = [moments[0], moments.at(-1)];
      return first && last ? { first, last } : {};
    }
    case 'within':
      return { ...(start.earliest ? { first: start.earliest } : {}), last: start.latest };
    case 'planned':
      return {};
  }
}

/** Every way in which the open starts of these versions may fall at the moment; one where none is open. */
export function worldsAt(versions: readonly DatedVersion[], moment: LocalMoment): readonly World[] {
  const states = versions.map(({ ref, version }) => ({ ref, begun: begunAt(version.start, moment) }));
  const certain = new Set(states.filter(({ begun }) => begun === 'yes').map(({ ref }) => ref));
  return states
    .filter(({ begun }) => begun === 'open')
    .reduce<readonly World[]>(
      (worlds, { ref }) => worlds.flatMap((world) => [world, new Set([...world, ref])]),
      [certain],
    );
}

/** The versions that hold at the moment in a world: begun, not over, and nothing that has begun takes their place. */
export function inForceIn(
  world: World,
  versions: readonly DatedVersion[],
  moment: LocalMoment,
): readonly DatedVersion[] {
  const begun = versions.filter(({ ref }) => world.has(ref));
  const ended = new Set(begun.map(changedBy));
  return begun.filter(
    ({ ref, version }) => !ended.has(ref) && (version.until === undefined || moment < version.until),
  );
}

/** What a version takes the place of, `order/version`. */
function changedBy({ order, version }: DatedVersion): string | undefined {
  return version.change && versionRef(order, { id: version.change.version });
}

/**
 * The first day that people could have heard of it. A plan without a day of its own is known of when what it would
 * change begins.
 */
export function toldOn(
  { order, version }: DatedVersion,
  versions: readonly DatedVersion[],
): CalendarDate | undefined {
  const [told] = [version.agreed?.on, version.issued].filter((day) => day !== undefined).toSorted();
  if (told !== undefined || version.start.kind !== 'planned' || !version.change) return told;
  const target = versionRef(order, { id: version.change.version });
  const begun = versions.find(({ ref }) => ref === target)?.version.start;
  const last = begun && beginning(begun).last;
  return last && dateOf(last);
}

/** From when to when a version holds, among all versions of its order. */
export function spanOf(dated: DatedVersion, versions: readonly DatedVersion[]): Span {
  const changes = versions
    .filter((other) => changedBy(other) === dated.ref)
    .map(({ version }) => beginning(version.start))
    .filter(({ last }) => last !== undefined);
  const { until } = dated.version;
  const own: readonly Bounds[] = until === undefined ? [] : [{ first: until, last: until }];
  return { begins: beginning(dated.version.start), ends: earliest([...own, ...changes]) };
}

function earliest(bounds: readonly Bounds[]): Bounds {
  const least = (moments: readonly (LocalMoment | undefined)[]) =>
    moments.filter((moment) => moment !== undefined).toSorted()[0];
  const first = least(bounds.map((bound) => bound.first ?? bound.last));
  const last = least(bounds.map((bound) => bound.last));
  return { ...(first ? { first } : {}), ...(last ? { last } : {}) };
}

/** Moments inside a day at which something may begin or end, in order. */
export function breaksBetween(
  versions: readonly DatedVersion[],
  from: LocalMoment,
  to: LocalMoment,
): readonly LocalMoment[] {
  const moments = versions.flatMap((dated) => {
    const { first, last } = beginning(dated.version.start);
    return [first, last, dated.version.until];
  });
  const inside = moments.filter((moment) => moment !== undefined && from < moment && moment <= to);
  return [...new Set(inside.flatMap((moment) => (moment ? [moment] : [])))].toSorted();
}
