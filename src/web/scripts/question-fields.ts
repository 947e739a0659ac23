/** The fields of one question on the page, without those of a question nested in it. */
export type Field = HTMLInputElement | HTMLTextAreaElement;

export function fieldsOf(question: HTMLElement): readonly Field[] {
  return [...question.querySelectorAll<Field>('input, textarea')].filter(
    (field) => field.closest('[data-question]') === question && !field.name.startsWith('_'),
  );
}

/** What the fields would send; a radio button's absence goes where absences go. */
export function entryOf(question: HTMLElement): Record<string, string[]> {
  const id = question.dataset.question ?? '';
  const entry: Record<string, string[]> = { [id]: [], [`${id}.missing`]: [] };
  for (const field of fieldsOf(question)) {
    if (field.name.endsWith('.seen')) continue;
    if (field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type) && !field.checked)
      continue;
    const absent = field.value.startsWith('#') && field.type === 'radio';
    entry[absent ? `${id}.missing` : field.name]?.push(absent ? field.value.slice(1) : field.value);
  }
  return entry;
}

export function seenField(question: HTMLElement): HTMLInputElement | undefined {
  return fieldsOf(question).find((field): field is HTMLInputElement => field.name.endsWith('.seen'));
}
