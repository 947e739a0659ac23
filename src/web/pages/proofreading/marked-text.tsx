import type { Language } from '../../../core/language.ts';
import { proofreading as say } from '../../../messages/proofreading.ts';
import { type Severity, severities } from '../../../proofreading/report/finding.ts';
import { severityNames } from '../../../proofreading/report/report-text.ts';
import { type MarkedLine, markedLines, type TextPiece } from '../../marked-lines.ts';
import { findingAnchor, type NumberedFinding } from './numbered-finding.ts';
import { SeveritySign } from './severity-mark.tsx';

interface TextProps {
  readonly text: string;
  readonly findings: readonly NumberedFinding[];
  readonly language: Language;
}

/** The text as it was read, each line with its findings beside it. */
export function MarkedText({ text, findings, language }: TextProps) {
  const severityOf = new Map(findings.map(({ number, finding }) => [number, finding.severity]));
  const marks = findings.flatMap(({ number, finding, sentences }) =>
    sentences
      .flatMap(({ places }) => places)
      .map(({ anchor, start, end }) => {
        const rank = severities.indexOf(finding.severity);
        return { finding: number, rank, anchor, start, end };
      }),
  );
  return (
    <section aria-labelledby="teksten">
      <h2 id="teksten">{say.theText[language]}</h2>
      <p class="muted">{say.theTextHelp[language]}</p>
      <div class="marked-text">
        {markedLines(text, marks).map((line, index) => (
          <Line key={index} line={line} severityOf={severityOf} language={language} />
        ))}
      </div>
    </section>
  );
}

interface LineProps {
  readonly line: MarkedLine;
  readonly severityOf: ReadonlyMap<number, Severity>;
  readonly language: Language;
}

function Line({ line, severityOf, language }: LineProps) {
  return (
    <div class="marked-line">
      <div class="marked-words">
        {line.pieces.map((piece, index) => (
          <Piece key={index} piece={piece} language={language} />
        ))}
      </div>
      {line.findings.length > 0 ? (
        // What stands here stands in the text as links, too.
        <div class="margin" aria-hidden="true">
          {line.findings.map((number, index) => {
            const severity = severityOf.get(number) ?? 'note';
            return (
              <a key={number} class="margin-note" href={`#${findingAnchor(number)}`} tabIndex={-1}>
                <SeveritySign severity={severity} /> {number}
                {/* One word a line, so that the margin is not taller than the text. */}
                {index === 0 ? ` ${severityNames[severity][language]}` : null}
              </a>
            );
          })}
        </div>
      ) : null}
    </div>
  );
}

function Piece({ piece, language }: { readonly piece: TextPiece; readonly language: Language }) {
  const { text, rank, anchors, closing } = piece;
  const severity = rank === undefined ? undefined : severities[rank];
  const [first, ...others] = anchors;
  return (
    <>
      {others.map((anchor) => (
        <span key={anchor} id={anchor} />
      ))}
      {severity ? (
        <mark class={`mark-${severity}`} id={first}>
          {text}
        </mark>
      ) : (
        text
      )}
      {closing.map((number) => (
        <a key={number} class="finding-link" href={`#${findingAnchor(number)}`}>
          <span class="visually-hidden"> {say.toFinding(number)[language].replace(`${number}`, '')}</span>
          {number}
        </a>
      ))}
    </>
  );
}
