import type { BaseRef } from './base-group.ts';
import { lexicons } from './lexicon/lexicons.ts';
import type { Resolving } from './resolving.ts';
import type { Statement } from './statement.ts';
import { namedUnit, unitsAgree } from './unit-match.ts';

/** "heraf", "af disse", "disse kommuner": of those counted in the statement before. */
export function partOfLast(
  { view, baseOf, declares, parts }: Resolving,
  statement: Statement,
  before: Statement | undefined,
): BaseRef | undefined {
  if (!before) return undefined;
  const { partOfLast: pattern } = lexicons[view.language];
  const says =
    statement.base?.isLast === true || pattern.test(statement.lead) || saysThese(statement, before);
  // In "Af disse svarer 12 ja, og 15 nej" and "heraf 12 mænd og 15 kvinder" both are of the same ones.
  const continues = before.read === statement.read && parts.has(before) && !pattern.test(statement.lead);
  if (continues && (says || (statement.predicate.isElliptical && !statement.baseIsOwn))) {
    parts.add(statement);
    return baseOf.get(before.index);
  }
  if (!says) return undefined;
  parts.add(statement);
  const declared = declares.get(before.index);
  return declared ? { kind: 'group', group: declared } : { kind: 'statement', statement: before };
}

/** "af disse kommuner", where such were counted just before. */
function saysThese({ base, read, baseIsOwn }: Statement, before: Statement): boolean {
  if (!base || !baseIsOwn || base.number !== undefined || !unitsAgree(namedUnit(base.unit), before.unit))
    return false;
  return read.words.slice(base.from, base.to).some(({ lower }) => lower === 'disse' || lower === 'these');
}
