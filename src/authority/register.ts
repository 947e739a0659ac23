/** The authorities of a country through time: who existed when, and who took over after whom. */
import type { CalendarDate } from '../core/calendar.ts';
import type { AuthorityId } from '../core/ids.ts';

/** One authority as it was for a while. A change of name or region begins a new entry with the same id. */
export interface RegisterEntry {
  readonly id: AuthorityId;
  readonly name: string;
  readonly officialName?: string;
  readonly population?: number;
  /** First day; absent: as long as anybody knows. */
  readonly validFrom?: CalendarDate;
  /** Last day; absent: still. */
  readonly validTo?: CalendarDate;
  /** Who took over on the day after the last. */
  readonly mergedInto?: AuthorityId;
  /** Every column of the register, by its name. */
  readonly columns: Readonly<Record<string, string>>;
}
export type Register = readonly RegisterEntry[];

/** What is needed to know who was there when. */
type InTime = Pick<RegisterEntry, 'id' | 'validFrom' | 'validTo' | 'mergedInto'>;

/** The entries that hold on a day, in the register's order. */
export function authoritiesOn<Entry extends InTime>(
  register: readonly Entry[],
  date: CalendarDate,
): readonly Entry[] {
  return register.filter((entry) => isValidOn(entry, date));
}

/**
 * The authority that on a day carries on what the named one was: itself while it exists, else who took over, through
 * any number of mergers. Undefined if there is none, or it did not exist yet.
 */
export function successorOn(
  register: readonly InTime[],
  id: AuthorityId,
  date: CalendarDate,
): AuthorityId | undefined {
  const passed = new Set<AuthorityId>();
  for (let current: AuthorityId | undefined = id; current !== undefined && !passed.has(current); ) {
    const entries: readonly InTime[] = register.filter((entry) => entry.id === current);
    if (entries.some((entry) => isValidOn(entry, date))) return current;
    passed.add(current);
    current = entries.find(
      ({ validTo, mergedInto }) => mergedInto !== undefined && validTo !== undefined && validTo < date,
    )?.mergedInto;
  }
  return undefined;
}

/** Everyone whose tasks the named authority has on a day, itself included: what an answer must be compared with. */
export function predecessorsOf(
  register: Register,
  id: AuthorityId,
  date: CalendarDate,
): readonly AuthorityId[] {
  const everyone = [...new Set(register.map((entry) => entry.id))];
  return everyone.filter((former) => successorOn(register, former, date) === id);
}

function isValidOn({ validFrom, validTo }: InTime, date: CalendarDate): boolean {
  return (validFrom === undefined || validFrom <= date) && (validTo === undefined || date <= validTo);
}
