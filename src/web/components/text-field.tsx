/** One line, or several, of text with its label. */
interface TextFieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly rows?: number;
  readonly type?: 'text' | 'email' | 'date';
  readonly lang?: string;
  readonly short?: boolean;
}

export function TextField({
  id,
  name,
  label,
  value,
  hint,
  error,
  rows,
  type = 'text',
  lang,
  short,
}: TextFieldProps) {
  const describedBy = [hint ? `${id}-hjaelp` : '', error ? `${id}-fejl` : '']
    .filter((one) => one !== '')
    .join(' ');
  const shared = {
    id,
    name,
    ...(describedBy ? { 'aria-describedby': describedBy } : {}),
    ...(error ? { 'aria-invalid': true } : {}),
    ...(lang ? { lang } : {}),
  };
  return (
    <div class={error ? 'form-group form-error' : 'form-group'}>
      <label class="form-label" for={id}>
        {label}
      </label>
      {hint ? (
        <span class="form-hint" id={`${id}-hjaelp`}>
          {hint}
        </span>
      ) : null}
      {error ? (
        <span class="form-error-message" id={`${id}-fejl`}>
          {error}
        </span>
      ) : null}
      {rows === undefined ? (
        <input
          {...shared}
          class={`form-input ${short ? 'input-char-8' : type === 'text' ? 'input-wide' : ''}`}
          type={type}
          value={value}
          autocomplete="off"
        />
      ) : (
        <textarea {...shared} class="form-input" rows={rows} value={value} />
      )}
    </div>
  );
}
