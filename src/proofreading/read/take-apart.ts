import type { Language } from '../../core/language.ts';
import { blocksOf } from './blocks.ts';
import type { DocumentView } from './document-view.ts';
import { lexicons } from './lexicon/lexicons.ts';
import type { Phrase } from './mention.ts';
import { phrasesIn } from './phrases.ts';
import { readSentence } from './read-sentence.ts';
import { type Section, sectionsOf } from './sections.ts';
import { sentencesOf, type TextSentence } from './sentences.ts';
import { type Statement, statementsOf } from './statement.ts';

/** A text taken apart into sections, sentences and statements. */
export function takeApart(text: string, language: Language): DocumentView {
  const sections = sectionsOf(sentencesOf(blocksOf(text)));
  const read = sections.flatMap(({ sentences }) =>
    sentences.map((sentence) => readSentence(sentence, phrasesOf(sentence, language), language)),
  );
  const sectionBySentence = new Map(
    sections.flatMap(({ sentences, index }) => sentences.map((sentence) => [sentence, index] as const)),
  );
  const statements: Statement[] = [];
  for (const each of read) {
    const section = sectionBySentence.get(each.sentence) ?? 0;
    statements.push(...statementsOf(each, { section, first: statements.length }, language));
  }
  return { language, sections, read, statements, severalAnswers: severalAnswersIn(sections, language) };
}

/** A row of numbers is no sentence. */
const mostPhrases = 40;

function phrasesOf(sentence: TextSentence, language: Language): readonly Phrase[] {
  if (sentence.isRow || !/\p{L}/u.test(sentence.text)) return [];
  const phrases = phrasesIn(sentence.text, language);
  return phrases.length > mostPhrases ? [] : phrases;
}

/** Where several answers could be given: the paragraph that says so, the next, and the list it leads into. */
function severalAnswersIn(sections: readonly Section[], language: Language): ReadonlySet<number> {
  const blocks = new Set<number>();
  for (const { heading, sentences } of sections) {
    const inHeading =
      heading !== undefined && lexicons[language].severalAnswers.test(heading.text.toLowerCase());
    for (const sentence of sentences) {
      if (!inHeading && !lexicons[language].severalAnswers.test(sentence.text.toLowerCase())) continue;
      blocks.add(sentence.block);
      for (const other of sentences)
        if (other.block > sentence.block && (other.isItem || other.block === sentence.block + 1))
          blocks.add(other.block);
    }
  }
  return blocks;
}
