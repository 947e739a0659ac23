/**
 * How many changes one sender may send. Counted per personal link and per session, which are a person each; only those
 * who have neither are counted by network address, generously, because a whole town hall may have one. Counted in this
 * process alone, so that saving never waits for a count; what must hold across processes, such as asking for sign-in
 * links, is counted in the database.
 */
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context as Request } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Asker } from './asker.ts';
import type { Route } from './route.ts';

/** A page that saves each answer sends some a second at most. */
const perPerson = { points: 1200, duration: 60 };
const perAddress = { points: 300, duration: 60 };

/** Gives the seconds that a sender has to wait, or nothing. */
export type FloodGuard = (route: Route, asker: Asker, request: Request) => Promise<number | undefined>;

export function floodGuard(): FloodGuard {
  const people = new RateLimiterMemory({ keyPrefix: 'person', ...perPerson });
  const addresses = new RateLimiterMemory({ keyPrefix: 'address', ...perAddress });
  return async (route, { session }, request) => {
    if (route.method !== 'POST') return undefined;
    const person = route.access === 'sheet-link' ? request.req.param('token')?.slice(0, 64) : session?.id;
    const address = person === undefined ? addressOf(request) : undefined;
    const key = person ?? address;
    if (key === undefined) return undefined;
    try {
      await (person === undefined ? addresses : people).consume(key);
      return undefined;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    }
  };
}

/** A proxy on this machine says whom it speaks for; anybody else might say anything. */
function addressOf(request: Request): string | undefined {
  if (!('incoming' in (request.env ?? {}))) return undefined;
  const remote = getConnInfo(request).remote.address ?? '';
  const named = request.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return /^(127\.|::1$|::ffff:127\.)/.test(remote) && named ? named.slice(0, 64) : remote;
}
