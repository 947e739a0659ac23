import type { FoundRound } from '../../actions/find-round.ts';
import type { KeptReason } from '../../actions/kept-reasons.ts';
import { type Language, textIn } from '../../core/language.ts';
import { sheetsInside as say } from '../../messages/sheets-inside.ts';
import { ScrollRegion } from '../components/scroll-region.tsx';

interface ReasonsPage {
  readonly found: FoundRound;
  readonly reasons: readonly KeptReason[];
  readonly language: Language;
  /** The address of the round. */
  readonly base: string;
}

/** Answers that do not seem to fit together, with what their authorities say about them; for the analyst. */
export function KeptReasons({ found, reasons, language, base }: ReasonsPage) {
  const { programme, round } = found;
  return (
    <>
      <p class="crumbs">
        <a href={base}>← {textIn(round.title, language)}</a>
        {reasons.length > 0 ? <a href={`${base}/forklaringer.csv`}>{say.asCsv[language]}</a> : null}
      </p>
      <h1>{say.reasonsTitle[language]}</h1>
      <p class="lead">{say.reasonsText[language]}</p>
      {reasons.length === 0 ? <p>{say.reasonsNone[language]}</p> : null}
      {programme.questionnaires.map(({ id, title }) => {
        const own = reasons.filter(({ questionnaire }) => questionnaire === id);
        return own.length === 0 ? null : (
          <ScrollRegion key={id} name={textIn(title, language)}>
            <table>
              <caption>{textIn(title, language)}</caption>
              <thead>
                <tr>
                  <th scope="col">{say.authority[language]}</th>
                  <th scope="col">{say.check[language]}</th>
                  <th scope="col">{say.reason[language]}</th>
                </tr>
              </thead>
              <tbody>
                {own.map(({ authority, check, reason }) => (
                  <tr key={authority.id + check.id}>
                    <th scope="row">
                      <a href={`${base}/besvarelse/${authority.id}/${id}`}>{authority.name}</a>
                    </th>
                    <td>{textIn(check.message, language)}</td>
                    <td>{reason || say.noReason[language]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        );
      })}
    </>
  );
}
