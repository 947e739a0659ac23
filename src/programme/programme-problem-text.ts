/** A problem with a programme's folder as one line for its author, in English: where, what, and what to do. */
import type { RegisterProblem } from '../authority/read-register.ts';
import type { TileProblem } from '../authority/read-tiles.ts';
import { activitiesProblemText } from './activities-problem-text.ts';
import { agreementsProblemText } from './agreements-problem-text.ts';
import { definitionProblemText, didYouMean, listOf } from './definition-problem-text.ts';
import { hotlinesProblemText } from './hotlines-problem-text.ts';
import type { ProgrammeFault, ProgrammeProblem } from './programme-problem.ts';
import { rulesProblemText } from './rules-problem-text.ts';

/** E.g. `rounds/2020-may.yaml:7: closes: The round closes …`. */
export function programmeProblemText(problem: ProgrammeProblem): string {
  const line = problem.line === undefined ? '' : `:${problem.line}`;
  const field = problem.field === '' ? '' : `${problem.field}: `;
  // YAML takes anything for a key, whole blocks of lines too; a problem stays on one line.
  return `${problem.file}${line}: ${field}${faultText(problem)}`.replaceAll(/\s*\n\s*/g, ' ');
}

type Texts<Fault extends { readonly code: string }> = {
  readonly [Code in Fault['code']]: (fault: Extract<Fault, { code: Code }>) => string;
};

function faultText(fault: ProgrammeFault): string {
  // The compiler cannot see that the text and the fault have the same code.
  return (texts[fault.code] as (fault: ProgrammeFault) => string)(fault);
}

function registerText(fault: RegisterProblem | TileProblem): string {
  return (registerTexts[fault.code] as (fault: RegisterProblem | TileProblem) => string)(fault);
}

const texts: Texts<ProgrammeFault> = {
  'file-missing': ({ example }) =>
    `There is no such file in the programme's folder. Write one, e.g. ${example}.`,
  'file-unknown': ({ nearest }) =>
    `Nobody reads a file with this name. Rename or remove it.${didYouMean(nearest)}`,
  'file-empty': () => 'The file is empty. Write its fields, or remove it.',
  'file-too-large': ({ bytes, most }) =>
    `The file has ${bytes} characters; at most ${most} are read. Split it up.`,
  'not-utf8': () => 'The file is not UTF-8 text. Save it again as UTF-8.',
  'nested-too-deep': () => 'Lists and maps are nested too deep to be read. Write it flatter.',
  'tab-indent': () => 'A tab is used for indentation. Use spaces.',
  'several-documents': () => 'The file holds several documents. Keep one, and remove the line with ---.',
  'alias-unknown': ({ name }) => `*${name} points to nothing. Write &${name} where the value stands first.`,
  'alias-endless': ({ name }) =>
    `*${name} stands inside what it points to, which never ends. Write the value out.`,
  'aliases-too-many': ({ most }) =>
    `With its aliases written out the file has more than ${most} parts. Use fewer.`,
  'yaml-syntax': ({ detail }) =>
    `This is not YAML: ${detail.replace(/\.?$/, '.')} Check indentation, quotes and colons.`,
  'key-twice': ({ name }) => `"${name}" stands here twice. Keep one of them.`,
  'field-missing': ({ name }) => `"${name}" is missing. Add it.`,
  'field-unknown': ({ name, nearest, known }) =>
    `"${name}" is not a field here.${didYouMean(nearest)} ${nearest === undefined ? `Known: ${listOf(known)}.` : ''}`.trimEnd(),
  'language-missing': ({ language }) =>
    `The text is missing in "${language}". Add it, or take the language out of the programme's languages.`,
  'not-a-text-in-languages': ({ found }) =>
    `Expected a text in every language, such as { da: …, en: … }, but found ${found}.`,
  'wrong-kind-of-value': ({ expected, found, quote }) =>
    `Expected ${expected}, but found ${found}.${quote ? ' Put it in quotes.' : ''}`,
  'value-unknown': ({ text, allowed, nearest }) =>
    `"${text}" is not known here.${didYouMean(nearest)}${nearest === undefined ? ` Use one of: ${listOf(allowed)}.` : ''}`,
  'not-an-identifier': ({ text }) =>
    `"${text}" cannot be an id or code. Use lower-case letters a–z, digits, _ and -, at most 64, beginning with a letter or digit.`,
  'not-a-day': ({ text }) => `"${text}" is not a day. Write it like 2020-05-31.`,
  'not-a-month': ({ text }) => `"${text}" is not a month. Write it like 2020-06.`,
  'value-empty': () => 'The text is empty. Write it.',
  'too-few': ({ least }) => `The list is too short. Write at least ${least}.`,
  'number-below': ({ least }) => `The value is too small. Use ${least} or more.`,
  'number-above': ({ most }) => `The value is too large. Use ${most} or less.`,
  'value-refused': ({ detail }) => `The value will not do: ${detail}.`,
  'id-twice': ({ id, what, other }) =>
    `The ${what} "${id}" is already in ${other}. Remove one, or give it another id.`,
  'reference-unknown': ({ what, name, nearest }) =>
    `There is no ${what} "${name}" in this programme.${didYouMean(nearest)}`,
  'options-and-scale': () => 'The question has both options and a scale. Remove one of them.',
  'options-missing': () => 'The question has nothing to choose from. Add options, or scale: <id>.',
  'closes-before-opens': ({ opens, closes }) =>
    `The round closes on ${closes}, before it opens on ${opens}. Change one of them.`,
  'time-zone-unknown': ({ name, nearest }) =>
    `"${name}" is not a time zone.${didYouMean(nearest)} Write one like Europe/Copenhagen.`,
  'authorities-source': () => 'Say where the authorities come from: exactly one of register, file and list.',
  'authorities-columns-missing': () => 'Say which columns hold what: columns: { id: …, name: … }.',
  'authorities-not-for-list': ({ name }) =>
    `"${name}" belongs to a register or file and means nothing for a list. Remove it.`,
  'authorities-none': () => 'No authority is left to ask. Check the day, "where" and "exclude".',
  'authority-excluded': ({ id }) => `"${id}" is both listed and excluded. Remove it from one of them.`,
  'register-not-found': ({ path, nearest }) => `There is no file "${path}".${didYouMean(nearest)}`,
  'column-unknown': ({ name, nearest }) => `The register has no column "${name}".${didYouMean(nearest)}`,
  'group-source': () =>
    'Say where the categories come from: column and categories for a register, population bands, or categories alone for a list.',
  'group-column-without-register': ({ name }) =>
    `There is no register to hold the column "${name}". Remove "column".`,
  'category-unknown': ({ value, authority }) =>
    `Authority ${authority} has "${value}", which is not among the categories. Add it.`,
  'category-unused': ({ value }) => `No authority has "${value}". Remove the category, or check its code.`,
  'population-overlap': ({ value, other }) =>
    `"${value}" begins before "${other}" ends. Let it begin where the other ends.`,
  'population-gap': ({ from, to }) =>
    `No category holds a population ${to === undefined ? `of ${from} or more` : `from ${from} to ${to}`}. Widen one.`,
  'population-reversed': ({ value }) => `"${value}" ends before it begins. Swap "from" and "to".`,
  'tile-missing': ({ authority, name }) => `The tile map has no tile for ${name} (${authority}). Add a row.`,
  definition: ({ fault }) => definitionProblemText(fault),
  register: ({ fault }) => registerText(fault),
  rules: ({ fault }) => rulesProblemText(fault),
  agreements: ({ fault }) => agreementsProblemText(fault),
  activities: ({ fault }) => activitiesProblemText(fault),
  hotlines: ({ fault }) => hotlinesProblemText(fault),
};

