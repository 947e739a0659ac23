import { longest } from '../../actions/retention.ts';
import { type Language, textIn } from '../../core/language.ts';
import { privacyPage as say } from '../../messages/privacy.ts';
import { publicPages } from '../../messages/public-pages.ts';
import { site } from '../../messages/site.ts';
import type { Programme } from '../../programme/programme.ts';
import { ScrollRegion } from '../components/scroll-region.tsx';

interface PrivacyProps {
  readonly programmes: readonly Programme[];
  readonly language: Language;
}

/** What is held and until when, as the rules say that the house itself works by. */
export function PrivacyPage({ programmes, language }: PrivacyProps) {
  const logNames = longest(programmes.map(({ retention }) => retention.logNames));
  const accounts = longest(programmes.map(({ retention }) => retention.accounts));
  const never = say.never[language];
  const rows = [
    ...programmes.map(({ title, retention: { names } }) => [
      `${say.names[language]} (${say.inProgramme(textIn(title, language))[language]})`,
      names === undefined ? never : say.afterClosed(names)[language],
    ]),
    [say.freeText[language], say.textKept[language]],
    [say.logNames[language], logNames === undefined ? never : say.afterDone(logNames)[language]],
    [say.accounts[language], accounts === undefined ? never : say.afterSeen(accounts)[language]],
    [say.sessions[language], say.afterSession[language]],
  ];
  return (
    <>
      <h1>{site.privacy[language]}</h1>
      <p>{publicPages.privacyText[language]}</p>
      <h2>{say.heldTitle[language]}</h2>
      <ScrollRegion name={say.heldTitle[language]}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.what[language]}</th>
              <th scope="col">{say.until[language]}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([what = '', until]) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{until}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <h2>{say.yourRights[language]}</h2>
      <p>{say.yourRightsText[language]}</p>
    </>
  );
}
