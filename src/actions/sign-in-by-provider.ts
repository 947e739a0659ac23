/** Signing in with one's workplace: who may, and as what. */
import { type ClaimMapping, type Claims, type MappedPerson, mapClaims } from '../access/map-claims.ts';
import { toInstant } from '../core/calendar.ts';
import { accountId } from '../core/ids.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { Account } from '../store/account-store.ts';
import type { Context } from './context.ts';
import { hashToken } from './hash-token.ts';
import type { IdentityProvider, ProviderProblem } from './identity-provider.ts';
import { type NewSession, openSession } from './sign-in.ts';

export interface ProviderParts {
  readonly provider: IdentityProvider;
  readonly mapping: ClaimMapping;
}

export type ProviderSignInProblem =
  | ProviderProblem
  /** Reused, too old, or begun in another browser. */
  | { readonly code: 'try-unknown' }
  /** The provider knows the person, and nothing gives them access here. */
  | { readonly code: 'no-access'; readonly name: string };

const tryMinutes = 10;
const madeBy = 'provider';

/** Where the browser goes, and what it must show when it comes back. */
export async function beginProviderSignIn(
  context: Context,
  { provider }: ProviderParts,
  { callback, back }: { readonly callback: string; readonly back: string },
): Promise<Result<{ readonly address: string; readonly browser: string }, ProviderProblem>> {
  const begun = await provider.begin(callback);
  if (!begun.ok) return begun;
  const { address, state, nonce, verifier } = begun.value;
  const browser = context.newToken();
  const expires = toInstant(new Date(Date.parse(context.clock()) + tryMinutes * 60_000));
  const kept = { browserHash: hashToken(browser), nonce, verifier, back, expires };
  await context.store.signIns.beginTry(hashToken(state), kept);
  return ok({ address, browser });
}

export async function finishProviderSignIn(
  context: Context,
  { provider, mapping }: ProviderParts,
  came: { readonly address: string; readonly browser: string; readonly agent: string },
): Promise<Result<NewSession, ProviderSignInProblem>> {
  const state = new URL(came.address).searchParams.get('state') ?? '';
  const begun = await context.store.signIns.takeTry(hashToken(state), context.clock());
  if (!begun || begun.browserHash !== hashToken(came.browser)) return failed({ code: 'try-unknown' });
  const finished = await provider.finish(came.address, { state, ...begun });
  if (!finished.ok) return finished;
  const claims = finished.value;
  return context.store.transaction(async (store) => {
    const within = { ...context, store };
    await store.accounts.lock();
    const account = await accountOf(within, mapping, claims);
    if (!account) return failed({ code: 'no-access', name: claims.name });
    return ok({ ...(await openSession(within, { account }, 'provider', came.agent)), back: begun.back });
  });
}

/** The provider's word on roles holds for accounts that came from it; for others, what was given them here does. */
async function accountOf(
  context: Context,
  mapping: ClaimMapping,
  claims: Claims,
): Promise<Account | undefined> {
  const { accounts } = context.store;
  const known = (await accounts.bySubject(claims.subject)) ?? (await adopted(context, claims));
  if (known?.closed !== undefined) return undefined;
  if (known && (known.createdBy !== madeBy || mapping.rolesClaim === undefined)) return known;
  const all = [...context.programmes.values()].flatMap(({ authorities }) => authorities.map(({ id }) => id));
  const mapped = mapClaims(claims, mapping, all);
  if (!mapped.ok) {
    if (known) await change(context, known, { roles: [] });
    return undefined;
  }
  if (known) return change(context, known, mapped.value);
  return create(context, claims, mapped.value);
}

/** An account that was made here for a mail address which the provider vouches for. */
async function adopted({ store }: Context, { mail, subject }: Claims): Promise<Account | undefined> {
  const account = mail === undefined ? undefined : await store.accounts.byMail(mail);
  if (!account || account.subject !== undefined) return undefined;
  await store.accounts.adopt(account.id, subject);
  return { ...account, subject };
}

async function change({ store, clock }: Context, account: Account, mapped: MappedPerson): Promise<Account> {
  const { roles, authority } = mapped;
  await store.accounts.change(account.id, { name: account.name, roles, authority, closed: undefined });
  const before = `${account.roles.join(' ')} ${account.authority ?? ''}`;
  if (before !== `${roles.join(' ')} ${authority ?? ''}`) {
    const object = `account/${account.id} ${roles.join(' ')}`;
    await store.log.append({ at: clock(), by: madeBy, act: 'account.changed', object });
  }
  const { authority: _, ...rest } = account;
  return { ...rest, roles, ...(authority === undefined ? {} : { authority }) };
}

async function create(
  context: Context,
  { subject, name, mail }: Claims,
  mapped: MappedPerson,
): Promise<Account | undefined> {
  const at = context.clock();
  const id = accountId(context.newToken().slice(0, 16));
  const contact = mail === undefined ? {} : { mail };
  const account: Account = { id, subject, name, ...contact, ...mapped, created: at, createdBy: madeBy };
  if (!(await context.store.accounts.create(account))) return undefined;
  const object = `account/${id} ${mapped.roles.join(' ')}`;
  await context.store.log.append({ at, by: madeBy, act: 'account.created', object });
  return account;
}
