import { type CleanText, joinPieces, type Piece } from './clean-text.ts';
import { type Line, linesOf } from './document-lines.ts';
import { furnitureLines } from './page-furniture.ts';

/** A heading, a paragraph, an item of a list, or a row of a table that has no sentences. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row';
  readonly clean: CleanText;
}

interface OpenBlock {
  kind: Block['kind'];
  pieces: Piece[];
}

const bullet =
  /^(?:[•·▪◦●■*]|[-–—]|[\uf000-\uf0ff]|o(?=\s{1,3}\p{Lu})|\(?[a-zæøå]\)|\d{1,2}[.)](?=\s+\p{Lu}))\s+/u;
/** "Mellemtrin: 132 elever": a line of a list without bullets. */
const labelled = /^\p{Lu}[^.:;!?]{1,50}: *(?:ca\. )?\d[^.:;!?]{0,40}$/u;
const loneBullet = /^[•·▪◦●■\uf000-\uf0ff]/u;
const numberedHeading =
  /^(?:tema|kapitel|afsnit|bilag|del|theme|chapter|section|annex|part)\s+\d{1,2}\b[.:]?|^\d{1,2}(?:\.\d{1,2})+\.?\s+\p{Lu}/iu;
const unfinished = /[^.!?:;_]$/;
/** A line that ends in one of these goes on, whatever comes next. */
const dangling =
  /(?:^|\s)(?:af|at|den|de|der|det|efter|en|et|for|fra|før|i|med|mellem|og|eller|om|på|samt|som|til|under|ved|a|an|and|at|by|from|in|of|on|or|than|that|the|to|under|with)$/i;

/** The blocks of a text in order, without page furniture. */
export function blocksOf(text: string): readonly Block[] {
  const lines = linesOf(text);
  const furniture = furnitureLines(lines);
  const wrapWidth = usualWidth(lines);
  const blocks: OpenBlock[] = [];
  let [gap, afterFurniture] = [true, false];
  for (const [at, line] of lines.entries()) {
    if (line.text === '' || furniture.has(at)) {
      gap = true;
      afterFurniture ||= furniture.has(at);
      continue;
    }
    const open = blocks.at(-1);
    const next = placeOf(line, open, { gap, afterFurniture });
    if (next === 'goes on' && open) open.pieces.push({ text: line.text, start: line.start });
    else blocks.push(opened(line));
    [gap, afterFurniture] = [false, false];
    const current = blocks.at(-1);
    if (current && isHeadingLine(current, lines[at + 1]?.text ?? '', wrapWidth)) current.kind = 'heading';
  }
  return blocks.map((block, at) => closed(block, at + 1 < blocks.length));
}

function opened(line: Line): OpenBlock {
  const mark = bullet.exec(line.text) ?? loneBullet.exec(line.text);
  if (mark && mark[0].length < line.text.length) {
    return {
      kind: 'item',
      pieces: [{ text: line.text.slice(mark[0].length), start: line.start + mark[0].length }],
    };
  }
  if (labelled.test(line.text)) return { kind: 'item', pieces: [{ text: line.text, start: line.start }] };
  const hash = /^#{1,6}\s+/.exec(line.text);
  if (hash)
    return {
      kind: 'heading',
      pieces: [{ text: line.text.slice(hash[0].length), start: line.start + hash[0].length }],
    };
  return { kind: isRow(line.text) ? 'row' : 'paragraph', pieces: [{ text: line.text, start: line.start }] };
}

/** Cells of a table: two bars, or two wide gaps, on one line. */
function isRow(text: string): boolean {
  return /^\|.*\||\S *\|.*\|/.test(text) || (text.match(/\S(?:\t+| {4,})(?=\S)/g)?.length ?? 0) >= 2;
}

function placeOf(
  line: Line,
  open: OpenBlock | undefined,
  before: { readonly gap: boolean; readonly afterFurniture: boolean },
): 'goes on' | 'new' {
  if (!open || open.kind === 'row' || open.kind === 'heading' || isRow(line.text)) return 'new';
  if (loneBullet.test(line.text) || line.text.startsWith('#')) return 'new';
  const last = open.pieces.at(-1)?.text ?? '';
  if (labelled.test(line.text) && !dangling.test(last) && !/[,-]$/.test(last)) return 'new';
  if (labelled.test(last) && labelled.test(open.pieces[0]?.text ?? '') && /^\p{Lu}/u.test(line.text))
    return 'new';
  if (bullet.test(line.text))
    return unfinished.test(last) && open.kind === 'paragraph' && !before.gap && /^[-–—]/.test(line.text)
      ? 'goes on'
      : 'new';
  const newParagraph =
    line.isIndented && /[.!?]$/.test(last) && /^\p{Lu}/u.test(line.text) && open.kind === 'item';
  if (!before.gap) return newParagraph ? 'new' : 'goes on';
  if (dangling.test(last) || /\p{L}-$/u.test(last)) return 'goes on';
  const carriesOn = before.afterFurniture ? /^[\p{Ll}§\d(]/u : /^[\p{Ll}§()]/u;
  return unfinished.test(last) && carriesOn.test(line.text) ? 'goes on' : 'new';
}

/** A first line that ends in the open, well before the margin, with a new sentence or list right below it. */
function isHeadingLine(block: OpenBlock, next: string, wrapWidth: number): boolean {
  const [first, ...more] = block.pieces;
  if (block.kind !== 'paragraph' || !first || more.length > 0 || next === '') return false;
  const numbered = numberedHeading.test(first.text);
  if (/\?$/.test(first.text) && first.text.length <= 100 && first.text.length < wrapWidth * 0.95) return true;
  if (!/[^.!?:;,_\-–]$/.test(first.text) || dangling.test(first.text) || statesShare.test(first.text))
    return false;
  if (!/^[\p{Lu}\d§]/u.test(next) && !bullet.test(next)) return false;
  return first.text.length <= 90 && (numbered || first.text.length < wrapWidth * 0.8);
}

const statesShare =
  /\d\s?(?:%|pct|procent|per ?cent)|\d (?:ud )?(?:af|of) |halvdelen|tredjedel|\bhalf\b|\bthird/i;

/** A short block without a full stop that something follows is a heading too, also over several lines. */
function closed(block: OpenBlock, followed: boolean): Block {
  const clean = joinPieces(block.pieces);
  const isHeading =
    block.kind === 'paragraph' &&
    followed &&
    block.pieces.length <= 3 &&
    clean.text.length <= 200 &&
    /[^.!:;,_\-–]$/.test(clean.text) &&
    !statesShare.test(clean.text);
  return { kind: isHeading ? 'heading' : block.kind, clean };
}

/** The width at which the text is broken into lines: nine in ten of the filled lines are shorter. */
function usualWidth(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.text.length).filter((length) => length > 0);
  if (lengths.length < 4) return 1000;
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 1000;
}
