import type { Receipt } from '../../actions/answering.ts';
import { type Language, textIn } from '../../core/language.ts';
import { answering as say } from '../../messages/answering.ts';
import { signOff } from '../../messages/sign-off.ts';
import { questionsInSection } from '../../questionnaire/logic/compile-logic.ts';
import { answerText } from '../answer-text.ts';
import { RulesWhenSent } from '../components/rules-when-sent.tsx';
import { longMoment } from '../dates.ts';

/** What the sender gets: version, time, and the answers as they were sent. */
export function SheetReceipt({
  receipt,
  language,
  base,
}: {
  receipt: Receipt;
  language: Language;
  base: string;
}) {
  const { sheet, version } = receipt;
  const time = longMoment(version.at, language, sheet.programme.timeZone);
  return (
    <>
      <div class="receipt-mark" role="status">
        <h1>{say.receiptTitle[language]}</h1>
        <p>
          {textIn(sheet.questionnaire.title, language)} · {sheet.authority.name} ·{' '}
          {textIn(sheet.round.title, language)}
        </p>
        <p>
          <strong>{say.receiptText(version.version, time, version.by)[language]}</strong>
        </p>
        {version.signed ? (
          <p>
            {signOff.signedBy([version.signed.by, version.signed.title].filter(Boolean).join(', '))[language]}
          </p>
        ) : null}
      </div>
      <p>
        {say.receiptKeep[language]} <a href={`${base}/kvittering.pdf`}>{say.receiptPdf[language]}</a>
      </p>
      {sheet.state.kind === 'sent' && sheet.state.changedSince ? <p>{say.notSentChanges[language]}</p> : null}
      <AnswersSent receipt={receipt} language={language} />
      {sheet.round.trial ? null : (
        <RulesWhenSent programme={sheet.programme} at={version.at} language={language} />
      )}
      {sheet.takesAnswers ? (
        <div class="button-row">
          <a class="button button-secondary" href={base}>
            {say.correctAgain[language]}
          </a>
        </div>
      ) : null}
    </>
  );
}

function AnswersSent({
  receipt: { sheet, answers },
  language,
}: {
  readonly receipt: Receipt;
  readonly language: Language;
}) {
  return (
    <>
      {sheet.questionnaire.sections.map((section) => {
        const asked = questionsInSection(section).filter(({ id }) => {
          const answer = answers.get(id);
          return answer?.state === 'answered' || answer?.why !== 'not-asked';
        });
        return asked.length === 0 ? null : (
          <section key={section.id} aria-labelledby={`afsnit-${section.id}`}>
            <h2 id={`afsnit-${section.id}`}>{textIn(section.title, language)}</h2>
            <dl class="answers">
              {asked.map((question) => (
                <div key={question.id}>
                  <dt>{textIn(question.label, language)}</dt>
                  <dd>{answerText(question, answers.get(question.id), language)}</dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </>
  );
}
