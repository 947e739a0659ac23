/** Accounts: who may sign in, and as what. */
import { roles } from '../../access/policy.ts';
import {
  type AccountProblem,
  type AccountWish,
  changeAccount,
  createAccount,
} from '../../actions/accounts.ts';
import type { Context } from '../../actions/context.ts';
import { accountsPage as say } from '../../messages/accounts.ts';
import { renderPage } from '../components/page.tsx';
import { AccountPage, AccountsPage } from '../pages/accounts.tsx';
import { first, personName, readForm } from '../request-form.ts';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';

const access = 'users.manage';

export function userRoutes({ context }: Services): readonly Route[] {
  return [
    { method: 'GET', path: '/brugere', access, handle: (call) => list(context, call, {}) },
    { method: 'POST', path: '/brugere', access, handle: (call) => create(context, call) },
    { method: 'GET', path: '/brugere/:account', access, handle: (call) => show(context, call, {}) },
    { method: 'POST', path: '/brugere/:account', access, handle: (call) => change(context, call) },
  ];
}

export interface Tried {
  readonly wish?: AccountWish & { readonly closed: boolean };
  readonly problems?: readonly AccountProblem[];
}

async function wishOf(call: Call): Promise<AccountWish & { readonly closed: boolean }> {
  const form = await readForm(call.request);
  return {
    name: personName(form, 'name'),
    mail: first(form, 'mail').slice(0, 300),
    roles: roles.filter((role) => form.roles?.includes(role)),
    authority: first(form, 'authority').slice(0, 64),
    closed: first(form, 'closed') !== '',
  };
}

async function create(context: Context, call: Call): Promise<Response> {
  const wish = await wishOf(call);
  const made = await createAccount(context, wish, call.person);
  return made.ok
    ? call.request.redirect('/brugere?oprettet', 303)
    : list(context, call, { wish, problems: made.problems });
}

async function change(context: Context, call: Call): Promise<Response> {
  const wish = await wishOf(call);
  const changed = await changeAccount(context, call.param('account'), wish, call.person);
  return changed.ok
    ? call.request.redirect('/brugere?rettet', 303)
    : show(context, call, { wish, problems: changed.problems });
}

async function list(context: Context, call: Call, tried: Tried): Promise<Response> {
  const { request, language } = call;
  const has = (name: string) => request.req.query(name) !== undefined;
  const news = has('oprettet') ? 'created' : has('rettet') ? 'changed' : undefined;
  const accounts = await context.store.accounts.all();
  const main = (
    <AccountsPage
      accounts={accounts}
      authorities={authoritiesOf(context)}
      news={news}
      {...tried}
      language={language}
    />
  );
  const frame = { title: say.title[language], language, path: '/brugere', look: 'public' } as const;
  return request.html(renderPage({ ...frame, main, wide: true }), tried.problems ? 422 : 200);
}

async function show(context: Context, call: Call, tried: Tried): Promise<Response> {
  const { request, language } = call;
  const account = await context.store.accounts.byId(call.param('account'));
  if (!account) return request.notFound();
  const main = (
    <AccountPage account={account} authorities={authoritiesOf(context)} {...tried} language={language} />
  );
  const title = say.changeOf(account.name)[language];
  const frame = { title, language, path: request.req.path, look: 'public' } as const;
  return request.html(renderPage({ ...frame, main }), tried.problems ? 422 : 200);
}

/** Of every programme, each once, by name. */
function authoritiesOf({ programmes }: Context) {
  const all = [...programmes.values()].flatMap(({ authorities }) => authorities);
  const once = [...new Map(all.map(({ id, name }) => [id, { id, name }])).values()];
  return once.toSorted((a, b) => a.name.localeCompare(b.name, 'da'));
}
