/** Shows and hides questions as they are answered, by the module that the server uses. */
import type { QuestionId } from '../../core/ids.ts';
import { expressionValue } from '../../questionnaire/codecs/codecs.ts';
import { decodeQuestion, type RawForm } from '../../questionnaire/decode.ts';
import { layOutLogic, questionsOf } from '../../questionnaire/logic/compile-logic.ts';
import { changeAnswer, evaluateLogic } from '../../questionnaire/logic/evaluate-logic.ts';
import type { ExpressionValue } from '../../questionnaire/logic/expression-value.ts';
import { changeText } from '../change-text.ts';
import type { PageLogic } from '../page-logic.ts';
import { entryOf } from './question-fields.ts';

export interface LiveLogic {
  answered(question: HTMLElement): void;
  /** An answer from elsewhere, to a question of this page or another. */
  learned(question: string, entry: RawForm): void;
}

/** Every expression of the page is sent with it. */
const nothing = { kind: 'text', text: '', at: 0 } as const;

export function liveLogic(form: HTMLFormElement, page: PageLogic): LiveLogic {
  const { questionnaire, entries, texts, trees } = page;
  const logic = layOutLogic(questionnaire, (text) => trees[text] ?? nothing);
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
  const learned = (id: string, entry: RawForm) => {
    const value = valueFor(id, entry);
    state = changeAnswer(logic, state, { question: id as QuestionId, value });
    const news = form.querySelector('[data-announce]');
    const appeared = show();
    if (news) news.textContent = appeared ? texts.moreAsked : '';
    return value;
  };
  return {
    learned,
    answered(element) {
      const value = learned(element.dataset.question ?? '', entryOf(element));
      const line = element.querySelector<HTMLElement>('[data-before]');
      if (line) showChange(line, value, texts);
    },
  };
}

function showChange(line: HTMLElement, value: ExpressionValue, texts: PageLogic['texts']): void {
  const { before, share } = line.dataset;
  const language = document.documentElement.lang;
  line.textContent =
    typeof value === 'number'
      ? changeText(Number(before), value, share !== undefined && share !== 'false', language, texts)
      : '';
}
