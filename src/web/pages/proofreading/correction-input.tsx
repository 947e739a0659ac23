import { shownBefore } from '../../proofreading-form.ts';

interface InputProps {
  readonly field: string;
  /** What it shows before anybody corrects it. */
  readonly value: string;
  readonly label: string;
  /** What was typed and could not be read, by field. */
  readonly unread: ReadonlyMap<string, string>;
  readonly wide?: boolean;
}

/** A field of a table that shows how something was read, and takes a correction. */
export function CorrectionInput({ field, value, label, unread }: InputProps) {
  const typed = unread.get(field);
  return (
    <>
      <ShownBefore field={field} value={value} />
      <input
        class="form-input correction"
        id={field}
        name={field}
        type="text"
        inputMode="text"
        autocomplete="off"
        aria-label={label}
        value={typed ?? value}
        {...(typed === undefined ? {} : { 'aria-invalid': true })}
      />
    </>
  );
}

export function ShownBefore({ field, value }: Pick<InputProps, 'field' | 'value'>) {
  return <input type="hidden" name={shownBefore(field)} value={value} />;
}
