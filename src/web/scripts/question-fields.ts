/** The fields of one question on the page, without those of a question nested in it. */
import type { RawForm } from '../../questionnaire/decode.ts';

export type Field = HTMLInputElement | HTMLTextAreaElement;

export function fieldsOf(question: HTMLElement): readonly Field[] {
  return [...question.querySelectorAll<Field>('input, textarea')].filter(
    (field) => field.closest('[data-question]') === question,
  );
}

/** What the fields would send; a radio button's absence goes where absences go. */
export function entryOf(question: HTMLElement): Record<string, string[]> {
  const id = question.dataset.question ?? '';
  const entry: Record<string, string[]> = { [id]: [], [`${id}.missing`]: [] };
  for (const field of fieldsOf(question)) {
    if (field.name.endsWith('.seen') || (isTicked(field) && !field.checked)) continue;
    const absent = field.value.startsWith('#') && field.type === 'radio';
    entry[absent ? `${id}.missing` : field.name]?.push(absent ? field.value.slice(1) : field.value);
  }
  return entry;
}

export function setEntry(question: HTMLElement, entry: RawForm): void {
  for (const field of fieldsOf(question)) {
    if (field.name.endsWith('.seen')) continue;
    const values = [
      ...(entry[field.name] ?? []),
      ...(entry[`${field.name}.missing`] ?? []).map((why) => `#${why}`),
    ];
    if (isTicked(field)) field.checked = values.includes(field.value);
    else field.value = entry[field.name]?.[0] ?? '';
  }
}

/** The id of the entry that the page shows; it moves on with every save. */
export function seenOf(question: HTMLElement): number {
  return Number(seenField(question)?.value ?? 0);
}

export function setSeen(question: HTMLElement, seen: number): void {
  const field = seenField(question);
  if (field) field.value = String(seen);
}

function seenField(question: HTMLElement): Field | undefined {
  return fieldsOf(question).find(({ name }) => name.endsWith('.seen'));
}

function isTicked(field: Field): field is HTMLInputElement {
  return field.type === 'radio' || field.type === 'checkbox';
}
