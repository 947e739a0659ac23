import type { Edition } from './edition.ts';

/** A template in words, and where in them its references have written something; UTF-16 offsets. */
export interface TemplateInWords {
  readonly text: string;
  readonly written: readonly { readonly start: number; readonly end: number }[];
}

/**
 * A template as its readers will read it, line for line: what its references write in place of the references, and
 * nothing in place of the front matter, tables, charts and what else is made of figures alone. What is found in it on
 * a line stands on the same line of the template.
 * @example templateInWords('{{a}} er i mål.', { sentences: [] }).text // => ' er i mål.'
 */
export function templateInWords(
  template: string,
  { sentences }: Pick<Edition, 'sentences'>,
): TemplateInWords {
  const words = new Map(
    sentences.flatMap(({ text, uses }) => uses.map(({ ref, start, end }) => [ref, text.slice(start, end)])),
  );
  const written: { start: number; end: number }[] = [];
  let [text, from] = ['', 0];
  const source = withoutRemarks(template);
  for (const { 0: whole, 1: inside = '', index } of source.matchAll(/\{\{([^{}\n]*)\}\}/g)) {
    text += source.slice(from, index);
    const plain = words.get(inside.trim());
    const capital = words.get(`${inside.trim()} | start`);
    const said = (beginsSentence(text.slice(-10)) ? (capital ?? plain) : (plain ?? capital)) ?? '';
    written.push({ start: text.length, end: text.length + said.length });
    text += said;
    from = index + whole.length;
  }
  return { text: text + source.slice(from), written };
}

/** Front matter and remarks as empty lines. */
function withoutRemarks(template: string): string {
  const emptied = (part: string) => part.replace(/[^\n]/g, '');
  return template
    .replace(/^\uFEFF?---[ \t]*\r?\n[\s\S]*?^---[ \t]*(?=\r?\n|$)/m, (front, at: number) =>
      at === 0 ? emptied(front) : front,
    )
    .replace(/<!--[\s\S]*?-->/g, emptied);
}

/** What begins a sentence is written with a capital letter, unasked. */
function beginsSentence(before: string): boolean {
  return /(?:^|\n|[.!?…]["'”’»)]*\s)(?:[-*>#|]+\s+|\d+\.\s+|\*+)*$/.test(before);
}
