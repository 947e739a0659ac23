/** How often something may be tried, counted for all processes together. */
import { CompiledQuery, type Kysely } from 'kysely';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { sha256 } from '../core/canonical-json.ts';
import type { Database } from './schema.ts';

export interface Limit {
  /** What is counted. */
  readonly name: string;
  readonly times: number;
  readonly seconds: number;
}

export interface LimitStore {
  /** Counts one try of `key`, of which only a hash is kept; gives the seconds to wait where it is one too many. */
  take(limit: Limit, key: string): Promise<{ readonly waitSeconds: number } | undefined>;
}

export function limitStore(db: Kysely<Database>): LimitStore {
  const limiters = new Map<string, RateLimiterPostgres>();
  // The library speaks to a client of `pg`; ours is reached through Kysely, so that it counts as the app's role.
  const client = {
    query: ({ text, values }: { readonly text: string; readonly values: readonly unknown[] }) =>
      db.executeQuery(CompiledQuery.raw(text, [...values])),
  };
  const limiterOf = async ({ name, times, seconds }: Limit) => {
    const known = limiters.get(name);
    if (known) return known;
    const { RateLimiterPostgres } = await import('rate-limiter-flexible');
    const made = new RateLimiterPostgres({
      storeClient: client,
      storeType: 'client',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix: name,
      points: times,
      duration: seconds,
      clearExpiredByTimeout: false,
    });
    limiters.set(name, made);
    return made;
  };
  return {
    async take(limit, key) {
      const { RateLimiterRes } = await import('rate-limiter-flexible');
      const limiter = await limiterOf(limit);
      try {
        await limiter.consume(sha256(key));
        return undefined;
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return { waitSeconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) };
      }
    },
  };
}
