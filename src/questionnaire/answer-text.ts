/** Answers as one text each, without loss: what a dataset's hash, its parts and its tabulations are made of. */
import type { CalendarMonth, PartialDate } from '../core/calendar.ts';
import { type Answer, absences, answered, missing, type Value } from './answer.ts';
import type { Question } from './definition.ts';

/**
 * The answer as in an answers CSV, with every kind of missing named by a mark, and free text that begins with `#` or
 * `\` behind a `\`, so that no text looks like a mark.
 * @example answerText({ state: 'missing', why: 'not-asked' }) // => "#not-asked"
 * @example answerText({ state: 'answered', value: { kind: 'choices', codes: ['rooms', 'staff'] } }) // => "rooms|staff"
 */
export function answerText(answer: Answer): string {
  return answer.state === 'missing' ? `#${answer.why}` : valueText(answer.value);
}

/**
 * The answer that `answerText` wrote. Throws on text that it cannot have written for such a question.
 * @example readAnswerText({ kind: 'yes-no' }, 'yes') // => { state: 'answered', value: { kind: 'yes-no', yes: true } }
 */
export function readAnswerText(question: Question, text: string): Answer {
  const why = absences.find((absence) => `#${absence}` === text);
  return why ? missing(why) : answered(readValue(question, text));
}

function valueText(value: Value): string {
  switch (value.kind) {
    case 'choice':
    case 'band':
      return value.code;
    case 'choices':
      return value.codes.join('|');
    case 'number':
      return String(value.number);
    case 'percent':
      return String(value.percent);
    case 'month':
      return value.month;
    case 'cannot-say':
      return 'cannot-say';
    case 'date':
      return value.date;
    case 'text':
      return /^[#\\]/.test(value.text) ? `\\${value.text}` : value.text;
    case 'yes-no':
      return value.yes ? 'yes' : 'no';
  }
}

function readValue(question: Question, text: string): Value {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', code: text };
    case 'choices':
      return { kind: 'choices', codes: text === '' ? [] : text.split('|') };
    case 'number':
      return { kind: 'number', number: readNumber(text) };
    case 'share':
      return question.options ? { kind: 'band', code: text } : { kind: 'percent', percent: readNumber(text) };
    case 'month':
      return text === 'cannot-say' ? { kind: 'cannot-say' } : { kind: 'month', month: text as CalendarMonth };
    case 'date':
      return { kind: 'date', date: text as PartialDate };
    case 'text':
      return { kind: 'text', text: text.startsWith('\\') ? text.slice(1) : text };
    case 'yes-no':
      return { kind: 'yes-no', yes: readYesNo(text) };
  }
}

function readNumber(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) throw new Error(`not a stored number: ${text}`);
  return number;
}

function readYesNo(text: string): boolean {
  if (text !== 'yes' && text !== 'no') throw new Error(`not a stored yes or no: ${text}`);
  return text === 'yes';
}
