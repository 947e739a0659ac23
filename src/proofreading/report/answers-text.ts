import type { Language } from '../../core/language.ts';
import { formatNumber, formatPercent } from '../../quantity/number-format.ts';
import type { ClaimSet } from '../claim-set.ts';
import type { SolutionCount } from '../decide/count-solutions.ts';
import type { AnswersWanted, PossibleAnswers } from '../decide/possible-answers.ts';
import type { RangeProblem } from '../decide/possible-range.ts';
import type { ShareRange } from '../decide/ranges.ts';
import type { Spoken } from '../read-text.ts';
import { relationMessage } from '../relation/relation-problem.ts';

/** What the readings are called. */
export const readingNames: Readonly<Record<PossibleAnswers['reading'], Spoken>> = {
  ordinary: { da: 'almindelig læsning', en: 'ordinary reading' },
  wide: { da: 'bred læsning', en: 'wide reading' },
};

/**
 * In how many ways everything can be true.
 * @example solutionsText({ kind: 'exactly', solutions: 1 }, 'en') // => "Everything can be true in just one way."
 */
export function solutionsText({ kind, solutions }: SolutionCount, language: Language): string {
  const ways = formatNumber(solutions, language);
  if (kind === 'exactly' && solutions === 1)
    return {
      da: 'Det hele kan kun være sandt på én måde.',
      en: 'Everything can be true in just one way.',
    }[language];
  return kind === 'exactly'
    ? {
        da: `Det hele kan være sandt på ${ways} måder.`,
        en: `Everything can be true in ${ways} ways.`,
      }[language]
    : {
        da: `Det hele kan være sandt på mindst ${ways} måder.`,
        en: `Everything can be true in at least ${ways} ways.`,
      }[language];
}

/** Why there are no answers to show. */
export function noAnswersText(kind: 'impossible' | 'undecided', language: Language): string {
  return {
    impossible: {
      da: 'Der findes ingen svar, som gør det hele sandt i denne læsning.',
      en: 'No answers make everything true in this reading.',
    },
    undecided: {
      da: 'Tiden slap op, før der var fundet svar, eller bevist, at der ingen er.',
      en: 'Time ran out before answers were found, or shown not to exist.',
    },
  }[kind][language];
}

/**
 * From here to there, as a count or as a share of a base.
 * @example rangeText({ kind: 'undecided' }, 'counts', 'en') // => "not decided"
 */
export function rangeText(range: ShareRange, as: 'counts' | 'shares', language: Language): string {
  if (range.kind !== 'range')
    return {
      impossible: { da: 'umuligt', en: 'impossible' },
      undecided: { da: 'ikke afgjort', en: 'not decided' },
    }[range.kind][language];
  const { least, greatest } = range;
  const say = (value: typeof least): string =>
    as === 'shares'
      ? formatPercent(value, language, { decimals: 1 })
      : formatNumber(Number(value.numerator) / Number(value.denominator), language);
  const [from, to] = [say(least), say(greatest)];
  if (from === to) return from;
  return { da: `mellem ${from} og ${to}`, en: `between ${from} and ${to}` }[language];
}

/** What is wrong with the quantity that was asked for. */
export function rangeProblemText(problem: RangeProblem, language: Language): string {
  if (problem.code !== 'range_count_unknown') return relationMessage(problem, language);
  return {
    da: `Der er intet antal, der hedder »${problem.found}«.`,
    en: `There is no count called “${problem.found}”.`,
  }[language];
}

/** The answers as plain text, one line for each count. */
export function answersText(
  answers: PossibleAnswers,
  { counts }: ClaimSet,
  { quantity }: AnswersWanted,
  language: Language,
): string {
  const title = `${readingNames[answers.reading][language]}:`;
  if (answers.kind !== 'possible') return `${title} ${noAnswersText(answers.kind, language)}\n`;
  const meaning = new Map(counts.map(({ id, means }) => [id, means]));
  const lines = answers.counts.map(({ id, value, range }) => {
    const means = meaning.get(id);
    const within = rangeText(range, 'counts', language);
    return `  ${id} = ${formatNumber(value, language)} (${within})${means === undefined ? '' : `  ${means}`}`;
  });
  const { expression = '', base } = quantity ?? {};
  const asked = answers.quantity;
  const found = asked?.ok
    ? rangeText(asked.value, base === undefined ? 'counts' : 'shares', language)
    : (asked?.problems.map((problem) => rangeProblemText(problem, language)).join(' ') ?? '');
  const about = base === undefined ? expression : `${expression} / ${base}`;
  return `${[`${title} ${solutionsText(answers.solutions, language)}`, ...lines, ...(asked ? [`  ${about}: ${found}`] : [])].join('\n')}\n`;
}
