/** A list of contacts as coordinators keep them, from CSV or a spreadsheet: a header, and one row per person and area. */
import { matchAuthority } from '../authority/match-authority.ts';
import { type AreaId, type AuthorityId, authorityId } from '../core/ids.ts';
import { type Language, type LocalizedText, languages } from '../core/language.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { type Contact, type ContactArea, type ContactRole, contactName, everyArea } from './contact.ts';
import type { ContactFileProblem, ContactRowFault, ContactRowProblem } from './contact-problem.ts';
import { parseMailAddress } from './mail-address.ts';

export interface ContactTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}
/** Whom a list may name, and what about. */
export interface ContactBook {
  readonly authorities: readonly { readonly id: string; readonly name: string }[];
  /** What may stand before or after a name, such as "kommune". */
  readonly nouns: readonly LocalizedText[];
  readonly areas: readonly { readonly id: AreaId; readonly title: LocalizedText }[];
  readonly language: Language;
}
export interface ReadContacts {
  readonly contacts: readonly Contact[];
  readonly problems: readonly ContactRowProblem[];
  /** Rows that say again what an earlier one has said. */
  readonly repeated: readonly { readonly row: number; readonly otherRow: number }[];
}

const columnNames = {
  authority: ['myndighed', 'kommune', 'organisation', 'authority', 'municipality', 'kode', 'code'],
  mail: ['mail', 'e-mail', 'email', 'mailadresse', 'e-mailadresse', 'e-post', 'adresse', 'address'],
  name: ['navn', 'name', 'kontakt', 'kontaktperson', 'contact'],
  area: ['område', 'omraade', 'area', 'service area'],
  role: ['rolle', 'role'],
  language: ['sprog', 'language'],
} as const;
type Column = keyof typeof columnNames;

const roleNames: Readonly<Record<string, ContactRole>> = {
  '': 'primary',
  primær: 'primary',
  primary: 'primary',
  kontakt: 'primary',
  stedfortræder: 'substitute',
  substitute: 'substitute',
  suppleant: 'substitute',
  vikar: 'substitute',
};
const languageNames: Readonly<Record<string, Language>> = {
  dansk: 'da',
  danish: 'da',
  engelsk: 'en',
  english: 'en',
};
const mostRows = 5000;
const longestName = 100;

export function readContactList(
  table: ContactTable,
  book: ContactBook,
): Result<ReadContacts, ContactFileProblem> {
  const header = table.header.map((name) => name.trim().toLowerCase());
  const named = (column: Column): readonly string[] => columnNames[column];
  const at = (column: Column) => header.findIndex((name) => named(column).includes(name));
  const missing = (['authority', 'mail'] as const).filter((column) => at(column) < 0);
  if (missing.length > 0)
    return failed(...missing.map((column) => ({ code: 'contact-column-missing', column }) as const));
  if (table.rows.length === 0) return failed({ code: 'contact-no-rows' });
  if (table.rows.length > mostRows)
    return failed({ code: 'contact-too-many', rows: table.rows.length, most: mostRows });
  const read = table.rows.map(({ row, cells }) => {
    const cell = (column: Column) => (cells[at(column)] ?? '').replace(/\s+/g, ' ').trim();
    return { row, ...readContact(cell, book) };
  });
  return ok(withoutRepeats(read));
}

interface RowRead {
  readonly row: number;
  readonly contact?: Contact;
  readonly faults: readonly ContactRowFault[];
}

