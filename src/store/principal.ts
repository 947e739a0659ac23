/**
 * For whom the store works just now. Kept beside the call stack, not handed from function to function, so that no
 * query can forget it: whatever a request leads to is bound by it.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { AuthorityId } from '../core/ids.ts';
import type { Principal } from './store.ts';

interface Current {
  readonly principal: Principal;
  /** The authority whose link was brought along, once it has been looked up. */
  linked?: AuthorityId;
}
const current = new AsyncLocalStorage<Current>();

export function onBehalfOf<T>(principal: Principal, work: () => Promise<T>): Promise<T> {
  return current.run({ principal }, work);
}

/** Outside of requests, such as on the command line, the house itself works. */
export function principal(): Principal | undefined {
  return current.getStore()?.principal;
}

/** As the database's own rules read it: `*`, the id of one authority, or nothing. */
export function reachSetting(): string {
  const store = current.getStore();
  if (!store || store.principal.reach === 'all') return '*';
  return store.principal.reach === 'by-link' ? (store.linked ?? '') : store.principal.reach;
}

/** Work that the database itself confines further, such as saves that carry their own links. */
export function reachingNothing<T>(work: () => Promise<T>): Promise<T> {
  return current.run({ principal: { reach: 'by-link', roles: [] } }, work);
}

/** A request that came with a link reaches the authority of the first link that it shows, and no other. */
export function cameWithLinkOf(authority: AuthorityId): void {
  const store = current.getStore();
  if (store?.principal.reach === 'by-link') store.linked ??= authority;
}

/** The authority that somebody acts for, for the log. */
export function actingFor(): AuthorityId | undefined {
  const store = current.getStore();
  return store?.principal.authority ?? store?.linked;
}
