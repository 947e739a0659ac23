/** What made-up authorities have entered in the registers of a programme, loaded through what they would have used. */
import { parseCsv } from '../authority/csv-table.ts';
import { type Instant, parseDate, startOfDay, toInstant } from '../core/calendar.ts';
import { authorityId } from '../core/ids.ts';
import type { TypedDerogation } from '../derogation/read-derogation.ts';
import type { Programme } from '../programme/programme.ts';
import type { EntryField } from '../reopening/read-entry.ts';
import type { Context } from './context.ts';
import { demoName } from './derogations.ts';
import { enterRegister, type RegisterWish } from './enter-register.ts';
import { registerDerogation } from './register-derogation.ts';

const entryFields: readonly EntryField[] = [
  'on',
  'state',
  'share',
  'expected',
  'name',
  'kind',
  'operator',
  'referral',
  'reason',
  'decidedBy',
];
const derogationFields: readonly (keyof TypedDerogation)[] = [
  'act',
  'ground',
  'reasoning',
  'citizens',
  'from',
  'to',
  'instead',
];

/** A row as it would have been typed into the form, by the name of its column. */
type Row = (column: string) => string;

/** Where the registers are empty. Each row is entered at ten on its day; all of them are, or none. */
export async function loadDemoRegisters(
  context: Context,
  programme: Programme,
  report: (sentence: string) => void,
): Promise<void> {
  const { id, demoRegisters: file } = programme;
  if (!file || (await hasEntries(context, programme))) return;
  const read = parseCsv(file.text);
  if (!read.ok) return report(`${id}/${file.path} was not loaded: it is not CSV.`);
  const { header, rows } = read.value;
  report(`Loading the demo entries of ${id} …`);
  try {
    await context.store.transaction(async (store) => {
      for (const { cells, line } of rows) {
        const row: Row = (column) => cells[header.indexOf(column)] ?? '';
        const code = await enter({ ...context, store }, programme, row);
        if (code !== undefined) throw new RowRefused(`line ${line} is refused: ${code}`);
      }
    });
  } catch (error) {
    if (!(error instanceof RowRefused)) throw error;
    report(`${id}/${file.path} was not loaded: ${error.message}.`);
  }
}

/** Rolls back the rows before it. */
class RowRefused extends Error {}

async function hasEntries({ store }: Context, { id }: Programme): Promise<boolean> {
  const [entries, derogations] = await Promise.all([store.registers.list(id), store.derogations.list(id)]);
  return entries.length + derogations.length > 0;
}

/** Why it was refused; undefined where it was entered. */
async function enter(context: Context, programme: Programme, row: Row): Promise<string | undefined> {
  const day = parseDate(row('on'));
  if (!day) return 'on-wrong';
  const at = toInstant(new Date(Date.parse(startOfDay(programme.timeZone, day)) + tenHours));
  const during: Context = { ...context, clock: (): Instant => at };
  const person = { name: demoName, roles: ['respondent'], authority: authorityId(row('authority')) } as const;
  const asked = { named: programme.id, date: row('on') };
  const typed = <Field extends string>(
    fields: readonly Field[],
    renamed: Readonly<Record<string, string>> = {},
  ) =>
    Object.fromEntries(fields.map((field) => [field, row(renamed[field] ?? field)])) as Record<Field, string>;
  const register = row('register');
  if (register === 'derogation') {
    const made = await registerDerogation(during, person, asked, typed(derogationFields, { from: 'on' }));
    return made.ok ? undefined : made.problems[0]?.code;
  }
  if (register !== 'activity' && register !== 'offer' && register !== 'attention') return 'no-such-register';
  const wish: RegisterWish = { kind: register, subject: row('subject') };
  const entered = await enterRegister(during, person, asked, { wish, typed: typed(entryFields) });
  return entered.ok ? undefined : entered.problems[0]?.code;
}

const tenHours = 10 * 3_600_000;
