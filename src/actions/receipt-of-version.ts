import { failed, ok, type Result } from '../core/result.ts';
import { readSheet } from '../round/read-sheet.ts';
import { currentEntries } from '../round/sheet.ts';
import type { OpenSheet, Receipt } from './answering.ts';
import type { Context } from './context.ts';

/** The answers as they were sent in that version, counted from 1. */
export async function receiptOfVersion(
  context: Context,
  sheet: OpenSheet,
  number: number,
): Promise<Result<Receipt, { readonly code: 'not-sent' }>> {
  const version = sheet.versions[number - 1];
  if (!version) return failed({ code: 'not-sent' });
  const sent = currentEntries(await context.store.entries.all(sheet.key), version.upTo);
  const read = readSheet(sheet.questionnaire, new Map([...sent].map(([id, { entry }]) => [id, entry])));
  return ok({ sheet, version, answers: read.answers });
}
