import type { Discrepancy } from '../../memo/discrepancy.ts';
import { type EditedDocument, fieldPrefix } from '../../memo/edited-document.ts';
import type { Edition } from '../../memo/edition.ts';
import { verifyFields } from '../../memo/verify-fields.ts';
import type { MemoInWord } from './read-memo-word.ts';
import { differingPictures } from './refresh-pictures.ts';

/** What a document shows that its edition does not give; what was deleted from it is its editor's own affair. */
export function verifyShown(document: EditedDocument, edition: Edition): readonly Discrepancy[] {
  const live = document.fields.filter(({ state }) => state !== 'removed');
  // A property takes the place of what its field shows when somebody brings the fields up to date in Word.
  const names = new Set(live.map(({ ref }) => ref));
  const kept = [...names].flatMap((ref) => {
    const shown = document.properties.get(`${fieldPrefix}${ref}`);
    return shown === undefined ? [] : [{ ref, shown }];
  });
  const hash = document.properties.get('pejling.dataset');
  return [
    ...(hash === undefined || hash === edition.dataset.hash
      ? []
      : [{ code: 'hash-differs' as const, printed: hash, recomputed: edition.dataset.hash }]),
    ...verifyFields(edition, [...live, ...kept.filter(({ ref, shown }) => isNews(live, ref, shown))]),
  ];
}

function isNews(live: EditedDocument['fields'], ref: string, shown: string): boolean {
  return !live.some((field) => field.ref === ref && field.shown === shown);
}

/** The same for a Word file, its charts too. */
export function verifyWord(document: MemoInWord, edition: Edition): readonly Discrepancy[] {
  const pictures = differingPictures(document.files, edition);
  return [
    ...verifyShown(document, edition),
    ...pictures.map((block) => ({ code: 'picture-differs' as const, block })),
  ];
}