/** One person as typed, in a row of a list or in a form. */
export function readContact(cell: (column: Column) => string, book: ContactBook): Omit<RowRead, 'row'> {
  const faults: ContactRowFault[] = [];
  const or = <T>(
    value: T | ContactRowFault,
    isFault: (one: T | ContactRowFault) => one is ContactRowFault,
  ) => {
    if (!isFault(value)) return value;
    faults.push(value);
    return undefined;
  };
  const authority = or(authorityOf(cell('authority'), book), isFault);
  const mail = parseMailAddress(cell('mail'));
  if (cell('mail') === '') faults.push({ code: 'mail-missing' });
  else if (!mail) faults.push({ code: 'mail-wrong', written: cell('mail') });
  const name = cell('name') || /^\s*"?([^"<]*[^"<\s])"?\s*</.exec(cell('mail'))?.[1] || '';
  faults.push(...nameFaults(name));
  const area = or(areaOf(cell('area'), book), isFault);
  const role = or(roleOf(cell('role')), isFault);
  const language = or(languageOf(cell('language'), book.language), isFault);
  if (faults.length > 0 || !authority || !mail || !area || !role || !language) return { faults };
  return { faults, contact: { authority, area, mail, name, role, language } };
}

function isFault(value: unknown): value is ContactRowFault {
  return typeof value === 'object' && value !== null && 'code' in value;
}

function nameFaults(name: string): readonly ContactRowFault[] {
  if (name === '') return [{ code: 'name-missing' }];
  if (name.length > longestName) return [{ code: 'name-too-long' }];
  // What is left of æ, ø and å after a file was saved in one encoding and read in another.
  return /\ufffd|Ã[¦¸¥†˜…]/.test(name) ? [{ code: 'letters-lost', written: name }] : [];
}

function authorityOf(written: string, book: ContactBook): AuthorityId | ContactRowFault {
  if (written === '') return { code: 'authority-missing' };
  const nouns = book.nouns.flatMap((noun) => Object.values(noun));
  const match = matchAuthority(book.authorities, written, nouns);
  if (match.kind === 'one') return authorityId(match.authority.id);
  if (match.kind === 'none') return { code: 'authority-unknown', written };
  const candidates = match.authorities.map(({ id, name }) => `${id} ${name}`);
  return { code: 'authority-ambiguous', written, candidates };
}

function areaOf(written: string, { areas }: ContactBook): ContactArea | ContactRowFault {
  const wanted = written.toLowerCase();
  if (['', everyArea, 'alle', 'all'].includes(wanted)) return everyArea;
  const names = (title: LocalizedText) => Object.values(title).map((text) => text.toLowerCase());
  const area = areas.find(({ id, title }) => id === wanted || names(title).includes(wanted));
  return area?.id ?? { code: 'area-unknown', written, known: areas.map(({ id }) => id) };
}

function roleOf(written: string): ContactRole | ContactRowFault {
  const known = Object.entries(roleNames).find(([name]) => name === written.toLowerCase());
  return known?.[1] ?? { code: 'role-unknown', written };
}

function languageOf(written: string, usual: Language): Language | ContactRowFault {
  const wanted = written.toLowerCase();
  if (wanted === '') return usual;
  const named = Object.entries(languageNames).find(([name]) => name === wanted)?.[1];
  return languages.find((one) => one === wanted) ?? named ?? { code: 'language-unknown', written };
}

function withoutRepeats(rows: readonly RowRead[]): ReadContacts {
  const problems: ContactRowProblem[] = [];
  const repeated: ReadContacts['repeated'][number][] = [];
  const seen = new Map<string, { readonly row: number; readonly contact: Contact }>();
  for (const { row, contact, faults } of rows) {
    problems.push(...faults.map((fault) => ({ row, ...fault })));
    if (!contact) continue;
    const known = seen.get(contactName(contact));
    if (!known) seen.set(contactName(contact), { row, contact });
    else if (isSame(known.contact, contact)) repeated.push({ row, otherRow: known.row });
    else problems.push({ row, code: 'contact-twice', otherRow: known.row });
  }
  return { contacts: [...seen.values()].map(({ contact }) => contact), problems, repeated };
}

/** Do two entries of one person for one area say the same? */
export function isSame(a: Contact, b: Contact): boolean {
  return a.name === b.name && a.role === b.role && a.language === b.language;
}
