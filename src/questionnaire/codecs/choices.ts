import { failed, ok, type Result } from '../../core/result.ts';
import type { ChoicesQuestion } from '../definition.ts';
import type { ValueProblem } from '../problem.ts';
import type { Codec, ValueOf } from './codec.ts';
import { optionCode } from './option-code.ts';

/**
 * Any number of options, in the order of the questionnaire, each once. An exclusive option stands alone.
 * In a CSV the codes have `|` between them.
 * @example choices.toCell({ kind: 'choices', codes: ['rooms', 'staff'] }) // => "rooms|staff"
 */
export const choices: Codec<'choices'> = {
  fromForm: (question, typed) => chosenOf(question, [...new Set(typed)]),
  fromCell: (question, cell) =>
    chosenOf(
      question,
      cell.split('|').filter((code) => code.trim() !== ''),
    ),
  toForm: ({ codes }) => codes,
  toCell: ({ codes }) => codes.join('|'),
  toExpression: ({ codes }) => codes,
};

function chosenOf(
  { options }: ChoicesQuestion,
  texts: readonly string[],
): Result<ValueOf<'choices'>, ValueProblem> {
  const problems: ValueProblem[] = [];
  const chosen = new Set<string>();
  for (const text of texts) {
    const code = optionCode(options, text);
    if (!code.ok) problems.push(...code.problems);
    else if (chosen.has(code.value)) problems.push({ code: 'code-twice', data: { text: code.value } });
    else chosen.add(code.value);
  }
  if (texts.length === 0)
    problems.push({
      code: 'unknown-code',
      data: { text: '|', allowed: options.map(({ code }) => code).join(', ') },
    });
  const alone = options.find(({ code, exclusive }) => exclusive && chosen.has(code));
  if (alone && chosen.size > 1) problems.push({ code: 'exclusive-with-others', data: { text: alone.code } });
  if (problems.length > 0) return failed(...problems);
  return ok({ kind: 'choices', codes: options.map(({ code }) => code).filter((code) => chosen.has(code)) });
}
