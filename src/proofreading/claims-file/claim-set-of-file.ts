import { failed, ok, type Result } from '../../core/result.ts';
import type {
  Claim,
  ClaimSet,
  Count,
  CountId,
  Relation,
  StandingRelation,
  Supposition,
} from '../claim-set.ts';
import { claimOfEntry, type Locate, relationsIn } from './claim-of-entry.ts';
import type { ClaimsFileProblem } from './claims-file-problem.ts';
import type { ClaimsFile, CountEntry } from './claims-file-shape.ts';

type Path = readonly (string | number)[];

/** The claim set of a file that has the right shape; everything that names something else is checked here. */
export function claimSetOf(file: ClaimsFile, locate: Locate): Result<ClaimSet, ClaimsFileProblem> {
  const problems: ClaimsFileProblem[] = [];
  const take = <Value>(result: Result<Value, ClaimsFileProblem>): readonly Value[] => {
    if (!result.ok) problems.push(...result.problems);
    return result.ok ? [result.value] : [];
  };
  const entries = Object.entries(file.counts);
  const counts = entries.flatMap(([id, entry]) => take(countOf(id, entry, locate)));
  const always = (file.always ?? []).flatMap((entry, index) => take(standingOf(entry, index, locate)));
  const claims = (file.claims ?? [])
    .flatMap((entry, index) => take(claimOfEntry(entry, index, locate)))
    .map((claim) => withShare(claim, counts));
  const suppositions = (file.suppose ?? []).flatMap((entry, index) =>
    take(suppositionOf(entry, index, locate)),
  );
  const known = entries.map(([id]) => id);
  problems.push(
    ...unknownWholes(file, known, locate),
    ...rings(file, locate),
    ...partsTooLarge(file, locate),
    ...repeatedIds(file, locate),
    ...unknownCounts({ claims, always, suppositions }, known, file, locate),
    ...unknownClaims(file, locate),
  );
  if (problems.length > 0) return failed(...problems);
  return ok({ counts, always, claims, ...(suppositions.length > 0 ? { suppositions } : {}) });
}

/** A claim that relates a part to its whole is about the part, also where the file does not say so. */
function withShare(claim: Claim, counts: readonly Count[]): Claim {
  const [first, second, ...others] = namedCounts(claim);
  if (claim.count !== null || claim.base !== null || second === undefined || others.length > 0) return claim;
  const isPart = (part: CountId | undefined, whole: CountId | undefined) =>
    counts.some(({ id, max }) => id === part && typeof max === 'object' && max.of === whole);
  if (isPart(first, second)) return { ...claim, count: first ?? null, base: second };
  return isPart(second, first) ? { ...claim, count: second, base: first ?? null } : claim;
}

function countOf(id: CountId, entry: CountEntry, locate: Locate): Result<Count, ClaimsFileProblem> {
  const at = locate(['counts', id]);
  const min = entry.min ?? 0;
  const max = entry.of ?? entry.max;
  if (max === undefined) return failed({ code: 'count_without_limit', at });
  if (entry.of !== undefined && entry.max !== undefined) return failed({ code: 'count_with_two_limits', at });
  if (typeof max === 'number' && min > max) return failed({ code: 'count_range_empty', at, min, max });
  const means = entry.means === undefined ? {} : { means: entry.means };
  return ok({ id, min, max: typeof max === 'number' ? max : { of: max }, ...means });
}

type AlwaysEntry = NonNullable<ClaimsFile['always']>[number];

function standingOf(
  entry: AlwaysEntry,
  index: number,
  locate: Locate,
): Result<StandingRelation, ClaimsFileProblem> {
  const { id, says, reason, origin } =
    typeof entry === 'string' ? { says: entry, id: undefined, reason: undefined, origin: undefined } : entry;
  const path = typeof entry === 'string' ? ['always', index] : ['always', index, 'says'];
  const relation = onlyRelation(says, path, locate);
  if (!relation.ok) return relation;
  return ok({
    id: id ?? automaticId(index),
    relation: relation.value,
    ...(reason === undefined ? {} : { reason }),
    origin: origin ?? 'stated',
  });
}

/** Standing relations without an id are called by their place in the list. */
export const automaticId = (index: number): string => `always-${index + 1}`;

type SupposeEntry = NonNullable<ClaimsFile['suppose']>[number];

function suppositionOf(
  entry: SupposeEntry,
  index: number,
  locate: Locate,
): Result<Supposition, ClaimsFileProblem> {
  const relation = onlyRelation(entry.says, ['suppose', index, 'says'], locate);
  if (!relation.ok) return relation;
  const reason = entry.reason === undefined ? {} : { reason: entry.reason };
  return ok({
    id: entry.id,
    relation: relation.value,
    ...reason,
    origin: 'proposed',
    claims: entry.claims ?? [],
  });
}

function onlyRelation(says: string, path: Path, locate: Locate): Result<Relation, ClaimsFileProblem> {
  const relations = relationsIn(says, path, locate);
  if (!relations.ok) return relations;
  const [relation] = relations.value;
  if (!relation) throw new Error(`no relation was read from: ${says}`);
  return ok(relation);
}