const registerTexts: Texts<RegisterProblem | TileProblem> = {
  'csv-empty': () => 'The file is empty. Write a header row and one row for each authority.',
  'csv-nul': () => 'The file holds NUL bytes, so it is not text. Save it again as CSV.',
  'csv-stray-quote': ({ column }) =>
    `There is a quote inside cell ${column}. Put the whole cell in quotes and double the quote.`,
  'csv-open-quote': ({ column }) => `The quote that begins cell ${column} is never closed. Close it.`,
  'csv-ragged': ({ cells, expected }) =>
    `The row has ${cells} cells, the header ${expected}. Make them equal.`,
  'csv-column-unnamed': ({ column }) => `Column ${column} has no name. Name or remove it.`,
  'csv-column-twice': ({ name }) => `Two columns are named "${name}". Rename one.`,
  'register-column-missing': ({ column, header }) =>
    `There is no column "${column}". The file has: ${listOf(header)}.`,
  'register-bad-id': ({ text }) =>
    `"${text}" cannot be an authority's code. Use lower-case letters, digits, _ and -.`,
  'register-no-name': ({ id }) => `Authority "${id}" has no name. Write it.`,
  'register-bad-population': ({ text }) =>
    `"${text}" is not a population. Write a whole number, or leave it empty.`,
  'register-bad-date': ({ column, text }) =>
    `"${text}" in ${column} is not a day. Write it like 2020-05-31, or leave it empty.`,
  'register-dates-reversed': ({ from, to }) =>
    `The row ends on ${to}, before it begins on ${from}. Swap them.`,
  'register-overlap': ({ id, other }) =>
    `"${id}" also stands on line ${other} for some of the same days. Let one end before the other begins.`,
  'register-merged-into-unknown': ({ text }) => `There is no authority "${text}" to have merged into.`,
  'tile-bad-number': ({ column, text }) =>
    `"${text}" in ${column} is not a place. Write a whole number from 0.`,
  'tile-authority-twice': ({ id }) => `"${id}" has two tiles. Keep one.`,
  'tile-taken': ({ other }) => `The place is taken by "${other}". Move one of them.`,
};
