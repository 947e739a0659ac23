/** A problem with an answers CSV as one line for whoever made it, in English: which cell, what stands there, what to do. */
import { textIn } from '../core/language.ts';
import type { ValueProblem } from '../questionnaire/problem.ts';
import type { CellFault, CsvFileFault, CsvNote, CsvProblem } from './csv-problem.ts';

/** E.g. `row 5, column "status", value "sa_before": …`. */
export function csvProblemText(problem: CsvProblem): string {
  if (problem.place === undefined) return fileText(problem);
  const { row, column, value } = problem.place;
  const shown = value === undefined || value === '' ? '' : `, value "${value}"`;
  return `row ${row}, column "${column}"${shown}: ${cellText(problem)}`;
}

/** The first problems, and how many there are beside them. */
export function csvProblemLines(problems: readonly CsvProblem[], most = 200): readonly string[] {
  const lines = problems.slice(0, most).map(csvProblemText);
  const left = problems.length - lines.length;
  return left > 0 ? [...lines, `… and ${left} more problems (${problems.length} in all)`] : lines;
}

export function csvNoteText(note: CsvNote): string {
  const sheet = `row ${note.row}, ${note.authority} ${note.questionnaire}`;
  return note.code === 'soft-check'
    ? `${sheet}: taken although the check "${note.check}" asks: ${textIn(note.message, 'en')}`
    : `${sheet}: taken although these are required and empty: ${note.questions.join(', ')}`;
}

type Texts<Fault extends { readonly code: string }> = {
  readonly [Code in Fault['code']]: (fault: Extract<Fault, { code: Code }>) => string;
};

// The compiler cannot see that a text and a fault have the same code.
function fileText(fault: CsvFileFault): string {
  return (fileTexts[fault.code] as (fault: CsvFileFault) => string)(fault);
}
function cellText(fault: CellFault): string {
  return (cellTexts[fault.code] as (fault: CellFault) => string)(fault);
}
function valueText(problem: ValueProblem): string {
  return (valueTexts[problem.code] as (data: ValueProblem['data']) => string)(problem.data);
}

function didYouMean(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

const fileTexts: Texts<CsvFileFault> = {
  'file-utf-16': () => 'The file is UTF-16. Save it again as CSV UTF-8.',
  'file-not-text': () => 'The file is a spreadsheet or another packed file. Save it as CSV and import that.',
  'csv-empty': () => 'The file is empty. Write a header row and one row for each sheet.',
  'csv-nul': ({ line }) =>
    `Line ${line} holds a NUL byte, so the file is not text. Save it again as CSV UTF-8.`,
  'csv-stray-quote': ({ line, column }) =>
    `Line ${line}: there is a quote inside cell ${column}. Put the whole cell in quotes and double the quote inside.`,
  'csv-open-quote': ({ line, column }) =>
    `Line ${line}: the quote that begins cell ${column} is never closed. Close it.`,
  'csv-ragged': ({ row, cells, expected }) =>
    `row ${row}: there are ${cells} cells, but the header has ${expected}. Add or remove cells, or put texts with commas in quotes.`,
  'csv-column-unnamed': ({ column }) => `Column ${column} has no name in the header. Name or remove it.`,
  'csv-column-twice': ({ name }) => `Two columns are named "${name}". Keep one.`,
  'column-missing': ({ column }) => `There is no column "${column}". Add it.`,
  'column-unknown': ({ column, nearest }) =>
    `column "${column}" is not a question of this round.${didYouMean(nearest)}${nearest === undefined ? ' Remove it.' : ''}`,
  'no-rows': () => 'There are no rows below the header. Write one for each sheet.',
};

const cellTexts: Texts<CellFault> = {
  'authority-missing': () => 'The row does not say whose answers these are. Write a code or name.',
  'authority-unknown': ({ nearest }) =>
    `No authority of this programme has this code or name.${didYouMean(nearest)}${nearest === undefined ? ' Check it, or remove the row.' : ''}`,
  'authority-excluded': ({ why }) => `This authority is not asked: ${textIn(why, 'en')} Remove the row.`,
  'authority-ambiguous': ({ candidates }) =>
    `Several authorities have this name. Write the code: ${candidates.join(', ')}.`,
  'questionnaire-missing': ({ known }) =>
    `The row does not say which questionnaire. Write one of: ${known.join(', ')}.`,
  'questionnaire-unknown': ({ known, nearest }) =>
    `There is no such questionnaire.${didYouMean(nearest)}${nearest === undefined ? ` Write one of: ${known.join(', ')}.` : ''}`,
  'questionnaire-not-in-round': ({ known }) =>
    `This questionnaire is not in the round. It has: ${known.join(', ')}.`,
  'sheet-twice': ({ questionnaire, otherRow }) =>
    `The authority's answers to "${questionnaire}" already stand in row ${otherRow}. Keep one of the rows.`,
  'question-of-another-questionnaire': ({ questionnaire }) =>
    `"${questionnaire}" does not have this question. Empty the cell.`,
  'not-asked': ({ dependsOn }) =>
    `This is not asked, given the answer to ${dependsOn.join(', ')}. Empty the cell, or correct that answer.`,
  'hard-check': ({ message, questions }) => `${textIn(message, 'en')} (${questions.join(', ')})`,
  value: ({ problem }) => valueText(problem),
};

const valueTexts: {
  readonly [Code in ValueProblem['code']]: (data: Extract<ValueProblem, { code: Code }>['data']) => string;
} = {
  'not-a-number': () => 'Not a number. Write digits, with a comma or point before decimals.',
  'number-too-long': () => 'The number has too many digits. Write at most 15.',
  'not-an-integer': () => 'Not a whole number. Write it without decimals.',
  'below-min': ({ min }) => `Too small. Write ${min} or more.`,
  'above-max': ({ max }) => `Too large. Write ${max} or less.`,
  'unknown-code': ({ text, allowed }) => `"${text}" is not one of the options. Write one of: ${allowed}.`,
  'several-values': () => 'There are several values. Write one.',
  'code-twice': ({ text }) => `"${text}" stands there twice. Write it once.`,
  'exclusive-with-others': ({ text }) => `"${text}" stands alone. Remove it or the others.`,
  'not-a-month': () => 'Not a month. Write it like 2020-06.',
  'outside-months': ({ from, to }) => `The month is not offered. Write one from ${from} to ${to}.`,
  'cannot-say-not-offered': () => '"cannot-say" is not offered here. Write a month, or leave it empty.',
  'not-a-date': () => 'Not a day. Write it like 2020-05-31.',
  'date-too-coarse': ({ precision }) =>
    precision === 'day'
      ? 'The day must be known. Write it like 2020-05-31.'
      : 'The month must be known. Write it like 2020-05.',
  'before-first-date': ({ from }) => `Too early. Write ${from} or later.`,
  'after-last-date': ({ to }) => `Too late. Write ${to} or earlier.`,
  'too-long': ({ characters, max }) => `The text has ${characters} characters. Shorten it to ${max}.`,
  'looks-like-cpr': () => 'The text holds what looks like a civil registration number. Remove it.',
  'unprintable-characters': () => 'The text holds characters that cannot be printed. Remove them.',
  'not-yes-or-no': () => 'Write yes or no.',
  'unknown-absence': () => 'Write #unknown or #not-applicable.',
  'absence-not-offered': ({ why }) => `#${why} is not offered here. Write an answer, or leave it empty.`,
  'value-and-absence': ({ why }) => `There is both an answer and #${why}. Keep one.`,
};
