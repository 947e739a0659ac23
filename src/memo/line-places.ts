import type { Place } from './template.ts';

/**
 * Tells line and column of an offset in a text, both from 1.
 * @example linePlaces('ab\ncd')(4) // => { line: 2, column: 2 }
 */
export function linePlaces(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const after = starts.findIndex((start) => start > offset);
    const line = after === -1 ? starts.length : after;
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}
