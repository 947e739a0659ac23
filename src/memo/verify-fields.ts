import type { Discrepancy } from './discrepancy.ts';
import type { Edition } from './edition.ts';
import { fieldContext, writeField } from './write-field.ts';

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
  const context = fieldContext(edition);
  return fields.flatMap(({ ref, shown }): readonly Discrepancy[] => {
    const written = writeField(ref, context);
    if (!written.ok) return [{ code: 'reference-unfounded', where: shown, reference: ref }];
    const recomputed = written.value.text;
    return alike(shown, recomputed)
      ? []
      : [{ code: 'field-differs', reference: ref, printed: shown, recomputed }];
  });
}

/**
 * Whether two texts say the same: spaces count once, and the first letter may be large or small.
 * @example alike('Knap  halvdelen', 'knap halvdelen') // => true
 */
export function alike(a: string, b: string): boolean {
  const [first, second] = [plain(a), plain(b)];
  return (
    first.slice(1) === second.slice(1) && first.charAt(0).toLowerCase() === second.charAt(0).toLowerCase()
  );
}

/** @example plain(' 37  af\u00a076') // => "37 af 76" */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
