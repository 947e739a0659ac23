import { failed, ok, type Result } from '../core/result.ts';
import type { DocumentProblem } from '../intake/document-problem.ts';
import { wordTables } from '../intake/word-tables.ts';
import { type FilledForm, readFilledForm } from '../questionnaire/filled-form.ts';
import { questionsOf } from '../questionnaire/logic/compile-logic.ts';
import type { OpenSheet, SaveProblem } from './answering.ts';
import type { Context } from './context.ts';
import { entryOf, writableSheet } from './save-entries.ts';

export interface FilledSheet {
  readonly sheet: OpenSheet;
  readonly filled: Pick<FilledForm, 'entries' | 'unreadable'>;
}

export type FilledSheetProblem =
  | SaveProblem
  | { readonly code: 'document'; readonly problem: DocumentProblem }
  /** No form of ours, or its codes are gone. */
  | { readonly code: 'no-form' }
  /** A form of another sheet: of another authority, round or questionnaire. */
  | { readonly code: 'other-form'; readonly form: string };

/** What a Word form says that was made for this sheet and filled in elsewhere. Saves nothing. */
export async function readFilledSheet(
  context: Context,
  { token, bytes }: { readonly token: string; readonly bytes: Uint8Array },
): Promise<Result<FilledSheet, FilledSheetProblem>> {
  const opened = await writableSheet(context, token);
  if (!opened.ok) return opened;
  const sheet = opened.value;
  const rows = wordTables(bytes);
  if (!rows.ok) return failed(...rows.problems.map((problem) => ({ code: 'document', problem }) as const));
  const { code, entries, unreadable } = readFilledForm(sheet.questionnaire, rows.value);
  const { programme, round, questionnaire, authority } = sheet.key;
  if (code === undefined) return failed({ code: 'no-form' });
  if (code !== [programme, round, questionnaire, authority].join('/'))
    return failed({ code: 'other-form', form: code });
  const masked = questionsOf(sheet.questionnaire).flatMap((question) => {
    const entry = entries.get(question.id);
    return entry ? [[question.id, entryOf(question, entry)] as const] : [];
  });
  return ok({ sheet, filled: { entries: new Map(masked), unreadable } });
}
