/** No two rules say yes and no to the same, at the same place and time. */
import { dateOf } from '../core/local-moment.ts';
import type { OrderVersion, Provision, Rules } from './rules.ts';
import type { PlacedFault, RulesPath } from './rules-fault.ts';
import { type DatedVersion, type Span, spanOf, versionsOfStream } from './spans.ts';
import { covers } from './weigh-provision.ts';
import type { WrittenRules } from './written-rules.ts';

export function checkOverlaps(written: WrittenRules, rules: Rules): readonly PlacedFault[] {
  return [...withinVersions(written, rules), ...betweenVersions(written, rules)];
}

/** Inside one version each act at each place has one provision. */
function withinVersions(written: WrittenRules, rules: Rules): readonly PlacedFault[] {
  return rules.orders.flatMap((order, index) =>
    order.versions.flatMap((version, position) =>
      pairs(version.provisions).flatMap(([one, other]): readonly PlacedFault[] => {
        const shared = sharedBy(rules, one, other);
        if (!shared) return [];
        const path = provisionPath(written, index, position, version, other);
        const code = one.effect.kind === other.effect.kind ? 'provision-repeated' : 'provisions-contradict';
        return [{ path, code, other: one.id, ...shared }];
      }),
    ),
  );
}

function betweenVersions(written: WrittenRules, rules: Rules): readonly PlacedFault[] {
  return rules.streams.flatMap(({ id }) => {
    const versions = versionsOfStream(rules, id);
    const all = versions.map((dated) => ({ dated, held: spanOf(dated, versions) }));
    return pairs(all).flatMap(([one, other]): readonly PlacedFault[] => {
      const on = overlap(one.held, other.held);
      if (on === undefined) return [];
      const path = versionPath(written, other.dated);
      if (one.dated.order.id === other.dated.order.id)
        return [{ path, code: 'versions-overlap', other: one.dated.version.id, on }];
      return contradictions(rules, one.dated, other.dated).map(({ by, act, place }) => ({
        path,
        code: 'provisions-contradict',
        other: `${one.dated.ref}/${by}`,
        act,
        place,
        on,
      }));
    });
  });
}

function contradictions(rules: Rules, one: DatedVersion, other: DatedVersion) {
  return one.version.provisions.flatMap((left) =>
    other.version.provisions.flatMap((right) => {
      const effects = [left.effect.kind, right.effect.kind];
      if (!effects.includes('permits') || !effects.includes('forbids')) return [];
      const shared = sharedBy(rules, left, right);
      return shared ? [{ by: left.id, ...shared }] : [];
    }),
  );
}

/** An act and a place that both are about. */
function sharedBy(
  rules: Rules,
  one: Provision,
  other: Provision,
): { readonly act: string; readonly place: string } | undefined {
  const act = one.acts.find((id) => other.acts.includes(id));
  const place = rules.places.find(({ id }) => covers(one.places, id) && covers(other.places, id));
  return act !== undefined && place ? { act, place: place.id } : undefined;
}

/** The first day on which both certainly hold. */
function overlap(one: Span, other: Span): string | undefined {
  const [a, b] = [one.begins.last, other.begins.last];
  if (a === undefined || b === undefined) return undefined;
  const begins = [a, b].toSorted()[1] ?? a;
  const ends = [one.ends.first, other.ends.first].filter((moment) => moment !== undefined);
  return ends.every((end) => begins < end) ? dateOf(begins) : undefined;
}

function versionPath(written: WrittenRules, { order, version }: DatedVersion): RulesPath {
  const index = written.orders.findIndex(({ id }) => id === order.id);
  const position = written.orders[index]?.versions.findIndex(({ id }) => id === version.id) ?? 0;
  return ['orders', index, 'versions', position];
}

/** A provision that an amending version only leaves standing is not in its part of the file. */
function provisionPath(
  written: WrittenRules,
  index: number,
  position: number,
  version: OrderVersion,
  provision: Provision,
): RulesPath {
  const own =
    written.orders[index]?.versions[position]?.provisions.findIndex(({ id }) => id === provision.id) ?? -1;
  const path = ['orders', index, 'versions', position];
  return own < 0 || !version.provisions.includes(provision) ? path : [...path, 'provisions', own];
}

function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other] as const));
}
