/** An answer as people read it. */
import { type Language, textIn } from '../core/language.ts';
import { answering } from '../messages/answering.ts';
import { formatNumber } from '../quantity/number-format.ts';
import type { Absence, Answer, Value } from '../questionnaire/answer.ts';
import { decodeQuestion } from '../questionnaire/decode.ts';
import type { Question } from '../questionnaire/definition.ts';
import type { Entry } from '../round/sheet.ts';
import { longMonth, partialDate } from './dates.ts';

export function answerText(question: Question, answer: Answer | undefined, language: Language): string {
  if (!answer) return answering.notAnswered[language];
  return answer.state === 'answered'
    ? valueText(question, answer.value, language)
    : absenceText(answer.why, language);
}

/** What was typed: as an answer where it is one, else as it stands. */
export function entryText(question: Question, entry: Entry, language: Language): string {
  const { answer, problems } = decodeQuestion(question, entry);
  if (problems.length === 0) return answerText(question, answer, language);
  return Object.values(entry).flat().join(', ');
}

function absenceText(why: Absence, language: Language): string {
  const texts = {
    unknown: answering.unknown,
    'not-applicable': answering.notApplicable,
    'not-answered': answering.notAnswered,
    'not-asked': answering.notAnswered,
    withdrawn: answering.notAnswered,
  } as const satisfies Record<Absence, unknown>;
  return texts[why][language];
}

function valueText(question: Question, value: Value, language: Language): string {
  switch (value.kind) {
    case 'choice':
    case 'band':
      return optionText(question, value.code, language);
    case 'choices':
      return value.codes.map((code) => optionText(question, code, language)).join('\n');
    case 'number': {
      const unit = question.kind === 'number' ? ` ${textIn(question.unit, language)}` : '';
      return `${formatNumber(value.number, language)}${unit}`;
    }
    case 'percent':
      return `${formatNumber(value.percent, language)} ${answering.percent[language]}`;
    case 'month':
      return longMonth(value.month, language);
    case 'cannot-say':
      return answering.cannotSay[language];
    case 'date':
      return partialDate(value.date, language);
    case 'text':
      return value.text;
    case 'yes-no':
      return (value.yes ? answering.yes : answering.no)[language];
  }
}

function optionText(question: Question, code: string, language: Language): string {
  const option = 'options' in question ? question.options?.find((one) => one.code === code) : undefined;
  return option ? textIn(option.label, language) : code;
}
