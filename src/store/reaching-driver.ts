/**
 * Tells the database whose rows may be reached, before whatever is asked of it. A connection keeps what it was told
 * last, so that it is told again only when another reach is wanted: nothing is asked under what was said for another.
 */
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  PostgresDialect,
  type PostgresPool,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import { reachSetting } from './principal.ts';

export function reachingDialect(pool: PostgresPool): PostgresDialect {
  const dialect = new PostgresDialect({ pool });
  const createDriver = dialect.createDriver.bind(dialect);
  dialect.createDriver = () => reaching(createDriver());
  return dialect;
}

class Reaching implements DatabaseConnection {
  readonly inner: DatabaseConnection;
  inTransaction = false;
  /** What the database was told on this connection, where that is certain. */
  private said: string | undefined;

  constructor(inner: DatabaseConnection) {
    this.inner = inner;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (!this.inTransaction) await this.reachAs(reachSetting());
    return this.inner.executeQuery<R>(query);
  }

  /** Outside transactions only, whose end would take back what is said in them. */
  async reachAs(reach: string): Promise<void> {
    if (this.said === reach) return;
    // Uncertain until it has been heard: whatever goes wrong, the next one says it anew.
    this.said = undefined;
    await this.inner.executeQuery(CompiledQuery.raw(`set pejling.reach = ${quoted(reach)}`));
    this.said = reach;
  }

  streamQuery<R>(query: CompiledQuery, chunkSize = 100): AsyncIterableIterator<QueryResult<R>> {
    if (!this.inTransaction) throw new Error('streams need a transaction');
    return this.inner.streamQuery<R>(query, chunkSize);
  }
}

function quoted(text: string): string {
  if (!/^(\*|[\w-]{0,64})$/.test(text)) throw new Error('not an authority');
  return `'${text}'`;
}

function reaching(inner: Driver): Driver {
  const wrapped = new WeakMap<DatabaseConnection, Reaching>();
  const own = (connection: DatabaseConnection) => {
    if (connection instanceof Reaching) return connection;
    throw new Error('a connection of another driver');
  };
  const ending = async (connection: DatabaseConnection, statement: 'commit' | 'rollback') => {
    await own(connection).inner.executeQuery(CompiledQuery.raw(statement));
    own(connection).inTransaction = false;
  };
  return {
    init: () => inner.init(),
    async acquireConnection() {
      const connection = await inner.acquireConnection();
      const known = wrapped.get(connection) ?? new Reaching(connection);
      wrapped.set(connection, known);
      known.inTransaction = false;
      return known;
    },
    async beginTransaction(connection, settings: TransactionSettings) {
      if (settings.isolationLevel || settings.accessMode)
        throw new Error('only plain transactions are known');
      await own(connection).reachAs(reachSetting());
      await own(connection).inner.executeQuery(CompiledQuery.raw('begin'));
      own(connection).inTransaction = true;
    },
    commitTransaction: (connection) => ending(connection, 'commit'),
    rollbackTransaction: (connection) => ending(connection, 'rollback'),
    releaseConnection: (connection) => inner.releaseConnection(own(connection).inner),
    destroy: () => inner.destroy(),
  };
}
