import type { DraftReport } from '../../../actions/proofread-draft.ts';
import { inQuotes, type Language } from '../../../core/language.ts';
import { memoEditor as say } from '../../../messages/memo-editor.ts';
import { findingKindNames } from '../../../messages/proofreading.ts';
import type { Report } from '../../../proofreading/report/report.ts';
import { lineNumbers } from '../../line-number.ts';
import { type NumberedFinding, numberedFindings } from '../proofreading/numbered-finding.ts';
import { SeverityMark } from '../proofreading/severity-mark.tsx';

/** What proofreading came to: a report, or why there is none. */
export type DraftProofreading = DraftReport | { readonly why: string };

interface FindingsProps {
  readonly proofreading: DraftProofreading;
  readonly language: Language;
}

/** Beyond these a writer mends the first ones first. */
const mostFindings = 50;

/** What a proofreader says of the memo's text, each finding with the lines that it is about. */
export function DraftFindings({ proofreading, language }: FindingsProps) {
  if ('why' in proofreading) return <p class="preview-verdict">{proofreading.why}</p>;
  const { report, readings } = proofreading;
  const count = report.findings.length;
  return (
    <>
      {count === 0 ? (
        <p class="preview-verdict preview-good">{say.proofreadNothing[language]}</p>
      ) : (
        <h2>{say.proofreadFound(count)[language]}</h2>
      )}
      <Findings report={report} language={language} />
      {readings.findings.length === 0 ? null : (
        <details id="laesninger">
          <summary>{say.proofreadReadings(readings.findings.length)[language]}</summary>
          <p>{say.proofreadReadingsHelp[language]}</p>
          <Findings report={readings} ofFigures language={language} />
        </details>
      )}
    </>
  );
}

interface ListProps {
  readonly report: Report;
  /** The numbers are right, so that nobody is to be asked for others. */
  readonly ofFigures?: boolean;
  readonly language: Language;
}

function Findings({ report, ofFigures = false, language }: ListProps) {
  const findings = numberedFindings(report);
  const lineOf = lineNumbers(report.text);
  if (findings.length === 0) return null;
  return (
    <>
      <ol>
        {findings.slice(0, mostFindings).map((one) => (
          <Finding key={one.number} found={one} lineOf={lineOf} ofFigures={ofFigures} language={language} />
        ))}
      </ol>
      {findings.length > mostFindings ? (
        <p>{say.morePlaces(findings.length - mostFindings)[language]}</p>
      ) : null}
    </>
  );
}

interface FindingProps {
  readonly found: NumberedFinding;
  readonly lineOf: (offset: number) => number;
  readonly ofFigures: boolean;
  readonly language: Language;
}

function Finding({ found: { finding, sentences }, lineOf, ofFigures, language }: FindingProps) {
  const lines = [...new Set(finding.places.map(({ start }) => lineOf(start)))].sort((a, b) => a - b);
  return (
    <li>
      {ofFigures ? null : <SeverityMark severity={finding.severity} language={language} />}{' '}
      {lines.map((line) => (
        <span key={line}>
          <a href="#tekst" data-line={line} data-column={1}>
            {say.line(line)[language]}
          </a>{' '}
        </span>
      ))}
      <strong>{findingKindNames[finding.kind][language]}</strong>
      {sentences.slice(0, 2).map(({ text }) => (
        <span class="problem-line" key={text}>
          {inQuotes(text.replace(/\s+/g, ' ').trim(), language)}
        </span>
      ))}
      <p>{finding.proof[language]}</p>
      {ofFigures ? null : <p class="muted">{finding.suggestion[language]}</p>}
    </li>
  );
}
