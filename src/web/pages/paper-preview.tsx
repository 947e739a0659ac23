import type { OpenSheet } from '../../actions/answering.ts';
import type { QuestionId } from '../../core/ids.ts';
import { type Language, textIn } from '../../core/language.ts';
import { filledProblem, paperPages as say } from '../../messages/paper.ts';
import type { RawForm } from '../../questionnaire/decode.ts';
import type { Question } from '../../questionnaire/definition.ts';
import type { FilledForm } from '../../questionnaire/filled-form.ts';
import { questionsOf } from '../../questionnaire/logic/compile-logic.ts';
import { readSheet } from '../../round/read-sheet.ts';
import { entryText } from '../answer-text.ts';
import { Alert } from '../components/alert.tsx';

interface PreviewPage {
  readonly sheet: OpenSheet;
  readonly filled: Pick<FilledForm, 'entries' | 'unreadable'>;
  readonly language: Language;
  readonly base: string;
  readonly formToken: string;
  readonly name: string;
  /** A colleague has changed some of the same since it was shown. */
  readonly again: boolean;
}

/** What a form that came back says, before any of it is saved. */
export function PaperPreview(page: PreviewPage) {
  const { sheet, filled, language, base, formToken, name, again } = page;
  const questions = questionsOf(sheet.questionnaire).filter(({ id }) => differs(page, id));
  return (
    <>
      <p class="crumbs">
        <a href={`${base}/papir`}>← {say.title[language]}</a>
      </p>
      <h1>{say.previewTitle[language]}</h1>
      {again ? (
        <Alert kind="warning" role="alert">
          <p class="alert-text">{say.changedMeanwhile[language]}</p>
        </Alert>
      ) : null}
      {filled.unreadable.length > 0 ? (
        <Alert kind="warning" heading={say.unreadable(filled.unreadable.length)[language]}>
          <ul class="alert-text">
            {filled.unreadable.map(({ question, problems }) => (
              <li key={question.id}>
                {textIn(question.label, language)} –{' '}
                {problems.map((problem) => filledProblem(problem, language)).join(' ')}
              </li>
            ))}
          </ul>
          <p class="alert-text">{say.unreadableText[language]}</p>
        </Alert>
      ) : null}
      <p class="lead">
        {questions.length > 0 ? say.found(questions.length)[language] : say.nothingNew[language]}
      </p>
      {questions.length > 0 ? (
        <form method="post" action={`${base}/papir/gem`}>
          <input type="hidden" name="_token" value={formToken} />
          <input type="hidden" name="_name" value={name} />
          <Rows page={page} questions={questions} />
          <div class="button-row">
            <button class="button button-primary" type="submit">
              {say.save[language]}
            </button>
          </div>
        </form>
      ) : null}
    </>
  );
}

function Rows({ page, questions }: { readonly page: PreviewPage; readonly questions: readonly Question[] }) {
  const { sheet, filled, language } = page;
  const asked = askedWith(page);
  return (
    <dl class="answers">
      {questions.map((question) => {
        const { id } = question;
        const entry = filled.entries.get(id) ?? {};
        const before = sheet.fields.get(id);
        return (
          <div key={id}>
            <dt>{textIn(question.label, language)}</dt>
            <dd>
              {before ? `${say.inSheet[language]} ${entryText(question, before.entry, language)}\n` : ''}
              {say.inFile[language]} <strong>{entryText(question, entry, language)}</strong>
              {asked.has(id) ? null : <span class="muted">{`\n${say.notRelevant[language]}`}</span>}
            </dd>
            <dd>
              <div class="form-group-checkbox">
                <input
                  type="checkbox"
                  class="form-checkbox"
                  id={`tag-${id}`}
                  name="_use"
                  value={id}
                  checked
                />
                <label for={`tag-${id}`}>
                  {say.take[language]}
                  <span class="visually-hidden">: {textIn(question.label, language)}</span>
                </label>
              </div>
              <input type="hidden" name={`${id}.seen`} value={String(before?.entryId ?? 0)} />
              {Object.entries(entry).flatMap(([field, values]) =>
                values.map((value) => <input key={field + value} type="hidden" name={field} value={value} />),
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Blank in the sheet, or answered otherwise. */
function differs({ sheet, filled }: PreviewPage, id: QuestionId): boolean {
  const entry = filled.entries.get(id);
  const stands = sheet.fields.get(id)?.entry ?? {};
  return entry !== undefined && flat(entry) !== flat(stands);
}

function flat(entry: RawForm): string {
  return JSON.stringify(
    Object.entries(entry)
      .flatMap(([name, values]) => values.filter((value) => value !== '').map((value) => [name, value]))
      .sort(),
  );
}

/** The questions that logic asks once everything in the file is taken. */
function askedWith({ sheet, filled }: PreviewPage): ReadonlySet<QuestionId> {
  const entries = new Map([...sheet.fields].map(([id, { entry }]) => [id, entry]));
  for (const [id, entry] of filled.entries) entries.set(id, entry);
  return new Set(readSheet(sheet.questionnaire, entries).asked.map(({ id }) => id));
}
