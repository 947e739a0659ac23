import type { Discrepancy } from './discrepancy.ts';
import type { Edition } from './edition.ts';
import { parseReference } from './parse-reference.ts';
import { writingContext } from './verify-edition.ts';
import { writeReference } from './write-reference.ts';

/** A reference as a document shows it, after whatever editing. */
export interface ShownField {
  readonly ref: string;
  readonly shown: string;
}

/**
 * Fields whose shown words are not what the memo's figures give. Spaces count once, and a capital or small first letter
 * is the editor's to choose: a moved figure may begin a sentence that it did not begin before.
 */
export function verifyFields(edition: Edition, fields: readonly ShownField[]): readonly Discrepancy[] {
  const context = writingContext(edition);
  return fields.flatMap(({ ref, shown }): readonly Discrepancy[] => {
    const reference = parseReference(ref);
    const written = reference.ok ? writeReference(reference.value, context) : undefined;
    if (!written?.ok) return [{ code: 'reference-unfounded', where: shown, reference: ref }];
    const recomputed = written.value.text;
    return alike(shown, recomputed)
      ? []
      : [{ code: 'field-differs', reference: ref, printed: shown, recomputed }];
  });
}

function alike(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const [first, second] = [plain(a), plain(b)];
  return (
    first.slice(1) === second.slice(1) && first.charAt(0).toLowerCase() === second.charAt(0).toLowerCase()
  );
}
