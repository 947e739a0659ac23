/** Ways in that work once: links sent by mail, and tries at signing in with a provider. */
import type { Kysely } from 'kysely';
import type { Instant } from '../core/calendar.ts';
import type { AccountId } from '../core/ids.ts';
import type { Database } from './schema.ts';

export interface SignInLink {
  readonly account: AccountId;
  /** The page that was asked for; a path of ours. */
  readonly back: string;
  readonly expires: Instant;
}
export type UsedSignIn =
  | { readonly outcome: 'opened'; readonly account: AccountId; readonly back: string }
  | { readonly outcome: 'unknown' | 'used' | 'expired' };

/** What must come back unchanged from a sign-in provider. */
export interface ProviderTry {
  /** Of a cookie, so that nobody can finish what another browser began. */
  readonly browserHash: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly back: string;
  readonly expires: Instant;
}

export interface SignInStore {
  create(tokenHash: string, link: SignInLink, at: Instant): Promise<void>;
  /** Opens a link once: `opened` for exactly one caller. */
  useUp(tokenHash: string, at: Instant): Promise<UsedSignIn>;
  beginTry(stateHash: string, begun: ProviderTry): Promise<void>;
  /** Takes the try away, so that it works once. */
  takeTry(stateHash: string, at: Instant): Promise<ProviderTry | undefined>;
  /** Takes away what has expired; gives how much. */
  sweep(before: Instant): Promise<number>;
}

export function signInStore(db: Kysely<Database>): SignInStore {
  return {
    async create(tokenHash, { account, back, expires }, at) {
      await db
        .insertInto('sign_in')
        .values({
          token_hash: tokenHash,
          account_id: account,
          back,
          created_at: at,
          expires_at: expires,
          used_at: null,
        })
        .execute();
    },
    useUp: (tokenHash, at) => useUp(db, tokenHash, at),
    async beginTry(stateHash, { browserHash, nonce, verifier, back, expires }) {
      await db
        .insertInto('provider_try')
        .values({
          state_hash: stateHash,
          browser_hash: browserHash,
          nonce,
          verifier,
          back,
          expires_at: expires,
        })
        .execute();
    },
    async takeTry(stateHash, at) {
      const row = await db
        .deleteFrom('provider_try')
        .where('state_hash', '=', stateHash)
        .returningAll()
        .executeTakeFirst();
      if (!row || row.expires_at <= at) return undefined;
      const { browser_hash, nonce, verifier, back, expires_at } = row;
      return { browserHash: browser_hash, nonce, verifier, back, expires: expires_at };
    },
    async sweep(before) {
      const links = await db.deleteFrom('sign_in').where('expires_at', '<', before).executeTakeFirst();
      const tries = await db.deleteFrom('provider_try').where('expires_at', '<', before).executeTakeFirst();
      const sessions = await db.deleteFrom('session').where('expires_at', '<', before).executeTakeFirst();
      return Number(links.numDeletedRows + tries.numDeletedRows + sessions.numDeletedRows);
    },
  };
}

async function useUp(db: Kysely<Database>, tokenHash: string, at: Instant): Promise<UsedSignIn> {
  const used = await db
    .updateTable('sign_in')
    .set({ used_at: at })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .returning(['account_id as account', 'back'])
    .executeTakeFirst();
  if (used) return { outcome: 'opened', ...used };
  const known = await db
    .selectFrom('sign_in')
    .select('used_at')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  if (!known) return { outcome: 'unknown' };
  return { outcome: known.used_at === null ? 'expired' : 'used' };
}
