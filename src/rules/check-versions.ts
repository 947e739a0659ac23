/** The dates of each version fit together, and with those of the versions that it changes. */
import { dateOf } from '../core/local-moment.ts';
import { endOf, startsOf } from './from-written.ts';
import type { Rules, Start } from './rules.ts';
import type { PlacedFault, RulesPath } from './rules-fault.ts';
import { beginning, versionsOfStream } from './spans.ts';
import type { WrittenOrder, WrittenRules, WrittenVersion } from './written-rules.ts';

/** More starts open at once than this would make every question a dozen questions. */
const mostUncertain = 6;

export function checkVersions(written: WrittenRules, rules: Rules): readonly PlacedFault[] {
  return [
    ...written.orders.flatMap((order, index) => [
      ...order.versions.flatMap((version, position) =>
        ownDates(version, ['orders', index, 'versions', position]),
      ),
      ...order.versions.flatMap((version, position) =>
        changeFaults(order, version, ['orders', index, 'versions', position]),
      ),
    ]),
    ...written.streams.flatMap((stream, index) => streamFaults(rules, stream, ['streams', index])),
    ...written.events.flatMap(({ on, to }, index) =>
      to !== undefined && to < on
        ? [{ path: ['events', index, 'to'], code: 'event-ends-before-begins' } as const]
        : [],
    ),
  ];
}

function ownDates(version: WrittenVersion, path: RulesPath): readonly PlacedFault[] {
  const starts = startsOf(version);
  const [start, other] = starts;
  if (!start) return [{ path, code: 'start-missing' }];
  if (other) return [{ path, code: 'start-twice', fields: starts.map(([field]) => field) }];
  const [field, { first, last }] = [start[0], beginning(start[1])];
  const { agreed, issued, to } = version;
  const faults: PlacedFault[] = [];
  if (field === 'fromConflicting' && first === last)
    faults.push({ path: [...path, field], code: 'claims-agree' });
  if (field === 'fromNoLaterThan' && first !== undefined && last !== undefined && first > last)
    faults.push({ path: [...path, field], code: 'ends-before-begins', begins: first, ends: last });
  if (to !== undefined && first !== undefined && endOf(to) <= first)
    faults.push({ path: [...path, 'to'], code: 'ends-before-begins', begins: first, ends: to });
  if (issued !== undefined && first !== undefined && dateOf(first) < issued)
    faults.push({ path: [...path, field], code: 'in-force-before-issued', issued, begins: first });
  if (agreed && issued !== undefined && agreed.on > issued)
    faults.push({ path: [...path, 'agreed'], code: 'agreed-after-issued', agreed: agreed.on, issued });
  return faults;
}

function changeFaults(order: WrittenOrder, version: WrittenVersion, path: RulesPath): readonly PlacedFault[] {
  const fields = (['amends', 'replaces', 'repeals'] as const).filter((field) => version[field] !== undefined);
  const [field] = fields;
  if (field === undefined) return version.drops.length > 0 ? [{ path, code: 'drops-without-amending' }] : [];
  if (fields.length > 1) return [{ path, code: 'change-twice' }];
  const other = order.versions.find(({ id }) => id === version[field]);
  if (!other) return [];
  const at = [...path, field];
  if (isInCircle(order, version)) return [{ path: at, code: 'change-in-circle' }];
  const faults: PlacedFault[] = [];
  const [begins, otherBegins] = [firstOf(version), firstOf(other)];
  const told = version.issued ?? begins?.slice(0, 10);
  if (other.issued !== undefined && told !== undefined && told < other.issued)
    faults.push({
      path: at,
      code: 'changed-before-issued',
      other: other.id,
      issued: other.issued,
      begins: told,
    });
  else if (begins !== undefined && otherBegins !== undefined && begins < otherBegins)
    faults.push({ path: at, code: 'changed-before-in-force', other: other.id, otherBegins, begins });
  if (
    field === 'repeals' &&
    version.provisions.some(({ effect }) => effect !== 'permits' && effect !== 'unclear')
  )
    faults.push({ path: [...path, 'provisions'], code: 'repeal-with-provisions' });
  if (field !== 'amends' && version.drops.length > 0)
    faults.push({ path: [...path, 'drops'], code: 'drops-without-amending' });
  return faults;
}

function firstOf(version: WrittenVersion): string | undefined {
  const start: Start | undefined = startsOf(version)[0]?.[1];
  return start && (beginning(start).first ?? beginning(start).last);
}

/** Do the changes lead back to the version itself? */
function isInCircle(order: WrittenOrder, version: WrittenVersion): boolean {
  const passed = new Set<string>();
  for (let at: WrittenVersion | undefined = version; at && !passed.has(at.id); ) {
    passed.add(at.id);
    const next: string | undefined = at.amends ?? at.replaces ?? at.repeals;
    if (next === version.id) return true;
    at = order.versions.find(({ id }) => id === next);
  }
  return false;
}

function streamFaults(
  rules: Rules,
  { id, followedTo }: WrittenRules['streams'][number],
  path: RulesPath,
): readonly PlacedFault[] {
  const versions = versionsOfStream(rules, id);
  const later = versions.flatMap(({ ref, version }) => {
    const { last } = beginning(version.start);
    return last !== undefined && dateOf(last) > followedTo ? [{ ref, begins: last }] : [];
  });
  const open = versions.filter(({ version }) => {
    const { first, last } = beginning(version.start);
    return first !== last;
  });
  return [
    ...later.map(
      ({ ref, begins }) =>
        ({
          path: [...path, 'followedTo'],
          code: 'followed-too-short',
          followedTo,
          version: ref,
          begins,
        }) as const,
    ),
    ...(open.length > mostUncertain
      ? [{ path, code: 'too-many-uncertain', count: open.length, most: mostUncertain } as const]
      : []),
  ];
}
