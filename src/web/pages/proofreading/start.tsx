import type { ComponentChildren } from 'preact';
import type { ProofreadFileProblem } from '../../../actions/proofread-file.ts';
import type { Language } from '../../../core/language.ts';
import { proofreadFileProblem, proofreading as say } from '../../../messages/proofreading.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import type { TypedProofreading } from '../../proofreading-form.ts';

interface StartPage {
  readonly typed: TypedProofreading;
  readonly problems: readonly ProofreadFileProblem[];
  /** More was sent than is read at all. */
  readonly tooLarge: boolean;
  /** How much may be sent, as people read it. */
  readonly limit: string;
  readonly language: Language;
}

type FieldName = 'text' | 'file' | 'language' | 'claims';

/** Paste or choose what is to be read. */
export function ProofreadingStart(page: StartPage) {
  const { language } = page;
  const items = problemItems(page);
  const about = (field: FieldName) => items.filter((item) => item.field === field).map(({ text }) => text);
  return (
    <>
      <h1>{say.title[language]}</h1>
      {items.length > 0 ? (
        <ErrorSummary
          title={say.problemsTitle[language]}
          items={items.map(({ field, text }) => ({ href: `#${field}`, text }))}
        />
      ) : null}
      <p class="lead">{say.lead[language]}</p>
      <p>{say.kept[language]}</p>
      <StartForm page={page} about={about} />
    </>
  );
}

interface FormProps {
  readonly page: StartPage;
  readonly about: (field: FieldName) => readonly string[];
}

function StartForm({ page: { typed, limit, language }, about }: FormProps) {
  return (
    <form method="post" action="/korrektur" enctype="multipart/form-data">
      <Field name="text" label={say.text[language]} problems={about('text')}>
        <textarea {...described('text', about('text'))} class="form-input" rows={14} value={typed.text} />
      </Field>
      <Field
        name="file"
        label={say.file[language]}
        hint={say.fileHint(limit)[language]}
        problems={about('file')}
      >
        <input
          {...described('file', about('file'), true)}
          class="file-input"
          type="file"
          accept=".docx,.odt,.pdf,.html,.htm,.md,.txt"
        />
      </Field>
      <Field name="language" label={say.language[language]} problems={about('language')}>
        <LanguageChoice typed={typed} language={language} problems={about('language')} />
      </Field>
      <details class="claims-file" open={typed.claimsFile !== ''}>
        <summary>
          {say.claimsFile[language]} {say.optional[language]}
        </summary>
        <Field
          name="claims"
          label={say.claimsFile[language]}
          hint={say.claimsFileHint[language]}
          problems={about('claims')}
        >
          <textarea
            {...described('claims', about('claims'), true)}
            class="form-input code"
            rows={10}
            spellcheck={false}
            value={typed.claimsFile}
          />
        </Field>
      </details>
      <div class="button-row">
        <button class="button button-primary" type="submit">
          {say.check[language]}
        </button>
      </div>
    </form>
  );
}

function LanguageChoice({
  typed,
  language,
  problems,
}: Pick<StartPage, 'typed' | 'language'> & { readonly problems: readonly string[] }) {
  const choices = [
    ['', say.languageFound],
    ['da', say.danish],
    ['en', say.english],
  ] as const;
  return (
    <select {...described('language', problems)} class="form-select input-width-m">
      {choices.map(([value, name]) => (
        <option key={value} value={value} selected={value === typed.language}>
          {name[language]}
        </option>
      ))}
    </select>
  );
}

interface FieldProps {
  readonly name: FieldName;
  readonly label: string;
  readonly hint?: string;
  readonly problems: readonly string[];
  readonly children: ComponentChildren;
}

function Field({ name, label, hint, problems, children }: FieldProps) {
  return (
    <div class={`form-group question${problems.length > 0 ? ' form-error' : ''}`}>
      <label class="form-label" for={name}>
        {label}
      </label>
      {hint ? (
        <span class="form-hint" id={`${name}-hint`}>
          {hint}
        </span>
      ) : null}
      {problems.length > 0 ? (
        <span class="form-error-message" id={`${name}-problem`}>
          {problems.join(' ')}
        </span>
      ) : null}
      {children}
    </div>
  );
}

function described(name: FieldName, problems: readonly string[], hinted = false) {
  const by = [...(hinted ? [`${name}-hint`] : []), ...(problems.length > 0 ? [`${name}-problem`] : [])];
  return {
    id: name,
    name,
    ...(by.length > 0 ? { 'aria-describedby': by.join(' ') } : {}),
    ...(problems.length > 0 ? { 'aria-invalid': true as const } : {}),
  };
}

interface ProblemItem {
  readonly field: FieldName;
  readonly text: string;
}

function problemItems({ problems, tooLarge, limit, language }: StartPage): readonly ProblemItem[] {
  const items = problems.map((problem) => ({
    field: fieldOf(problem),
    text: proofreadFileProblem(problem, language),
  }));
  return tooLarge ? [{ field: 'file', text: say.tooLarge(limit)[language] }, ...items] : items;
}

function fieldOf(problem: ProofreadFileProblem): FieldName {
  if (problem.code === 'document') return 'file';
  if (problem.code !== 'proofread') return 'text';
  switch (problem.problem.code) {
    case 'proofread_claims_file':
      return 'claims';
    case 'proofread_language_unknown':
      return 'language';
    default:
      return 'text';
  }
}
