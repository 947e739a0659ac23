/** The only file that knows the DuckDB package. */

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

export type Cell = string | number | undefined;
export interface TableColumn {
  readonly name: string;
  readonly type: 'VARCHAR' | 'DOUBLE';
}
export interface DuckDb {
  /** A connection for the length of some work. */
  connected<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
export interface Connection {
  run(sql: string): Promise<void>;
  /** Rows of texts, numbers and nulls. */
  rows(sql: string): Promise<readonly (readonly unknown[])[]>;
  /** A temporary table of this connection; rows hold a cell for each column. */
  load(table: string, columns: readonly TableColumn[], rows: Iterable<readonly Cell[]>): Promise<void>;
}

/** One instance in memory, made when it is first needed. */
export function openDuckDb(): DuckDb {
  let opened: Promise<DuckDBInstance> | undefined;
  const open = async () => {
    // The package takes 0.2 s to load, which commands that count nothing must not pay.
    const { DuckDBInstance } = await import('@duckdb/node-api');
    return DuckDBInstance.create(':memory:', {
      // Unset, DuckDB would spill into the working folder, and ask the network for extensions that it lacks. The
      // folder is made only when it spills, and removed again.
      temp_directory: join(tmpdir(), `pejling-spill-${process.pid}`),
      autoinstall_known_extensions: 'false',
    });
  };
  return {
    async connected(work) {
      opened ??= open();
      const connection = await (await opened).connect();
      try {
        return await work(wrapped(connection));
      } finally {
        connection.closeSync();
      }
    },
    async close() {
      const closing = opened;
      opened = undefined;
      if (!closing) return;
      (await closing).closeSync();
    },
  };
}

/** @example identifier('a"b') // => "\"a\"\"b\"" */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** @example literal("it's") // => "'it''s'" */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function wrapped(connection: DuckDBConnection): Connection {
  const run = async (sql: string) => {
    await connection.run(sql);
  };
  return {
    run,
    async rows(sql) {
      return (await connection.runAndReadAll(sql)).getRowsJS();
    },
    async load(table, columns, rows) {
      const list = columns.map(({ name, type }) => `${identifier(name)} ${type}`).join(', ');
      await run(`CREATE TEMPORARY TABLE ${identifier(table)} (${list})`);
      const appender = await connection.createAppender(table);
      for (const row of rows) {
        for (const cell of row) {
          if (cell === undefined) appender.appendNull();
          else if (typeof cell === 'number') appender.appendDouble(cell);
          else appender.appendVarchar(cell);
        }
        appender.endRow();
      }
      appender.closeSync();
    },
  };
}
