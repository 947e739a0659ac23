import type { BaseGroup, BaseRef } from './base-group.ts';
import type { Resolving } from './resolving.ts';
import type { Statement } from './statement.ts';
import { namedUnit, unitsAgree } from './unit-match.ts';
import { isVague } from './vague.ts';

/**
 * The base of the last statement near by that has one. Vague words whose base nobody knows are passed over, and from
 * another paragraph or item no part of a group is carried on.
 */
export function inheritedBase({ view, baseOf }: Resolving, statement: Statement): BaseRef | undefined {
  for (let at = statement.index - 1; at >= 0 && at >= statement.index - 8; at -= 1) {
    const before = view.statements[at];
    const base = baseOf.get(at);
    if (!before || !isNear(before, statement)) return undefined;
    const isJunk = isVague(before) && (!base || (base.kind === 'group' && base.group.kind === 'unknown'));
    if (isJunk) continue;
    const isPart =
      base?.kind === 'statement' || base?.group.kind === 'complement' || base?.group.unit === undefined;
    if (base && (before.block === statement.block || !isPart)) return base;
    if (!base) return undefined;
  }
  return undefined;
}

/** A remainder is of the same group as what it is left over from, if the noun agrees. */
export function continuesLast(statement: Statement, before: Statement | undefined): boolean {
  return (
    statement.mention.phrase.quantity.kind === 'remainder' &&
    before !== undefined &&
    unitsAgree(statement.unit, before.unit)
  );
}

/** Without a noun: the group of the statement before, or those it counts where it has no group itself. */
export function baseOfThoseBefore(
  { book, declares }: Resolving,
  statement: Statement,
  before: Statement | undefined,
): BaseRef | undefined {
  if (!before || !isNear(before, statement)) return undefined;
  const declared = declares.get(before.index);
  if (declared) return { kind: 'group', group: declared };
  const unit = namedUnit(before.unit);
  return unit === undefined ? undefined : fitting(book.groupFor(unit, statement), statement);
}

function isNear(before: Statement, statement: Statement): boolean {
  return before.section === statement.section && statement.block - before.block <= 1;
}

/** A bare count larger than the group we would take it for is of some other group. */
export function fitting(group: BaseGroup | undefined, { mention }: Statement): BaseRef | undefined {
  if (!group) return undefined;
  const { quantity } = mention.phrase;
  const most = group.sizes.reduce((largest, { value }) => Math.max(largest, value), 0);
  return quantity.kind === 'count' && group.sizes.length > 0 && quantity.count > most
    ? undefined
    : { kind: 'group', group };
}
