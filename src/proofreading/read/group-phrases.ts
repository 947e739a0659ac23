import type { Language } from '../../core/language.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { lexicons } from './lexicon/lexicons.ts';
import type { BasePhrase, Mention } from './mention.ts';
import { type NounPhrase, type NumberEnds, nounPhraseAt, relativeAt } from './noun-phrase.ts';
import type { Word } from './words.ts';

/** What the steps of taking a sentence apart share. */
export interface Workbench {
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  /** Indices of words: where a mention starts and where it ends. */
  readonly numbers: NumberEnds;
  readonly language: Language;
  readonly lexicon: Lexicon;
}

export function workbench(
  words: readonly Word[],
  mentions: readonly Mention[],
  language: Language,
): Workbench {
  const numbers = new Map(mentions.filter(hasNumber).map(({ at, to }) => [at, to]));
  return { words, mentions, numbers, language, lexicon: lexicons[language] };
}

/** Whether the mention can be the number inside "de 83 kommuner". */
function hasNumber({ phrase: { quantity } }: Mention): boolean {
  return quantity.kind === 'count';
}

/** Gives each mention the group that it is a part of and the noun that it counts, where they stand beside it. */
export function attachGroups(bench: Workbench): void {
  for (const mention of bench.mentions) {
    if (mention.role.kind !== 'claim') continue;
    const base = basePhraseAt(bench, mention.to) ?? basePhraseAt(bench, afterInsertion(bench, mention.to));
    if (base) {
      mention.base = base;
      claimNumber(bench, base.number, mention.index);
      claimWholes(bench, base, mention.index);
    } else if (takesNoun(mention, bench)) attachNoun(bench, mention);
  }
}

/** "to tredjedele (61 pct.) af husstandene", "halvdelen – 44 ud af 88 – af forældrene": the place after what is put in. */
function afterInsertion({ words }: Workbench, at: number): number {
  const closing = { '(': ')', '–': '–', '-': '-' }[words[at]?.text ?? ''];
  if (closing === undefined) return at;
  for (let end = at + 1; end <= at + 8; end += 1) if (words[end]?.text === closing) return end + 1;
  return at;
}

function attachNoun(bench: Workbench, mention: Mention): void {
  const noun = nounPhraseAt(bench.words, mention.to, bench.numbers, bench.language);
  if (!noun || (noun.unit !== undefined && noun.numberAt === undefined && !isCountable(bench, noun))) return;
  mention.noun = noun;
  const after = basePhraseAt(bench, noun.to);
  if (after && mention.phrase.quantity.kind === 'count' && after.number !== undefined) {
    mention.base = after;
    claimNumber(bench, after.number, mention.index);
  }
  if (noun.numberAt === undefined) return;
  const inside = bench.mentions.find(({ at }) => at === noun.numberAt);
  if (!inside) return;
  // "alle 14 svømmehaller" gives the group's size, "de øvrige 30 lokalråd" the remainder's.
  inside.role =
    mention.phrase.quantity.kind === 'remainder'
      ? { kind: 'restates', of: mention.index }
      : { kind: 'base', of: mention.index };
  if (mention.phrase.quantity.kind !== 'remainder') mention.base = { ...baseOf(noun, bench), isWhole: true };
}

/** A percentage has no noun right after it; "hver fjerde skole" and "12 skoler" have. */
function takesNoun({ phrase: { quantity } }: Mention, { lexicon }: Workbench): boolean {
  switch (quantity.kind) {
    case 'percent':
      return false;
    case 'range':
      return quantity.from.kind === 'count';
    case 'amount':
      return false;
    default:
      return lexicon.determiners.size > 0;
  }
}

/** More than one of a thing stands in the plural: "har 38 fået planen" counts no "fået". */
function isCountable({ words, lexicon }: Workbench, noun: NounPhrase): boolean {
  const head = words[noun.to - 1]?.lower ?? '';
  if (lexicon.nominal.has(head)) return true;
  return lexicon.plural.test(head) && !lexicon.adjective.test(head);
}

/** The "alle" of "af alle landets skoler" is no quantity of its own. */
function claimWholes({ mentions }: Workbench, { from, to }: BasePhrase, of: number): void {
  for (const mention of mentions) {
    const isWhole = mention.phrase.quantity.kind === 'qualitative' && mention.phrase.quantity.word === 'all';
    if (isWhole && from <= mention.at && mention.at < to) mention.role = { kind: 'base', of };
  }
}

function claimNumber({ mentions }: Workbench, number: number | undefined, of: number): void {
  const inside = number === undefined ? undefined : mentions[number];
  if (inside) inside.role = { kind: 'base', of };
}

/** "af de 83 kommuner, der …", "af disse", or nothing. */
export function basePhraseAt(bench: Workbench, at: number): BasePhrase | undefined {
  const after = prepositionEnd(bench, at);
  if (after === undefined) return undefined;
  if (isPronounForLast(bench, after)) {
    return { from: at, to: after + 1, isDefinite: true, isWhole: false, isLast: true };
  }
  const noun = nounPhraseAt(bench.words, after, bench.numbers, bench.language) ?? thoseWho(bench, after);
  return noun ? { ...baseOf(noun, bench), from: at } : undefined;
}

/** "af dem, der …": a group with no noun. */
function thoseWho({ words, lexicon }: Workbench, at: number): NounPhrase | undefined {
  if (!/^(?:dem|those|them)$/.test(words[at]?.lower ?? '')) return undefined;
  const relative = relativeAt(words, at + 1, lexicon);
  return relative && { from: at, to: at + 1, isDefinite: true, isWhole: false, relative };
}

/** A noun phrase as the group that others are parts of. */
export function baseOf(noun: NounPhrase, { mentions }: Workbench): BasePhrase {
  const number = mentions.find((mention) => mention.at === noun.numberAt)?.index;
  return {
    from: noun.from,
    to: noun.relative?.to ?? noun.to,
    isDefinite: noun.isDefinite,
    isWhole: noun.isWhole,
    isLast: false,
    ...(noun.unit === undefined ? {} : { unit: noun.unit }),
    ...(number === undefined ? {} : { number }),
    ...(noun.relative ? { relative: noun.relative } : {}),
  };
}

/** The index after "af" or "ud af" where one stands here. */
export function prepositionEnd({ words, lexicon }: Workbench, at: number): number | undefined {
  for (const preposition of lexicon.ofBase) {
    const parts = preposition.split(' ');
    if (parts.every((part, offset) => words[at + offset]?.lower === part)) return at + parts.length;
  }
  return undefined;
}

function isPronounForLast({ words, lexicon, numbers }: Workbench, at: number): boolean {
  const word = words[at]?.lower ?? '';
  if (!/^(?:disse|dem|these|those|them|which|whom)$/.test(word) || numbers.has(at + 1)) return false;
  const next = words[at + 1];
  const [second, third] = [words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? ''];
  if (lexicon.relatives.has(second) || (second === ',' && lexicon.relatives.has(third))) return false;
  return (
    !next || next.kind === 'mark' || lexicon.endsNoun.has(next.lower) || word === 'dem' || word === 'them'
  );
}
