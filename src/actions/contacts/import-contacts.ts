/** A list of contacts: first what it would change, then the change. */
import { type CsvTableProblem, parseCsv } from '../../authority/csv-table.ts';
import { type ContactChanges, contactChanges } from '../../contact/contact-changes.ts';
import { type ContactTable, type ReadContacts, readContactList } from '../../contact/contact-list.ts';
import type { ContactFileProblem } from '../../contact/contact-problem.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { readSpreadsheet } from '../../intake/read-spreadsheet.ts';
import type { Programme } from '../../programme/programme.ts';
import { textOfCsv } from '../../round/csv-bytes.ts';
import type { Actor, Context } from '../context.ts';
import { changeContacts } from './change-contacts.ts';
import { contactBook, contactRegister } from './contact-register.ts';

export interface ContactPreview extends ReadContacts {
  readonly changes: ContactChanges;
  /** The rows as they were read, to be sent along when the change is asked for. */
  readonly table: ContactTable;
}

export async function previewContacts(
  context: Pick<Context, 'store'>,
  programme: Programme,
  table: ContactTable,
): Promise<Result<ContactPreview, ContactFileProblem>> {
  const read = readContactList(table, contactBook(programme));
  if (!read.ok) return read;
  const { contacts } = await contactRegister(context, programme);
  return ok({ ...read.value, changes: contactChanges(contacts, read.value.contacts), table });
}

/** The rows of a file, whatever program saved it. */
export async function readContactFile(bytes: Uint8Array): Promise<Result<ContactTable, ContactFileProblem>> {
  if (bytes.length === 0) return failed({ code: 'file-missing' });
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readSpreadsheet(bytes);
  const text = textOfCsv(bytes);
  if (!text.ok) return text;
  const table: Result<ContactTable, CsvTableProblem> = parseCsv(text.value);
  return table;
}

/**
 * Takes the rows of a list that are in order over into the register, all or none. `removeAbsent` also removes those who
 * are not in the list.
 */
export async function importContacts(
  context: Context,
  programme: Programme,
  { table, removeAbsent }: { readonly table: ContactTable; readonly removeAbsent: boolean },
  actor: Actor,
): Promise<Result<ContactChanges, ContactFileProblem>> {
  return context.store.transaction(async (store) => {
    await store.contacts.lock(programme.id);
    const within = { ...context, store };
    const preview = await previewContacts(within, programme, table);
    if (!preview.ok) return preview;
    const { changes } = preview.value;
    const set = [...changes.added, ...changes.changed.map(({ to }) => to)];
    const removed = removeAbsent ? changes.absent : [];
    await changeContacts(within, programme, { set, removed }, actor);
    return ok(changes);
  });
}
