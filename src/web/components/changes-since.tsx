/** What differs from last time, looked through before sending. */
import type { OpenSheet } from '../../actions/answering.ts';
import { type Language, textIn } from '../../core/language.ts';
import { answering as say } from '../../messages/answering.ts';
import { questionsOf } from '../../questionnaire/logic/compile-logic.ts';
import { answerText } from '../answer-text.ts';

export function ChangesSince({
  sheet,
  language,
}: {
  readonly sheet: OpenSheet;
  readonly language: Language;
}) {
  const { previous } = sheet;
  if (!previous) return null;
  const title = textIn(previous.round.title, language);
  const changed = questionsOf(sheet.questionnaire).flatMap((question) => {
    const [before, now] = [previous.answers.get(question.id), sheet.answers.get(question.id)];
    if (before?.state !== 'answered' || now?.state !== 'answered') return [];
    const [old, fresh] = [answerText(question, before, language), answerText(question, now, language)];
    return old === fresh ? [] : [{ question, old, fresh }];
  });
  return (
    <section aria-labelledby="aendret">
      <h2 id="aendret">{say.changedSince(title)[language]}</h2>
      {changed.length === 0 ? (
        <p>{say.noneChanged[language]}</p>
      ) : (
        <dl class="answers">
          {changed.map(({ question, old, fresh }) => (
            <div key={question.id}>
              <dt>{textIn(question.label, language)}</dt>
              <dd>
                {say.before[language]} {old.replaceAll('\n', '; ')}
                {'\n'}
                {say.now[language]} <strong>{fresh.replaceAll('\n', '; ')}</strong>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
