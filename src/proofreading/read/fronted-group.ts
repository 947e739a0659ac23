import { baseOf, basePhraseAt, prepositionEnd, type Workbench } from './group-phrases.ts';
import type { BasePhrase, Mention } from './mention.ts';
import { nounPhraseAt } from './noun-phrase.ts';

/** A group at the start of the sentence, or a known group as its subject: "De 80 ansøgninger fordeler sig med …". */
export function frontedGroup(bench: Workbench): BasePhrase | undefined {
  const { words, mentions, lexicon } = bench;
  for (const mention of mentions) {
    if (mention.role.kind !== 'claim' || mention.phrase.quantity.kind !== 'count') continue;
    const group = groupAround(bench, mention);
    if (!group) continue;
    mention.role = { kind: 'base' };
    return group;
  }
  const divided = dividedSubject(bench);
  if (divided) return divided;
  for (let at = 0; at < Math.min(words.length, 12); at += 1) {
    if (
      at > 0 &&
      !/^[,;:–—(]$/.test(words[at - 1]?.text ?? '') &&
      !lexicon.conjunctions.has(words[at - 1]?.lower ?? '')
    )
      continue;
    const base = basePhraseAt(bench, at);
    if (base && (base.isLast || base.relative || base.isDefinite)) return base;
  }
  return undefined;
}

/** "Afgørelserne fordeler sig således: 62 pct. …": what is divided, without its number. */
function dividedSubject(bench: Workbench): BasePhrase | undefined {
  const { words, language, lexicon, numbers } = bench;
  const noun = nounPhraseAt(words, 0, numbers, language);
  if (!noun?.isDefinite || noun.unit === undefined) return undefined;
  const next = words
    .slice(noun.to, noun.to + 2)
    .map(({ lower }) => lower)
    .join(' ');
  return lexicon.dividesInto.test(next) ? baseOf(noun, bench) : undefined;
}

/** The group that a bare count turns out to be the size of, judged by the words before it. */
function groupAround(bench: Workbench, mention: Mention): BasePhrase | undefined {
  const { words, lexicon } = bench;
  let at = mention.at - 1;
  let isDefinite = false;
  while (at >= 0 && mention.at - at <= 4) {
    const word = words[at]?.lower ?? '';
    const isGenitive = lexicon.genitive.test(word) && at === mention.at - 1;
    if (word === lexicon.inAll[1] && words[at - 1]?.lower === lexicon.inAll[0]) at -= 1;
    else if (!lexicon.determiners.has(word) && !isGenitive) break;
    isDefinite ||= lexicon.definite.has(word) || isGenitive;
    at -= 1;
  }
  for (const back of [1, 0]) {
    const from = at - back;
    if (from < 0 || prepositionEnd(bench, from) !== at + 1) continue;
    // "brugt af 12 skoler" says by whom; of a group one says "af de 12 skoler", or puts it first.
    const opens = from === 0 || /^[,;:–—(]$/.test(words[from - 1]?.text ?? '');
    return isDefinite || opens || words[from]?.lower !== lexicon.byWord
      ? basePhraseAt(bench, from)
      : undefined;
  }
  const lead = words
    .slice(Math.max(0, at - 1), at + 1)
    .map(({ lower }) => lower)
    .join(' ');
  if (!isDefinite && !(at <= 3 && lexicon.surveyWith.test(lead))) return undefined;
  const noun = nounPhraseAt(words, at + 1, bench.numbers, bench.language);
  return noun?.unit === undefined ? undefined : baseOf(noun, bench);
}
