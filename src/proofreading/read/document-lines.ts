/** One line of the text: what is on it without outer white space, and where that stands in the original. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly isIndented: boolean;
}

/** The lines of a text, blank ones too, with their places in UTF-16 units. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from <= text.length) {
    const found = text.indexOf('\n', from);
    const to = found === -1 ? text.length : found;
    lines.push(lineOf(text, from, to));
    if (found === -1) break;
    from = to + 1;
  }
  return lines;
}

function lineOf(text: string, from: number, to: number): Line {
  let [start, end] = [from, to];
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { text: text.slice(start, end), start, isIndented: start > from };
}

function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x202f ||
    code === 0x200b
  );
}
