import { inQuotes, type Language } from '../../../core/language.ts';
import { findingKindNames, proofreading as say } from '../../../messages/proofreading.ts';
import { severities } from '../../../proofreading/report/finding.ts';
import { severityNames } from '../../../proofreading/report/report-text.ts';
import { findingAnchor, type NumberedFinding, type QuotedSentence } from './numbered-finding.ts';
import { type CountNames, relationInWords } from './relation-in-words.ts';
import { SeveritySign } from './severity-mark.tsx';

interface FindingsProps {
  readonly findings: readonly NumberedFinding[];
  /** How many there are beyond those. */
  readonly more: number;
  readonly names: CountNames;
  readonly lineOf: (offset: number) => number;
  readonly language: Language;
}

/** So many sentences are shown at once; the others open on request. */
const sentencesShown = 5;

/** What is wrong, gravest first: why, the sentences, and what to ask the author. */
export function FindingList({ findings, more, ...rest }: FindingsProps) {
  const { language } = rest;
  return (
    <section aria-labelledby="fund">
      <h2 id="fund">{say.findings[language]}</h2>
      {findings.length === 0 ? <p>{say.noFindings[language]}</p> : null}
      {severities.map((severity) => {
        const own = findings.filter(({ finding }) => finding.severity === severity);
        return own.length === 0 ? null : (
          <section key={severity} class="severity-group" aria-labelledby={severity}>
            <h3 id={severity}>
              <SeveritySign severity={severity} /> {severityNames[severity][language]} ({own.length})
            </h3>
            <ol class="findings">
              {own.map((numbered) => (
                <FindingItem key={numbered.number} numbered={numbered} {...rest} />
              ))}
            </ol>
          </section>
        );
      })}
      {more > 0 ? <p>{say.moreFindings(more)[language]}</p> : null}
    </section>
  );
}

interface ItemProps extends Omit<FindingsProps, 'findings' | 'more'> {
  readonly numbered: NumberedFinding;
}

function FindingItem({ numbered, names, lineOf, language }: ItemProps) {
  const { number, finding, sentences } = numbered;
  const given = finding.standing.map(({ relation, reason }) => {
    const words = relationInWords(relation.says, names);
    return reason === undefined ? words : `${words} (${reason})`;
  });
  return (
    <li class={`finding finding-${finding.severity}`} id={findingAnchor(number)} tabIndex={-1}>
      <h4>
        <span class="finding-number">{number}</span> {findingKindNames[finding.kind][language]}
      </h4>
      <p class="finding-proof">{finding.proof[language]}</p>
      <Sentences sentences={sentences} lineOf={lineOf} language={language} />
      {given.length === 0 ? null : (
        <p class="muted">
          {say.givenThat[language]} {given.join('; ')}
        </p>
      )}
      <p class="finding-suggestion">{finding.suggestion[language]}</p>
      {finding.confirmedBy.length > 1 ? <p class="muted">{say.confirmedBy[language]}</p> : null}
    </li>
  );
}

interface SentencesProps extends Pick<FindingsProps, 'lineOf' | 'language'> {
  readonly sentences: readonly QuotedSentence[];
}

function Sentences(props: SentencesProps) {
  const { sentences, language } = props;
  if (sentences.length === 0) return null;
  if (sentences.length <= sentencesShown) return <SentenceItems {...props} />;
  return (
    <details>
      <summary>{say.places(sentences.length)[language]}</summary>
      <SentenceItems {...props} />
    </details>
  );
}

function SentenceItems({ sentences, lineOf, language }: SentencesProps) {
  return (
    <ul class="quotes">
      {sentences.map(({ text, places }) => (
        <li key={text}>
          {inQuotes(text.replace(/\s+/g, ' ').trim(), language)}
          {[...Map.groupBy(places, ({ start }) => lineOf(start))].map(([line, [first]]) => (
            <>
              {' '}
              <a key={line} href={`#${first?.anchor}`}>
                {say.line(line)[language]}
              </a>
            </>
          ))}
        </li>
      ))}
    </ul>
  );
}
