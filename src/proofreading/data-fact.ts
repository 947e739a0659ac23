import type { Language } from '../core/language.ts';
import type { Figure } from '../figure/figure.ts';
import { lexicons } from './read/lexicon/lexicons.ts';
import { stemOf } from './read/lexicon/stems.ts';
import { wordsOf } from './read/words.ts';

/** One number of a round as a text may tell it: so many of so many, with the words that name it. */
export interface DataFact {
  readonly id: string;
  /** As the figure is called. */
  readonly title: string;
  readonly k: number;
  readonly n: number;
  /** How many have answered, not what they answered. */
  readonly isResponse: boolean;
  /** Stems of what is said: an answer, or the whole of a title that is a statement. */
  readonly said: ReadonlySet<string>;
  /** Stems of what it is said about: the question, or the base. */
  readonly about: ReadonlySet<string>;
  readonly wording: Wording;
}

/** What turns the meaning of the same words. */
export interface Wording {
  readonly isNegated: boolean;
  /** Expected, not yet so. */
  readonly isExpected: boolean;
}

const expected: Readonly<Record<Language, RegExp>> = {
  da: /(?<!\p{L})(?:vente[rs]?|forvent\p{L}*|regner? med|planlæg\p{L}*)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:expect\p{L}*|plan\p{L}*|will)(?!\p{L})/iu,
};

/** Words that every sentence has; unlike those of a predicate, "før" and "ikke" are none of them. */
const small: Readonly<Record<Language, ReadonlySet<string>>> = {
  da: new Set(
    'af at de dem den der deres det du efter en end er et for fra har havde hos hvor hvordan hvornår i jer jeres kan med men men mest når og om på sig sin som stor til ved var vi'.split(
      ' ',
    ),
  ),
  en: new Set(
    'a an and are as at be been by for from had has have how in is it its of on or than that the their they to was were what when which who will with you your'.split(
      ' ',
    ),
  ),
};

/**
 * The stems of a phrase's words and its numbers.
 * @example [...stemsIn('Mindst 75 pct. som før', 'da')] // => ["mind", "75", "=pct", "=før"]
 */
export function stemsIn(text: string, language: Language): ReadonlySet<string> {
  const words = wordsOf(text).filter(
    ({ kind, lower }) => kind === 'number' || (kind === 'word' && !small[language].has(lower)),
  );
  return new Set(words.map(({ kind, lower }) => (kind === 'number' ? lower : distinctStem(lower, language))));
}

/** Short words stay apart from the stems of longer ones: "før" is no form of "føre". */
function distinctStem(lower: string, language: Language): string {
  return lower.length < 4 ? `=${lower}` : stemOf(lower, language);
}

/**
 * What turns the meaning of a phrase.
 * @example wordingOf('Venter ikke at åbne', 'da') // => { isNegated: true, isExpected: true }
 */
export function wordingOf(text: string, language: Language): Wording {
  return {
    isNegated: lexicons[language].negations.test(text),
    isExpected: expected[language].test(text),
  };
}

/** The figures that are so many of so many, as facts in one language; those without a title in it are left out. */
export function dataFacts(figures: readonly Figure[], language: Language): readonly DataFact[] {
  return figures.flatMap(({ id, definition, value }): readonly DataFact[] => {
    const title = definition.title[language];
    if (title === undefined || value.kind !== 'known' || !('k' in value)) return [];
    const isResponse = definition.kind === 'response';
    if (isResponse && definition.weight !== 'authorities') return [];
    const parts = title.split(': ');
    const said = isResponse ? (parts[0] ?? '') : (parts.at(-1) ?? '');
    const about = isResponse ? '' : parts.slice(0, -1).join(' ');
    return [
      {
        id,
        title,
        k: value.k,
        n: value.n,
        isResponse,
        said: stemsIn(said, language),
        about: stemsIn(about, language),
        wording: wordingOf(title, language),
      },
    ];
  });
}
