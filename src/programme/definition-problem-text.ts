/** What is wrong with a question or an expression, and what to do, in English. */
import type { DefinitionProblem, ExpressionProblem } from '../questionnaire/lint/lint-problem.ts';

type Fault = DefinitionProblem | ExpressionProblem;
type Texts = { readonly [Code in Fault['code']]: (fault: Extract<Fault, { code: Code }>) => string };

export function definitionProblemText(fault: Fault): string {
  // The compiler cannot see that the text and the fault have the same code.
  return (texts[fault.code] as (fault: Fault) => string)(fault);
}

export function didYouMean(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

export function listOf(words: readonly string[]): string {
  const shown = words.slice(0, 12).join(', ');
  return words.length > 12 ? `${shown} and ${words.length - 12} more` : shown;
}

const kinds: Readonly<Record<string, string>> = {
  text: 'a text',
  number: 'a number',
  boolean: 'a condition (true or false)',
  code: 'a choice',
  codes: 'several choices',
  month: 'a month',
  date: 'a day',
};
const kind = (name: string) => kinds[name] ?? name;

const expected = {
  operand: 'a value: an answer, a text in quotes, a number or a function',
  operator: 'an operator such as = or and, or the end',
  'closing-parenthesis': 'a closing parenthesis',
  'closing-quote': 'a closing quote after the text that begins there',
  'question-name': 'a question in braces after a dollar sign',
  'comma-or-closing-parenthesis': 'a comma or a closing parenthesis',
  'known-character': 'an expression; this character has no meaning in one',
  'less-nesting': 'fewer parentheses inside each other; split the condition up',
  'shorter-expression': 'at most 5000 characters',
} as const;

const texts: Texts = {
  'expression-syntax': (fault) =>
    `The expression cannot be read at character ${fault.at + 1}${fault.found === '' ? ' (its end)' : `, "${fault.found}"`}: expected ${expected[fault.expected]}.`,
  'unknown-question': ({ name, nearest }) =>
    `There is no question "${name}" in this questionnaire.${didYouMean(nearest)}`,
  'forward-reference': ({ name }) =>
    `The condition names "${name}", which is not asked before. Move that question up, or use one that stands before this.`,
  'unknown-function': ({ name, nearest }) => `There is no function "${name}".${didYouMean(nearest)}`,
  'wrong-argument-count': ({ name, given, least, most }) =>
    `${name}() takes ${arguments_(least, most)}; it was given ${given}.`,
  'impossible-text': ({ question, text, allowed }) =>
    `"${question}" can never be "${text}". Use one of: ${listOf(allowed)}.`,
  'use-selected': ({ question }) =>
    `"${question}" has several choices, so it cannot be compared with =. Write selected(\${${question}}, 'code').`,
  'not-choices': ({ found }) =>
    `selected() and count-selected() need a question with options, not ${kind(found)}.`,
  'cannot-compare': ({ left, right }) =>
    `${kind(left)} and ${kind(right)} cannot be compared this way. Compare values of the same kind.`,
  'wrong-type': ({ expected, found, where }) =>
    where === 'condition'
      ? `A condition must be true or false, but this is ${kind(found)}. Compare it with something, such as != ''.`
      : `"${where}" needs ${kind(expected)}, but was given ${kind(found)}.`,
  'bad-pattern': ({ pattern }) =>
    `"${pattern}" is not a regular expression. Check its brackets and backslashes.`,
  'pattern-not-literal': () => "The pattern of regex() must be a text in quotes, such as '[0-9]+'.",
  'never-true': () => 'This is never true, whatever is answered. Change or remove it.',
  'always-true': () => 'This is always true, whatever is answered. Change or remove it.',
  'duplicate-id': ({ id, what }) =>
    `There is already a ${what} "${id}" in this questionnaire. Give this one another id.`,
  'reserved-id': ({ id }) => `"${id}" is a column of every answers CSV. Give the question another id.`,
  'reserved-section': ({ id }) =>
    `"${id}" is the address of another page of every sheet. Give the section another id.`,
  'duplicate-code': ({ text }) => `There is already an option "${text}". Give this one another code.`,
  'option-count': ({ count, least, most }) =>
    `There are ${count} options. Write between ${least} and ${most}.`,
  'exclusive-outside-choices': ({ text }) =>
    `Option "${text}" is exclusive, which only makes sense in a choices question. Remove "exclusive".`,
  'all-exclusive': () => 'Every option is exclusive. Make the question a choice, or remove some "exclusive".',
  'specify-unknown': ({ name, nearest }) =>
    `There is no question "${name}" to spell the option out in.${didYouMean(nearest)}`,
  'specify-not-text': ({ name, kind }) => `"${name}" must be a text question, but is a ${kind}.`,
  'specify-before': ({ name }) => `"${name}" stands before the option that it spells out. Move it below.`,
  'specify-on-exclusive': ({ text }) =>
    `Option "${text}" is exclusive and cannot be spelled out. Remove "specify" or "exclusive".`,
  'band-missing': ({ text }) => `Option "${text}" has no band. Write band: { from: …, to: … }.`,
  'band-outside': ({ text }) => `The band of "${text}" goes outside 0 to 100 per cent.`,
  'band-reversed': ({ text }) => `The band of "${text}" ends before it begins. Swap "from" and "to".`,
  'bands-overlap': ({ text, other, at }) =>
    `The bands of "${text}" and "${other}" both hold ${at} per cent. Let one begin where the other ends.`,
  'bands-gap': ({ from, to }) => `No band holds ${from} to ${to} per cent. Widen one, or add an option.`,
  'min-above-max': ({ min, max }) => `The least (${min}) is above the greatest (${max}). Swap them.`,
  'text-public': () => 'Free text is never public. Write visibility: authorities or confidential.',
  'no-questions': () => 'There is no question in this questionnaire. Add one.',
  'role-wrong-kind': ({ role, kind, kinds }) =>
    `The role "${role}" needs a question of kind ${kinds.join(' or ')}, not ${kind}.`,
  'check-at-unknown': ({ name, nearest }) =>
    `The check is shown at "${name}", which is no question here.${didYouMean(nearest)}`,
  'check-names-nothing': () => 'The check names no question. Name those it is about.',
};

function arguments_(least: number, most: number): string {
  if (least === most) return `${least} argument${least === 1 ? '' : 's'}`;
  return most === Number.POSITIVE_INFINITY ? `at least ${least}` : `${least} to ${most} arguments`;
}
