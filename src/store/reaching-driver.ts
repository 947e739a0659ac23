/**
 * Tells the database, in each transaction, whose rows may be reached. What is asked outside a transaction gets one of
 * its own, so that nothing said for one request is left behind on a connection for the next.
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

  constructor(inner: DatabaseConnection) {
    this.inner = inner;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const reach = reachSetting();
    if (this.inTransaction || reach === '') return this.inner.executeQuery<R>(query);
    await this.inner.executeQuery(begin(reach));
    try {
      const result = await this.inner.executeQuery<R>(query);
      await this.inner.executeQuery(CompiledQuery.raw('commit'));
      return result;
    } catch (error) {
      // What went wrong is what the caller hears of, also where the connection is gone.
      await this.inner.executeQuery(CompiledQuery.raw('rollback')).catch(() => undefined);
      throw error;
    }
  }

  streamQuery<R>(query: CompiledQuery, chunkSize = 100): AsyncIterableIterator<QueryResult<R>> {
    if (!this.inTransaction) throw new Error('streams need a transaction');
    return this.inner.streamQuery<R>(query, chunkSize);
  }
}

/** One message to the server; the setting ends with the transaction. */
function begin(reach: string): CompiledQuery {
  return CompiledQuery.raw(reach === '' ? 'begin' : `begin; set local pejling.reach = ${quoted(reach)}`);
}

function quoted(text: string): string {
  if (!/^(\*|[\w-]{1,64})$/.test(text)) throw new Error('not an authority');
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
      await own(connection).inner.executeQuery(begin(reachSetting()));
      own(connection).inTransaction = true;
    },
    commitTransaction: (connection) => ending(connection, 'commit'),
    rollbackTransaction: (connection) => ending(connection, 'rollback'),
    releaseConnection: (connection) => inner.releaseConnection(own(connection).inner),
    destroy: () => inner.destroy(),
  };
}
