/** A tag or the text between two tags, with its place in the file. Names keep their prefix: "w:p". */
export interface XmlToken {
  readonly kind: 'open' | 'close' | 'empty' | 'text';
  readonly name: string;
  readonly attributes: string;
  /** UTF-16 offsets of the whole token. */
  readonly start: number;
  readonly end: number;
}

const pattern =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[?!][^>]*>|<(\/?)([\p{L}_][\p{L}\p{N}_:.-]*)((?:"[^"]*"|'[^']*'|[^'">])*?)(\/?)>|[^<]+/gu;

/** XML cut into tags and texts; comments, declarations and document types are passed over, never expanded. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  for (const match of xml.matchAll(pattern)) {
    const [whole, slash, name, attributes = '', empty] = match;
    const place = { start: match.index, end: match.index + whole.length };
    if (name !== undefined) {
      const kind = slash ? 'close' : empty ? 'empty' : 'open';
      yield { kind, name, attributes, ...place };
    } else if (!whole.startsWith('<')) yield { kind: 'text', name: '', attributes: '', ...place };
  }
}

/**
 * The value of an attribute, unescaped.
 * @example attribute(' w:val="a &amp; b"', 'w:val') // => "a & b"
 */
export function attribute(attributes: string, name: string): string | undefined {
  for (const [, found, , double, single] of attributes.matchAll(/([\w:.-]+)\s*=\s*("([^"]*)"|'([^']*)')/g)) {
    if (found === name) return unescapeXml(double ?? single ?? '');
  }
  return undefined;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** @example unescapeXml('a &lt; b&#33;&amp;amp;') // => "a < b!&amp;" */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,5}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name)] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** @example escapeXml('"a" < b & c') // => "&quot;a&quot; &lt; b &amp; c" */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
