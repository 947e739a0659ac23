/** To a sign-in provider and back. */
import { getCookie, setCookie } from 'hono/cookie';
import {
  beginProviderSignIn,
  finishProviderSignIn,
  type ProviderSignInProblem,
} from '../../actions/sign-in-by-provider.ts';
import { signIn as say } from '../../messages/sign-in.ts';
import { agentOf } from '../agent.ts';
import { baseFor, rememberSession } from '../asker.ts';
import { renderPage } from '../components/page.tsx';
import { landingOf } from '../navigation.ts';
import { ProviderMessage } from '../pages/sign-in.tsx';
import type { Call, Route } from '../route.ts';
import { ownPath } from '../safe-href.ts';
import type { Services } from '../services.ts';

const path = '/log-ind/udbyder';
const callback = `${path}/svar`;
const tryCookie = 'pejling-forsoeg';

export function providerRoutes(services: Services): readonly Route[] {
  return [
    { method: 'GET', path, access: 'public', handle: (call) => begin(services, call) },
    { method: 'GET', path: callback, access: 'public', handle: (call) => finish(services, call) },
  ];
}

async function begin(services: Services, call: Call): Promise<Response> {
  const { request } = call;
  const base = baseFor(services, request);
  if (!services.signInProvider || base === undefined) return request.redirect('/log-ind', 303);
  const wish = { callback: base + callback, back: ownPath(request.req.query('til') ?? '') };
  const begun = await beginProviderSignIn(services.context, services.signInProvider, wish);
  if (!begun.ok) return refused(services, call, begun.problems[0]);
  setCookie(request, tryCookie, begun.value.browser, {
    path,
    httpOnly: true,
    // The way back comes from the provider's site.
    sameSite: 'Lax',
    secure: base.startsWith('https:'),
    maxAge: 600,
  });
  return request.redirect(begun.value.address, 303);
}

async function finish(services: Services, call: Call): Promise<Response> {
  const { request } = call;
  const base = baseFor(services, request);
  if (!services.signInProvider || base === undefined) return request.redirect('/log-ind', 303);
  const address = `${base}${callback}${new URL(request.req.url).search}`;
  const browser = getCookie(request, tryCookie) ?? '';
  const came = { address, browser, agent: agentOf(request) };
  const finished = await finishProviderSignIn(services.context, services.signInProvider, came);
  if (!finished.ok) return refused(services, call, finished.problems[0]);
  rememberSession(services, request, finished.value.token);
  const exists = (wanted: string) => services.paths?.().includes(wanted) ?? true;
  return request.redirect(finished.value.back || landingOf(finished.value.person, exists), 303);
}

const statuses = {
  'provider-down': 503,
  'provider-untrue': 403,
  'provider-refused': 403,
  'try-unknown': 410,
  'no-access': 403,
} as const;

function refused(
  { reportFault }: Services,
  { request, language }: Call,
  problem: ProviderSignInProblem | undefined,
): Response | Promise<Response> {
  const code = problem?.code ?? 'try-unknown';
  // The reason is for whoever runs the site; it may be an attack, and says nothing to the reader.
  if (problem && 'why' in problem)
    reportFault(new Error(`sign-in provider: ${problem.code}: ${problem.why}`));
  const title = say.title[language];
  const main = <ProviderMessage code={code} language={language} />;
  return request.html(
    renderPage({ title, language, path: '/log-ind', look: 'public', main }),
    statuses[code],
  );
}
