/** What the words of a memo mean: a row for each hedge and word that it uses, from the rules that chose them. */
import type { Language } from '../core/language.ts';
import type { Words } from '../quantity/choose-words.ts';
import type { Fraction } from '../quantity/fraction.ts';
import { formatNumber } from '../quantity/number-format.ts';
import { writtenHedges, writtenWords } from '../quantity/quantity-words.ts';
import {
  hedgeRules,
  type Limit,
  leastBaseForPercent,
  leastCountForHedge,
  wordRules,
} from '../quantity/writing-table.ts';
import type { GeneratedRow, GeneratedTable } from './generated-table.ts';
import { tablePhrases } from './table-phrases.ts';

/** A table of the hedges and words used, in the order of the rules. */
export function wordsTable(used: readonly Words[], language: Language, caption?: string): GeneratedTable {
  const phrases = tablePhrases[language];
  const hedges = new Set(used.map(({ hedge }) => hedge));
  const words = new Set(used.flatMap(({ anchor }) => (anchor.kind === 'qualitative' ? [anchor.word] : [])));
  const hasBare = used.some(({ hedge, anchor }) => hedge === 'none' && anchor.kind === 'fraction');
  const rows: GeneratedRow[] = [
    ...(hasBare ? [row(said[language].bare, said[language].bareMeans)] : []),
    ...hedgeRules
      .filter(({ hedge }) => hedges.has(hedge))
      .map(({ hedge, from, to }) =>
        row(`${writtenHedges[hedge][language]} …`, hedgeMeaning(from, to, language)),
      ),
    ...wordRules.flatMap(({ word, from, to, leastCount, mostCount }) => {
      if (!words.has(word) || word === 'few' || word === 'many' || word === 'long-row') return [];
      const counts = countLimits(leastCount, mostCount, language);
      return [row(writtenWords[word][language].alone, `${wordMeaning(from, to, language)}${counts}`)];
    }),
  ];
  return {
    caption: caption ?? phrases.wordsCaption,
    columns: [
      { title: phrases.word, numeric: false },
      { title: phrases.means, numeric: false },
    ],
    rows,
    notes: [said[language].rules(leastBaseForPercent, leastCountForHedge)],
  };
}

const said = {
  da: {
    bare: 'en brøk alene',
    bareMeans: 'det hele antal, der ligger nærmest brøken',
    below: (points: string) => `op til ${points} procentpoint under det, der står efter`,
    above: (points: string) => `op til ${points} procentpoint over det, der står efter`,
    around: (points: string) => `højst ${points} procentpoint fra det, der står efter`,
    orEqual: ' eller lig med',
    between: (low: string, high: string) => `fra ${low} til ${high} pct.`,
    exactly: (share: string) => `${share} pct.`,
    upTo: (high: string) => `op til ${high} pct.`,
    below100: (high: string) => `under ${high} pct.`,
    least: (count: number) => `, mindst ${count}`,
    most: (count: number) => `, højst ${count}`,
    rules: (base: number, count: number) =>
      `Procenter skrives, når mindst ${base} har svaret. Et antal under ${count} får intet forbehold. Tallet står altid ved siden af ordet.`,
  },
  en: {
    bare: 'a fraction alone',
    bareMeans: 'the whole number nearest to the fraction',
    below: (points: string) => `up to ${points} percentage points below what follows`,
    above: (points: string) => `up to ${points} percentage points above what follows`,
    around: (points: string) => `at most ${points} percentage points from what follows`,
    orEqual: ' or equal to',
    between: (low: string, high: string) => `from ${low} to ${high}%`,
    exactly: (share: string) => `${share}%`,
    upTo: (high: string) => `up to ${high}%`,
    below100: (high: string) => `below ${high}%`,
    least: (count: number) => `, at least ${count}`,
    most: (count: number) => `, at most ${count}`,
    rules: (base: number, count: number) =>
      `Percentages are printed when at least ${base} have answered. A count below ${count} carries no hedge. The number always stands beside the word.`,
  },
} as const satisfies Record<Language, object>;

function row(title: string, meaning: string): GeneratedRow {
  return { title, cells: [meaning] };
}

function hedgeMeaning(from: Limit, to: Limit, language: Language): string {
  const phrases = said[language];
  const [low, high] = [points(from.at), points(to.at)];
  const text = (value: number) => formatNumber(Math.abs(value), language);
  if (low < 0 && high > 0) return phrases.around(text(high));
  if (high > 0) return `${phrases.above(text(high))}${from.included ? phrases.orEqual : ''}`;
  return `${phrases.below(text(low))}${to.included ? phrases.orEqual : ''}`;
}

function wordMeaning(from: Limit, to: Limit, language: Language): string {
  const phrases = said[language];
  const [low, high] = [points(from.at), points(to.at)];
  const [lowText, highText] = [formatNumber(low, language), formatNumber(high, language)];
  if (low === high) return phrases.exactly(highText);
  if (low === 0) return to.included ? phrases.upTo(highText) : phrases.below100(highText);
  return phrases.between(lowText, highText);
}

function countLimits(least: number | undefined, most: number | undefined, language: Language): string {
  const phrases = said[language];
  // A word for at least one says nothing more.
  const low = least === undefined || least < 2 ? '' : phrases.least(least);
  return low + (most === undefined ? '' : phrases.most(most));
}

function points({ numerator, denominator }: Fraction): number {
  return (Number(numerator) / Number(denominator)) * 100;
}
