import type { ComponentChildren } from 'preact';
import type { EditableMemo } from '../../../actions/editable-memos.ts';
import { type Language, textIn } from '../../../core/language.ts';
import { memoEditor as say } from '../../../messages/memo-editor.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { safeHref } from '../../safe-href.ts';

export type NewMemoField = 'round' | 'name' | 'title';

interface ListPage {
  readonly memos: readonly EditableMemo[];
  readonly rounds: readonly { readonly id: string; readonly title: Parameters<typeof textIn>[0] }[];
  readonly typed: Readonly<Record<NewMemoField, string>>;
  readonly problems: readonly { readonly field: NewMemoField; readonly text: string }[];
  readonly language: Language;
}

/** The memos that can be written on, and a form for a new one. */
export function TemplateList({ memos, rounds, typed, problems, language }: ListPage) {
  return (
    <>
      {problems.length > 0 ? (
        <ErrorSummary
          title={say.problemTitle[language]}
          items={problems.map(({ field, text }) => ({ href: `#${field}`, text }))}
        />
      ) : null}
      <h1>{say.listTitle[language]}</h1>
      <p class="lead">{say.listLead[language]}</p>
      <ul>
        {memos.map(({ address, title, round }) => (
          <li key={address}>
            <a href={safeHref(address)}>{title}</a> ({textIn(round, language)})
          </li>
        ))}
      </ul>
      <h2>{say.newMemo[language]}</h2>
      <NewMemoForm rounds={rounds} typed={typed} problems={problems} language={language} />
    </>
  );
}

function NewMemoForm({ rounds, typed, problems, language }: Omit<ListPage, 'memos'>) {
  const about = (field: NewMemoField) =>
    problems.filter((one) => one.field === field).map(({ text }) => text);
  return (
    <form method="post" action="/notater/skriv">
      <Field name="round" label={say.newRound[language]} problems={about('round')}>
        <select {...named('round', about('round'))} class="form-select input-width-l">
          {rounds.map(({ id, title }) => (
            <option key={id} value={id} selected={id === typed.round}>
              {textIn(title, language)}
            </option>
          ))}
        </select>
      </Field>
      <Field name="title" label={say.newTitle[language]} problems={about('title')}>
        <input
          {...named('title', about('title'))}
          class="form-input input-width-l"
          maxLength={200}
          value={typed.title}
        />
      </Field>
      <Field
        name="name"
        label={say.newName[language]}
        hint={say.newNameHint[language]}
        problems={about('name')}
      >
        <input
          {...named('name', about('name'), true)}
          class="form-input input-width-l"
          maxLength={60}
          autocapitalize="none"
          value={typed.name}
        />
      </Field>
      <div class="button-row">
        <button class="button button-primary" type="submit">
          {say.newDo[language]}
        </button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly name: NewMemoField;
  readonly label: string;
  readonly hint?: string;
  readonly problems: readonly string[];
  readonly children: ComponentChildren;
}

function Field({ name, label, hint, problems, children }: FieldProps) {
  return (
    <div class={`form-group${problems.length > 0 ? ' form-error' : ''}`}>
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

function named(name: NewMemoField, problems: readonly string[], hinted = false) {
  const by = [...(hinted ? [`${name}-hint`] : []), ...(problems.length > 0 ? [`${name}-problem`] : [])];
  return {
    id: name,
    name,
    ...(by.length > 0 ? { 'aria-describedby': by.join(' ') } : {}),
    ...(problems.length > 0 ? { 'aria-invalid': true as const } : {}),
  };
}
