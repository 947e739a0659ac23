import { type CalendarDate, dateIn, parseDate } from '../core/calendar.ts';
import { type Language, languages } from '../core/language.ts';
import type { Programme, RoundDefinition } from '../programme/programme.ts';
import { withFrame } from '../programme/with-frame.ts';
import { type RoundBurden, roundBurden } from '../round/burden.ts';
import { daysBetween, type FrameChange, frameChanges, frameOn, suggestedDates } from '../round/next-round.ts';
import type { Context } from './context.ts';

/** The fields of the form that makes a round, as typed. */
export interface TypedRound {
  readonly titles: Readonly<Partial<Record<Language, string>>>;
  readonly questionnaires: readonly string[];
  readonly referenceDate: string;
  readonly opens: string;
  readonly opensTime: string;
  readonly closes: string;
  readonly closesTime: string;
  readonly automatic: boolean;
  readonly publicResponses: boolean;
  readonly signOff: boolean;
}

/** What whoever makes a round looks at before it is made. */
export interface RoundPlan {
  readonly programme: Programme;
  readonly after: RoundDefinition;
  readonly typed: TypedRound;
  readonly changes: readonly FrameChange[];
  readonly authorities: number;
  readonly burden: RoundBurden;
  /** What the same authorities have been asked in the year before it opens: all rounds of all programmes here. */
  readonly yearBefore: { readonly rounds: number; readonly minutes: number };
}

/** The plan for a round after another one, with what has been typed so far in place of what is suggested. */
export function planRound(
  context: Pick<Context, 'clock' | 'programmes'>,
  programme: Programme,
  after: RoundDefinition,
  given?: TypedRound,
): RoundPlan {
  const typed = given ?? suggestion(programme, after, context);
  const date = parseDate(typed.referenceDate) ?? after.referenceDate;
  const before = withFrame(programme, after).authorities;
  const frame = frameOn(programme, date);
  const questionnaires = after.questionnaires.filter((id) => typed.questionnaires.includes(id));
  const others = programme.questionnaires
    .map(({ id }) => id)
    .filter((id) => typed.questionnaires.includes(id) && !questionnaires.includes(id));
  const burden = roundBurden(programme, { ...after, frame, questionnaires: [...questionnaires, ...others] });
  return {
    programme,
    after,
    typed,
    changes: frameChanges(programme, before, date),
    authorities: frame.length,
    burden,
    yearBefore: askedInTheYearBefore(
      context,
      parseDate(typed.opens) ?? dateIn(programme.timeZone, context.clock()),
    ),
  };
}

function suggestion(
  programme: Programme,
  after: RoundDefinition,
  { clock }: Pick<Context, 'clock'>,
): TypedRound {
  const dates = suggestedDates(after, programme.timeZone, clock());
  return {
    titles: Object.fromEntries(
      languages
        .filter((one) => programme.languages.includes(one))
        .map((language) => [language, monthName(dates.referenceDate, language)]),
    ),
    questionnaires: after.questionnaires,
    referenceDate: dates.referenceDate,
    opens: dates.opens,
    opensTime: after.opensTime ?? '08:00',
    closes: dates.closes ?? '',
    closesTime: after.closesTime ?? '',
    automatic: true,
    publicResponses: after.publicResponses,
    signOff: after.signOff === true,
  };
}

function monthName(date: CalendarDate, language: Language): string {
  const name = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** The most that any authority was asked. */
function askedInTheYearBefore({ programmes }: Pick<Context, 'programmes'>, opens: CalendarDate) {
  const minutes = new Map<string, number>();
  let rounds = 0;
  for (const programme of programmes.values()) {
    for (const round of programme.rounds) {
      const days = daysBetween(round.opens, opens);
      if (round.trial || days <= 0 || days > 365) continue;
      rounds += 1;
      const { minutesEach } = roundBurden(programme, round);
      for (const { id } of withFrame(programme, round).authorities)
        minutes.set(id, (minutes.get(id) ?? 0) + minutesEach);
    }
  }
  return { rounds, minutes: Math.max(0, ...minutes.values()) };
}
