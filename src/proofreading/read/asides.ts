import type { SetAsideReason } from '../read-text.ts';
import type { Workbench } from './group-phrases.ts';
import type { Mention } from './mention.ts';
import { namedUnit } from './unit-match.ts';

/** Sets aside what is a number but counts nobody: measures, ages, changes, differences, the article "en". */
export function markAsides(bench: Workbench, sentence: string): void {
  for (const mention of bench.mentions) {
    if (mention.role.kind !== 'claim') continue;
    const why = whyAside(bench, sentence, mention);
    if (why) mention.role = { kind: 'aside', why };
  }
}

function whyAside(
  { words, lexicon }: Workbench,
  sentence: string,
  mention: Mention,
): SetAsideReason | undefined {
  const { phrase, to } = mention;
  const next = words[to];
  const after = sentence.slice(phrase.end, phrase.end + 60).toLowerCase();
  if (lexicon.measures.has(next?.lower ?? '')) return 'other';
  // "fordeler sig på tre grupper": how many parts there are, not how many are in them.
  const lead = sentence.slice(Math.max(0, phrase.start - 30), phrase.start).toLowerCase();
  if (mention.noun?.unit !== undefined && !namedUnit(mention.noun.unit) && lexicon.dividesInto.test(lead))
    return 'other';
  if (phrase.quantity.kind === 'amount') return 'amount';
  if (
    phrase.quantity.kind === 'percent' &&
    phrase.quantity.value.numerator > phrase.quantity.value.denominator
  )
    return 'other';
  // Pairs of digits in a row are a telephone number or the like.
  const digits = words.slice(mention.at, mention.to).every(({ kind }) => kind === 'number');
  if (digits && (words[mention.at - 1]?.kind === 'number' || next?.kind === 'number')) return 'phone';
  // "1.-3. klasse", "nummer 4", "for mange".
  if (/^\.?\s?[-–]\s?\d+\./.test(after)) return 'list_number';
  const word = words[mention.at - 1]?.lower ?? '';
  if (lexicon.names.has(word) && phrase.quantity.kind === 'count') return 'name';
  if (
    phrase.quantity.kind === 'qualitative' &&
    lexicon.tooMany.has(word) &&
    /^(?:many|few)$/.test(phrase.quantity.word)
  )
    return 'other';
  if (/^\s?[%°]?\s?-?(?:points?\b)|^-(?:årig|year|dages|timers|hour|day)/.test(after)) return 'other';
  if (isShare(mention) && lexicon.change.after.test(after)) return 'other';
  const before = sentence.slice(Math.max(0, phrase.start - 80), phrase.start).toLowerCase();
  return lexicon.change.before.test(before) ? 'other' : undefined;
}

function isShare({ phrase: { quantity } }: Mention): boolean {
  return quantity.kind === 'percent' || quantity.kind === 'fraction' || quantity.kind === 'range';
}
