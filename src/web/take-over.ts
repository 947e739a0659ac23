/** Answers taken over from last time, as if they had been typed on the page. */
import type { OpenSheet } from '../actions/answering.ts';
import { absenceField, encodeQuestion, type RawForm } from '../questionnaire/decode.ts';
import type { Question } from '../questionnaire/definition.ts';
import { questionsInSection } from '../questionnaire/logic/compile-logic.ts';

/** `*` takes over every answer of the section that is not given anew on the page; an id takes over that one. */
export function takenOver(sheet: OpenSheet, section: string, wish: string, form: RawForm): RawForm {
  const progress = sheet.sections.find((one) => one.section.id === section);
  const questions = progress ? questionsInSection(progress.section) : [];
  const taken = questions
    .filter((question) => (wish === '*' ? isEmpty(question, form) : question.id === wish))
    .flatMap((question) => {
      const answer = sheet.previous?.answers.get(question.id);
      return answer?.state === 'answered' ? [encodeQuestion(question, answer)] : [];
    });
  return Object.assign({}, form, ...taken);
}

function isEmpty({ id }: Question, form: RawForm): boolean {
  return [...(form[id] ?? []), ...(form[absenceField(id)] ?? [])].every((value) => value === '');
}
