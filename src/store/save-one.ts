/**
 * Saves of single answers. Those that arrive while others are on their way go together in one statement and one
 * commit, so that many savers cost little more than one; each is told only when its own is durable.
 */
import { type Kysely, sql } from 'kysely';
import type { Instant } from '../core/calendar.ts';
import type { Entry, SheetKey } from '../round/sheet.ts';
import { lockNumber, roundLock, sheetLock } from './locks.ts';
import { reachingNothing } from './principal.ts';
import type { Database } from './schema.ts';
import type { EntryStore, NewEntry, OwnTimes, Save, SavedOne } from './store.ts';

interface OneSave {
  readonly sheet: SheetKey;
  readonly tokenHash: string;
  readonly one: NewEntry & { readonly seen: number };
  readonly save: Save;
  readonly times: OwnTimes;
  readonly questionLock: string;
}
interface Waiting {
  readonly asked: OneSave;
  resolve(saved: SavedOne): void;
  reject(error: unknown): void;
}

const mostTogether = 100;
/** While one batch waits for the disk, the next is worked on. */
const mostOnTheirWay = 2;

export function savesTogether(db: Kysely<Database>): EntryStore['saveOne'] {
  const waiting: Waiting[] = [];
  let onTheirWay = 0;
  const sendNext = async (): Promise<void> => {
    const batch = waiting.splice(0, mostTogether);
    if (batch.length === 0) return;
    onTheirWay += 1;
    await deliver(db, batch);
    onTheirWay -= 1;
    return sendNext();
  };
  return (sheet, tokenHash, one, save, times = {}) => {
    const { programme, round, authority, questionnaire } = sheet;
    const questionLock = lockNumber(
      `question ${programme} ${round} ${authority} ${questionnaire} ${one.question}`,
    );
    return new Promise((resolve, reject) => {
      waiting.push({ asked: { sheet, tokenHash, one, save, times, questionLock }, resolve, reject });
      if (onTheirWay < mostOnTheirWay) void sendNext();
    });
  };
}

async function deliver(db: Kysely<Database>, batch: readonly Waiting[]): Promise<void> {
  try {
    // Everyone takes locks in the same order, so that no two batches wait for each other; saves of one question keep theirs.
    const ordered = batch.toSorted((a, b) => compare(a.asked.questionLock, b.asked.questionLock));
    const saved = await saveAll(
      db,
      ordered.map(({ asked }) => asked),
    );
    ordered.forEach(({ resolve, reject }, index) => {
      const one = saved[index];
      if (one) resolve(one);
      else reject(new Error('a save without an outcome'));
    });
  } catch (error) {
    // What stops one must not stop the others.
    if (batch.length === 1) batch[0]?.reject(error);
    else await Promise.all(batch.map((one) => deliver(db, [one])));
  }
}

interface SavedRow {
  readonly outcome: string;
  readonly entry_id: number | null;
  readonly entry_given: Entry;
  readonly entry_at: Instant;
  readonly entry_by: string;
}

async function saveAll(db: Kysely<Database>, saves: readonly OneSave[]): Promise<readonly SavedOne[]> {
  const saving = sql<SavedRow>`select done.* from rows from (jsonb_to_recordset(${JSON.stringify(saves.map(asRecord))}::jsonb)
      as (link_hash text, at_round text[], at_sheet text[], asked text, given jsonb, seen bigint, save text,
        moment timestamptz, name text, opens timestamptz, closes timestamptz, round_lock bigint, sheet_lock bigint, question_lock bigint)) with ordinality as one
    cross join lateral save_one(link_hash, at_round, at_sheet, asked, given, seen, save, moment, name,
      opens, closes, round_lock, sheet_lock, question_lock) as done
    order by ordinality`;
  // The batch is of several authorities: the function reaches, for each save, what its own link belongs to.
  const { rows } = await reachingNothing(() => saving.execute(db));
  return rows.map((row, index) => outcome(row, saves[index]?.one.question ?? neverWithoutQuestion()));
}

function asRecord({ sheet, tokenHash, one, save, times, questionLock }: OneSave) {
  return {
    link_hash: tokenHash,
    at_round: [sheet.programme, sheet.round],
    at_sheet: [sheet.authority, sheet.questionnaire],
    asked: one.question,
    given: one.entry,
    seen: one.seen,
    save: save.saveId,
    moment: save.at,
    name: save.by,
    opens: times.opensAt ?? null,
    closes: times.closesAt ?? null,
    round_lock: roundLock(sheet),
    sheet_lock: sheetLock(sheet),
    question_lock: questionLock,
  };
}

function outcome(row: SavedRow, question: NewEntry['question']): SavedOne {
  if (row.outcome === 'link' || row.outcome === 'planned' || row.outcome === 'withdrawn')
    return { outcome: row.outcome };
  if (row.entry_id === null) return { outcome: 'closed' };
  const entry = { id: row.entry_id, question, entry: row.entry_given, at: row.entry_at, by: row.entry_by };
  return { outcome: row.outcome === 'conflict' ? 'conflict' : 'saved', entry };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function neverWithoutQuestion(): never {
  throw new Error('more outcomes than saves');
}
