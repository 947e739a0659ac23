/** Table specs as SQL on the wide Parquet files, and its rows as tabulations. */
import type { QuestionnaireId, RoundId } from '../core/ids.ts';
import { columnName } from '../figure/plan.ts';
import {
  byKeys,
  type Column,
  roundsOf,
  type TableSpec,
  type Tabulation,
  type TabulationRow,
} from '../figure/tabulation.ts';
import type { Codebook } from '../round/dataset.ts';
import { type Connection, identifier, literal } from './duckdb.ts';
import { type PartFiles, table } from './read-parts.ts';
import { absentMarks, authorityColumn, populationColumn } from './wide-table.ts';
import { wholePart } from './write-parts.ts';

/** Where the answers of a round lie, and what they mean. */
export interface PartSource {
  readonly codebook: Codebook;
  readonly files: PartFiles;
}
export interface EarlierParts extends PartSource {
  readonly round: RoundId;
}

export async function tabulateParts(
  connection: Connection,
  source: PartSource,
  specs: readonly TableSpec[],
  earlier: readonly EarlierParts[],
): Promise<readonly Tabulation[]> {
  const tabulations: Tabulation[] = [];
  for (const spec of specs) {
    const part = wholePart(spec.questionnaire);
    const before = earlier
      .filter(({ files }) => files.has(part))
      .map(({ round, codebook, files }) => ({ round, codebook, table: table(files, part) }));
    const sql = tableSql(spec, source.codebook, table(source.files, part), before);
    tabulations.push({ spec, rows: rowsOf(spec, await connection.rows(sql)) });
  }
  return tabulations;
}

interface EarlierTable {
  readonly round: RoundId;
  readonly codebook: Codebook;
  readonly table: string;
}

/** One row per combination of keys: the keys, n, and w where the spec is weighted. */
export function tableSql(
  spec: TableSpec,
  codebook: Codebook,
  source: string,
  earlier: readonly EarlierTable[] = [],
): string {
  const rounds = roundsOf([spec]);
  const before = earlier.filter(({ round }) => rounds.includes(round));
  const keys = spec.by.map((column, index) => `${columnSql(column, spec, codebook, before)} AS k${index}`);
  // Doubles hold every count exactly and come back as numbers, not as big integers.
  const count = 'count(*)::DOUBLE AS n';
  const population = `now.${identifier(populationColumn)}`;
  const weight = `CASE WHEN count(${population}) = count(*) THEN sum(${population}) END AS w`;
  const columns = [...keys, count, ...(spec.weight ? [weight] : [])].join(', ');
  const authority = identifier(authorityColumn);
  const joins = before.map(
    (one, index) => ` LEFT JOIN ${one.table} AS t${index} ON t${index}.${authority} = now.${authority}`,
  );
  return `SELECT ${columns} FROM ${source} AS now${joins.join('')} GROUP BY ALL HAVING count(*) > 0`;
}

/** An earlier round's column holds nothing for authorities that it did not ask. */
function columnSql(
  column: Column,
  { questionnaire }: TableSpec,
  codebook: Codebook,
  before: readonly EarlierTable[],
): string {
  if (!('round' in column) || column.round === undefined)
    return keySql(column, questionnaire, codebook, 'now');
  const { round, ...now } = column;
  const index = before.findIndex((one) => one.round === round);
  const then = before[index];
  if (!then) return literal('#not-asked');
  return `coalesce(${keySql(now, questionnaire, then.codebook, `t${index}`)}, '#not-asked')`;
}

function keySql(column: Column, questionnaire: QuestionnaireId, codebook: Codebook, alias: string): string {
  const at = (name: string) => `${alias}.${identifier(name)}`;
  const name = at(columnName(column));
  switch (column.kind) {
    case 'authority':
      return at(authorityColumn);
    case 'sheet':
      return name;
    case 'group':
      return codebook.groups.some(({ id }) => id === column.group) ? name : literal('#unknown');
    default: {
      const asked = codebook.questionnaires
        .find(({ id }) => id === questionnaire)
        ?.questions.find(({ id }) => id === column.question);
      // A question that this round did not ask has no column; it is answered by nobody.
      if (!asked) return `(CASE ${at('#sheet')} WHEN 'sent' THEN '#not-answered' ELSE ${at('#sheet')} END)`;
      if (column.kind === 'option') return hasOption(asked, column.code) ? name : notMarked(at(asked.id));
      const told = asked.kind !== 'text' && asked.kind !== 'choices';
      return told ? name : `(CASE WHEN starts_with(${name}, '#') THEN ${name} ELSE '#answered' END)`;
    }
  }
}

function hasOption(
  question: { readonly kind: string; readonly options?: readonly { readonly code: string }[] },
  code: string,
): boolean {
  return question.kind === 'choices' && (question.options ?? []).some((option) => option.code === code);
}

function notMarked(name: string): string {
  return `(CASE WHEN starts_with(${name}, '#') THEN ${name} ELSE 'no' END)`;
}

function rowsOf(spec: TableSpec, rows: readonly (readonly unknown[])[]): readonly TabulationRow[] {
  const merged = new Map<string, TabulationRow>();
  for (const row of rows) {
    const keys = row.slice(0, spec.by.length).map((key) => plainKey(String(key)));
    const [n, w] = row.slice(spec.by.length);
    const name = keys.join('\n');
    const counted = { keys, n: Number(n), ...(typeof w === 'number' ? { w } : {}) };
    merged.set(name, addedTo(merged.get(name), counted));
  }
  return [...merged.values()].sort(byKeys);
}

/** What the files tell apart so as to lose nothing is one and the same to a tabulation. */
function plainKey(key: string): string {
  return absentMarks[key] ?? key;
}

function addedTo(known: TabulationRow | undefined, row: TabulationRow): TabulationRow {
  if (!known) return row;
  const { keys } = row;
  const n = known.n + row.n;
  return known.w === undefined || row.w === undefined ? { keys, n } : { keys, n, w: known.w + row.w };
}
