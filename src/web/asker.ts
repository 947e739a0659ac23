/** Who asks: by the session in a cookie, or, in the demo, by sitting at the machine. */
import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context as Request } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { nobody, type Person } from '../access/policy.ts';
import { housePerson } from '../actions/guests.ts';
import { type SignedIn, sessionHours, signedIn } from '../actions/sign-in.ts';
import type { Services } from './services.ts';

export interface Asker {
  readonly person: Person;
  /** Absent for whoever sits at the machine, and for nobody. */
  readonly session?: SignedIn['session'];
  /** Proves that a form came from a page of this session. */
  readonly formToken?: string;
}

type SiteServices = Pick<Services, 'identify' | 'context' | 'demo' | 'baseUrl'>;

export async function whoAsks(services: SiteServices, request: Request): Promise<Asker> {
  if (services.identify) return { person: await services.identify(services.context, request) };
  const token = getCookie(request, cookieName(services));
  const found = token === undefined ? undefined : await signedIn(services.context, token);
  if (token !== undefined && found) return { ...found, formToken: formTokenOf(token) };
  if (!services.demo || !isOnThisMachine(request)) return { person: nobody };
  return { person: housePerson, formToken: houseFormToken };
}

/** Whoever sits at the machine has no session; what their forms carry follows from this process. */
const houseFormToken = formTokenOf(randomUUID());

/** Over TLS, a cookie with this prefix can be set by this host alone. */
function cookieName({ baseUrl }: Pick<Services, 'baseUrl'>): string {
  return overTls(baseUrl) ? '__Host-pejling' : 'pejling';
}

function overTls(baseUrl: string | undefined): boolean {
  return baseUrl?.startsWith('https:') ?? false;
}

export function sessionToken(services: SiteServices, request: Request): string | undefined {
  return getCookie(request, cookieName(services));
}

export function rememberSession(services: SiteServices, request: Request, token: string): void {
  setCookie(request, cookieName(services), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: overTls(services.baseUrl),
    maxAge: sessionHours * 3600,
  });
}

export function forgetSession(services: SiteServices, request: Request): void {
  deleteCookie(request, cookieName(services), { path: '/', secure: overTls(services.baseUrl) });
}

function formTokenOf(session: string): string {
  return createHash('sha256').update(`pejling page ${session}`).digest('base64url');
}

/** Compared in the same time whatever it is. */
export function isSameToken(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

/** Links are written only with an address that we know to be ours: the one a request names may be anybody's. */
export function baseFor({ baseUrl }: Pick<Services, 'baseUrl'>, request: Request): string | undefined {
  if (baseUrl) return baseUrl;
  return isLocalHost(request.req.header('host') ?? '') ? new URL(request.req.url).origin : undefined;
}

/** A request that a proxy passed on comes from this machine too, but not from somebody who sits at it. */
export function isOnThisMachine(request: Request): boolean {
  const passedOn = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some(
    (name) => request.req.header(name) !== undefined,
  );
  if (passedOn || !('incoming' in (request.env ?? {}))) return false;
  const address = getConnInfo(request).remote.address ?? '';
  return /^(127\.|::1$|::ffff:127\.)/.test(address) && isLocalHost(request.req.header('host') ?? '');
}

/** A foreign name that points to this machine must not open its pages to another site's scripts. */
function isLocalHost(host: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(host);
}
