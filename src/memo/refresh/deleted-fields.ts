import { type EditedDocument, fieldPrefix } from '../edited-document.ts';
import { parseFieldName } from '../field-names.ts';
import { blockProperty } from './document-frame.ts';
import type { DeletedField } from './refresh-report.ts';

/** Fields that the document was given and has no more; the cells of a table count as one. */
export function deletedFields({ properties, fields }: EditedDocument): readonly DeletedField[] {
  const there = new Set(fields.filter(({ state }) => state !== 'removed').map(({ ref }) => ref));
  const removed = new Set(fields.filter(({ state }) => state === 'removed').map(({ ref }) => ref));
  const gone = [...properties].flatMap(([name, was]) => {
    const ref = name.startsWith(fieldPrefix) ? name.slice(fieldPrefix.length) : undefined;
    return ref === undefined || there.has(ref) ? [] : [{ ref, was, tracked: removed.has(ref) }];
  });
  const blocks = new Map<string, DeletedField>();
  const others: DeletedField[] = [];
  for (const field of gone) {
    const name = parseFieldName(field.ref);
    if (name.kind !== 'cell' && name.kind !== 'note') {
      others.push(field);
      continue;
    }
    const cells = (blocks.get(name.block)?.cells ?? 0) + 1;
    const ref = properties.get(blockProperty(name.block)) ?? name.block;
    blocks.set(name.block, { ref, was: '', tracked: field.tracked, cells });
  }
  return [...others, ...blocks.values()];
}
