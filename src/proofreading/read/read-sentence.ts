import type { Language } from '../../core/language.ts';
import { markAsides } from './asides.ts';
import { markBands } from './bands.ts';
import { frontedGroup } from './fronted-group.ts';
import { attachGroups, type Workbench, workbench } from './group-phrases.ts';
import type { BasePhrase, Mention, Phrase, ReadSentence } from './mention.ts';
import { markRates } from './response-rates.ts';
import { markRestatements } from './restatements.ts';
import type { TextSentence } from './sentences.ts';
import { wordAt, wordsOf } from './words.ts';

/** Quantities in a clause that picks out a group say who they are, not how many: "de skoler, der har mindst 10 lærere". */
function markInsideGroups({ mentions }: Workbench, fronted: BasePhrase | undefined): void {
  const groups = [fronted, ...mentions.map(({ base }) => base)].filter((group) => group !== undefined);
  for (const mention of mentions) {
    if (mention.role.kind !== 'claim') continue;
    if (groups.some(({ from, to }) => from < mention.at && mention.at < to))
      mention.role = { kind: 'aside', why: 'other' };
  }
}

/** Takes a sentence apart: its words, its numbers, and what each number is there for. */
export function readSentence(
  sentence: TextSentence,
  phrases: readonly Phrase[],
  language: Language,
): ReadSentence {
  const words = wordsOf(sentence.text);
  const mentions = phrases.map(
    (phrase, index): Mention => ({
      index,
      phrase,
      at: wordAt(words, phrase.start),
      to: wordAt(words, phrase.end),
      role: { kind: 'claim' },
    }),
  );
  const bench = workbench(words, mentions, language);
  attachGroups(bench);
  markRates(bench, sentence.text);
  markAsides(bench, sentence.text);
  markRestatements(bench);
  const fronted = frontedGroup(bench);
  markInsideGroups(bench, fronted);
  markBands(bench);
  return { sentence, words, mentions, ...(fronted ? { fronted } : {}) };
}
