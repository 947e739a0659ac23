/** What an edited document says of the memo that it was. */
import { type Language, languages } from '../../core/language.ts';
import type { EditedDocument } from '../edited-document.ts';
import type { Edition } from '../edition.ts';
import { aboutSchema } from '../edition-schema.ts';
import type { MemoFrame } from '../renew-edition.ts';

export interface DocumentFrame extends MemoFrame {
  readonly programme: string;
  readonly round: string;
  readonly edition: number;
  /** The references of tables and charts, by their keys. */
  readonly blocks: ReadonlyMap<string, string>;
}

const aboutProperty = 'pejling.about';
const blockPrefix = 'pejling.block.';
export const blockProperty = (key: string) => `${blockPrefix}${key}`;

/** The properties that a document needs to be written anew, apart from those that fields show. */
export function frameProperties(edition: Edition): readonly (readonly [string, string])[] {
  const { programme, round, language, title, document, noun, exceptions } = edition;
  return [
    ['pejling.dataset', edition.dataset.hash],
    ['pejling.programme', programme],
    ['pejling.round', round],
    ['pejling.language', language],
    ['pejling.edition', String(edition.edition)],
    [aboutProperty, JSON.stringify({ title, document, ...(noun ? { noun } : {}), exceptions })],
  ];
}

/** Absent where the document does not say which round of which programme it is about. */
export function documentFrame({ properties }: EditedDocument): DocumentFrame | undefined {
  const [programme, round] = [properties.get('pejling.programme'), properties.get('pejling.round')];
  const language = languages.find((one) => one === properties.get('pejling.language'));
  if (!programme || !round || !language) return undefined;
  return {
    programme,
    round,
    edition: Number(/^\d{1,6}$/.exec(properties.get('pejling.edition') ?? '')?.[0] ?? 0),
    language,
    ...about(properties.get(aboutProperty), language),
    blocks: new Map(
      [...properties].flatMap(([name, ref]) =>
        name.startsWith(blockPrefix) ? [[name.slice(blockPrefix.length), ref] as const] : [],
      ),
    ),
  };
}

/** Whoever has altered it by hand has a memo without date and noun, not none at all. */
function about(json: string | undefined, language: Language): Omit<MemoFrame, 'language'> {
  try {
    const read = aboutSchema.safeParse(JSON.parse(json ?? ''));
    if (read.success) return read.data;
  } catch {
    // Not JSON: as if nothing were said.
  }
  return { title: language === 'da' ? 'Notat' : 'Memo', document: {}, exceptions: [] };
}
