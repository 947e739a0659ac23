/** Shows and hides questions as they are answered, by the module that the server uses. */
import type { QuestionId } from '../../core/ids.ts';
import { expressionValue } from '../../questionnaire/codecs/codecs.ts';
import { decodeQuestion, type RawForm } from '../../questionnaire/decode.ts';
import { compileLogic, questionsOf } from '../../questionnaire/logic/compile-logic.ts';
import { changeAnswer, evaluateLogic } from '../../questionnaire/logic/evaluate-logic.ts';
import type { ExpressionValue } from '../../questionnaire/logic/expression-value.ts';
import type { PageLogic } from '../page-logic.ts';
import { entryOf } from './question-fields.ts';

export interface LiveLogic {
  answered(question: HTMLElement): void;
}

export function liveLogic(form: HTMLFormElement, { questionnaire, entries, texts }: PageLogic): LiveLogic {
  const logic = compileLogic(questionnaire);
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.id as string, question]));
  const valueFor = (id: string, entry: RawForm): ExpressionValue => {
    const question = questions.get(id);
    return question ? expressionValue(question, decodeQuestion(question, entry).answer) : '';
  };
  const values = Object.entries(entries).map(
    ([id, entry]) => [id as QuestionId, valueFor(id, entry)] as const,
  );
  let state = evaluateLogic(logic, new Map(values.filter(([, value]) => value !== '')));
  const show = () => {
    let appeared = false;
    for (const element of form.querySelectorAll<HTMLElement>('[data-part]')) {
      const hidden = state.relevant[Number(element.dataset.part)] !== true;
      appeared ||= element.hidden && !hidden;
      element.hidden = hidden;
      const frame = element.parentElement;
      // The line beside a nested field goes with it.
      if (frame?.classList.contains('nested')) frame.hidden = hidden;
    }
    const failed = new Set(state.failedChecks.map(({ id }) => id));
    for (const box of form.querySelectorAll<HTMLElement>('[data-check]'))
      box.hidden = !failed.has(box.dataset.check ?? '');
    return appeared;
  };
  show();
  return {
    answered(element) {
      const id = element.dataset.question ?? '';
      state = changeAnswer(logic, state, {
        question: id as QuestionId,
        value: valueFor(id, entryOf(element)),
      });
      const news = form.querySelector('[data-announce]');
      const appeared = show();
      if (news) news.textContent = appeared ? texts.moreAsked : '';
    },
  };
}
