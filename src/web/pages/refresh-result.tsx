import type { ComponentChildren } from 'preact';
import type { RefreshedFile } from '../../actions/refresh-file.ts';
import { type Language, textIn } from '../../core/language.ts';
import { parseFieldName } from '../../memo/field-names.ts';
import type { RefreshReport } from '../../memo/refresh/refresh-report.ts';
import { failedText, fieldTitle, refresh as say } from '../../messages/refresh.ts';
import { Alert } from '../components/alert.tsx';
import { ScrollRegion } from '../components/scroll-region.tsx';

interface ResultPage {
  readonly done: RefreshedFile;
  /** What the new document is called. */
  readonly name: string;
  readonly language: Language;
}

/** What became of the document, what its writer should look at, and the document itself. */
export function RefreshResult({ done, name, language }: ResultPage) {
  const { report, found, draft, bytes } = done;
  return (
    <>
      <h1>{say.title[language]}</h1>
      <p class="lead">
        {textIn(found.round.title, language)}:{' '}
        {say.summary(report.updated.length, report.unchanged)[language]}
      </p>
      {draft ? (
        <Alert kind="warning">
          <p class="alert-text">{say.draft[language]}</p>
        </Alert>
      ) : null}
      {/* The document is not kept here: the page holds it until it is fetched. */}
      <form method="post" action="/notater/opdater/fil" enctype="multipart/form-data">
        <input type="hidden" name="name" value={name} />
        <input type="hidden" name="document" value={Buffer.from(bytes).toString('base64')} />
        <div class="button-row">
          <button class="button button-primary" type="submit">
            {say.download[language]}
          </button>
          <a class="button button-secondary" href="/notater/opdater">
            {say.again[language]}
          </a>
        </div>
      </form>
      <Findings report={report} language={language} />
      <UpdatedTable report={report} language={language} />
    </>
  );
}

interface ReportView {
  readonly report: RefreshReport;
  readonly language: Language;
}

/** What somebody should look at, the gravest first. */
function Findings({ report, language }: ReportView) {
  const { reworded, unfit, failed, locked, deleted, typed } = report;
  const quoted = (text: string) => <q>{text}</q>;
  return (
    <>
      <Section id="passer" title={say.unfit[language]}>
        {unfit.map(({ words, figure, sentence }) => (
          <>
            <strong>{say.unfitText(words, figure)[language]}</strong>: {sentence}
          </>
        ))}
      </Section>
      <Section id="ord" title={say.reworded[language]}>
        {reworded.map(({ sentence, before }) => (
          <>
            {sentence}{' '}
            <span class="muted">
              ({say.before[language]}: {before})
            </span>
          </>
        ))}
      </Section>
      <Section id="fejlede" title={say.failed[language]} help={say.failedHelp[language]}>
        {failed.map((field) => (
          <>
            {fieldTitle(field.ref, language)}, {quoted(field.shown)}: {failedText(field, language)}
          </>
        ))}
      </Section>
      <Section id="laaste" title={say.locked[language]} help={say.lockedHelp[language]}>
        {locked.map(({ ref, shown }) => (
          <>
            {fieldTitle(ref, language)}: {quoted(shown)}
          </>
        ))}
      </Section>
      <Section id="slettede" title={say.deleted[language]}>
        {deleted.map(({ ref, was, tracked, cells }) => (
          <>
            {fieldTitle(ref, language)}: {cells === undefined ? quoted(was) : say.cells(cells)[language]}
            {tracked ? ` (${say.tracked[language]})` : ''}
          </>
        ))}
      </Section>
      <Section id="haandskrevne" title={say.typed[language]} help={say.typedHelp[language]}>
        {typed.map(({ text, sentence, beside }) => (
          <>
            <strong>{text}</strong>
            {beside ? ` (${say.beside[language]})` : ''}: {sentence}
          </>
        ))}
      </Section>
    </>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly help?: string;
  readonly children: readonly ComponentChildren[];
}

function Section({ id, title, help, children }: SectionProps) {
  if (children.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} ({children.length})
      </h2>
      {help ? <p>{help}</p> : null}
      <ul>
        {children.map((child, index) => (
          <li key={index}>{child}</li>
        ))}
      </ul>
    </section>
  );
}

function UpdatedTable({ report, language }: ReportView) {
  const sentences = report.updated.filter(({ ref }) => parseFieldName(ref).kind === 'reference');
  const others = report.updated.length - sentences.length;
  if (report.updated.length === 0) return null;
  return (
    <section aria-labelledby="nye">
      <h2 id="nye">
        {say.updated[language]} ({report.updated.length})
      </h2>
      {others > 0 ? <p>{say.others(others)[language]}</p> : null}
      <ScrollRegion name={say.updated[language]}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.after[language]}</th>
              <th scope="col">{say.before[language]}</th>
            </tr>
          </thead>
          <tbody>
            {sentences.map(({ before, after, sentence, typedOver }, index) => (
              <tr key={index}>
                <td>
                  <Marked text={sentence} part={after} />
                </td>
                <td>
                  {before}
                  {typedOver ? <span class="muted"> {say.typedOver[language]}</span> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function Marked({ text, part }: { readonly text: string; readonly part: string }) {
  const at = text.indexOf(part);
  if (at === -1) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <strong>{part}</strong>
      {text.slice(at + part.length)}
    </>
  );
}
