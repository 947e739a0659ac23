/** The outlines of letters in a TrueType font, as far as drawings need them: simple and composite glyphs, no hinting. */
export interface Font {
  /** How far a letter moves the pen, in parts of the type size. */
  advance(letter: string): number;
  /** Closed polygons, in parts of the type size, y upwards from the baseline. */
  outline(letter: string): readonly Polygon[];
}
export type Polygon = readonly Point[];
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Tables {
  readonly data: DataView;
  /** Where a table begins; a font without it cannot be read. */
  at(tag: string): number;
  readonly unitsPerEm: number;
  readonly longOffsets: boolean;
  readonly wideAdvances: number;
}

export function readFont(bytes: Uint8Array): Font {
  const tables = readTables(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const { data, unitsPerEm, wideAdvances } = tables;
  const outlines = new Map<string, readonly Polygon[]>();
  const glyphOf = characterMap(tables);
  return {
    advance(letter) {
      const glyph = Math.min(glyphOf(letter.codePointAt(0) ?? 0), wideAdvances - 1);
      return data.getUint16(tables.at('hmtx') + glyph * 4) / unitsPerEm;
    },
    outline(letter) {
      const known = outlines.get(letter);
      if (known) return known;
      const scaled = glyphOutline(tables, glyphOf(letter.codePointAt(0) ?? 0)).map((polygon) =>
        polygon.map(({ x, y }) => ({ x: x / unitsPerEm, y: y / unitsPerEm })),
      );
      outlines.set(letter, scaled);
      return scaled;
    },
  };
}

function readTables(data: DataView): Tables {
  const places = new Map<string, number>();
  for (let index = 0; index < data.getUint16(4); index += 1) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => data.getUint8(entry + byte)));
    places.set(tag, data.getUint32(entry + 8));
  }
  const at = (tag: string) => {
    const place = places.get(tag);
    if (place === undefined) throw new Error(`a font without the table ${tag}`);
    return place;
  };
  return {
    data,
    at,
    unitsPerEm: data.getUint16(at('head') + 18),
    longOffsets: data.getInt16(at('head') + 50) === 1,
    wideAdvances: data.getUint16(at('hhea') + 34),
  };
}

/** Code point → glyph, by the map for Unicode's first plane; 0 is the glyph for what is missing. */
function characterMap({ data, at }: Tables): (code: number) => number {
  const map = at('cmap');
  const entries = Array.from({ length: data.getUint16(map + 2) }, (_, index) => map + 4 + index * 8);
  const table = entries
    .filter((entry) => data.getUint16(entry) === 3 && data.getUint16(entry + 2) === 1)
    .map((entry) => map + data.getUint32(entry + 4))
    .find((place) => data.getUint16(place) === 4);
  if (table === undefined) throw new Error('a font without a map of Unicode');
  const segments = data.getUint16(table + 6) / 2;
  const [ends, starts] = [table + 14, table + 16 + segments * 2];
  const [deltas, offsets] = [starts + segments * 2, starts + segments * 4];
  return (code) => {
    for (let segment = 0; segment < segments; segment += 1) {
      if (code > data.getUint16(ends + segment * 2)) continue;
      const start = data.getUint16(starts + segment * 2);
      if (code < start) return 0;
      const delta = data.getInt16(deltas + segment * 2);
      const offset = data.getUint16(offsets + segment * 2);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = data.getUint16(offsets + segment * 2 + offset + (code - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

function glyphOutline(tables: Tables, glyph: number): readonly Polygon[] {
  const { data, at, longOffsets } = tables;
  const offset = (index: number) =>
    longOffsets ? data.getUint32(at('loca') + index * 4) : data.getUint16(at('loca') + index * 2) * 2;
  if (offset(glyph) === offset(glyph + 1)) return [];
  const place = at('glyf') + offset(glyph);
  const contours = data.getInt16(place);
  return contours < 0 ? compositeOutline(tables, place + 10) : simpleOutline(data, place + 10, contours);
}

/** Glyphs put together of others, each moved and scaled. */
function compositeOutline(tables: Tables, start: number): readonly Polygon[] {
  const { data } = tables;
  const polygons: Polygon[] = [];
  let place = start;
  for (let flags = 0x20; flags & 0x20; ) {
    flags = data.getUint16(place);
    const part = data.getUint16(place + 2);
    const wide = (flags & 1) !== 0;
    const [dx, dy] = wide
      ? [data.getInt16(place + 4), data.getInt16(place + 6)]
      : [data.getInt8(place + 4), data.getInt8(place + 5)];
    place += wide ? 8 : 6;
    const scales = flags & 0x80 ? 4 : flags & 0x40 ? 2 : flags & 8 ? 1 : 0;
    const [a = 1, ...more] = Array.from(
      { length: scales },
      (_, index) => data.getInt16(place + index * 2) / 16384,
    );
    const [b, c, d] = scales === 4 ? [more[0] ?? 0, more[1] ?? 0, more[2] ?? 1] : [0, 0, more[0] ?? a];
    place += scales * 2;
    for (const polygon of glyphOutline(tables, part)) {
      polygons.push(polygon.map(({ x, y }) => ({ x: a * x + c * y + dx, y: b * x + d * y + dy })));
    }
  }
  return polygons;
}

interface GlyphPoint extends Point {
  readonly onCurve: boolean;
}

function simpleOutline(data: DataView, start: number, contours: number): readonly Polygon[] {
  const ends = Array.from({ length: contours }, (_, index) => data.getUint16(start + index * 2));
  const count = (ends.at(-1) ?? -1) + 1;
  let place = start + contours * 2;
  place += 2 + data.getUint16(place);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = data.getUint8(place);
    place += 1;
    const repeats = flag & 8 ? data.getUint8(place) : 0;
    if (flag & 8) place += 1;
    for (let time = 0; time <= repeats; time += 1) flags.push(flag);
  }
  const readAll = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) {
        value += flag & same ? data.getUint8(place) : -data.getUint8(place);
        place += 1;
      } else if (!(flag & same)) {
        value += data.getInt16(place);
        place += 2;
      }
      return value;
    });
  };
  const [xs, ys] = [readAll(2, 16), readAll(4, 32)];
  const points = flags.map(
    (flag, at): GlyphPoint => ({ x: xs[at] ?? 0, y: ys[at] ?? 0, onCurve: (flag & 1) !== 0 }),
  );
  return ends.map((end, index) => flattened(points.slice((ends[index - 1] ?? -1) + 1, end + 1)));
}

/** Quadratic curves as short straight lines. Between two control points lies a point of the curve. */
function flattened(points: readonly GlyphPoint[]): Polygon {
  const whole = points.flatMap((point, index): readonly GlyphPoint[] => {
    const next = points[(index + 1) % points.length] ?? point;
    return point.onCurve || next.onCurve ? [point] : [point, { ...between(point, next, 0.5), onCurve: true }];
  });
  const first = whole.findIndex(({ onCurve }) => onCurve);
  const turned = [...whole.slice(first), ...whole.slice(0, first)];
  return turned.flatMap((point, index): readonly Point[] => {
    if (point.onCurve) return [point];
    const from = turned[index - 1] ?? point;
    const to = turned[(index + 1) % turned.length] ?? point;
    return [0.25, 0.5, 0.75].map((part) =>
      between(between(from, point, part), between(point, to, part), part),
    );
  });
}

function between(a: Point, b: Point, part: number): Point {
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
}
