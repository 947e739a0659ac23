import { failed, ok, type Result } from '../../core/result.ts';
import type { Option } from '../definition.ts';
import type { ValueProblem } from '../problem.ts';

/**
 * The code of one of the options; letter case does not matter. Problem: `unknown-code` with the codes that would do.
 * @example optionCode([{ code: 'a', label: {}, exclusive: false }], ' A ') // => { ok: true, value: 'a' }
 */
export function optionCode(options: readonly Option[], text: string): Result<string, ValueProblem> {
  const code = text.trim().toLowerCase();
  if (options.some((option) => option.code === code)) return ok(code);
  const allowed = options.map((option) => option.code).join(', ');
  return failed({ code: 'unknown-code', data: { text: text.trim(), allowed } });
}
