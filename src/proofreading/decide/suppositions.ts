import type { Claim, ClaimSet, Supposition } from '../claim-set.ts';
import { minimalConflicts } from './conflicts.ts';
import type { UnclearSupposition } from './decision.ts';
import { membersAsSet } from './judge-conflict.ts';
import { type Reading, standingMember, toLinearProblem } from './linear-rows.ts';
import { localParts } from './local-context.ts';
import type { Oracle } from './oracle.ts';
import { proofOf } from './proof.ts';
import { statedAlone } from './stated-alone.ts';
import { withBaseSizes } from './stated-size.ts';
import { subjectOf } from './subject.ts';

/**
 * The suppositions that the claims they connect cannot bear: in the wide reading, or only in the ordinary one.
 * Just those claims, the sizes of their bases and the standing relations take part, so that a fault elsewhere
 * makes nothing unclear.
 */
export async function unclearSuppositions(
  { suppositions = [] }: ClaimSet,
  groups: readonly ClaimSet[],
  oracle: Oracle,
): Promise<readonly UnclearSupposition[]> {
  const unclear: UnclearSupposition[] = [];
  const groupOf = new Map(groups.flatMap((group) => group.counts.map(({ id }) => [id, group])));
  for (const supposition of suppositions) {
    if (oracle.isTimeUp()) break;
    const set = joined(new Set(supposition.relation.terms.flatMap(({ count }) => groupOf.get(count) ?? [])));
    const found =
      (await conflictWith(supposition, set, 'wide', oracle)) ??
      (await conflictWith(supposition, set, 'ordinary', oracle));
    if (found) unclear.push(found);
  }
  return unclear;
}

async function conflictWith(
  supposition: Supposition,
  set: ClaimSet,
  reading: Reading,
  oracle: Oracle,
): Promise<UnclearSupposition | undefined> {
  const always = [...set.always, supposition];
  const near = { counts: set.counts, always, claims: claimsNear(supposition, set.claims) };
  const supposed = localParts(near).find((part) => part.always.includes(supposition)) ?? near;
  const problem = toLinearProblem(supposed, reading);
  if ((await oracle.ask(problem)).kind !== 'impossible') return undefined;
  const { found } = await minimalConflicts(problem, oracle, 8);
  const conflict = found.find(({ members }) => members.includes(standingMember(supposition.id)));
  if (!conflict) return undefined;
  const members = membersAsSet(supposed, conflict.members);
  const standing = members.always.filter(({ id }) => id !== supposition.id);
  const informed = withBaseSizes(members, supposed);
  const stated = statedAlone(members.claims, informed, reading);
  return { supposition, members, standing, reading, proof: proofOf(informed, reading), stated };
}

function claimsNear(supposition: Supposition, claims: readonly Claim[]): readonly Claim[] {
  const connected = claims.filter(({ id }) => supposition.claims.includes(id));
  const bases = new Set(connected.map(({ base }) => base));
  return claims.filter((claim) => {
    const subject = subjectOf(claim);
    return (
      connected.includes(claim) ||
      (claim.printed?.kind === 'whole' && subject !== undefined && bases.has(subject))
    );
  });
}

/** Groups that shared no count until a supposition tied them. */
function joined(groups: ReadonlySet<ClaimSet>): ClaimSet {
  const all = [...groups];
  const counts = new Map(all.flatMap((group) => group.counts.map((count) => [count.id, count])));
  return {
    counts: [...counts.values()],
    always: all.flatMap(({ always }) => always),
    claims: all.flatMap(({ claims }) => claims),
  };
}
