import type { Instant } from '../core/calendar.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { delegationState } from '../round/delegation.ts';
import type { Behalf, SheetKey } from '../round/sheet.ts';
import type { Link, Store } from '../store/store.ts';
import type { AccessProblem } from './answering.ts';
import type { Context } from './context.ts';
import { housePerson } from './guests.ts';
import { hashToken } from './hash-token.ts';
import { openSession } from './sign-in.ts';

type LinkedSheet = SheetKey &
  Pick<SheetLink, 'mail' | 'opened' | 'behalf' | 'section' | 'delegation' | 'contact'>;

/** The sheet that a personal link opens, for what is within a section; a link to another section is refused. */
export async function sheetOfLink(
  context: Pick<Context, 'store' | 'clock'>,
  token: string,
  within?: string,
): Promise<Result<LinkedSheet, AccessProblem>> {
  const link = await linkedSheet(context, token);
  if (!link.ok || link.value.section === undefined || link.value.section === within) return link;
  return failed({ code: 'other-section', section: link.value.section });
}

/** The same with the section that the link is held to, which the caller must hold it to. */
export async function linkedSheet(
  context: Pick<Context, 'store' | 'clock'>,
  token: string,
): Promise<Result<LinkedSheet, AccessProblem>> {
  const link = await usableLink(context, token);
  if (!link.ok) return link;
  if (link.value.purpose !== 'sheet') return failed({ code: 'link-unknown' });
  return link.value.approves ? failed({ code: 'approval-only' }) : ok(link.value);
}

/** The sheet that a link for reading and signing opens; every other link is refused. */
export async function sheetToApprove(
  context: Pick<Context, 'store' | 'clock'>,
  token: string,
): Promise<Result<LinkedSheet, AccessProblem>> {
  const link = await usableLink(context, token);
  if (!link.ok) return link;
  return link.value.purpose === 'sheet' && link.value.approves
    ? ok(link.value)
    : failed({ code: 'link-unknown' });
}

type SheetLink = Extract<Link, { purpose: 'sheet' }>;

async function usableLink(
  { store, clock }: Pick<Context, 'store' | 'clock'>,
  token: string,
): Promise<Result<Link, AccessProblem>> {
  // Our own tokens are 43 characters; anything else need not reach the database.
  const link = /^[\w-]{43}$/.test(token) ? await store.links.find(hashToken(token)) : undefined;
  if (!link) return failed({ code: 'link-unknown' });
  if (link.revoked && link.purpose === 'sheet' && link.delegation !== undefined)
    return failed(await whoTookItBack(store, link, link.delegation));
  if (link.revoked) return failed({ code: 'link-revoked' });
  if (link.expires && link.expires <= clock()) return failed({ code: 'link-expired', on: link.expires });
  return ok(link);
}

async function whoTookItBack(store: Store, sheet: SheetKey, id: number): Promise<AccessProblem> {
  const given = (await store.delegations.ofSheet(sheet)).find((one) => one.id === id);
  const state = delegationState(given?.events ?? []);
  return state.kind === 'taken-back'
    ? { code: 'taken-back', by: state.by, on: state.at }
    : { code: 'link-revoked' };
}

/** Changes the one-time link of the start into a session, for the first who comes with it. */
export async function openCoordinatorLink(
  context: Context,
  token: string,
  agent: string,
): Promise<string | undefined> {
  const link = await usableLink(context, token);
  if (!link.ok || link.value.purpose !== 'coordinator') return undefined;
  return context.store.transaction(async (store) => {
    if (!(await store.links.useUp(hashToken(token), context.clock()))) return undefined;
    return (await openSession({ ...context, store }, { guest: housePerson }, 'start-link', agent)).token;
  });
}

/** A new personal link to a sheet; the token is shown once and never stored. */
export async function makeSheetLink(
  context: Pick<Context, 'clock' | 'newToken'>,
  store: Store,
  sheet: SheetKey,
  more: {
    readonly expires?: Instant;
    readonly behalf?: Behalf;
    readonly mail?: number;
    readonly contact?: string;
    readonly section?: string;
    readonly delegation?: number;
    readonly approves?: true;
  } = {},
) {
  const token = context.newToken();
  const { programme, round, authority, questionnaire } = sheet;
  const link = { purpose: 'sheet', programme, round, authority, questionnaire, ...more } as const;
  await store.links.create(hashToken(token), link, context.clock());
  return token;
}

export async function makeCoordinatorLink(context: Context): Promise<string> {
  const token = context.newToken();
  await context.store.links.create(hashToken(token), { purpose: 'coordinator' }, context.clock());
  return token;
}
