import { type LinearProblem, type MemberId, membersOf, restrictTo } from './linear-problem.ts';
import { isClaimMember } from './linear-rows.ts';
import type { Oracle } from './oracle.ts';

/** Members that cannot all hold. Where `isMinimal`, any of them left out, the others can. */
export interface Conflict {
  readonly members: readonly MemberId[];
  readonly isMinimal: boolean;
}

export interface Conflicts {
  readonly found: readonly Conflict[];
  /** No other minimal conflict exists. */
  readonly isComplete: boolean;
}

/** Beyond this many nodes the tree is left: what was found stands, but may not be all. */
const mostAsked = 1500;

/**
 * The minimal conflicts of a problem, by a tree of what to leave out: each node takes a conflict that is still
 * whole and leaves out one of its members in turn. Without a limit this finds every one of them (Reiter 1987):
 * for any minimal conflict there is a path that leaves out only members of the others.
 */
export async function minimalConflicts(
  problem: LinearProblem,
  oracle: Oracle,
  limit: number,
): Promise<Conflicts> {
  const members = membersOf(problem);
  const found: Conflict[] = [];
  const solvable: ReadonlySet<MemberId>[] = [];
  const findWithout = async (leftOut: ReadonlySet<MemberId>): Promise<Conflict | 'none' | 'undecided'> => {
    const known = found.find((conflict) => conflict.members.every((member) => !leftOut.has(member)));
    if (known) return known;
    const rest = new Set(members.filter((member) => !leftOut.has(member)));
    const answer = await oracle.ask(restrictTo(problem, rest));
    if (answer.kind === 'undecided') return 'undecided';
    if (answer.kind === 'possible') {
      solvable.push(leftOut);
      return 'none';
    }
    const conflict = await shrink(problem, [...answer.core], oracle);
    found.push(conflict);
    return conflict;
  };
  await findApart(findWithout, limit);
  let isComplete = true;
  let asked = 0;
  const seen = new Set<string>();
  const waiting: ReadonlySet<MemberId>[] = [new Set()];
  for (const leftOut of waiting) {
    if (solvable.some((smaller) => isPartOf(smaller, leftOut))) continue;
    const conflict = found.length < limit && asked < mostAsked ? await findWithout(leftOut) : 'undecided';
    asked += 1;
    if (conflict === 'none') continue;
    if (conflict === 'undecided') return { found, isComplete: false };
    isComplete &&= conflict.isMinimal;
    for (const member of conflict.members) {
      const next = new Set([...leftOut, member]);
      const key = [...next].sort().join('\n');
      if (!seen.has(key)) waiting.push(next);
      seen.add(key);
    }
  }
  return { found, isComplete };
}

/** First some that share no claim, so that no corner of a large text is crowded out by another. */
async function findApart(
  findWithout: (leftOut: ReadonlySet<MemberId>) => Promise<Conflict | 'none' | 'undecided'>,
  limit: number,
): Promise<void> {
  const leftOut = new Set<MemberId>();
  for (let count = 0; count < limit; count += 1) {
    const conflict = await findWithout(new Set(leftOut));
    if (conflict === 'none' || conflict === 'undecided' || conflict.members.length === 0) return;
    const claims = conflict.members.filter(isClaimMember);
    for (const member of claims.length > 0 ? claims : conflict.members) leftOut.add(member);
  }
}

/** Leaves out one member after the other, for as long as what is left is still impossible. */
async function shrink(problem: LinearProblem, core: readonly MemberId[], oracle: Oracle): Promise<Conflict> {
  let kept: readonly MemberId[] = core;
  let isMinimal = true;
  for (const member of core) {
    if (!kept.includes(member)) continue;
    if (oracle.isTimeUp()) return { members: kept, isMinimal: false };
    const fewer = new Set(kept.filter((other) => other !== member));
    const answer = await oracle.ask(restrictTo(problem, fewer));
    if (answer.kind === 'undecided') isMinimal = false;
    if (answer.kind === 'impossible')
      kept = kept.filter((other) => other !== member && answer.core.has(other));
  }
  return { members: kept, isMinimal };
}

function isPartOf(smaller: ReadonlySet<MemberId>, larger: ReadonlySet<MemberId>): boolean {
  return smaller.size <= larger.size && [...smaller].every((member) => larger.has(member));
}
