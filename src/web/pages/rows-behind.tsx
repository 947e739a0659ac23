import type { RowsBehind } from '../../actions/rows-behind.ts';
import { type Language, textIn } from '../../core/language.ts';
import { rowsBehindSay as say } from '../../messages/rows-behind.ts';
import { ruleSplit } from '../../messages/rule-split.ts';
import { answerText } from '../answer-text.ts';
import { ScrollRegion } from '../components/scroll-region.tsx';

export function RowsBehindTable({
  behind,
  splitAt,
  language,
}: {
  readonly behind: RowsBehind;
  /** Where the figure is divided by the rules; absent where it cannot be. */
  readonly splitAt?: string;
  readonly language: Language;
}) {
  const { definition, questions, rows, hash } = behind;
  const isCount = rows.some(({ counted }) => counted !== undefined);
  return (
    <>
      <h1>{say.title[language]}</h1>
      <p class="lead">{textIn(definition.title, language)}</p>
      <p>{say.lead(rows.length)[language]}</p>
      <p class="muted memo-hash">
        {say.inside[language]} <code>{definition.id}</code> · <code>{hash}</code>
      </p>
      <SplitLink to={splitAt} language={language} />
      <ScrollRegion name={say.title[language]}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.authority[language]}</th>
              {questions.map(({ id, label }) => (
                <th scope="col" key={id}>
                  {textIn(label, language)}
                </th>
              ))}
              {isCount ? <th scope="col">{say.counted[language]}</th> : null}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ authority, answers, counted }) => (
              <tr key={authority}>
                <th scope="row">{authority}</th>
                {questions.map((question, index) => {
                  const answer = answers[index];
                  return (
                    <td key={question.id}>
                      {answer ? (
                        answerText(question, answer, language)
                      ) : (
                        <span class="muted">{say.nothing[language]}</span>
                      )}
                    </td>
                  );
                })}
                {counted ? <td>{say.places[language][counted]}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

function SplitLink({ to, language }: { readonly to: string | undefined; readonly language: Language }) {
  if (to === undefined) return null;
  return (
    <p>
      <a href={to}>{ruleSplit.link[language]}</a>
    </p>
  );
}
