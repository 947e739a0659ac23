import type { FigureFault, FigureProblem } from './figure-problem.ts';

/** A problem as one line for the author of the file, in English: where, what, and what to do. */
export function figureProblemText({ file, line, field, fault }: FigureProblem): string {
  return `${file}:${line}: ${field === '' ? '' : `${field}: `}${faultText(fault)}`;
}

type Texts = {
  readonly [Code in FigureFault['code']]: (fault: Extract<FigureFault, { code: Code }>) => string;
};

function faultText(fault: FigureFault): string {
  // The compiler cannot see that the text and the fault have the same code.
  return (texts[fault.code] as (fault: FigureFault) => string)(fault);
}

const uses = {
  codes:
    'be compared with codes. Use from and to, or a question of kind choice, choices, yes-no, month or share with bands',
  span: 'have from and to. Use in: [codes], or a question of kind number, month, date or share without bands',
  distribution:
    'have a distribution. Use a question of kind choice, choices, yes-no, month or share with bands',
  numbers: 'give numbers. Use a question of kind number, or a share without bands',
  sum: 'be added up. Use a question of kind number',
} as const;

const texts: Texts = {
  'file-too-large': () => 'The file is too large or nested too deep to be read. Make it shorter and flatter.',
  'yaml-syntax': ({ detail }) =>
    `This is not YAML: ${detail.replace(/\.?$/, '.')} Check indentation, quotes and colons.`,
  alias: () => 'An alias (*name) stands here. Write the value out.',
  'field-missing': ({ name }) => `"${name}" is missing. Add it.`,
  'field-unknown': ({ name, nearest }) =>
    `"${name}" is not a field of this kind of figure.${meant(nearest)} Remove or rename it.`,
  'wrong-kind-of-value': ({ expected, found }) =>
    `Expected ${expected}, but found ${found}.${found.startsWith('the number') && expected === 'a text' ? ' Put it in quotes.' : ' Write it anew.'}`,
  'name-unknown': ({ what, text, nearest, allowed }) =>
    `There is no ${what} "${text}" here.${meant(nearest)} Use one of: ${listed(allowed)}.`,
  'condition-form': () =>
    'This is not a condition. Write { question: ID, in: [CODE] }, { question: ID, from: …, to: … }, { group: ID, in: [CODE] } or a list of these.',
  'language-missing': ({ language }) => `The text is missing in "${language}". Add it.`,
  'id-form': ({ id, start }) =>
    `"${id}" cannot be the id of a figure. Write "${start}." and names of lower-case letters, digits, _ and -, with full stops between.`,
  'id-taken': ({ id, by }) =>
    by === 'question'
      ? `"${id}" is a figure that a question gives by itself. Use that one, or give this another id.`
      : `There is already a figure "${id}" in this file. Give this one another id.`,
  'question-misfit': ({ question, kind, use }) =>
    `"${question}" is a question of kind ${kind} and cannot ${uses[use]}.`,
  'response-where-question': ({ question }) =>
    `A response rate is about everyone asked, so "${question}" cannot restrict it. Use a group.`,
  'span-open': () => 'It does not say which answers. Write in: [codes], or from, to or both.',
  'span-value': ({ text, expected }) => `"${text}" is not ${expected}. Write ${examples[expected]}.`,
  'span-reversed': ({ from, to }) => `The span ends at ${to}, before it begins at ${from}. Swap them.`,
  'unknown-not-counted': () =>
    '"#unknown" is no answer here. Add unknownIsAnswer: true, or remove it (where never counts it).',
  'unknown-with-others': () =>
    'For a choices question "#unknown" must stand alone. Remove the other codes, or remove it.',
  'base-too-small': ({ least, visibility }) =>
    `The figure's questions are for ${visibility === 'authorities' ? 'authorities only' : 'nobody outside'}, so its smallest base must be at least ${least}. Raise it, or leave it out.`,
  'single-answer': ({ kind, visibility }) =>
    `A ${kind} is the answer of one authority, and the question's visibility is ${visibility}. Use median or mean.`,
  'question-reserved': ({ id }) =>
    `A question has the id "${id}", which the response rate needs for its figures. Give the question another id.`,
};

const examples = { 'a month': '2020-06', 'a day': '2020-06-30', 'a number': '12 or 12.5' } as const;

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}
function listed(words: readonly string[]): string {
  const shown = words.slice(0, 12).join(', ');
  return words.length > 12 ? `${shown} and ${words.length - 12} more` : shown;
}
