/** A register from its CSV file. */
import { type CalendarDate, parseDate } from '../core/calendar.ts';
import { type AuthorityId, authorityId, isIdentifier } from '../core/ids.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { type CsvRow, type CsvTableProblem, parseCsv } from './csv-table.ts';
import type { Register, RegisterEntry } from './register.ts';

/** Which column of the file holds what. */
export interface RegisterColumns {
  readonly id: string;
  readonly name: string;
  readonly officialName?: string | undefined;
  readonly population?: string | undefined;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
  readonly mergedInto?: string | undefined;
}

export type RegisterProblem =
  | CsvTableProblem
  | { readonly code: 'register-column-missing'; readonly column: string; readonly header: readonly string[] }
  | { readonly code: 'register-bad-id'; readonly line: number; readonly text: string }
  | { readonly code: 'register-no-name'; readonly line: number; readonly id: string }
  | { readonly code: 'register-bad-population'; readonly line: number; readonly text: string }
  | {
      readonly code: 'register-bad-date';
      readonly line: number;
      readonly column: string;
      readonly text: string;
    }
  | {
      readonly code: 'register-dates-reversed';
      readonly line: number;
      readonly from: string;
      readonly to: string;
    }
  /** Two rows with one id hold on the same day. */
  | { readonly code: 'register-overlap'; readonly line: number; readonly id: string; readonly other: number }
  | { readonly code: 'register-merged-into-unknown'; readonly line: number; readonly text: string };

export function readRegister(text: string, columns: RegisterColumns): Result<Register, RegisterProblem> {
  const table = parseCsv(text);
  if (!table.ok) return table;
  const { header, rows } = table.value;
  const named = Object.values(columns).filter((column): column is string => column !== undefined);
  const absent = [...new Set(named)].filter((column) => !header.includes(column));
  if (absent.length > 0) {
    return failed(...absent.map((column) => ({ code: 'register-column-missing', column, header }) as const));
  }
  const read = rows.map((row) => readEntry(row, header, columns));
  const entries = read.flatMap(({ entry, line }) => (entry ? [{ entry, line }] : []));
  const problems = [...read.flatMap((one) => one.problems), ...overlaps(entries), ...unknownMergers(entries)];
  return problems.length > 0 ? failed(...problems) : ok(entries.map(({ entry }) => entry));
}

interface Placed {
  readonly entry: RegisterEntry;
  readonly line: number;
}

function readEntry({ line, cells }: CsvRow, header: readonly string[], columns: RegisterColumns) {
  const values = Object.fromEntries(header.map((name, index) => [name, (cells[index] ?? '').trim()]));
  const cell = (column: string | undefined) => (column === undefined ? '' : (values[column] ?? ''));
  const problems: RegisterProblem[] = [];
  const day = (column: string | undefined): CalendarDate | undefined => {
    const text = cell(column);
    const date = parseDate(text);
    if (text !== '' && !date) problems.push({ code: 'register-bad-date', line, column: column ?? '', text });
    return date;
  };
  const id = cell(columns.id);
  if (!isIdentifier(id)) problems.push({ code: 'register-bad-id', line, text: id });
  const name = cell(columns.name);
  if (name === '') problems.push({ code: 'register-no-name', line, id });
  const population = cell(columns.population);
  if (!/^(\d{1,12})?$/.test(population))
    problems.push({ code: 'register-bad-population', line, text: population });
  const [validFrom, validTo] = [day(columns.validFrom), day(columns.validTo)];
  if (validFrom && validTo && validTo < validFrom) {
    problems.push({ code: 'register-dates-reversed', line, from: validFrom, to: validTo });
  }
  const [officialName, mergedInto] = [cell(columns.officialName), cell(columns.mergedInto)];
  const entry: RegisterEntry = {
    id: authorityId(id),
    name,
    ...(officialName === '' ? {} : { officialName }),
    ...(population === '' ? {} : { population: Number(population) }),
    ...(validFrom ? { validFrom } : {}),
    ...(validTo ? { validTo } : {}),
    ...(mergedInto === '' ? {} : { mergedInto: authorityId(mergedInto) }),
    columns: values,
  };
  return { line, problems, entry: problems.length === 0 ? entry : undefined };
}

function overlaps(entries: readonly Placed[]): readonly RegisterProblem[] {
  const seen = new Map<AuthorityId, Placed[]>();
  return entries.flatMap((placed): readonly RegisterProblem[] => {
    const { entry, line } = placed;
    const earlier = seen.get(entry.id) ?? [];
    seen.set(entry.id, [...earlier, placed]);
    const clash = earlier.find(
      (other) => begins(other.entry) <= ends(entry) && begins(entry) <= ends(other.entry),
    );
    return clash ? [{ code: 'register-overlap', line, id: entry.id, other: clash.line }] : [];
  });
}

function unknownMergers(entries: readonly Placed[]): readonly RegisterProblem[] {
  const ids = new Set(entries.map(({ entry }) => entry.id));
  return entries.flatMap(({ entry: { mergedInto }, line }): readonly RegisterProblem[] =>
    mergedInto === undefined || ids.has(mergedInto)
      ? []
      : [{ code: 'register-merged-into-unknown', line, text: mergedInto }],
  );
}

function begins({ validFrom }: RegisterEntry): string {
  return validFrom ?? '';
}

function ends({ validTo }: RegisterEntry): string {
  return validTo ?? '9999-12-31';
}
