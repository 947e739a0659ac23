import { strFromU8, strToU8, zipSync } from 'fflate';
import { fieldPrefix } from '../../memo/edited-document.ts';
import type { Edition } from '../../memo/edition.ts';
import { blockKey } from '../../memo/field-names.ts';
import { blockProperty, frameProperties } from '../../memo/refresh/document-frame.ts';
import { withFirstField } from '../edited/join-parts.ts';
import { writeFields } from '../edited/write-fields.ts';
import { attribute, escapeXml } from '../edited/xml-tokens.ts';
import { chartPicture, pictureName } from '../word/word-chart.ts';
import type { MemoInOpenDocument } from './read-memo-open-document.ts';

/** An OpenDocument text with new words in its fields, and in the properties that LibreOffice fills them from. */
export function refreshOpenDocument(
  document: MemoInOpenDocument,
  edition: Edition,
  words: readonly (string | undefined)[],
): Uint8Array {
  const written = withFirstField(document.parts).map(({ path, xml, fields, first }) => [
    path,
    strToU8(writeFields(xml, fields, (index) => words[first + index])),
  ]);
  const ours = new Map<string, string>([
    ...document.fields.flatMap(({ ref, shown, state }, index) =>
      state === 'live' ? [[`${fieldPrefix}${ref}`, words[index] ?? shown] as const] : [],
    ),
    ...edition.blocks.flatMap((block) =>
      'ref' in block ? [[blockProperty(blockKey(block.ref)), block.ref] as const] : [],
    ),
    ...frameProperties(edition),
  ]);
  const meta = withProperties(strFromU8(document.files['meta.xml'] ?? new Uint8Array()), ours);
  const files = { ...document.files, ...Object.fromEntries(written), 'meta.xml': strToU8(meta) };
  return packedOpenDocument(withPictures(files, edition));
}

function withProperties(xml: string, ours: ReadonlyMap<string, string>): string {
  const kept = xml.replace(
    /<meta:user-defined\b([^>]*?)(?:\/>|>[^<]*<\/meta:user-defined>)/g,
    (whole, tag) => (ours.has(attribute(String(tag), 'meta:name') ?? '') ? '' : whole),
  );
  const added = [...ours].map(
    ([name, value]) =>
      `<meta:user-defined meta:name="${escapeXml(name)}" meta:value-type="string">${escapeXml(value)}</meta:user-defined>`,
  );
  return kept.replace('</office:meta>', () => `${added.join('')}</office:meta>`);
}

type Files = Readonly<Record<string, Uint8Array>>;

function withPictures(files: Files, edition: Edition): Files {
  const changed: Record<string, Uint8Array> = {};
  const xml = strFromU8(files['content.xml'] ?? new Uint8Array());
  for (const block of edition.blocks) {
    if (block.kind !== 'chart') continue;
    const name = `draw:name="${pictureName(blockKey(block.ref))}"`;
    const frame = xml.split('<draw:frame ').find((piece) => piece.split('>')[0]?.includes(name)) ?? '';
    const pictures = [
      ...(frame.split('</draw:frame>')[0]?.matchAll(/xlink:href="(Pictures\/[^"]+)"/g) ?? []),
    ];
    const { svg, png } = chartPicture(block.data);
    for (const [, path = ''] of pictures) {
      if (path.endsWith('.png')) changed[path] = png;
      if (path.endsWith('.svg')) changed[path] = svg;
    }
  }
  return { ...files, ...changed };
}

/** Its type comes first and not packed, so that programs can tell what it is without unpacking. */
function packedOpenDocument(files: Files): Uint8Array {
  const { mimetype = new Uint8Array(), ...others } = files;
  return zipSync(
    {
      mimetype: [mimetype, { level: 0 }],
      ...Object.fromEntries(
        Object.entries(others).map(([path, bytes]) => [
          path,
          [bytes, { level: path.endsWith('.png') ? 0 : 6 }],
        ]),
      ),
    },
    { mtime: new Date('1980-01-01T00:00:00') },
  );
}
