/** A form for one thing of the register; what was typed stays, and each problem stands at its field. */
import type { ComponentChildren } from 'preact';
import type { RegisterWish } from '../../actions/enter-register.ts';
import type { Language } from '../../core/language.ts';
import { entryProblems, reopeningPage as say } from '../../messages/reopening.ts';
import type { EntryField, EntryProblem, TypedEntry } from '../../reopening/read-entry.ts';
import { Field, named } from './rules-form.tsx';

export interface EntryForm {
  readonly wish: RegisterWish;
  readonly typed: TypedEntry;
  readonly problems: readonly EntryProblem[];
  readonly language: Language;
}

/** Unique on the page: kind, subject, field. */
export function fieldId({ kind, subject }: RegisterWish, field: EntryField): string {
  return `${kind}-${subject || 'ny'}-${field}`;
}

export function entryProblemItems({ wish, problems, language }: Omit<EntryForm, 'typed'>) {
  return problems.map((problem) => ({
    href: `#${fieldId(wish, fieldOf(problem))}`,
    text: problemText(problem, language),
  }));
}

function fieldOf({ code }: EntryProblem): EntryField {
  const [field] = code.split('-');
  const known = fields.find((one) => one === field);
  return known ?? (code === 'expected-before' ? 'expected' : 'state');
}

const fields = [
  'on',
  'state',
  'share',
  'expected',
  'name',
  'kind',
  'operator',
  'referral',
  'reason',
  'decidedBy',
] as const satisfies readonly EntryField[];

export const entryFields: readonly EntryField[] = fields;

function problemText(problem: EntryProblem, language: Language): string {
  switch (problem.code) {
    case 'on-wrong':
    case 'expected-wrong':
    case 'share-wrong':
      return entryProblems[problem.code](problem.text)[language];
    case 'name-long':
    case 'decidedBy-long':
      return entryProblems[problem.code](problem.most)[language];
    default:
      return entryProblems[problem.code]()[language];
  }
}

interface OneField {
  readonly form: EntryForm;
  readonly field: EntryField;
  readonly label: string;
  readonly hint?: string;
}

export function EntryInput({
  form,
  field,
  label,
  hint,
  type = 'text',
}: OneField & { readonly type?: 'text' | 'date' }) {
  const id = fieldId(form.wish, field);
  const problems = toldAt(form, field);
  return (
    <Field id={id} label={label} problems={problems} {...(hint ? { hint } : {})}>
      <input
        {...named(id, problems, hint !== undefined)}
        name={field}
        class="form-input"
        type={type}
        value={form.typed[field]}
      />
    </Field>
  );
}

export function EntrySelect({
  form,
  field,
  label,
  options,
}: OneField & { readonly options: readonly (readonly [string, string])[] }) {
  const id = fieldId(form.wish, field);
  const problems = toldAt(form, field);
  return (
    <Field id={id} label={label} problems={problems}>
      <select {...named(id, problems)} name={field} class="form-select">
        <option value="">{say.choose[form.language]}</option>
        {options.map(([code, name]) => (
          <option key={code} value={code} selected={code === form.typed[field]}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}

function toldAt(form: EntryForm, field: EntryField): readonly string[] {
  return form.problems
    .filter((problem) => fieldOf(problem) === field)
    .map((problem) => problemText(problem, form.language));
}

export function EntryFrame({
  form: { wish, language },
  programme,
  children,
}: {
  readonly form: EntryForm;
  readonly programme: string;
  readonly children: ComponentChildren;
}) {
  return (
    <form method="post" action="/aktiviteter/egne" class="entry-form">
      <input type="hidden" name="opfoelgning" value={programme} />
      <input type="hidden" name="slags" value={wish.kind} />
      <input type="hidden" name="emne" value={wish.subject} />
      {children}
      <button class="button button-secondary" type="submit">
        {say.save[language]}
      </button>
    </form>
  );
}
