import type { CountId } from '../claim-set.ts';
import type { BaseRef, Bases } from './base-group.ts';
import type { Statement } from './statement.ts';

/** The name of what a statement counts: a group's own, if it says how large that is. */
export function countIdOf(statement: Statement, bases: Bases): CountId {
  return bases.declares.get(statement.index)?.id ?? `k${statement.index + 1}`;
}

/** The name of what a share is taken of. */
export function baseIdOf(base: BaseRef, bases: Bases): CountId {
  return base.kind === 'group' ? base.group.id : countIdOf(base.statement, bases);
}