function unknownWholes(
  file: ClaimsFile,
  known: readonly CountId[],
  locate: Locate,
): readonly ClaimsFileProblem[] {
  return Object.entries(file.counts).flatMap(([id, { of }]) => {
    const isUnknown = typeof of === 'string' && !known.includes(of);
    return isUnknown ? [{ code: 'count_unknown', at: locate(['counts', id, 'of']), found: of, known }] : [];
  });
}

/** Each ring is told once, at its first count. */
function rings(file: ClaimsFile, locate: Locate): readonly ClaimsFileProblem[] {
  const wholeOf = (id: CountId) => {
    const of = file.counts[id]?.of;
    return typeof of === 'string' ? of : undefined;
  };
  const told = new Set<CountId>();
  return Object.keys(file.counts).flatMap((id): readonly ClaimsFileProblem[] => {
    const chain: CountId[] = [];
    let next: CountId | undefined = id;
    while (next !== undefined && !chain.includes(next)) {
      chain.push(next);
      next = wholeOf(next);
    }
    if (next !== id || told.has(id)) return [];
    for (const member of chain) told.add(member);
    return [{ code: 'count_in_ring', at: locate(['counts', id, 'of']), counts: chain }];
  });
}

/** Parts that must be larger than the whole that they are a part of can be. */
function partsTooLarge(file: ClaimsFile, locate: Locate): readonly ClaimsFileProblem[] {
  return Object.entries(file.counts).flatMap(([id, { of, min = 0 }]): readonly ClaimsFileProblem[] => {
    const whole = typeof of === 'string' ? file.counts[of] : undefined;
    const max = whole?.max ?? whole?.of;
    if (typeof max !== 'number' || min <= max) return [];
    return [{ code: 'count_range_empty', at: locate(['counts', id]), min, max }];
  });
}

function repeatedIds(file: ClaimsFile, locate: Locate): readonly ClaimsFileProblem[] {
  const claims = (file.claims ?? []).map(({ id }, index) => ({ id, path: ['claims', index, 'id'] }));
  const always = (file.always ?? []).map((entry, index) => ({
    id: (typeof entry === 'string' ? undefined : entry.id) ?? automaticId(index),
    path: ['always', index, 'id'],
  }));
  const suppose = (file.suppose ?? []).map(({ id }, index) => ({ id, path: ['suppose', index, 'id'] }));
  const repeated = (named: readonly { readonly id: string; readonly path: Path }[]) =>
    named.filter(({ id }, index) => named.findIndex((other) => other.id === id) < index);
  return [...repeated(claims), ...repeated([...always, ...suppose])].map(({ id, path }) => ({
    code: 'id_twice',
    at: locate(path),
    id,
  }));
}

interface Read {
  readonly claims: readonly Claim[];
  readonly always: readonly StandingRelation[];
  readonly suppositions: readonly Supposition[];
}

function unknownCounts(
  { claims, always, suppositions }: Read,
  known: readonly CountId[],
  file: ClaimsFile,
  locate: Locate,
): readonly ClaimsFileProblem[] {
  const places = new Map<Claim | StandingRelation, Path>();
  for (const claim of claims)
    places.set(claim, ['claims', (file.claims ?? []).findIndex(({ id }) => id === claim.id)]);
  for (const standing of always) {
    const index = (file.always ?? []).findIndex(
      (entry, at) =>
        (typeof entry === 'string' ? automaticId(at) : (entry.id ?? automaticId(at))) === standing.id,
    );
    places.set(standing, ['always', index]);
  }
  for (const supposition of suppositions) {
    places.set(supposition, ['suppose', (file.suppose ?? []).findIndex(({ id }) => id === supposition.id)]);
  }
  return [...places].flatMap(([member, path]) =>
    namedCounts(member)
      .filter((count) => !known.includes(count))
      .map((found): ClaimsFileProblem => ({ code: 'count_unknown', at: locate(path), found, known })),
  );
}

function namedCounts(member: Claim | StandingRelation): readonly CountId[] {
  const relations = 'relation' in member ? [member.relation] : [...member.ordinary, ...member.wide];
  const terms = relations.flatMap((relation) => relation.terms.map(({ count }) => count));
  const fields = 'relation' in member ? [] : [member.count, member.base].flatMap((count) => count ?? []);
  return [...new Set([...terms, ...fields])];
}

function unknownClaims(file: ClaimsFile, locate: Locate): readonly ClaimsFileProblem[] {
  const ids = new Set((file.claims ?? []).map(({ id }) => id));
  return (file.suppose ?? []).flatMap(({ claims }, index) =>
    (claims ?? []).flatMap((found, at): readonly ClaimsFileProblem[] =>
      ids.has(found) ? [] : [{ code: 'claim_unknown', at: locate(['suppose', index, 'claims', at]), found }],
    ),
  );
}
