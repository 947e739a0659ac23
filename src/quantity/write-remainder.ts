import type { Language } from '../core/language.ts';
import { type Noun, withNoun } from './noun.ts';
import { formatNumber } from './number-format.ts';
import { startSentence, type WrittenQuantity } from './write-share.ts';

export interface RemainderOptions {
  readonly noun?: Noun;
  readonly startsSentence?: boolean;
}

interface Phrases {
  readonly none: string;
  readonly one: string;
  readonly oneNeuter: string;
  readonly more: string;
}

const alone: Readonly<Record<Language, Phrases>> = {
  da: { none: 'ingen', one: 'den sidste', oneNeuter: 'det sidste', more: 'de resterende' },
  en: { none: 'none', one: 'the remaining one', oneNeuter: 'the remaining one', more: 'the remaining ones' },
};
const naming: Readonly<Record<Language, Phrases>> = {
  da: {
    none: 'ingen {many}',
    one: 'den sidste {one}',
    oneNeuter: 'det sidste {one}',
    more: 'de resterende {many}',
  },
  en: {
    none: 'no {many}',
    one: 'the remaining {one}',
    oneNeuter: 'the remaining {one}',
    more: 'the remaining {many}',
  },
};

/**
 * What the other parts of a partition leave of n, computed and named. `parts` are the counts already told of.
 * Throws if the parts are more than the whole.
 * @example writeRemainder({ n: 76, parts: [25, 37] }, 'da').text // => "de resterende (14 af 76)"
 */
export function writeRemainder(
  { n, parts }: { readonly n: number; readonly parts: readonly number[] },
  language: Language,
  options: RemainderOptions = {},
): WrittenQuantity {
  const rest = parts.reduce((left, part) => left - part, n);
  if (![n, ...parts].every((count) => Number.isSafeInteger(count) && count >= 0) || rest < 0) {
    throw new Error(`parts that do not fit into ${n}: ${parts.join(', ')}`);
  }
  const { noun } = options;
  const phrases = (noun ? naming : alone)[language];
  const isNeuter = noun?.gender === 'neuter';
  const form =
    rest === 0 ? phrases.none : rest > 1 ? phrases.more : isNeuter ? phrases.oneNeuter : phrases.one;
  const named = noun ? withNoun(form, noun) : form;
  const text = `${named} (${formatNumber(rest, language)} ${language === 'da' ? 'af' : 'of'} ${formatNumber(n, language)})`;
  return {
    hedge: 'none',
    anchor: rest === 0 ? { kind: 'qualitative', word: 'none' } : { kind: 'remainder' },
    text: options.startsSentence ? startSentence(text) : text,
  };
}
