import type { Instant } from '../core/calendar.ts';
import { deadlineOf } from '../round/round-state.ts';
import { roundTimes } from '../round/round-times.ts';
import { type Behalf, type SheetEvent, type SheetKey, sentVersions } from '../round/sheet.ts';
import type { ThreadMessage } from '../round/thread.ts';
import type { OwnDeadline } from '../store/deadline-store.ts';
import type { OpenSheet } from './answering.ts';
import { laterDeadline } from './answering-time.ts';
import type { Context } from './context.ts';
import type { FoundRound } from './find-round.ts';
import { loadSheet } from './open-sheet.ts';

/** One thing that happened to a sheet. */
export type StoryLine = { readonly at: Instant; readonly by: string } & (
  | { readonly kind: 'event'; readonly event: SheetEvent; readonly version?: number }
  | { readonly kind: 'message'; readonly message: ThreadMessage }
  | { readonly kind: 'deadline'; readonly deadline: OwnDeadline }
  | { readonly kind: 'saved'; readonly behalf?: Behalf }
);

export interface SheetStory {
  readonly found: FoundRound;
  readonly sheet: OpenSheet;
  readonly everyones?: Instant;
  readonly own?: Instant;
  /** Newest first. */
  readonly lines: readonly StoryLine[];
}

/** A sheet with everything that has happened to it; undefined where the round asks for no such sheet. */
export async function sheetStory(
  context: Context,
  found: FoundRound,
  key: SheetKey,
): Promise<SheetStory | undefined> {
  if (!found.round.questionnaires.includes(key.questionnaire)) return undefined;
  const opened = await loadSheet(context, key);
  if (!opened.ok) return undefined;
  const [entries, events, messages, deadlines, roundEvents] = await Promise.all([
    context.store.entries.lastOfSheets(key, [key.authority], [key.questionnaire]),
    context.store.sheets.events(key),
    context.store.threads.ofSheet(key),
    context.store.deadlines.ofRound(key, key.authority),
    context.store.rounds.events(key),
  ]);
  const lines: readonly StoryLine[] = [
    ...withVersions(events),
    ...messages.map((message): StoryLine => ({ kind: 'message', message, at: message.at, by: message.by })),
    ...deadlines.map(
      (deadline): StoryLine => ({ kind: 'deadline', deadline, at: deadline.at, by: deadline.by }),
    ),
    ...entries.map(({ at, by }): StoryLine => ({ kind: 'saved', at, by, ...behalfOfLast(opened.value, at) })),
  ];
  const everyones = deadlineOf(roundEvents, roundTimes(found.round, found.programme.timeZone));
  const own = deadlines.at(-1)?.until;
  return {
    found,
    sheet: opened.value,
    ...(everyones ? { everyones } : {}),
    ...(own && own === laterDeadline(everyones, own, 'closed') ? { own } : {}),
    lines: lines.toSorted((a, b) => (a.at < b.at ? 1 : -1)),
  };
}

function withVersions(events: readonly SheetEvent[]): readonly StoryLine[] {
  const versions = sentVersions(events);
  let sent = 0;
  return events.map((event): StoryLine => {
    const line = { kind: 'event', event, at: event.at, by: event.by } as const;
    if (event.kind !== 'sent' && event.kind !== 'imported') return line;
    const version = versions[sent]?.version;
    sent += 1;
    return version === undefined ? line : { ...line, version };
  });
}

function behalfOfLast({ fields }: OpenSheet, at: Instant): { readonly behalf?: Behalf } {
  const last = [...fields.values()].find((field) => field.at === at);
  return last?.behalf ? { behalf: last.behalf } : {};
}
