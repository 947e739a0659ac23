/** The next round, made from one that was: what to suggest, and who is asked by then. */
import { authoritiesOn, successorOn } from '../authority/register.ts';
import { addDays, type CalendarDate, dateIn, type Instant } from '../core/calendar.ts';
import { type AuthorityId, type RoundId, roundId } from '../core/ids.ts';
import type {
  Programme,
  ProgrammeAuthority,
  RegisteredAuthority,
  RoundDefinition,
} from '../programme/programme.ts';
import { withFrame } from '../programme/with-frame.ts';

const daysAWeek = 7;
/** Rounds follow each other by a quarter of a year where nothing says otherwise. */
const usualDays = 13 * daysAWeek;
/** So that there is time to write to everyone before it opens. */
const noticeDays = 7;

export type SuggestedDates = Pick<RoundDefinition, 'referenceDate' | 'opens' | 'closes'>;

/** The dates of a round moved on by whole weeks, so that it opens on the same weekday, and not before a week from now. */
export function suggestedDates(round: RoundDefinition, timeZone: string, now: Instant): SuggestedDates {
  const earliest = addDays(dateIn(timeZone, now), noticeDays);
  const needed = Math.max(usualDays, daysBetween(round.opens, earliest));
  const days = Math.ceil(needed / daysAWeek) * daysAWeek;
  const closes = round.closes ?? addDays(round.opens, 2 * daysAWeek);
  return {
    referenceDate: addDays(round.referenceDate, days),
    opens: addDays(round.opens, days),
    closes: addDays(closes, days),
  };
}

/** @example daysBetween('2020-02-28', '2020-03-01') // => 2 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/**
 * A name that no other round of the programme has: year and month, and a number where that is taken.
 * @example freeRoundId('2020-12-31', ['2020-12']) // => "2020-12-2"
 */
export function freeRoundId(referenceDate: CalendarDate, taken: readonly string[]): RoundId {
  const name = referenceDate.slice(0, 7);
  let id = name;
  for (let number = 2; taken.includes(id); number += 1) id = `${name}-${number}`;
  return roundId(id);
}

/** Who is there to be asked on a day. Authorities that are listed by hand are there always. */
export function frameOn(
  { register, authorities }: Pick<Programme, 'register' | 'authorities'>,
  date: CalendarDate,
): readonly ProgrammeAuthority[] {
  return register ? authoritiesOn(register, date).map(withoutDates) : authorities;
}

function withoutDates({ validFrom: _, validTo: __, mergedInto: ___, ...authority }: RegisteredAuthority) {
  return authority;
}

type Named = Pick<ProgrammeAuthority, 'id' | 'name'>;
export type FrameChange =
  | { readonly kind: 'merged'; readonly former: Named; readonly into: Named }
  | { readonly kind: 'closed'; readonly former: Named }
  | { readonly kind: 'new'; readonly authority: Named };

/** What has become of the authorities that a round asked, and who has come since. */
export function frameChanges(
  programme: Programme,
  before: readonly ProgrammeAuthority[],
  date: CalendarDate,
): readonly FrameChange[] {
  const after = frameOn(programme, date);
  const there = new Map(after.map((one) => [one.id, one]));
  const gone = before.filter(({ id }) => !there.has(id));
  const known = new Set(before.map(({ id }) => id));
  const fresh = after.filter(({ id }) => !known.has(id));
  return [
    ...gone.map((former): FrameChange => {
      const successor = successorOn(programme.register ?? [], former.id, date);
      const into = successor && there.get(successor);
      return into ? { kind: 'merged', former, into } : { kind: 'closed', former };
    }),
    ...fresh.map((authority): FrameChange => ({ kind: 'new', authority })),
  ];
}

/**
 * Whose contacts an authority of a round goes by: its own, and those of everyone whose tasks it has taken over since
 * the round that this one was made from.
 */
export function contactSources(
  programme: Programme,
  round: RoundDefinition,
): ReadonlyMap<AuthorityId, readonly AuthorityId[]> {
  const { authorities } = withFrame(programme, round);
  const earlier = programme.rounds.find(({ id }) => id === round.after);
  const before = earlier ? withFrame(programme, earlier).authorities : [];
  const changes = frameChanges(programme, before, round.referenceDate);
  return new Map(
    authorities.map(({ id }) => {
      const taken = changes.flatMap((change) =>
        change.kind === 'merged' && change.into.id === id ? [change.former.id] : [],
      );
      return [id, [id, ...taken]];
    }),
  );
}
