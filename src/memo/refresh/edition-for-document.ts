import type { EditedDocument } from '../edited-document.ts';
import type { Edition } from '../edition.ts';
import { blockKey, parseFieldName } from '../field-names.ts';
import type { EditionSource } from '../make-edition.ts';
import { type MemoFrame, renewEdition } from '../renew-edition.ts';

/** The edition that a document's fields follow from, with the tables and charts that it still holds. */
export function editionForDocument(
  { fields }: EditedDocument,
  frame: MemoFrame & { readonly blocks?: ReadonlyMap<string, string> },
  source: EditionSource,
): Edition {
  const { language, title, document, exceptions, noun, blocks } = frame;
  const names = fields.map(({ ref }) => parseFieldName(ref));
  const refs = names.flatMap((name) => (name.kind === 'reference' ? [name.ref] : []));
  const blockRefs = [...(blocks ?? [])].filter(([key, ref]) => blockKey(ref) === key);
  return renewEdition(
    { language, title, document, exceptions, ...(noun ? { noun } : {}) },
    refs,
    blockRefs.map(([, ref]) => ref),
    source,
  );
}
