/** A PDF taken apart into its objects, to look at what no library shows: how it is built for those who cannot see it. */
import { inflateSync } from 'node:zlib';

export type PdfValue =
  | number
  | boolean
  | null
  | PdfName
  | PdfText
  | PdfRef
  | readonly PdfValue[]
  | PdfDictionary;
export interface PdfName {
  readonly name: string;
}
export interface PdfText {
  readonly text: string;
}
export interface PdfRef {
  readonly ref: number;
}
export type PdfDictionary = ReadonlyMap<string, PdfValue>;
interface PdfObject {
  readonly value: PdfValue;
  readonly stream?: Buffer;
}

export interface PdfFile {
  /** The catalogue. */
  readonly root: PdfDictionary;
  readonly objects: ReadonlyMap<number, PdfObject>;
  /** What a value stands for, references followed. */
  resolve(value: PdfValue | undefined): PdfValue | undefined;
  dictionary(value: PdfValue | undefined): PdfDictionary;
  list(value: PdfValue | undefined): readonly PdfValue[];
  text(value: PdfValue | undefined): string;
  stream(value: PdfValue | undefined): Buffer;
}

export function readPdf(bytes: Uint8Array): PdfFile {
  const file = Buffer.from(bytes);
  const latin = file.toString('latin1');
  const objects = new Map<number, PdfObject>();
  const catalogues: PdfDictionary[] = [];
  for (const match of latin.matchAll(/(?:^|[\r\n])(\d+) 0 obj\b/g)) {
    const object = objectAt(file, latin, match.index + match[0].length);
    objects.set(Number(match[1]), object);
  }
  for (const { value, stream } of [...objects.values()])
    if (stream && nameOf(value, 'Type') === 'ObjStm') unpackObjects(value, stream, objects);
  for (const { value } of objects.values())
    if (nameOf(value, 'Type') === 'Catalog' && value instanceof Map) catalogues.push(value);
  const [root] = catalogues;
  if (!root) throw new Error('a PDF without a catalogue');
  return { root, objects, ...lookups(objects) };
}

function lookups(objects: ReadonlyMap<number, PdfObject>): Omit<PdfFile, 'root' | 'objects'> {
  const resolve = (value: PdfValue | undefined): PdfValue | undefined =>
    isRef(value) ? resolve(objects.get(value.ref)?.value) : value;
  return {
    resolve,
    dictionary(value) {
      const found = resolve(value);
      return found instanceof Map ? found : new Map();
    },
    list(value) {
      const found = resolve(value);
      return Array.isArray(found) ? found : found === undefined || found === null ? [] : [found];
    },
    text(value) {
      const found = resolve(value);
      if (typeof found !== 'object' || found === null) return String(found ?? '');
      return 'text' in found ? String(found.text) : 'name' in found ? String(found.name) : '';
    },
    stream: (value) => (isRef(value) ? objects.get(value.ref)?.stream : undefined) ?? Buffer.alloc(0),
  };
}

function isRef(value: PdfValue | undefined): value is PdfRef {
  return typeof value === 'object' && value !== null && 'ref' in value;
}

function nameOf(value: PdfValue, key: string): string {
  const found = value instanceof Map ? value.get(key) : undefined;
  return typeof found === 'object' && found !== null && 'name' in found ? String(found.name) : '';
}

function objectAt(file: Buffer, latin: string, at: number): PdfObject {
  const reader = { latin, at };
  const value = readValue(reader);
  const rest = /^\s*stream\r?\n/.exec(latin.slice(reader.at, reader.at + 20));
  if (!rest) return { value };
  const start = reader.at + rest[0].length;
  const length = value instanceof Map ? value.get('Length') : undefined;
  const end = typeof length === 'number' ? start + length : latin.indexOf('endstream', start);
  const packed = file.subarray(start, end);
  return { value, stream: nameOf(value, 'Filter') === 'FlateDecode' ? inflateSync(packed) : packed };
}

function unpackObjects(value: PdfValue, stream: Buffer, objects: Map<number, PdfObject>): void {
  const first = value instanceof Map ? Number(value.get('First')) : 0;
  const latin = stream.toString('latin1');
  const numbers = latin.slice(0, first).trim().split(/\s+/).map(Number);
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const at = first + (numbers[index + 1] ?? 0);
    objects.set(numbers[index] ?? 0, { value: readValue({ latin, at }) });
  }
}

interface Reader {
  readonly latin: string;
  at: number;
}

function readValue(reader: Reader): PdfValue {
  const { latin } = reader;
  skipSpace(reader);
  if (latin.startsWith('<<', reader.at)) return readDictionary(reader);
  const sign = latin[reader.at];
  if (sign === '[') return readList(reader);
  if (sign === '(') return { text: decodeText(readLiteral(reader)) };
  const token = /[^\s()<>[\]{}/%]+/y;
  if (sign === '<') {
    const end = latin.indexOf('>', reader.at);
    const hex = latin.slice(reader.at + 1, end).replace(/\s/g, '');
    reader.at = end + 1;
    return { text: decodeText(Buffer.from(hex, 'hex').toString('latin1')) };
  }
  token.lastIndex = sign === '/' ? reader.at + 1 : reader.at;
  const word = token.exec(latin)?.[0] ?? '';
  reader.at = token.lastIndex === 0 ? reader.at + 1 : token.lastIndex;
  if (sign === '/')
    return {
      name: word.replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    };
  const ref = /^ (\d+) R\b/.exec(latin.slice(reader.at, reader.at + 12));
  if (/^\d+$/.test(word) && ref) {
    reader.at += ref[0].length;
    return { ref: Number(word) };
  }
  if (word === 'true' || word === 'false') return word === 'true';
  return word === 'null' || word === '' ? null : Number(word);
}

function skipSpace(reader: Reader): void {
  while (/[\s%]/.test(reader.latin[reader.at] ?? '')) {
    if (reader.latin[reader.at] === '%') reader.at = reader.latin.indexOf('\n', reader.at);
    reader.at += 1;
  }
}

function readDictionary(reader: Reader): PdfDictionary {
  const found = new Map<string, PdfValue>();
  reader.at += 2;
  for (;;) {
    skipSpace(reader);
    if (reader.latin.startsWith('>>', reader.at)) break;
    const key = readValue(reader);
    if (typeof key !== 'object' || key === null || !('name' in key))
      throw new Error('a dictionary without a key');
    found.set(String(key.name), readValue(reader));
  }
  reader.at += 2;
  return found;
}

function readList(reader: Reader): readonly PdfValue[] {
  const found: PdfValue[] = [];
  reader.at += 1;
  for (;;) {
    skipSpace(reader);
    if (reader.latin[reader.at] === ']') break;
    found.push(readValue(reader));
  }
  reader.at += 1;
  return found;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function readLiteral(reader: Reader): string {
  let [text, depth] = ['', 0];
  for (;;) {
    const sign = reader.latin[reader.at] ?? '';
    reader.at += 1;
    if (sign === '\\') {
      const octal = /^[0-7]{1,3}/.exec(reader.latin.slice(reader.at, reader.at + 3))?.[0];
      const next = reader.latin[reader.at] ?? '';
      text += octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (escapes[next] ?? next);
      reader.at += octal?.length ?? 1;
    } else if (sign === '(') {
      if (depth > 0) text += sign;
      depth += 1;
    } else if (sign === ')') {
      depth -= 1;
      if (depth === 0) return text;
      text += sign;
    } else text += sign;
  }
}

function decodeText(text: string): string {
  if (!text.startsWith('\u00fe\u00ff')) return text;
  return Buffer.from(text.slice(2), 'latin1').swap16().toString('utf16le');
}
