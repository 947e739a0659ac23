import type { ProofreadFileProblem } from '../../../actions/proofread-file.ts';
import type { PublishedDataset } from '../../../actions/published-data.ts';
import { type Language, textIn } from '../../../core/language.ts';
import { proofreadFileProblem, proofreading as say } from '../../../messages/proofreading.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import type { TypedProofreading } from '../../proofreading-form.ts';
import { described, Field, type FieldName } from './start-field.tsx';

interface StartPage {
  readonly typed: TypedProofreading;
  readonly problems: readonly ProofreadFileProblem[];
  /** More was sent than is read at all. */
  readonly tooLarge: boolean;
  /** How much may be sent, as people read it. */
  readonly limit: string;
  /** What a text can be held against. */
  readonly datasets: readonly PublishedDataset[];
  readonly language: Language;
}

interface FieldView extends Pick<StartPage, 'typed' | 'language'> {
  readonly problems: readonly string[];
}

/** Paste or choose what is to be read. */
export function ProofreadingStart(page: StartPage) {
  const { typed, limit, language } = page;
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
        <RoundChoice {...page} />
        <ClaimsField typed={typed} language={language} problems={about('claims')} />
        <div class="button-row">
          <button class="button button-primary" type="submit">
            {say.check[language]}
          </button>
        </div>
      </form>
    </>
  );
}

function ClaimsField({ typed, language, problems }: FieldView) {
  return (
    <details class="claims-file" open={typed.claimsFile !== ''}>
      <summary>
        {say.claimsFile[language]} {say.optional[language]}
      </summary>
      <Field
        name="claims"
        label={say.claimsFile[language]}
        hint={say.claimsFileHint[language]}
        problems={problems}
      >
        <textarea
          {...described('claims', problems, true)}
          class="form-input code"
          rows={10}
          spellcheck={false}
          value={typed.claimsFile}
        />
      </Field>
    </details>
  );
}

function LanguageChoice({ typed, language, problems }: FieldView) {
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

function RoundChoice({ datasets, typed, language }: StartPage) {
  if (datasets.length === 0) return null;
  return (
    <Field name="round" label={say.compareWith[language]} hint={say.compareHint[language]} problems={[]}>
      <select {...described('round', [], true)} class="form-select input-width-l">
        <option value="">{say.compareNot[language]}</option>
        {datasets.map(({ programme, round, title, synthetic }) => (
          <option
            key={`${programme}/${round}`}
            value={`${programme}/${round}`}
            selected={`${programme}/${round}` === typed.round}
          >
            {textIn(title, language)}
            {synthetic ? ` (${say.madeUp[language]})` : ''}
          </option>
        ))}
      </select>
    </Field>
  );
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
