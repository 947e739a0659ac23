import type { ClaimSet } from '../claim-set.ts';
import { type Conflict, minimalConflicts } from './conflicts.ts';
import {
  type Decision,
  type GroupDecision,
  type JudgedConflict,
  type Verdict,
  worstVerdict,
} from './decision.ts';
import { withGenerousReadings } from './generous-reading.ts';
import { independentSets } from './independent-sets.ts';
import { judgeConflict, membersAsSet } from './judge-conflict.ts';
import type { Decider } from './linear-problem.ts';
import { type Reading, toLinearProblem } from './linear-rows.ts';
import { localParts } from './local-context.ts';
import { createOracle, type Limits, type Oracle } from './oracle.ts';
import { unclearSuppositions } from './suppositions.ts';

/** Among so few claims every minimal conflict is looked for; among more, those that one base size does not part. */
const fewClaims = 10;

/**
 * Whether all claims can be true at once: by groups that share counts, each with whole numbers that show it or
 * with the minimal conflicts that forbid it. What the limits leave open is `not_decided`, never guessed.
 */
export async function decide(
  stated: ClaimSet,
  deciders: readonly Decider[],
  limits: Limits,
): Promise<Decision> {
  const oracle = createOracle(deciders, limits);
  const set = withGenerousReadings(stated);
  const parts = independentSets(set);
  const first: FirstVerdict[] = [];
  for (const part of parts) first.push(await firstVerdict(part, oracle));
  const groups: GroupDecision[] = [];
  for (const verdict of first) groups.push(await explain(verdict, oracle, limits.conflicts));
  const suppositions = await unclearSuppositions(set, parts, oracle);
  return { verdict: worstVerdict(groups.map(({ verdict }) => verdict)), groups, suppositions };
}

/** Before anything is explained, so that a slow explanation of one group does not cost another its verdict. */
interface FirstVerdict {
  readonly set: ClaimSet;
  readonly ordinary: 'possible' | 'impossible' | 'undecided';
  readonly wide: 'possible' | 'impossible' | 'undecided';
  readonly witness?: GroupDecision['witness'];
}

async function firstVerdict(set: ClaimSet, oracle: Oracle): Promise<FirstVerdict> {
  const ordinary = await oracle.ask(toLinearProblem(set, 'ordinary'));
  if (ordinary.kind === 'possible') {
    const witness = { reading: 'ordinary', counts: ordinary.witness } as const;
    return { set, ordinary: 'possible', wide: 'possible', witness };
  }
  oracle.prepare();
  const wide = await oracle.ask(toLinearProblem(set, 'wide'));
  if (wide.kind !== 'possible') return { set, ordinary: ordinary.kind, wide: wide.kind };
  return {
    set,
    ordinary: ordinary.kind,
    wide: 'possible',
    witness: { reading: 'wide', counts: wide.witness },
  };
}

async function explain(first: FirstVerdict, oracle: Oracle, limit: number): Promise<GroupDecision> {
  const { set, witness } = first;
  const about = witness ? { set, witness } : { set };
  if (first.ordinary === 'possible')
    return { ...about, verdict: 'consistent', conflicts: [], isComplete: true };
  const hard = await conflictsIn(set, 'wide', first.wide === 'impossible', oracle, limit);
  const soft = await conflictsIn(set, 'ordinary', first.ordinary === 'impossible', oracle, limit);
  const conflicts = [...hard.conflicts, ...soft.conflicts];
  return {
    ...about,
    verdict: verdictOf(first, conflicts),
    conflicts,
    isComplete: hard.isComplete && soft.isComplete,
  };
}

/** A group is only accused of what a conflict proves. */
function verdictOf({ ordinary, wide }: FirstVerdict, conflicts: readonly JudgedConflict[]): Verdict {
  const proved = worstVerdict(conflicts.map(({ severity }) => severity));
  if (wide === 'impossible')
    return proved === 'impossible' || proved === 'contradictory' ? proved : 'not_decided';
  return wide === 'possible' && ordinary === 'impossible' && proved !== 'consistent' ? proved : 'not_decided';
}

async function conflictsIn(
  set: ClaimSet,
  reading: Reading,
  exist: boolean,
  oracle: Oracle,
  limit: number,
): Promise<{ readonly conflicts: readonly JudgedConflict[]; readonly isComplete: boolean }> {
  const conflicts: JudgedConflict[] = [];
  let isComplete = true;
  const seen = new Set<string>();
  const parts = set.claims.length > fewClaims ? localParts(set) : [set];
  for (const part of exist ? parts : []) {
    const found = await minimalConflicts(toLinearProblem(part, reading), oracle, limit);
    isComplete &&= found.isComplete && parts.length === 1;
    for (const conflict of found.found) {
      const key = [...conflict.members].sort().join('\n');
      if (seen.has(key)) continue;
      seen.add(key);
      const judged = await judgeFound(conflict, { set, part, reading }, oracle);
      if (judged) conflicts.push(judged);
    }
  }
  return { conflicts, isComplete };
}

async function judgeFound(
  { members: ids, isMinimal }: Conflict,
  { set, part, reading }: { readonly set: ClaimSet; readonly part: ClaimSet; readonly reading: Reading },
  oracle: Oracle,
): Promise<JudgedConflict | undefined> {
  const members = membersAsSet(part, ids);
  if (reading === 'ordinary' && !(await fitsWidely(members, oracle))) return undefined;
  const confirmation = await oracle.confirm(toLinearProblem(members, reading));
  if (confirmation.kind === 'refuted') return undefined;
  return judgeConflict({ members, context: set, reading, isMinimal, confirmedBy: confirmation.by }, oracle);
}

/** Whether a conflict of the ordinary reading is one of that reading only; the others are found in the wide one. */
async function fitsWidely(members: ClaimSet, oracle: Oracle): Promise<boolean> {
  return (await oracle.ask(toLinearProblem(members, 'wide'))).kind === 'possible';
}
