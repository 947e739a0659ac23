import { authorityName } from '../../../actions/contacts/contact-register.ts';
import type { FoundRound } from '../../../actions/find-round.ts';
import type { QuestionnaireId } from '../../../core/ids.ts';
import { type Language, textIn } from '../../../core/language.ts';
import type { LeftOut, LeftOutWhy, MailPlan } from '../../../letter/who-gets-what.ts';
import { mailTextNames } from '../../../messages/letters.ts';
import { leftOutWords, post as say } from '../../../messages/post.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { safeHref } from '../../safe-href.ts';

interface PlanProps {
  readonly found: FoundRound;
  readonly plan: MailPlan;
  /** Shows one mail when `&vis=…` is put after it. */
  readonly address: string;
  readonly language: Language;
}

/** Exactly who gets what, and who gets nothing and why. */
export function LetterPlan(props: PlanProps) {
  const { plan, language } = props;
  return (
    <>
      <h3>{plan.mails.length > 0 ? say.whoGets(plan.mails.length)[language] : say.whoGetsNone[language]}</h3>
      {plan.mails.length > 0 ? <Mails {...props} /> : null}
      <LeftOutList {...props} />
    </>
  );
}

function Mails({ found, plan, address, language }: PlanProps) {
  return (
    <ScrollRegion name={say.whoGets(plan.mails.length)[language]}>
      <table>
        <thead>
          <tr>
            {[say.authority, say.receiver, say.textColumn, say.about].map((name) => (
              <th scope="col" key={name.da}>
                {name[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.mails.map(({ authority, mail, name, text, sheets, standsIn, hasTask }) => (
            <tr key={`${authority} ${mail}`}>
              <th scope="row">{authorityName(found.programme, authority)}</th>
              <td>
                {name}
                {name === '' ? null : <br />}
                {mail}
                {hasTask ? (
                  <span class="muted">
                    {' '}
                    ({(hasTask === 'answer' ? say.hasTask : say.isToSign)[language]})
                  </span>
                ) : null}
                {standsIn ? <span class="muted"> ({say.standsIn[language]})</span> : null}
              </td>
              <td>
                {mailTextNames[text][language]}
                <br />
                <a href={safeHref(`${address}&vis=${encodeURIComponent(`${authority} ${mail}`)}#mailen`)}>
                  {say.showMail[language]}
                  <span class="visually-hidden"> {name === '' ? mail : name}</span>
                </a>
              </td>
              <td>
                {titles(
                  found,
                  sheets.map(({ questionnaire }) => questionnaire),
                  language,
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function LeftOutList({ found, plan, language }: PlanProps) {
  const whys = [...new Set(plan.leftOut.map(({ why }) => why))];
  if (whys.length === 0) return null;
  return (
    <details>
      <summary>{say.leftOut[language]}</summary>
      {whys.map((why) => (
        <div key={why}>
          <h4>{capital(leftOutWords[why][language])}</h4>
          <ul>
            {plan.leftOut.filter(isWhy(why)).map((one) => (
              <li key={`${one.authority} ${one.mail ?? ''}`}>
                {authorityName(found.programme, one.authority)}
                {one.mail ? ` (${one.mail})` : ''}: {titles(found, one.questionnaires, language)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

function isWhy(why: LeftOutWhy) {
  return (one: LeftOut) => one.why === why;
}

function titles({ programme }: FoundRound, ids: readonly QuestionnaireId[], language: Language): string {
  const title = (id: QuestionnaireId) => programme.questionnaires.find((one) => one.id === id)?.title ?? {};
  return ids.map((id) => textIn(title(id), language) || id).join(', ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
