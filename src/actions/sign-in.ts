/** Signing in: by a link sent to one's mail address, as a guest, and what a session says about who asks. */
import { nobody, type Person } from '../access/policy.ts';
import { type Instant, toInstant } from '../core/calendar.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { Account } from '../store/account-store.ts';
import type { Limit } from '../store/limit-store.ts';
import type { Holder, Session, SessionWay } from '../store/session-store.ts';
import { mailOf } from './accounts.ts';
import type { Context } from './context.ts';
import { hashToken } from './hash-token.ts';
import type { Mail, Mailer } from './mailer.ts';

export const sessionHours = 12;
export const linkMinutes = 15;
/** Counted per mail address: a whole town hall may sit behind one network address. */
const linksPerMail: Limit = { name: 'sign-in-mail', times: 5, seconds: 900 };
const linksInAll: Limit = { name: 'sign-in-all', times: 2000, seconds: 900 };

export type AskProblem =
  | { readonly code: 'mail-wrong' }
  | { readonly code: 'too-often'; readonly waitSeconds: number };

/** How the letter with the link reads; `address` is the whole link. */
export type WriteMail = (to: string, name: string, address: string) => Mail;

export interface LinkWish {
  readonly mail: string;
  /** The page that was asked for. */
  readonly back: string;
  /** As people reach the site. */
  readonly base: string;
}

/**
 * Sends a link to whoever has an account. What comes back, and how long it takes, is the same for those who have none:
 * the letter goes its own way, and `failedToSend` hears of what becomes of it.
 */
export async function askForLink(
  context: Context,
  { mailer, write, failedToSend }: { mailer: Mailer; write: WriteMail; failedToSend: (e: unknown) => void },
  wish: LinkWish,
): Promise<Result<undefined, AskProblem>> {
  const mail = mailOf(wish.mail);
  if (!mail) return failed({ code: 'mail-wrong' });
  const { limits } = context.store;
  const refused = (await limits.take(linksPerMail, mail)) ?? (await limits.take(linksInAll, ''));
  if (refused) return failed({ code: 'too-often', ...refused });
  const account = await context.store.accounts.byMail(mail);
  if (account && account.closed === undefined) {
    const send = async () => {
      const token = await makeSignInLink(context, account, wish.back, linkMinutes);
      await mailer.send(write(mail, account.name, `${wish.base}/log-ind/link/${token}`));
    };
    send().catch(failedToSend);
  }
  return ok(undefined);
}

/** A link that signs in once; the token is shown once and never stored. */
export async function makeSignInLink(
  context: Context,
  account: Pick<Account, 'id'>,
  back: string,
  minutes: number,
): Promise<string> {
  const token = context.newToken();
  const at = context.clock();
  const link = { account: account.id, back, expires: later(at, minutes) };
  await context.store.signIns.create(hashToken(token), link, at);
  return token;
}

export interface NewSession {
  /** For the browser to show again; not stored. */
  readonly token: string;
  readonly person: Person;
  readonly back: string;
}
export type SignInProblem = { readonly code: 'link-unknown' | 'link-used' | 'link-expired' };

/** Changes a one-time link into a session, for the first who comes with it. */
export async function signInByLink(
  context: Context,
  token: string,
  agent: string,
): Promise<Result<NewSession, SignInProblem>> {
  return context.store.transaction(async (store) => {
    const within = { ...context, store };
    const used = await store.signIns.useUp(hashToken(token), context.clock());
    if (used.outcome !== 'opened') return failed({ code: `link-${used.outcome}` as const });
    const account = await store.accounts.byId(used.account);
    if (!account || account.closed !== undefined) return failed({ code: 'link-unknown' });
    const opened = await openSession(within, { account }, 'mail', agent);
    return ok({ ...opened, back: used.back });
  });
}

export async function openSession(
  context: Context,
  holder: Holder,
  way: SessionWay,
  agent: string,
): Promise<{ readonly token: string; readonly person: Person }> {
  const token = context.newToken();
  const at = context.clock();
  const session = {
    id: context.newToken().slice(0, 12),
    way,
    agent: agent.slice(0, 120),
    created: at,
    seen: at,
    expires: later(at, sessionHours * 60),
  };
  const person = personOfHolder(holder);
  const owner = 'account' in holder ? { account: holder.account.id } : holder;
  await context.store.sessions.open(hashToken(token), session, owner);
  if ('account' in holder) await context.store.accounts.seen(holder.account.id, at);
  const object = 'account' in holder ? `account/${holder.account.id}` : `guest ${person.roles.join(' ')}`;
  await context.store.log.append({ at, by: person.name, act: `signed-in.${way}`, object });
  return { token, person };
}

export function personOfHolder(holder: Holder): Person {
  if ('guest' in holder) return holder.guest;
  const { name, roles, authority, id } = holder.account;
  return { name, roles, account: id, ...(authority === undefined ? {} : { authority }) };
}

export interface SignedIn {
  readonly person: Person;
  readonly session: Session;
}
const seenEveryMinutes = 5;

/** Who a session belongs to, as they are now: a role that was taken away is gone at once. */
export async function signedIn(context: Context, token: string): Promise<SignedIn | undefined> {
  if (!/^[\w-]{43}$/.test(token)) return undefined;
  const at = context.clock();
  const found = await context.store.sessions.find(hashToken(token), at);
  if (!found) return undefined;
  if (later(found.seen, seenEveryMinutes) <= at) await context.store.sessions.seen(found.id, at);
  return { person: personOfHolder(found), session: found };
}

export async function signOut(context: Context, token: string, person: Person = nobody): Promise<void> {
  const at = context.clock();
  await context.store.sessions.end(hashToken(token), at);
  const object = person.account ? `account/${person.account}` : 'guest';
  await context.store.log.append({ at, by: person.name, act: 'signed-out', object });
}

function later(at: Instant, minutes: number): Instant {
  return toInstant(new Date(Date.parse(at) + minutes * 60_000));
}
