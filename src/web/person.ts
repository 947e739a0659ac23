/** Until there is sign-in, whoever sits at the machine, or came with the one-time link, runs the whole house. */
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context as Request } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { nobody, type Person } from '../access/policy.ts';
import type { Context } from '../actions/context.ts';
import { coordinatorSession } from '../actions/use-link.ts';

const cookie = 'pejling-koordinator';

export async function personOf(context: Context, request: Request): Promise<Person> {
  const session = getCookie(request, cookie);
  const known =
    isOnThisMachine(request) || (session !== undefined && (await coordinatorSession(context, session)));
  return known ? house : nobody;
}

const house: Person = {
  name: 'koordinator',
  roles: ['administrator', 'coordinator', 'analyst', 'editor'],
};

export function rememberCoordinator(request: Request, session: string, overTls: boolean): void {
  setCookie(request, cookie, session, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: overTls,
    maxAge: 12 * 3600,
  });
}

/** A request that a proxy passed on comes from this machine too, but not from somebody who sits at it. */
function isOnThisMachine(request: Request): boolean {
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
