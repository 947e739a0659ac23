import type { OpenSheet } from '../../actions/answering.ts';
import { type Language, textIn } from '../../core/language.ts';
import { answering } from '../../messages/answering.ts';
import { sheetsInside as say } from '../../messages/sheets-inside.ts';
import { answerText } from '../answer-text.ts';
import { RulesWhenSent } from '../components/rules-when-sent.tsx';
import { longMoment } from '../dates.ts';

interface InsidePage {
  readonly sheet: OpenSheet;
  readonly language: Language;
  /** The address of the round. */
  readonly base: string;
}

/** One sheet as it stands, for the coordinator and the analyst: every answer with its history, and what was explained. */
export function SheetInside({ sheet, language, base }: InsidePage) {
  const { key, programme, questionnaire, versions, failedChecks } = sheet;
  const latest = versions.at(-1);
  const own = `${base}/besvarelse/${key.authority}/${key.questionnaire}`;
  return (
    <>
      <p class="crumbs">
        <a href={base}>← {textIn(sheet.round.title, language)}</a>
      </p>
      <p class="kicker">{textIn(questionnaire.title, language)}</p>
      <h1>{sheet.authority.name}</h1>
      {versions.length === 0 ? <p>{say.notSent[language]}</p> : <h2>{say.versions[language]}</h2>}
      <ul>
        {versions.map(({ version, at, by }) => (
          <li key={version}>
            {answering.receiptText(version, longMoment(at, language, programme.timeZone), by)[language]}
          </li>
        ))}
      </ul>
      {latest && !sheet.round.trial ? (
        <RulesWhenSent programme={programme} at={latest.at} language={language} />
      ) : null}
      {failedChecks.length > 0 ? <h2>{answering.checksTitle[language]}</h2> : null}
      <dl class="answers">
        {failedChecks.map(({ check, kept }) => (
          <div key={check.id}>
            <dt>{textIn(check.message, language)}</dt>
            <dd>{kept ?? say.noReason[language]}</dd>
          </div>
        ))}
      </dl>
      {sheet.sections.map(({ section, asked }) => (
        <section key={section.id} aria-labelledby={`afsnit-${section.id}`}>
          <h2 id={`afsnit-${section.id}`}>{textIn(section.title, language)}</h2>
          <dl class="answers">
            {asked.map((question) => (
              <div key={question.id}>
                <dt>{textIn(question.label, language)}</dt>
                <dd>{answerText(question, sheet.answers.get(question.id), language)}</dd>
                <dd class="answer-change">
                  <a href={`${own}/historik/${question.id}`}>
                    {answering.history[language]}
                    <span class="visually-hidden">: {textIn(question.label, language)}</span>
                  </a>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
