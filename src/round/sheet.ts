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
  /** Everything is answered, and an approver may sign what was saved so far. */
  | { readonly kind: 'ready'; readonly at: Instant; readonly by: string; readonly upTo: number }
  /** An approver signed just that; `sent` follows at the same moment. */
  | {
      readonly kind: 'signed';
      readonly at: Instant;
      readonly by: string;
      readonly title?: string;
      readonly upTo: number;
    }
  /** An approver sent it back to those who answer. */
  | { readonly kind: 'approval-returned'; readonly at: Instant; readonly by: string; readonly reason: string }
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
  /** Who signed it, where somebody did. */
  readonly signed?: { readonly by: string; readonly title?: string };
}

/** Sent to an approver. */
export interface Ready {
  readonly at: Instant;
  readonly by: string;
  readonly upTo: number;
  /** Somebody has changed an answer since: it must be sent to the approver again. */
  readonly changedSince: boolean;
}

export type SheetState =
  | { readonly kind: 'not-begun' }
  | { readonly kind: 'begun'; readonly ready?: Ready }
  | {
      readonly kind: 'sent';
      readonly latest: SentVersion;
      readonly changedSince: boolean;
      /** Sent back or reopened, and not sent again since. What was sent counts all the same. */
      readonly sentBack?: true;
      readonly ready?: Ready;
    }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'not-run' };

/** Every version that was sent, oldest first. */
export function sentVersions(events: readonly SheetEvent[]): readonly SentVersion[] {
  return events
    .flatMap((event, place) =>
      event.kind === 'sent' || event.kind === 'imported' ? [{ event, before: events[place - 1] }] : [],
    )
    .map(({ event: { at, by, upTo, behalf }, before }, index) => ({
      version: index + 1,
      at,
      by,
      upTo,
      ...(behalf ? { behalf } : {}),
      ...(before?.kind === 'signed' && before.upTo === upTo ? { signed: signatureOf(before) } : {}),
    }));
}

function signatureOf({ by, title }: Extract<SheetEvent, { kind: 'signed' }>) {
  return { by, ...(title === undefined ? {} : { title }) };
}

/** What has been sent to an approver and has neither been signed nor come back. */
function readyIn(events: readonly SheetEvent[], lastEntry: number): { readonly ready?: Ready } {
  const last = events.findLast(({ kind }) => !asides.includes(kind));
  if (last?.kind !== 'ready') return {};
  const { at, by, upTo } = last;
  return { ready: { at, by, upTo, changedSince: lastEntry > upTo } };
}

/** Why an approver sent it back, as long as nothing was made ready or sent since. */
export function returnedFromApproval(
  events: readonly SheetEvent[],
): { readonly by: string; readonly reason: string } | undefined {
  const last = events.findLast(({ kind }) => !asides.includes(kind));
  return last?.kind === 'approval-returned' ? { by: last.by, reason: last.reason } : undefined;
}

/** They say something about a sheet, and leave it where it is. */
const asides: readonly SheetEvent['kind'][] = ['kept', 'unchanged'];
const approving: readonly SheetEvent['kind'][] = ['ready', 'signed', 'approval-returned'];

/** The state that the events and the last saved entry (0 if none) amount to. Events in the order they happened. */
export function sheetState(events: readonly SheetEvent[], lastEntry: number): SheetState {
  const latest = sentVersions(events).at(-1);
  const deciding = events.findLast(({ kind }) => !asides.includes(kind) && !approving.includes(kind));
  const ready = readyIn(events, lastEntry);
  if (deciding?.kind === 'withdrawn' || deciding?.kind === 'not-run') return { kind: deciding.kind };
  const sentBack = deciding?.kind === 'returned' || deciding?.kind === 'reopened';
  if (latest) {
    const changedSince = lastEntry > latest.upTo;
    return { kind: 'sent', latest, changedSince, ...(sentBack ? { sentBack } : {}), ...ready };
  }
  return lastEntry > 0 ? { kind: 'begun', ...ready } : { kind: 'not-begun' };
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
