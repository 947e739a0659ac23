/** Each provision says something that can be asked, and only once. */
import type { PlacedFault, RulesPath } from './rules-fault.ts';
import type { WrittenOrder, WrittenProvision, WrittenRules, WrittenVersion } from './written-rules.ts';

export function checkProvisions(written: WrittenRules): readonly PlacedFault[] {
  return written.orders.flatMap((order, index) =>
    order.versions.flatMap((version, position) => {
      const path = ['orders', index, 'versions', position];
      return [
        ...version.provisions.flatMap((provision, place) =>
          provisionFaults(written, order, provision, [...path, 'provisions', place]),
        ),
        ...dropFaults(order, version, path),
      ];
    }),
  );
}

function provisionFaults(
  written: WrittenRules,
  order: WrittenOrder,
  provision: WrittenProvision,
  path: RulesPath,
): readonly PlacedFault[] {
  const faults: PlacedFault[] = [];
  const { effect, freely, onConditions, conditions } = provision;
  const acts = written.acts.filter(({ id }) => provision.acts.includes(id));
  for (const { id, stream } of acts)
    if (stream !== order.stream)
      faults.push({
        path: [...path, 'acts'],
        code: 'act-of-other-stream',
        act: id,
        stream,
        own: order.stream,
      });
  if (provision.places && provision.exceptPlaces) faults.push({ path, code: 'both-scopes' });
  const hasLimit = freely !== undefined || onConditions !== undefined;
  if (effect === 'limits' && !hasLimit) faults.push({ path, code: 'limit-missing' });
  if (effect !== 'limits' && hasLimit) faults.push({ path, code: 'limit-not-meant', effect });
  const needsConditions = effect === 'conditions' || onConditions !== undefined;
  if (needsConditions && conditions.length === 0) faults.push({ path, code: 'conditions-missing' });
  for (const { id, amount } of effect === 'limits' ? acts : []) {
    if (!amount) faults.push({ path: [...path, 'acts'], code: 'limit-without-amount', act: id });
    else if (
      freely !== undefined &&
      onConditions !== undefined &&
      isCrossed(amount.limit, freely, onConditions)
    )
      faults.push({ path, code: 'limits-crossed', freely, onConditions });
  }
  return faults;
}

function isCrossed(limit: 'at-most' | 'at-least', freely: number, onConditions: number): boolean {
  return limit === 'at-most' ? freely >= onConditions : freely <= onConditions;
}

function dropFaults(order: WrittenOrder, version: WrittenVersion, path: RulesPath): readonly PlacedFault[] {
  if (version.amends === undefined) return [];
  const standing = new Set<string>();
  const passed = new Set<string>([version.id]);
  for (let base = order.versions.find(({ id }) => id === version.amends); base && !passed.has(base.id); ) {
    passed.add(base.id);
    for (const { id } of base.provisions) standing.add(id);
    const next: string | undefined = base.amends;
    base = order.versions.find(({ id }) => id === next);
  }
  return version.drops
    .filter((name) => !standing.has(name))
    .map((name) => ({ path: [...path, 'drops'], code: 'drops-nothing', name }) as const);
}
