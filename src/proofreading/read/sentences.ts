import { maybeLast, neverLast } from './abbreviations.ts';
import type { Block } from './blocks.ts';
import { type CleanText, originalSpan } from './clean-text.ts';

/** A sentence in running text, with where it stands in its document. */
export interface TextSentence {
  readonly id: string;
  /** Running text: no line breaks, no page furniture. */
  readonly text: string;
  /** UTF-16 offsets in the original. */
  readonly start: number;
  readonly end: number;
  /** Where a stretch of this sentence's running text stands in the original. */
  readonly place: (start: number, end: number) => { readonly start: number; readonly end: number };
  /** Counts paragraphs and list items; sentences of one block belong close together. */
  readonly block: number;
  readonly isHeading: boolean;
  readonly isItem: boolean;
  readonly isRow: boolean;
}

/** The sentences of the blocks in order. A heading is one sentence, and so is a table's row. */
export function sentencesOf(blocks: readonly Block[]): readonly TextSentence[] {
  const sentences: TextSentence[] = [];
  for (const [at, block] of blocks.entries()) {
    const ends =
      block.kind === 'heading' || block.kind === 'row'
        ? [block.clean.text.length]
        : sentenceEnds(block.clean.text);
    let from = 0;
    for (const to of ends) {
      const sentence = sentenceOf(block, at, from, to, `s${sentences.length + 1}`);
      if (sentence) sentences.push(sentence);
      from = to;
    }
  }
  return sentences;
}

function sentenceOf(
  block: Block,
  at: number,
  from: number,
  to: number,
  id: string,
): TextSentence | undefined {
  const raw = block.clean.text.slice(from, to);
  const text = raw.trim();
  if (text === '') return undefined;
  const shift = from + raw.length - raw.trimStart().length;
  const place = (start: number, end: number) => originalSpan(block.clean, shift + start, shift + end);
  return {
    id,
    text,
    ...place(0, text.length),
    place,
    block: at,
    isHeading: block.kind === 'heading',
    isItem: block.kind === 'item',
    isRow: block.kind === 'row',
  };
}

/** No sentence is longer; what runs on without a full stop is cut, so that no step has more than this to look at. */
const longestSentence = 1600;

/** Ends of sentences in running text; the last is its length. */
export function sentenceEnds(text: CleanText['text']): readonly number[] {
  const ends: number[] = [];
  let from = 0;
  const cutUpTo = (to: number): void => {
    while (to - from > longestSentence) {
      const space = text.lastIndexOf(' ', from + longestSentence);
      from = space > from ? space : from + longestSentence;
      ends.push(from);
    }
  };
  for (const mark of text.matchAll(/[.!?…]{1,5}["”’»)]{0,3}\s{1,20}(?=["“”»«(]?[\p{Lu}\d§½⅓⅔¼¾])/gu)) {
    if (!isEnd(text, mark.index, mark[0])) continue;
    const end = mark.index + mark[0].length;
    cutUpTo(end);
    ends.push(end);
    from = end;
  }
  cutUpTo(text.length);
  return [...ends, text.length];
}

const months =
  /^(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october)/i;

function isEnd(text: string, at: number, mark: string): boolean {
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const before = /[\p{L}\d.]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  const next = text.slice(at + mark.length, at + mark.length + 12);
  const word = before.toLowerCase();
  if (neverLast.has(word) || /^\p{Lu}$/u.test(before)) return false;
  if (maybeLast.has(word)) return /^["“»(]?\p{Lu}/u.test(next);
  // "1. Maj", "den 3. Marts": an ordinal before a month; other whole numbers may well end a sentence.
  if (/^\d{1,2}$/.test(before))
    return (
      !months.test(next) &&
      !/^(?:den|d\.|the)\s*$/i.test(text.slice(Math.max(0, at - before.length - 4), at - before.length))
    );
  return true;
}
