import { parseReference } from './parse-reference.ts';
import type { Reference } from './reference.ts';
import type { ReferenceFault, TextFault } from './template-problem.ts';

/** A reference found in a text; UTF-16 offsets of its braces. */
export interface FoundReference {
  readonly start: number;
  readonly end: number;
  /** Absent where it could not be read; its faults then stand in the list. */
  readonly reference?: Reference;
}

export interface Masked {
  /** The text with each reference replaced by private characters, as long as before, so that offsets hold. */
  readonly text: string;
  readonly references: readonly FoundReference[];
  readonly faults: readonly { readonly at: number; readonly fault: ReferenceFault | TextFault }[];
}

// The first character of a masked reference says which it is; the rest fill up. Markdown takes them for letters.
const firstMark = 0xe100;
const lastMark = 0xf8ff;
const filler = '\uE000';
const privateCharacter = /[\uE000-\uF8FF]/;

/** A masked reference in the text of a paragraph. */
export const maskPattern = /[\uE100-\uF8FF]\uE000*/gu;

/** Which reference a mask stands for. */
export function maskedIndex(mask: string): number {
  return mask.charCodeAt(0) - firstMark;
}

/** Finds every `{{…}}` and hides it from the Markdown reader, which would trip on its `|` and `_`. */
export function maskReferences(source: string): Masked {
  const private_ = privateCharacter.exec(source);
  if (private_) {
    return {
      text: source,
      references: [],
      faults: [{ at: private_.index, fault: { code: 'private-character' } }],
    };
  }
  const references: FoundReference[] = [];
  const faults: { at: number; fault: ReferenceFault }[] = [];
  const text = source.replace(
    /\{\{([^{}\n]*)(\}\}|)/g,
    (whole, inside: string, close: string, at: number) => {
      if (close === '') {
        faults.push({ at, fault: { code: 'reference-unclosed' } });
        return whole;
      }
      const mark = firstMark + references.length;
      if (mark > lastMark) {
        if (!faults.some(({ fault }) => fault.code === 'references-too-many'))
          faults.push({ at, fault: { code: 'references-too-many', most: lastMark - firstMark + 1 } });
        return whole;
      }
      const read = parseReference(inside);
      if (!read.ok) faults.push(...read.problems.map((fault) => ({ at, fault })));
      references.push({ start: at, end: at + whole.length, ...(read.ok ? { reference: read.value } : {}) });
      return String.fromCharCode(mark) + filler.repeat(whole.length - 1);
    },
  );
  return { text, references, faults };
}
