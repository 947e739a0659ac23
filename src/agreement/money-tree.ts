/** Sums of money as a tree: what each is divided into, and what is left or too much. */
import type { Initiative } from './agreement.ts';

export interface MoneyNode {
  readonly initiative: Initiative;
  readonly parts: readonly MoneyNode[];
  /** The parts together; absent where there are none. */
  readonly partsUnits?: number;
  /** The sum less its parts: positive is left over, negative too much. Absent where there are no parts. */
  readonly difference?: number;
}

/** The trees, in the order of their roots. */
export function moneyTrees(initiatives: readonly Initiative[]): readonly MoneyNode[] {
  return initiatives.filter(({ parent }) => parent === undefined).map((root) => nodeOf(root, initiatives));
}

function nodeOf(initiative: Initiative, all: readonly Initiative[]): MoneyNode {
  const parts = all.filter(({ parent }) => parent === initiative.id).map((part) => nodeOf(part, all));
  if (parts.length === 0) return { initiative, parts };
  const partsUnits = parts.reduce((sum, { initiative: { amount } }) => sum + amount.units, 0);
  return { initiative, parts, partsUnits, difference: initiative.amount.units - partsUnits };
}

/** How far the parts may lie from a sum that is printed as "about". */
const aboutShare = 0.02;

/**
 * Do the parts make the sum? A sum that is only partly divided may have more; a sum that is printed as about may lie
 * within two per cent. "About 215 million" and parts of 214.3 agree.
 * @example partsFit({ amount: { units: 215000000, about: true }, divided: 'wholly' }, 214300000) // => true
 * @example partsFit({ amount: { units: 80, about: false }, divided: 'wholly' }, 79) // => false
 */
export function partsFit(
  { amount, divided }: Pick<Initiative, 'amount' | 'divided'>,
  partsUnits: number,
): boolean {
  const slack = amount.about ? amount.units * aboutShare : 0;
  const left = amount.units - partsUnits;
  return left >= -slack && (divided === 'partly' || left <= slack);
}

/** All that a sum is divided into, at every level. */
export function flatten(
  node: MoneyNode,
  depth = 0,
): readonly { readonly node: MoneyNode; readonly depth: number }[] {
  return [{ node, depth }, ...node.parts.flatMap((part) => flatten(part, depth + 1))];
}
