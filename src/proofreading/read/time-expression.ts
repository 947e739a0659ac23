import type { Language } from '../../core/language.ts';
import { calendarWords } from './lexicon/calendar-words.ts';

/** When something is said to be so. */
export interface TimeExpression {
  /** `by` counts up everything before; `unknown` is "kan ikke oplyse". */
  readonly kind: 'at' | 'by' | 'during' | 'after' | 'unknown';
  /** Orders times of one text; without a year where none is printed. */
  readonly year?: number;
  /** Days within the year, 31 for each month; the end of a month is its day 31. */
  readonly day?: number;
  /** A year that is named from today: "næste år" is 1. */
  readonly yearsAhead?: number;
  readonly isNow: boolean;
  /** UTF-16 offsets in the text that was searched. */
  readonly start: number;
  readonly end: number;
}

interface TimePatterns {
  readonly dated: RegExp;
  readonly season: RegExp;
  readonly year: RegExp;
  readonly now: RegExp;
  readonly relative: RegExp;
  readonly unknown: RegExp;
}

const patterns: Readonly<Record<Language, TimePatterns>> = { da: patternsFor('da'), en: patternsFor('en') };

function patternsFor(language: Language): TimePatterns {
  const { months, seasons, by, endOf, during, after, now, relativeYears, cannotSay } =
    calendarWords[language];
  const named = (alternatives: string): RegExp =>
    new RegExp(`(?<![\\p{L}\\d])(?:${alternatives})(?![\\p{L}\\d])`, 'gu');
  const lead = `(?:(?<by>${by}) )?(?:(?:ved|den|d\\.|the|på|on) )?(?:(?<end>${endOf}) )?(?:(?<during>${during}) )?(?:(?<after>${after}) )?(?:den |d\\. |the )?`;
  const day =
    language === 'da' ? '(?:(?<day>\\d{1,2})\\. )?' : '(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?';
  const dayAfter = language === 'da' ? '' : '(?: (?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?';
  return {
    dated: named(`${lead}${day}(?<month>${months.join('|')})${dayAfter}(?:,? (?<year>(?:19|20)\\d\\d))?`),
    season: named(`${lead}(?<season>${Object.keys(seasons).join('|')})`),
    year: named(`${lead}(?<year>(?:19|20)\\d\\d)`),
    now: named(now),
    relative: named(Object.keys(relativeYears).join('|')),
    unknown: named(cannotSay),
  };
}

/** The times that a stretch of text names, the first first. */
export function timesIn(text: string, language: Language): readonly TimeExpression[] {
  const lower = text.toLowerCase();
  const { dated, season, year, now, relative, unknown } = patterns[language];
  const { seasons, relativeYears, months } = calendarWords[language];
  const found: TimeExpression[] = [];
  const add = (
    match: RegExpExecArray,
    time: Omit<TimeExpression, 'start' | 'end' | 'isNow'>,
    isNow = false,
  ): void => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!found.some((other) => start < other.end && other.start < end))
      found.push({ ...time, isNow, start, end });
  };
  for (const match of lower.matchAll(dated)) {
    const { groups = {} } = match;
    const month = months.indexOf(groups.month ?? '');
    // "may" alone is a verb; "maj" is not.
    if (language === 'en' && groups.month === 'may' && match[0] === 'may') continue;
    const dayInMonth = Number(groups.day ?? groups.dayAfter ?? (isEnd(groups) ? 31 : 15));
    add(match, { kind: kindOf(groups), day: month * 31 + dayInMonth, ...yearOf(groups) });
  }
  for (const match of lower.matchAll(season)) {
    add(match, {
      kind: kindOf(match.groups ?? {}),
      day: (seasons[match.groups?.season ?? ''] ?? 1) * 31 - 16,
    });
  }
  for (const match of lower.matchAll(year))
    add(match, { kind: kindOf(match.groups ?? {}), ...yearOf(match.groups ?? {}) });
  for (const match of lower.matchAll(relative))
    add(match, { kind: 'during', yearsAhead: relativeYears[match[0]] ?? 0 });
  for (const match of lower.matchAll(unknown)) add(match, { kind: 'unknown' });
  for (const match of lower.matchAll(now)) add(match, { kind: 'at' }, true);
  return found.sort((a, b) => a.start - b.start);
}

type Groups = Readonly<Record<string, string | undefined>>;

function isEnd(groups: Groups): boolean {
  return groups.end !== undefined;
}

function kindOf(groups: Groups): TimeExpression['kind'] {
  if (groups.by !== undefined || /^inden|^before|^by/.test(groups.end ?? '')) return 'by';
  if (groups.end !== undefined) return 'by';
  if (groups.after !== undefined) return 'after';
  return groups.during === undefined ? 'at' : 'during';
}

function yearOf(groups: Groups): { readonly year?: number } {
  return groups.year === undefined ? {} : { year: Number(groups.year) };
}

/**
 * Orders two times: below 0 if the first is earlier; undefined where the text does not tell.
 * @example compareTimes({ day: 50 }, { day: 70 }) // => -20
 */
export function compareTimes(
  a: Pick<TimeExpression, 'year' | 'day'>,
  b: Pick<TimeExpression, 'year' | 'day'>,
): number | undefined {
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return a.year - b.year;
  return a.day === undefined || b.day === undefined ? undefined : a.day - b.day;
}

/** Whether two times are surely not the same. */
export function timesDiffer(a: TimeExpression, b: TimeExpression): boolean {
  if (a.kind === 'unknown' || b.kind === 'unknown') return a.kind !== b.kind;
  if (a.yearsAhead !== undefined || b.yearsAhead !== undefined) return a.yearsAhead !== b.yearsAhead;
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return true;
  return a.day !== undefined && b.day !== undefined && a.day !== b.day;
}
