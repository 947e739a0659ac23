import type { OpenSheet } from '../../../actions/answering.ts';
import { type Language, textIn } from '../../../core/language.ts';
import { ownAuthority as say } from '../../../messages/round-plan.ts';
import { answerText } from '../../answer-text.ts';
import { behalfText } from '../../behalf-text.ts';
import { ThreadMessages } from '../../components/thread-box.tsx';
import { longMoment } from '../../dates.ts';

/** A sheet of one's own authority, to be read: its versions, its answers and what was asked about it. */
export function OwnSheetPage({
  sheet,
  language,
}: {
  readonly sheet: OpenSheet;
  readonly language: Language;
}) {
  const { questionnaire, versions, sections, threads, programme, round } = sheet;
  return (
    <>
      <p class="crumbs">
        <a href="/myndighed">← {say.back[language]}</a>
      </p>
      <p class="kicker">{textIn(round.title, language)}</p>
      <h1>{say.sheetTitle(textIn(questionnaire.title, language))[language]}</h1>
      <ul>
        {versions.map(({ version, at, by, behalf }) => (
          <li key={version}>
            {say.version(version, longMoment(at, language, programme.timeZone), by)[language]}
            {behalfText(behalf, language)}
          </li>
        ))}
      </ul>
      {sections.map(({ section, asked }) => {
        const thread = threads.find((one) => one.section === section.id);
        return (
          <section key={section.id} aria-labelledby={`afsnit-${section.id}`}>
            <h2 id={`afsnit-${section.id}`}>{textIn(section.title, language)}</h2>
            {thread ? <ThreadMessages thread={thread} sheet={sheet} language={language} /> : null}
            <dl class="answers">
              {asked.map((question) => (
                <div key={question.id}>
                  <dt>{textIn(question.label, language)}</dt>
                  <dd>
                    {answerText(question, sheet.answers.get(question.id), language)}
                    {behalfText(sheet.fields.get(question.id)?.behalf, language)}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </>
  );
}
