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

/** Draws the charts anew where their pictures stand, and describes them anew. */
function withPictures(files: Files, edition: Edition): Files {
  const charts = new Map(
    edition.blocks.flatMap((block) =>
      block.kind === 'chart' ? [[pictureName(blockKey(block.ref)), block.data] as const] : [],
    ),
  );
  const changed: Record<string, Uint8Array> = {};
  const xml = strFromU8(files[main] ?? new Uint8Array());
  const fresh = xml.replace(/<draw:frame\b([^>]*)>[\s\S]*?<\/draw:frame>/g, (frame, attributes) => {
    const data = charts.get(attribute(String(attributes), 'draw:name') ?? '');
    if (!data) return frame;
    const { svg, png } = chartPicture(data);
    for (const [, path = ''] of frame.matchAll(/xlink:href="(Pictures\/[^"]+)"/g)) {
      if (path.endsWith('.png')) changed[path] = png;
      if (path.endsWith('.svg')) changed[path] = svg;
    }
    return frame
      .replace(/(<svg:title>)[^<]*/, (_, tag) => `${tag}${escapeXml(data.title)}`)
      .replace(/(<svg:desc>)[^<]*/, (_, tag) => `${tag}${escapeXml(data.description)}`);
  });
  return { ...files, ...changed, [main]: strToU8(fresh) };
}

const main = 'content.xml';

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
