/** A sheet (besvarelse): one authority's answer to one questionnaire in one round. Its state is worked out from events. */
import type { Instant } from '../core/calendar.ts';
import type { AuthorityId, ProgrammeId, QuestionId, QuestionnaireId, RoundId } from '../core/ids.ts';

export interface RoundKey {
  readonly programme: ProgrammeId;
  readonly round: RoundId;
}
export interface SheetKey extends RoundKey {
  readonly authority: AuthorityId;
  readonly questionnaire: QuestionnaireId;
}

/** What was typed or chosen for one question: field name → values, exactly as given. */
export type Entry = Readonly<Record<string, readonly string[]>>;

/** An answer that somebody else put in for the authority, from the telephone or from paper. Marked so for ever. */
export interface Behalf {
  readonly channel: 'phone' | 'paper';
  /** Who put it in. */
  readonly by: string;
}

/** One saved entry. Entries are appended and never changed; the latest of a question is the one that counts. */
export interface SavedEntry {
  /** Grows with every save in the database. */
  readonly id: number;
  readonly question: QuestionId;
  readonly entry: Entry;
  readonly at: Instant;
  readonly by: string;
  readonly behalf?: Behalf;
}

export type SheetEvent =
  | {
      readonly kind: 'sent' | 'imported';
      readonly at: Instant;
      readonly by: string;
      readonly upTo: number;
      readonly behalf?: Behalf;
    }
  | {
      readonly kind: 'withdrawn' | 'reopened';
      readonly at: Instant;
      readonly by: string;
      readonly reason?: string;
    }
  /** The authority has told us that it does not run the service. */
  | { readonly kind: 'not-run'; readonly at: Instant; readonly by: string; readonly reason?: string }
  /** A section was sent back with a question. */
  | { readonly kind: 'returned'; readonly at: Instant; readonly by: string; readonly section: string }
  /** A section that somebody said is as it was last time. */
  | { readonly kind: 'unchanged'; readonly at: Instant; readonly by: string; readonly section: string }
  /** A soft check that the respondent looked at and let stand. */
  | {
      readonly kind: 'kept';
      readonly at: Instant;
      readonly by: string;
      readonly check: string;
      readonly reason: string;
    };

export interface SentVersion {
  /** 1 for the first time it was sent. */
  readonly version: number;
  readonly at: Instant;
  readonly by: string;
  /** The last entry that belongs to it. */
  readonly upTo: number;
  readonly behalf?: Behalf;
}

export type SheetState =
  | { readonly kind: 'not-begun' }
  | { readonly kind: 'begun' }
  | {
      readonly kind: 'sent';
      readonly latest: SentVersion;
      readonly changedSince: boolean;
      /** Sent back or reopened, and not sent again since. What was sent counts all the same. */
      readonly sentBack?: true;
    }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'not-run' };

/** Every version that was sent, oldest first. */
export function sentVersions(events: readonly SheetEvent[]): readonly SentVersion[] {
  return events
    .flatMap((event) => (event.kind === 'sent' || event.kind === 'imported' ? [event] : []))
    .map(({ at, by, upTo, behalf }, index) => ({
      version: index + 1,
      at,
      by,
      upTo,
      ...(behalf ? { behalf } : {}),
    }));
}

/** The state that the events and the last saved entry (0 if none) amount to. Events in the order they happened. */
export function sheetState(events: readonly SheetEvent[], lastEntry: number): SheetState {
  const latest = sentVersions(events).at(-1);
  const deciding = events.filter(({ kind }) => kind !== 'kept' && kind !== 'unchanged').at(-1);
  if (deciding?.kind === 'withdrawn' || deciding?.kind === 'not-run') return { kind: deciding.kind };
  const sentBack = deciding?.kind === 'returned' || deciding?.kind === 'reopened';
  if (latest) {
    const changedSince = lastEntry > latest.upTo;
    return { kind: 'sent', latest, changedSince, ...(sentBack ? { sentBack } : {}) };
  }
  return lastEntry > 0 ? { kind: 'begun' } : { kind: 'not-begun' };
}

/** The entry of each question that counts, of those up to a given id (all when absent). */
export function currentEntries(
  entries: readonly SavedEntry[],
  upTo = Number.POSITIVE_INFINITY,
): ReadonlyMap<QuestionId, SavedEntry> {
  const latest = new Map<QuestionId, SavedEntry>();
  for (const entry of entries) {
    const known = latest.get(entry.question);
    if (entry.id <= upTo && (!known || known.id < entry.id)) latest.set(entry.question, entry);
  }
  return latest;
}

/** The reason given for each soft check that was let stand. The latest word counts; an empty reason took it back. */
export function keptChecks(events: readonly SheetEvent[]): ReadonlyMap<string, string> {
  const said = new Map(
    events.flatMap((event) => (event.kind === 'kept' ? [[event.check, event.reason]] : [])),
  );
  return new Map([...said].filter(([, reason]) => reason !== ''));
}

/** The sections that somebody said are as they were last time. */
export function unchangedSections(events: readonly SheetEvent[]): ReadonlySet<string> {
  return new Set(events.flatMap((event) => (event.kind === 'unchanged' ? [event.section] : [])));
}
