/** Table specs as SQL on the wide Parquet files, and its rows as tabulations. */
import type { QuestionnaireId } from '../core/ids.ts';
import { columnName } from '../figure/plan.ts';
import {
  byKeys,
  type Column,
  type TableSpec,
  type Tabulation,
  type TabulationRow,
} from '../figure/tabulation.ts';
import type { Codebook } from '../round/dataset.ts';
import { type Connection, identifier, literal } from './duckdb.ts';
import { type PartFiles, table } from './read-parts.ts';
import { absentMarks, populationColumn } from './wide-table.ts';
import { wholePart } from './write-parts.ts';

export async function tabulateParts(
  connection: Connection,
  codebook: Codebook,
  files: PartFiles,
  specs: readonly TableSpec[],
): Promise<readonly Tabulation[]> {
  const tabulations: Tabulation[] = [];
  for (const spec of specs) {
    const rows = await connection.rows(tableSql(spec, codebook, table(files, wholePart(spec.questionnaire))));
    tabulations.push({ spec, rows: rowsOf(spec, rows) });
  }
  return tabulations;
}

/** One row per combination of keys: the keys, n, and w where the spec is weighted. */
export function tableSql(spec: TableSpec, codebook: Codebook, source: string): string {
  const keys = spec.by.map((column, index) => `${keySql(column, spec.questionnaire, codebook)} AS k${index}`);
  // Doubles hold every count exactly and come back as numbers, not as big integers.
  const count = 'count(*)::DOUBLE AS n';
  const population = identifier(populationColumn);
  const weight = `CASE WHEN count(${population}) = count(*) THEN sum(${population}) END AS w`;
  const columns = [...keys, count, ...(spec.weight ? [weight] : [])].join(', ');
  return `SELECT ${columns} FROM ${source} GROUP BY ALL HAVING count(*) > 0`;
}

function keySql(column: Column, questionnaire: QuestionnaireId, codebook: Codebook): string {
  const name = identifier(columnName(column));
  switch (column.kind) {
    case 'sheet':
      return name;
    case 'group':
      return codebook.groups.some(({ id }) => id === column.group) ? name : literal('#unknown');
    default: {
      const asked = codebook.questionnaires
        .find(({ id }) => id === questionnaire)
        ?.questions.find(({ id }) => id === column.question);
      // A question that this round did not ask has no column; it is answered by nobody.
      if (!asked) return `(CASE "#sheet" WHEN 'sent' THEN '#not-answered' ELSE "#sheet" END)`;
      if (column.kind === 'option') return hasOption(asked, column.code) ? name : notMarked(asked.id);
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

function notMarked(question: string): string {
  const name = identifier(question);
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
