/** What the authority answered to a question last time, and a way to take it over. */
import type { OpenSheet } from '../../actions/answering.ts';
import { type Language, textIn } from '../../core/language.ts';
import { answering as say } from '../../messages/answering.ts';
import type { Answer } from '../../questionnaire/answer.ts';
import type { Question } from '../../questionnaire/definition.ts';
import { answerText } from '../answer-text.ts';
import { type ChangeTexts, changeText } from '../change-text.ts';

interface LastTimeView {
  readonly question: Question;
  readonly sheet: OpenSheet;
  readonly language: Language;
}

export function LastTime({ question, sheet, language }: LastTimeView) {
  const { previous } = sheet;
  const answer = previous?.answers.get(question.id);
  if (!previous || answer?.state !== 'answered') return null;
  const before = answerText(question, answer, language);
  const same = before === answerText(question, sheet.answers.get(question.id), language);
  return (
    <p class="last-time">
      <span>
        {say.lastTime(textIn(previous.round.title, language))[language]}{' '}
        <strong>{before.replaceAll('\n', '; ')}</strong>
      </span>
      <Change question={question} sheet={sheet} language={language} />
      {same || !sheet.takesAnswers ? null : (
        <button class="button button-tertiary" type="submit" name="_take" value={question.id}>
          {say.useSame[language]}
          <span class="visually-hidden">: {textIn(question.label, language)}</span>
        </button>
      )}
    </p>
  );
}

/** For numbers: how far what stands in the field is from last time. A script keeps it up to date. */
function Change({ question, sheet, language }: LastTimeView) {
  const before = numberOf(sheet.previous?.answers.get(question.id));
  if (before === undefined) return null;
  const now = numberOf(sheet.answers.get(question.id));
  const share = question.kind === 'share';
  return (
    <span class="change" id={`${question.id}-aendring`} data-before={before} data-share={share}>
      {now === undefined ? '' : changeText(before, now, share, language, changeTexts(language))}
    </span>
  );
}

function numberOf(answer: Answer | undefined): number | undefined {
  if (answer?.state !== 'answered') return undefined;
  if (answer.value.kind === 'number') return answer.value.number;
  return answer.value.kind === 'percent' ? answer.value.percent : undefined;
}

export function changeTexts(language: Language): ChangeTexts {
  return {
    sameAsBefore: say.sameAsBefore[language],
    sinceBefore: say.sinceBefore[language],
    percent: say.percent[language],
    points: say.points[language],
  };
}

/** For a whole section: nothing has changed. */
export function NothingChanged({
  sheet,
  language,
  section,
}: Omit<LastTimeView, 'question'> & { readonly section: string }) {
  if (!sheet.previous || !sheet.takesAnswers) return null;
  const title = textIn(sheet.previous.round.title, language);
  return (
    <div class="nothing-changed">
      <p>
        {sheet.unchanged.has(section)
          ? say.saidUnchanged(title)[language]
          : say.answeredBefore(title)[language]}
      </p>
      <button class="button button-secondary" type="submit" name="_take" value="*">
        {say.nothingChanged(title)[language]}
      </button>
    </div>
  );
}
