import { strToU8 } from 'fflate';
import type { Edition } from '../../memo/edition.ts';
import { blockKey } from '../../memo/field-names.ts';
import { withFirstField } from '../edited/join-parts.ts';
import { writeFields } from '../edited/write-fields.ts';
import { addMemoParts } from './memo-parts.ts';
import type { MemoInWord } from './read-memo-word.ts';
import { refreshPictures } from './refresh-pictures.ts';

/**
 * A Word document with new words in its fields and new pictures of its charts. Every other byte of its text, and every
 * other part of the file, is as it was, but for the properties and the memo that go with the figures.
 */
export function refreshWord(
  document: MemoInWord,
  edition: Edition,
  words: readonly (string | undefined)[],
): Uint8Array {
  const written = withFirstField(document.parts).map(({ path, xml, fields, first }) => ({
    path,
    xml,
    fresh: writeFields(xml, fields, (index) => words[first + index]),
  }));
  const changed = written.filter(({ xml, fresh }) => xml !== fresh);
  const files = {
    ...document.files,
    ...Object.fromEntries(changed.map(({ path, fresh }) => [path, strToU8(fresh)])),
  };
  const shown = new Map(
    document.fields.flatMap(({ ref, shown: before, state }, index) =>
      state === 'live' ? [[ref, words[index] ?? before] as const] : [],
    ),
  );
  const blocks = new Map(
    edition.blocks.flatMap((block) => ('ref' in block ? [[blockKey(block.ref), block.ref] as const] : [])),
  );
  return addMemoParts(refreshPictures(files, edition), edition, { shown, blocks }, 'keep');
}
