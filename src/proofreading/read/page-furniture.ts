import type { Line } from './document-lines.ts';

/** Lines that letterheads and page ends are made of. Each is recognised by its own form, in either language. */
const furniturePatterns: readonly RegExp[] = [
  /^(side|page|s\.|p\.)\s*\d{1,4}(\s*(af|of|\/)\s*\d{1,4})?\.?$/i,
  /^[-–—]\s*\d{1,4}\s*[-–—]$/,
  /^\d{1,4}\s*\/\s*\d{1,4}$/,
  /^(sags?|dok|journal|jour|j|ref|case|doc|document|file)[-. ]*(id|nr|nummer|no|number)?\.?\s*:\s*\S.{0,40}$/i,
  /^(dato|date|direkte|direct|tlf|telefon|phone|tel|mobil|fax|e-?mail|mail|cvr|ean|postboks|po box)\b\.?[- ]*(nr\.?)?\s*:?\s*\S.{0,40}$/i,
  /^\S+@\S+\.\S{2,10}$/,
  /^(https?:\/\/|www\.)\S+$/i,
];

/** Lines that belong to a letterhead only when they stand next to one: a street, a town, the kind of document. */
const neighbourPatterns: readonly RegExp[] = [
  /^(?!tema|kapitel|afsnit|bilag|tabel|figur|del|theme|chapter|section|part|annex|table|figure)\p{Lu}[\p{L}. ]{2,40} \d{1,4}\s?[A-Z]?(,.{0,30})?$/iu,
  /^(DK-)?\d{4} \p{Lu}[\p{L} .-]{1,30}$/u,
  /^(NOTAT|REFERAT|UDKAST|BREV|MEMO|MEMORANDUM|MINUTES|DRAFT|REPORT|RAPPORT)$/,
];

/**
 * Which lines are letterhead, page number or page header and not part of the running text. A line that only looks
 * like an address counts when it touches one that surely is furniture.
 */
export function furnitureLines(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  lines.forEach((line, at) => {
    if (line.text.length <= 60 && furniturePatterns.some((pattern) => pattern.test(line.text))) found.add(at);
  });
  for (const sure of [...found]) {
    spread(lines, found, sure, 1);
    spread(lines, found, sure, -1);
  }
  return found;
}

/** Walks from a line that is furniture over blank lines and neighbours of the same kind. */
function spread(lines: readonly Line[], found: Set<number>, from: number, step: 1 | -1): void {
  for (
    let at = from + step, walked = 0;
    at >= 0 && at < lines.length && walked < 12;
    at += step, walked += 1
  ) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    if (found.has(at) || text.length > 60 || !neighbourPatterns.some((pattern) => pattern.test(text))) return;
    found.add(at);
  }
}
