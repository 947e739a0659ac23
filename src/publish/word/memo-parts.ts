import { deflateRawSync } from 'node:zlib';
import { strFromU8, strToU8 } from 'fflate';
import { fieldPrefix } from '../../memo/edited-document.ts';
import type { Edition } from '../../memo/edition.ts';
import { blockProperty, frameProperties } from '../../memo/refresh/document-frame.ts';
import { attribute, escapeXml } from '../edited/xml-tokens.ts';
import { zipped } from '../zipped.ts';
import type { WordMemo } from './word-runs.ts';

const propertiesPath = 'docProps/custom.xml';
const propertiesType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const propertiesRelation =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
const propertiesNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const valueNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
/** Word's own number for properties that users add. */
const formatId = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const memoRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** The element that holds the memo's JSON, deflated, in base64: attributes do not survive LibreOffice, text does. */
export const memoElement = 'pejling-memo';
const memoNamespace = 'urn:pejling:memo:1';

/**
 * Adds to a Word file what the eye does not see: the values of its fields, which dataset they come from, and the memo
 * as JSON, so that the file alone can be verified. Properties of an earlier memo are dropped, unless the file is that memo.
 */
export function addMemoParts(
  parts: Files,
  edition: Edition,
  { shown, blocks, pictures }: Pick<WordMemo, 'shown' | 'blocks'> & { readonly pictures?: Pictures },
  old: 'keep' | 'drop' = 'drop',
): Uint8Array {
  const files = withPictures(parts, pictures);
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const all = new Map([
    ...[...shown].map(([name, words]) => [`${fieldPrefix}${name}`, words] as const),
    ...[...blocks].map(([key, ref]) => [blockProperty(key), ref] as const),
    ...frameProperties(edition),
  ]);
  const memo = deflateRawSync(JSON.stringify(edition)).toString('base64');
  const number = memoItem(files) ?? freeItem(files);
  const item = `customXml/item${number}.xml`;
  return packed({
    ...files,
    [propertiesPath]: strToU8(withProperties(text(propertiesPath), all, old)),
    [item]: strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><${memoElement} xmlns="${memoNamespace}">${memo}</${memoElement}>`,
    ),
    // Without its properties and their relation, programs drop an item when they save.
    [`customXml/itemProps${number}.xml`]: strToU8(itemProperties),
    [`customXml/_rels/item${number}.xml.rels`]: strToU8(itemRelations(number)),
    '[Content_Types].xml': strToU8(
      withTypes(text('[Content_Types].xml'), `customXml/itemProps${number}.xml`),
    ),
    '_rels/.rels': strToU8(withRelation(text('_rels/.rels'), propertiesRelation, propertiesPath)),
    'word/_rels/document.xml.rels': strToU8(
      withRelation(text('word/_rels/document.xml.rels'), memoRelation, `../${item}`),
    ),
  });
}

/** The parts as one file, the list of types first as Word has it. */
function packed(files: Files): Uint8Array {
  const order = Object.keys(files).toSorted((a, b) => Number(b.startsWith('[')) - Number(a.startsWith('[')));
  return zipped(order.map((path) => [path, files[path] ?? new Uint8Array()]));
}

/** A document's parts by their paths. */
type Files = Readonly<Record<string, Uint8Array>>;

/** By what stands for them in the files. */
type Pictures = ReadonlyMap<string, Uint8Array>;

/** The pictures in place of what stood for them. */
function withPictures(files: Files, pictures: Pictures | undefined): Files {
  if (!pictures || pictures.size === 0) return files;
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [
      path,
      (path.startsWith('word/media/') && bytes.length < 500 ? pictures.get(strFromU8(bytes)) : undefined) ??
        bytes,
    ]),
  );
}

/** The item that holds the memo of an earlier edition. */
function memoItem(files: Files): number | undefined {
  const items = Object.keys(files).flatMap((path) => /^customXml\/item(\d+)\.xml$/.exec(path)?.[1] ?? []);
  return items
    .map(Number)
    .find((number) =>
      strFromU8(files[`customXml/item${number}.xml`] ?? new Uint8Array()).includes(`<${memoElement}`),
    );
}

function freeItem(files: Files): number {
  for (let number = 1; ; number += 1) if (!(`customXml/item${number}.xml` in files)) return number;
}

const itemProperties = `<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="{6B1F2E0C-5E5B-4D6B-9C52-70E1CE5A8E11}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${memoNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;

function itemRelations(number: number): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`;
}

/** The properties that there were, ours in place of older ones of the same name. */
function withProperties(xml: string, ours: ReadonlyMap<string, string>, old: 'keep' | 'drop'): string {
  const isOld = (name: string) => ours.has(name) || (old === 'drop' && /^(?:pj|pejling)\./.test(name));
  const kept = [...xml.matchAll(/<property\b[\s\S]*?<\/property>/g)]
    .map(([property]) => property)
    .filter((property) => !isOld(attribute(property.slice(0, property.indexOf('>')), 'name') ?? ''));
  const added = [...ours].map(
    ([name, value]) =>
      `<property fmtid="${formatId}" pid="0" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  // Property ids begin at 2; 0 and 1 are Windows' own.
  const numbered = [...kept, ...added].map((property, index) =>
    property.replace(/\bpid="\d+"/, `pid="${index + 2}"`),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="${propertiesNamespace}" xmlns:vt="${valueNamespace}">${numbered.join('')}</Properties>`;
}

function withTypes(types: string, itemPath: string): string {
  const overrides = [
    [`/${propertiesPath}`, propertiesType],
    [`/${itemPath}`, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
  ] as const;
  const missing = overrides.filter(([part]) => !types.includes(`PartName="${part}"`));
  const added = missing
    .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
    .join('');
  const typed = types.replace('</Types>', `${added}</Types>`);
  const xml = '<Default Extension="xml" ContentType="application/xml"/>';
  return /Extension="xml"/.test(typed) ? typed : typed.replace(/(<Types[^>]*>)/, `$1${xml}`);
}

function withRelation(relations: string, type: string, target: string): string {
  if (relations.includes(target)) return relations;
  const id = `rIdPejling${target.replace(/\W/g, '')}`;
  const relation = `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  return relations.replace('</Relationships>', `${relation}</Relationships>`);
}
