import type { AnswerHistory } from '../../actions/answer-history.ts';
import { type Language, textIn } from '../../core/language.ts';
import { answering as say } from '../../messages/answering.ts';
import { entryText } from '../answer-text.ts';
import { behalfText } from '../behalf-text.ts';
import { ScrollRegion } from '../components/scroll-region.tsx';
import { ThreadMessages } from '../components/thread-box.tsx';
import { longMoment } from '../dates.ts';
import { safeHref } from '../safe-href.ts';

interface HistoryPage {
  readonly history: AnswerHistory;
  readonly language: Language;
  /** Where the reader came from. */
  readonly back: { readonly href: string; readonly text: string };
}

/** Who has written what at one question, and which of it was sent. */
export function AnswerHistoryPage({ history, language, back }: HistoryPage) {
  const { sheet, question, lines, thread } = history;
  return (
    <>
      <p class="crumbs">
        <a href={safeHref(back.href)}>← {back.text}</a>
      </p>
      <p class="kicker">
        {sheet.authority.name} · {textIn(sheet.questionnaire.title, language)}
      </p>
      <h1>{say.historyTitle[language]}</h1>
      <p class="lead">{textIn(question.label, language)}</p>
      {lines.length === 0 ? (
        <p>{say.historyNone[language]}</p>
      ) : (
        <Lines history={history} language={language} />
      )}
      {thread ? <ThreadMessages thread={thread} sheet={sheet} language={language} /> : null}
    </>
  );
}

function Lines({ history, language }: Omit<HistoryPage, 'back'>) {
  const { sheet, question, lines } = history;
  return (
    <ScrollRegion name={say.historyTitle[language]}>
      <table>
        <caption class="visually-hidden">{textIn(question.label, language)}</caption>
        <thead>
          <tr>
            {[say.historyWhen, say.historyWho, say.historyAnswer, say.historySent].map((name) => (
              <th scope="col" key={name.en}>
                {name[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ entry, at, by, behalf, versions }, index) => (
            <tr key={index}>
              <th scope="row">{longMoment(at, language, sheet.programme.timeZone)}</th>
              <td>{(by || say.someone[language]) + behalfText(behalf, language)}</td>
              <td class="answer-cell">{entryText(question, entry, language) || say.notAnswered[language]}</td>
              <td>{versions.map((version) => say.historyVersion(version)[language]).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
