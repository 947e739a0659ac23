import type { ComponentChildren } from 'preact';

export type FieldName = 'text' | 'file' | 'language' | 'round' | 'claims';

interface FieldProps {
  readonly name: FieldName;
  readonly label: string;
  readonly hint?: string;
  readonly problems: readonly string[];
  readonly children: ComponentChildren;
}

/** A label, what is wrong with the field, and the field. */
export function Field({ name, label, hint, problems, children }: FieldProps) {
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

/** What the field itself says of its label, hint and problems. */
export function described(name: FieldName, problems: readonly string[], hinted = false) {
  const by = [...(hinted ? [`${name}-hint`] : []), ...(problems.length > 0 ? [`${name}-problem`] : [])];
  return {
    id: name,
    name,
    ...(by.length > 0 ? { 'aria-describedby': by.join(' ') } : {}),
    ...(problems.length > 0 ? { 'aria-invalid': true as const } : {}),
  };
}
