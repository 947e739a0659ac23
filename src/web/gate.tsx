/** What stands between a request and its route: who asks, whether they may, and whether a change is really theirs. */
import type { Context as Request } from 'hono';
import { holdersOf, isAuthorityRole, type Person, rolesWith } from '../access/policy.ts';
import type { Context } from '../actions/context.ts';
import { needsSignIn } from '../actions/sheet-links.ts';
import type { Language } from '../core/language.ts';
import { type Asker, isSameToken } from './asker.ts';
import { tokenField } from './form-token.ts';
import { mayOpen } from './navigation.ts';
import { lostPage, refusedPage } from './pages/refused.tsx';
import type { Route } from './route.ts';

type Principal = Parameters<Context['store']['onBehalfOf']>[0];

/** For whom the database works while a route is answered: never further than what the route is for. */
export function principalOf({ access }: Pick<Route, 'access'>, person: Person): Principal {
  const who = {
    ...(person.account === undefined ? {} : { account: person.account }),
    ...(person.authority === undefined ? {} : { authority: person.authority }),
  };
  if (access === 'sheet-link') return { reach: 'by-link', roles: ['respondent'], ...who };
  const roles = access === 'public' || access === 'signed-in' ? person.roles : rolesWith(person, access);
  const forOne = access !== 'public' && roles.every(isAuthorityRole);
  if (!forOne) return { reach: 'all', roles, ...who };
  return { reach: person.authority ?? 'by-link', roles, ...who };
}

/** The page that refuses, or nothing where the request may go on. */
export async function refuse(
  context: Context,
  route: Route,
  asker: Asker,
  { request, language }: { readonly request: Request; readonly language: Language },
): Promise<Response | undefined> {
  const { person, session } = asker;
  const isSignedIn = session !== undefined || person.roles.length > 0;
  const isChange = route.method === 'POST';
  if (route.access === 'sheet-link') return refuseLink(context, asker, { request, language });
  if (!mayOpen(route.access, person, isSignedIn)) {
    const page = {
      language,
      path: request.req.path,
      isSignedIn,
      person,
      needed: route.access === 'signed-in' ? [] : holdersOf(permissionOf(route)),
      administrators: isSignedIn ? await administratorNames(context) : [],
    };
    // What was typed by somebody whose role or session has gone meanwhile is shown to them again.
    const typed = isChange ? await typedIn(request) : [];
    const html = typed.length > 0 ? lostPage({ ...page, typed, mayRepeat: !isSignedIn }) : refusedPage(page);
    return request.html(html, 403);
  }
  if (!isChange || asker.formToken === undefined) return undefined;
  // What everyone may send, such as mail that came back, is nothing that another site could have done in our name.
  if (session === undefined && route.access === 'public') return undefined;
  const form = await request.req.formData().catch(() => new FormData());
  const given = form.get(tokenField);
  if (typeof given === 'string' && isSameToken(given, asker.formToken)) return undefined;
  const page = { language, path: request.req.path, isSignedIn, person, needed: [], administrators: [] };
  return request.html(lostPage({ ...page, typed: await typedIn(request), mayRepeat: true }), 403);
}

/** In a round that asks for it, a personal link alone is not enough. */
async function refuseLink(
  context: Context,
  { person, session }: Asker,
  { request, language }: { readonly request: Request; readonly language: Language },
): Promise<Response | undefined> {
  if (!(await needsSignIn(context, request.req.param('token') ?? '', person))) return undefined;
  const isSignedIn = session !== undefined || person.roles.length > 0;
  const needed = holdersOf('authority.answer');
  const page = { language, path: request.req.path, isSignedIn, person, needed, administrators: [] };
  const typed = request.req.method === 'POST' ? await typedIn(request) : [];
  const html = typed.length > 0 ? lostPage({ ...page, typed, mayRepeat: false }) : refusedPage(page);
  return request.html(html, 403);
}

function permissionOf({ access }: Route): Parameters<typeof holdersOf>[0] {
  if (access === 'public' || access === 'sheet-link' || access === 'signed-in')
    throw new Error('no permission');
  return access;
}

async function administratorNames({ store }: Context): Promise<readonly string[]> {
  return (await store.accounts.all())
    .filter(({ roles, closed }) => closed === undefined && roles.includes('administrator'))
    .map(({ name }) => name);
}

async function typedIn(request: Request): Promise<readonly (readonly [string, string])[]> {
  const form = await request.req.formData().catch(() => new FormData());
  return [...form]
    .filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[0] !== tokenField)
    .map(([name, value]) => [name, value.replaceAll('\r\n', '\n')] as const);
}
