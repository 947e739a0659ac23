import type { QuestionnaireId } from '../core/ids.ts';
import { decodeQuestion } from '../questionnaire/decode.ts';
import type { Question } from '../questionnaire/definition.ts';
import { questionsOf } from '../questionnaire/logic/compile-logic.ts';
import { currentEntries, type SavedEntry } from '../round/sheet.ts';
import { questionnairesOf } from '../round/snapshot.ts';
import type { Store } from '../store/store.ts';
import type { Context } from './context.ts';
import type { FoundRound } from './find-round.ts';
import type { SheetStatus } from './round-status.ts';

/**
 * The sheets whose sent version says that the service is not run: the same rule as the frame of a dataset has. What
 * was sent never changes, so that each version is read once.
 */
export async function saidNotRun(
  { store }: Pick<Context, 'store'>,
  { key, programme, round }: FoundRound,
  sheets: readonly SheetStatus[],
): Promise<ReadonlySet<SheetStatus>> {
  const statusOf = new Map<QuestionnaireId, Question>(
    questionnairesOf(programme, round).flatMap((questionnaire) => {
      const status = questionsOf(questionnaire).find(({ role }) => role === 'status');
      return status ? [[questionnaire.id, status] as const] : [];
    }),
  );
  const read = readIn.get(store) ?? new Map<string, boolean>();
  readIn.set(store, read);
  const sent = sheets
    .filter((sheet) => sheet.state.kind === 'sent' && statusOf.has(sheet.questionnaire))
    .map((sheet) => ({
      sheet,
      name: `${key.programme} ${key.round} ${placeOf(sheet)} ${versionOf(sheet)}`,
    }));
  const unread = sent.filter(({ name }) => !read.has(name));
  if (unread.length > 0) {
    if (read.size > mostKept) read.clear();
    const questions = [...new Set([...statusOf.values()].map(({ id }) => id))];
    const entries = Map.groupBy(await store.entries.ofQuestions(key, questions), placeOf);
    for (const { sheet, name } of unread)
      read.set(
        name,
        saysNotRun(statusOf.get(sheet.questionnaire), entries.get(placeOf(sheet)) ?? [], versionOf(sheet)),
      );
  }
  return new Set(sent.filter(({ name }) => read.get(name)).map(({ sheet }) => sheet));
}

/** By the database that was read. */
const readIn = new WeakMap<Store, Map<string, boolean>>();
const mostKept = 100_000;

function saysNotRun(status: Question | undefined, entries: readonly SavedEntry[], upTo: number): boolean {
  const given = status && currentEntries(entries, upTo).get(status.id);
  if (!given) return false;
  const { answer } = decodeQuestion(status, given.entry);
  return answer.state === 'missing' && answer.why === 'not-applicable';
}

function placeOf({
  authority,
  questionnaire,
}: {
  readonly authority: string;
  readonly questionnaire: string;
}) {
  return `${authority} ${questionnaire}`;
}

function versionOf({ state }: SheetStatus): number {
  return state.kind === 'sent' ? state.latest.upTo : 0;
}
