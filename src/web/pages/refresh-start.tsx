import type { RefreshProblem } from '../../actions/refresh-file.ts';
import { type Language, type LocalizedText, textIn } from '../../core/language.ts';
import { refreshProblem, refresh as say } from '../../messages/refresh.ts';
import { ErrorSummary } from '../components/error-summary.tsx';

export interface RoundOption {
  /** `programme/round` */
  readonly value: string;
  readonly title: LocalizedText;
}

interface RefreshStartPage {
  readonly rounds: readonly RoundOption[];
  readonly chosen: string;
  readonly problems: readonly (RefreshProblem | { readonly code: 'file-missing' | 'lost' | 'too-large' })[];
  /** How much may be sent, as people read it. */
  readonly limit: string;
  readonly language: Language;
}

const fields = { file: 'file', round: 'round' } as const;

/** Choose a document, and the round whose figures it is to have. */
export function RefreshStart(page: RefreshStartPage) {
  const { problems, language } = page;
  const items = problems.map((problem) => ({
    field: ['round-unknown', 'no-such-programme', 'no-such-round'].includes(problem.code)
      ? fields.round
      : fields.file,
    text: problemText(problem, page),
  }));
  const about = (field: string) => items.filter((item) => item.field === field).map(({ text }) => text);
  return (
    <>
      <h1>{say.title[language]}</h1>
      {items.length > 0 ? (
        <ErrorSummary
          title={say.errors[language]}
          items={items.map(({ field, text }) => ({ href: `#${field}`, text }))}
        />
      ) : null}
      <p class="lead">{say.lead[language]}</p>
      <p>{say.kept[language]}</p>
      <form method="post" action="/notater/opdater" enctype="multipart/form-data">
        <FormField name={fields.file} label={say.file[language]} problems={about(fields.file)}>
          <input
            {...control(fields.file, about(fields.file))}
            class="file-input"
            type="file"
            accept=".docx,.dotx,.odt"
          />
        </FormField>
        <FormField name={fields.round} label={say.round[language]} problems={about(fields.round)}>
          <RoundChoice {...page} problems={about(fields.round)} />
        </FormField>
        <div class="button-row">
          <button class="button button-primary" type="submit">
            {say.submit[language]}
          </button>
        </div>
      </form>
    </>
  );
}

function RoundChoice({
  rounds,
  chosen,
  problems,
  language,
}: Pick<RefreshStartPage, 'rounds' | 'chosen' | 'language'> & { readonly problems: readonly string[] }) {
  return (
    <select {...control(fields.round, problems)} class="form-select input-width-l">
      <option value="">{say.sameRound[language]}</option>
      {rounds.map(({ value, title }) => (
        <option key={value} value={value} selected={value === chosen}>
          {textIn(title, language)}
        </option>
      ))}
    </select>
  );
}

interface FormFieldProps {
  readonly name: string;
  readonly label: string;
  readonly problems: readonly string[];
  readonly children: preact.ComponentChildren;
}

function FormField({ name, label, problems, children }: FormFieldProps) {
  return (
    <div class={problems.length > 0 ? 'form-group form-error' : 'form-group'}>
      <label class="form-label" for={name}>
        {label}
      </label>
      {problems.length > 0 ? (
        <span class="form-error-message" id={`${name}-fejl`}>
          {problems.join(' ')}
        </span>
      ) : null}
      {children}
    </div>
  );
}

function control(name: string, problems: readonly string[]) {
  const wrong = { 'aria-invalid': true, 'aria-describedby': `${name}-fejl` } as const;
  return { id: name, name, ...(problems.length > 0 ? wrong : {}) };
}

function problemText(
  problem: RefreshStartPage['problems'][number],
  { limit, language }: RefreshStartPage,
): string {
  switch (problem.code) {
    case 'file-missing':
      return say.fileMissing[language];
    case 'lost':
      return say.lost[language];
    case 'too-large':
      return say.tooLarge(limit)[language];
    default:
      return refreshProblem(problem, language);
  }
}
