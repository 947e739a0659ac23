import type { Workbench } from './group-phrases.ts';
import { type Mention, mentionEnd } from './mention.ts';

/**
 * Finds quantities that are part of what is said of others: in "75 pct. af kommunerne har normaliseret over 75 pct.
 * af pladserne" the second is a band of places, no share of municipalities.
 */
export function markBands(bench: Workbench): void {
  for (const mention of bench.mentions) {
    if (mention.role.kind !== 'claim') continue;
    const before = bench.mentions.slice(0, mention.index).findLast(({ role }) => role.kind === 'claim');
    if (before && isInsidePredicate(bench, before, mention))
      mention.role = { kind: 'band', of: before.index };
    const after = bench.mentions[mention.index + 1];
    if (after?.role.kind === 'claim' && isCountedAfter(bench, mention, after)) {
      mention.role = { kind: 'band', of: after.index };
    }
  }
}

function isInsidePredicate(bench: Workbench, before: Mention, mention: Mention): boolean {
  if (isInGloss(bench, before, mention)) return true;
  const [unit, other] = [unitOfMention(before), unitOfMention(mention)];
  if (other !== undefined && other === unit) return false;
  const between = bench.words.slice(mentionEnd(before), mention.at);
  if (between.some(({ text, lower }) => /^[;–—]$/.test(text) || lower === 'mens' || lower === 'while'))
    return false;
  const marks = between.filter(({ text, lower }) => text === ',' || bench.lexicon.conjunctions.has(lower));
  if (marks.length === 0) return !bothCounts(before, mention);
  if (other === undefined || unit === undefined) return false;
  // "forventer, at tilbud og værksteder er åbne for alle borgere": words of quantity make no claim of their own there.
  const isWord = mention.phrase.quantity.kind === 'qualitative';
  return isInThatClause(bench, between, isWord);
}

/** "en femtedel er næsten i mål (det gælder mindst 75 pct., men ikke alle)": what the words before it mean. */
function isInGloss(
  { words, lexicon }: Workbench,
  before: Mention,
  { at, phrase, noun, base }: Mention,
): boolean {
  if (phrase.quantity.kind === 'count' || noun || base) return false;
  const between = words.slice(mentionEnd(before), at);
  const opened = between.findLastIndex(({ text }) => text === '(');
  if (opened === -1 || between.slice(opened).some(({ text }) => text === ')')) return false;
  return lexicon.glosses.test(
    between
      .slice(opened + 1)
      .map(({ lower }) => lower)
      .join(' '),
  );
}

/** Two counts side by side count two things: "12 kommuner har 34 tilbud". */
function bothCounts(a: Mention, b: Mention): boolean {
  return a.phrase.quantity.kind === 'count' && b.phrase.quantity.kind === 'count';
}

/** "rapporterer med udgangen af maj, at alle brugere …": the last mark before the mention opens an at-clause. */
function isInThatClause({ lexicon }: Workbench, between: Workbench['words'], isWord: boolean): boolean {
  const that = between.findLastIndex(({ lower }) => lower === 'at' || lower === 'that');
  if (that === -1) return false;
  if (isWord) return true;
  return !between
    .slice(that + 1)
    .some(({ lower, text }) => lexicon.conjunctions.has(lower) && text !== 'eller');
}

/** "Mellem 50 og 74 pct. af brugerne er tilbage i 12 kommuner": the count comes last and is what is claimed. */
function isCountedAfter({ words, lexicon }: Workbench, mention: Mention, after: Mention): boolean {
  const [unit, other] = [unitOfMention(mention), unitOfMention(after)];
  if (mention.base?.unit === undefined || other === undefined || unit === other) return false;
  if (after.phrase.quantity.kind !== 'count' || mention.base.number !== undefined) return false;
  const between = words.slice(mentionEnd(mention), after.at);
  const isPlace = /^(?:i|in)$/.test(words[after.at - 1]?.lower ?? '');
  return (
    isPlace && !between.some(({ text, lower }) => /^[,;]$/.test(text) || lexicon.conjunctions.has(lower))
  );
}

/** What a mention counts, or is a part of. */
export function unitOfMention(mention: Mention): string | undefined {
  return mention.noun?.unit ?? mention.base?.unit;
}
