/** Reads what a form sent into plain data, before anything else looks at it. */

import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import type { QuestionId } from '../core/ids.ts';
import type { RawForm } from '../questionnaire/decode.ts';
import { absenceField } from '../questionnaire/decode.ts';
import type { Question } from '../questionnaire/definition.ts';

/** A file that came along with a form. */
export interface SentFile {
  /** As its sender calls it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Field name → texts, for both kinds of form encoding; files are left out. What is no form has no fields. */
export async function readForm(request: Context): Promise<RawForm> {
  return textsOf(await formData(request));
}

/** A form whose field `name` may hold a file; without a chosen file browsers send one with no name. */
export async function readFormWithFile(
  request: Context,
  name: string,
): Promise<{ readonly form: RawForm; readonly file?: SentFile }> {
  const data = await formData(request);
  const form = textsOf(data);
  const file = data.get(name);
  if (file === null || typeof file === 'string' || file.name === '') return { form };
  return { form, file: { name: file.name.toWellFormed(), bytes: new Uint8Array(await file.arrayBuffer()) } };
}

/** A form whose field `name` may hold several files. */
export async function readFormWithFiles(
  request: Context,
  name: string,
): Promise<{ readonly form: RawForm; readonly files: readonly SentFile[] }> {
  const data = await formData(request);
  const sent = data.getAll(name).flatMap((one) => (typeof one === 'string' || one.name === '' ? [] : [one]));
  const files = sent.map(async (file) => ({
    name: file.name.toWellFormed(),
    bytes: new Uint8Array(await file.arrayBuffer()),
  }));
  return { form: textsOf(data), files: await Promise.all(files) };
}

function formData(request: Context): Promise<FormData> {
  return request.req.formData().catch(() => new FormData());
}

function textsOf(data: FormData): RawForm {
  const fields: Record<string, string[]> = Object.create(null);
  for (const [name, value] of data) {
    if (typeof value !== 'string' || name === '__proto__') continue;
    // Browsers send line ends as CR LF, whatever was typed.
    const text = storable(value.replaceAll('\r\n', '\n'));
    const texts = fields[name];
    if (texts) texts.push(text);
    else fields[name] = [text];
  }
  return fields;
}

/**
 * No database takes NUL or half a character. Another character that cannot be shown stands in for NUL, so that the
 * question says what is wrong instead of the server.
 */
export function storable(text: string): string {
  return text.replaceAll('\0', '\u0001').toWellFormed();
}

export function first(form: RawForm, name: string): string {
  return form[name]?.[0] ?? '';
}

/** A name as people write it: one line, at most 100 characters. */
export function personName(form: RawForm, name = '_name'): string {
  return first(form, name).replace(/\s+/g, ' ').trim().slice(0, 100);
}

/** The entries on a page as questions have them; a question whose seen mark was sent was on the page. */
export function entriesOf(form: RawForm, questions: readonly Pick<Question, 'id'>[]): RawForm {
  const onPage = questions.filter(({ id }) => form[`${id}.seen`] !== undefined || form[id] !== undefined);
  return Object.assign({}, ...onPage.map(({ id }) => entryOfField(form, id)));
}

/** Among radio buttons an absence is sent as one of these; it goes where absences go. */
const absenceMarks = ['#unknown', '#not-applicable'];

export function entryOfField(form: RawForm, id: QuestionId): RawForm {
  const values = form[id] ?? [];
  const marked = values.filter((value) => absenceMarks.includes(value)).map((value) => value.slice(1));
  return {
    [id]: values.filter((value) => !absenceMarks.includes(value)),
    [absenceField(id)]: [...(form[absenceField(id)] ?? []), ...marked],
  };
}

/** Per question: the entry that the page was made from. */
export function seenOf(form: RawForm, questions: readonly Question[]): ReadonlyMap<QuestionId, number> {
  return new Map(questions.map(({ id }) => [id, wholeNumber(first(form, `${id}.seen`))]));
}

export function wholeNumber(text: string): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}

/** The number of a version or an edition; what is larger than any of them is none. */
export function versionNumber(text: string): number {
  const number = wholeNumber(text);
  return number < 2 ** 31 ? number : 0;
}

/** Made by the page's script, so that a save that is repeated is kept once; a plain form sends none. */
export function saveIdOf(form: RawForm): string {
  const given = first(form, '_save');
  return /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

/** Proves that a form came from a page behind the same link; follows from the link, so that nothing is kept. */
export function formToken(link: string): string {
  return createHash('sha256').update(`pejling form ${link}`).digest('base64url');
}

export function isFormToken(given: string, link: string): boolean {
  const expected = Buffer.from(formToken(link));
  const actual = Buffer.from(given);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

/** Where two people had answered the same: what was chosen of the two, as if it had been typed. */
export function chosenInConflicts(form: RawForm, entries: RawForm): RawForm {
  const chosen = Object.keys(form)
    .filter((name) => /^_conflict\.[^.]+$/.test(name) && first(form, name) === 'mine')
    .map((name) => parseEntry(first(form, `${name}.mine`)));
  return Object.assign({}, entries, ...chosen);
}

/** Made by our own page, but it has been in other hands since. */
function parseEntry(text: string): RawForm {
  try {
    const entry: unknown = JSON.parse(text);
    if (typeof entry !== 'object' || entry === null) return {};
    const lists = Object.entries(entry).filter((pair): pair is [string, string[]] => Array.isArray(pair[1]));
    return Object.fromEntries(
      lists.map(([name, values]) => [
        name,
        values.filter((value) => typeof value === 'string').map(storable),
      ]),
    );
  } catch {
    return {};
  }
}
