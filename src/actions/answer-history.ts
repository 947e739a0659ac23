import type { Instant } from '../core/calendar.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { logicOf } from '../questionnaire/complete.ts';
import type { Question } from '../questionnaire/definition.ts';
import { isQuestion, questionsInSection } from '../questionnaire/logic/compile-logic.ts';
import type { Behalf, Entry, SheetKey } from '../round/sheet.ts';
import type { Thread } from '../round/thread.ts';
import type { AccessProblem, OpenSheet } from './answering.ts';
import type { Context } from './context.ts';
import { loadSheet } from './open-sheet.ts';
import { sheetOfLink } from './use-link.ts';

/** Everything that has stood at one question of a sheet, newest first. */
export interface AnswerHistory {
  readonly sheet: OpenSheet;
  readonly question: Question;
  readonly lines: readonly HistoryLine[];
  /** What was asked about its section. */
  readonly thread?: Thread;
}
export interface HistoryLine {
  readonly entry: Entry;
  readonly at: Instant;
  readonly by: string;
  readonly behalf?: Behalf;
  /** The versions that were sent with it. */
  readonly versions: readonly number[];
}

export type HistoryProblem = AccessProblem | { readonly code: 'no-such-question'; readonly question: string };

/** For whoever holds the sheet's link. */
export async function historyByLink(
  context: Context,
  token: string,
  question: string,
): Promise<Result<AnswerHistory, HistoryProblem>> {
  const key = await sheetOfLink(context, token);
  return key.ok ? answerHistory(context, key.value, question) : key;
}

/** Who may see it is for the caller to know. */
export async function answerHistory(
  context: Context,
  key: SheetKey,
  name: string,
): Promise<Result<AnswerHistory, HistoryProblem>> {
  const opened = await loadSheet(context, key);
  if (!opened.ok) return opened;
  const sheet = opened.value;
  const question = logicOf(sheet.questionnaire)
    .parts.flatMap(({ of }) => (isQuestion(of) ? [of] : []))
    .find(({ id }) => id === name);
  if (!question) return failed({ code: 'no-such-question', question: name });
  const entries = (await context.store.entries.all(key)).filter((entry) => entry.question === question.id);
  const lines = entries.map(({ id, entry, at, by, behalf }, index) => {
    const until = entries[index + 1]?.id ?? Number.POSITIVE_INFINITY;
    const sent = sheet.versions.filter(({ upTo }) => upTo >= id && upTo < until);
    return { entry, at, by, ...(behalf ? { behalf } : {}), versions: sent.map(({ version }) => version) };
  });
  const section = sheet.questionnaire.sections.find((one) =>
    questionsInSection(one).some(({ id }) => id === question.id),
  );
  const thread = sheet.threads.find((one) => one.section === section?.id);
  return ok({ sheet, question, lines: lines.toReversed(), ...(thread ? { thread } : {}) });
}
