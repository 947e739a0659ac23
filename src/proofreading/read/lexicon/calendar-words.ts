import type { Language } from '../../../core/language.ts';

/** How a language speaks of days, months and seasons. */
export interface CalendarWords {
  readonly months: readonly string[];
  /** Names of times of the year, with the month that they fall in. */
  readonly seasons: Readonly<Record<string, number>>;
  /** "senest", "inden": up to and with everything before. */
  readonly by: string;
  /** "ved udgangen af", "ultimo": at the end of. */
  readonly endOf: string;
  /** "i løbet af", "i": some time in. */
  readonly during: string;
  readonly after: string;
  readonly now: string;
  readonly relativeYears: Readonly<Record<string, number>>;
  /** "kan ikke oplyse": no time given is an answer too. */
  readonly cannotSay: string;
}

export const calendarWords: Readonly<Record<Language, CalendarWords>> = {
  da: {
    months: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
    seasons: {
      vinterferien: 2,
      påske: 4,
      påsken: 4,
      foråret: 4,
      sommerferien: 7,
      sommer: 7,
      sommeren: 7,
      efterårsferien: 10,
      efteråret: 10,
      jul: 12,
      juleferien: 12,
      årsskiftet: 12,
      nytår: 12,
    },
    by: 'senest|inden|før|frem til|til og med',
    endOf: '(?:ved|med|inden|til) udgangen af|ultimo|i slutningen af',
    during: 'i løbet af|i',
    after: 'efter',
    now: 'i dag|nu|på nuværende tidspunkt|for øjeblikket',
    relativeYears: { 'sidste år': -1, 'i år': 0, 'til næste år': 1, 'næste år': 1 },
    cannotSay:
      '(?:kan|kunne) (?:endnu )?ikke (?:endnu )?(?:oplyse|sige|angive|vurdere)|ved (?:endnu )?ikke(?:,)? hvornår',
  },
  en: {
    months: 'january february march april may june july august september october november december'.split(
      ' ',
    ),
    seasons: {
      spring: 4,
      easter: 4,
      summer: 7,
      'the summer': 7,
      autumn: 10,
      christmas: 12,
      'the new year': 12,
      'the summer holidays': 7,
    },
    by: 'by|before|no later than|until|up to',
    endOf: '(?:by |at |before )?the end of',
    during: 'during|in the course of|in',
    after: 'after',
    now: 'today|now|at present|currently',
    relativeYears: { 'last year': -1, 'this year': 0, 'next year': 1 },
    cannotSay:
      '(?:can ?not|could not|cannot|are unable to|were unable to) (?:yet )?(?:say|state|tell)|do not (?:yet )?know when',
  },
};
