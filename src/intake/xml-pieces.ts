/** A tag or the text between two tags. Names keep their prefix: "w:p". */
export type XmlPiece =
  | { readonly kind: 'open' | 'close' | 'empty'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'text'; readonly text: string };

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** XML cut into tags and texts, without entities of its own: a document type is skipped, never expanded. */
export function* xmlPieces(xml: string): Generator<XmlPiece> {
  let from = 0;
  while (from < xml.length) {
    const start = xml.indexOf('<', from);
    if (start === -1) break;
    if (start > from) yield { kind: 'text', text: unescaped(xml.slice(from, start)) };
    if (xml.startsWith('<!--', start)) {
      from = endOf(xml, '-->', start);
      continue;
    }
    const end = xml.indexOf('>', start);
    if (end === -1) break;
    const tag = tagOf(xml.slice(start + 1, end));
    if (tag) yield tag;
    from = end + 1;
  }
}

function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at === -1 ? xml.length : at + mark.length;
}

function tagOf(inside: string): XmlPiece | undefined {
  const match = /^(\/?)([\p{L}_][\p{L}\p{N}_:.-]*)/u.exec(inside);
  if (!match) return undefined;
  const name = match[2] ?? '';
  const attributes = inside.slice(match[0].length);
  return { kind: match[1] === '/' ? 'close' : inside.endsWith('/') ? 'empty' : 'open', name, attributes };
}

function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,5}));/gi,
    (whole, decimal, hexadecimal, name) => {
      if (name !== undefined) return entities[String(name)] ?? whole;
      const code = decimal === undefined ? Number.parseInt(String(hexadecimal), 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
