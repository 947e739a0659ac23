import { failed, ok, type Result } from '../../core/result.ts';
import type { ValueProblem } from '../problem.ts';

/**
 * The one value that a field with room for one holds. The same value sent twice counts once.
 * @example singleValue(['a', 'b']) // => { ok: false, problems: [{ code: 'several-values', data: { count: 2 } }] }
 */
export function singleValue(typed: readonly string[]): Result<string, ValueProblem> {
  const [first, ...others] = new Set(typed);
  if (first === undefined) throw new Error('a field without a value has nothing to read');
  return others.length === 0
    ? ok(first)
    : failed({ code: 'several-values', data: { count: others.length + 1 } });
}
