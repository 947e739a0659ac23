/** Signing in and out, and one's own page. */
import { demoPersons } from '../../actions/guests.ts';
import { askForLink, linkMinutes, openSession, signInByLink, signOut } from '../../actions/sign-in.ts';
import type { Language } from '../../core/language.ts';
import { signIn as say } from '../../messages/sign-in.ts';
import { agentOf } from '../agent.ts';
import { baseFor, forgetSession, isOnThisMachine, rememberSession, sessionToken, whoAsks } from '../asker.ts';
import { renderPage } from '../components/page.tsx';
import { landingOf } from '../navigation.ts';
import { SignInDoor, SignInMessage, SignInStart } from '../pages/sign-in.tsx';
import { first, readForm } from '../request-form.ts';
import type { Call, Route } from '../route.ts';
import { ownPath } from '../safe-href.ts';
import type { Services } from '../services.ts';
import { myPageRoutes } from './my-page.tsx';
import { providerRoutes } from './provider-sign-in.tsx';

export function signInRoutes(services: Services): readonly Route[] {
  const open = (method: Route['method'], path: string, handle: Route['handle']): Route => ({
    method,
    path,
    access: 'public',
    handle,
  });
  return [
    open('GET', '/log-ind', (call) => start(services, call, {})),
    open('POST', '/log-ind', (call) => sendLink(services, call)),
    open('GET', '/log-ind/sendt', (call) => sent(services, call)),
    open('POST', '/log-ind/demo', (call) => becomeDemoPerson(services, call)),
    open('GET', '/log-ind/link/:token', door),
    open('POST', '/log-ind/link/:token', (call) => enter(services, call)),
    open('POST', '/log-ud', (call) => leave(services, call)),
    open('GET', '/log-ud', (call) => signedOut(services, call)),
    ...providerRoutes(services),
    ...myPageRoutes(services),
  ];
}

interface Start {
  readonly mail?: string;
  readonly wrong?: string;
}

function start(services: Services, call: Call, { mail = '', wrong }: Start) {
  const { request, language } = call;
  const demo = services.demo && isOnThisMachine(request) ? demoPersons(services.context) : [];
  const main = (
    <SignInStart
      language={language}
      mail={mail}
      wrong={wrong}
      back={ownPath(request.req.query('til') ?? '')}
      mailState={mailState(services, call)}
      withProvider={services.signInProvider !== undefined}
      demo={demo}
      authorities={[...services.context.programmes.values()].flatMap(({ authorities }) => authorities)}
    />
  );
  return page(call, say.title, main, wrong === undefined ? 200 : 422);
}

function mailState(services: Services, call: Call): 'ready' | 'no-mail' | 'no-address' {
  if (!services.mailer) return 'no-mail';
  return baseFor(services, call.request) === undefined ? 'no-address' : 'ready';
}

async function sendLink(services: Services, call: Call): Promise<Response> {
  const { language, request } = call;
  const form = await readForm(request);
  const mail = first(form, 'mail').slice(0, 300);
  const base = baseFor(services, call.request);
  const { mailer } = services;
  if (!mailer || base === undefined) return start(services, call, { mail, wrong: say.noMail[language] });
  const write = (to: string, name: string, address: string) => letter(to, name, address, language);
  const wish = { mail, back: ownPath(first(form, 'til')), base };
  const parts = { mailer, write, failedToSend: services.reportFault };
  const asked = await askForLink(services.context, parts, wish);
  if (asked.ok) return request.redirect('/log-ind/sendt', 303);
  const [problem] = asked.problems;
  const wrong =
    problem?.code === 'too-often'
      ? say.tooOften(Math.ceil(problem.waitSeconds / 60))[language]
      : say.mailWrong[language];
  return start(services, call, { mail, wrong });
}

function letter(to: string, name: string, address: string, language: Language) {
  return {
    to,
    subject: say.mailSubject[language],
    text: say.mailText(name, address, linkMinutes)[language],
  };
}

function sent(services: Services, call: Call) {
  const outbox = services.demo === true && isOnThisMachine(call.request);
  return page(call, say.sentTitle, <SignInMessage of="sent" language={call.language} outbox={outbox} />);
}

/** Looking at the link does not use it up, so that a mail program that looks first does no harm. */
function door(call: Call) {
  return page(call, say.doorTitle, <SignInDoor language={call.language} />);
}

async function enter(services: Services, call: Call): Promise<Response> {
  const { request, language, param } = call;
  const entered = await signInByLink(services.context, param('token'), agentOf(request));
  if (!entered.ok) {
    const code = entered.problems[0]?.code ?? 'link-unknown';
    return page(call, say.title, <SignInMessage of={code} language={language} />, 410);
  }
  rememberSession(services, request, entered.value.token);
  const { back, person } = entered.value;
  return request.redirect(back === '' ? landing(services, person) : back, 303);
}

async function becomeDemoPerson(services: Services, call: Call): Promise<Response> {
  const { request } = call;
  const wished = first(await readForm(request), 'as');
  const allowed = services.demo === true && isOnThisMachine(request);
  const found = demoPersons(services.context).find((one) => one.as === wished);
  if (!allowed || !found) return request.redirect('/log-ind', 303);
  const session = await openSession(services.context, { guest: found.person }, 'demo', agentOf(request));
  rememberSession(services, request, session.token);
  return request.redirect(found.as === 'public' ? '/' : landing(services, found.person), 303);
}

function landing({ paths }: Services, person: Call['person']): string {
  return landingOf(person, (address) => paths?.().includes(address) ?? true);
}

async function leave(services: Services, call: Call): Promise<Response> {
  const { request } = call;
  const { session } = await whoAsks(services, request);
  const token = sessionToken(services, request);
  if (token !== undefined) await signOut(services.context, token, call.person);
  forgetSession(services, request);
  return request.redirect(session?.way === 'provider' ? '/log-ud?udbyder' : '/log-ud', 303);
}

/** Whoever signed in with their workplace is offered to sign out there too. */
async function signedOut(services: Services, call: Call): Promise<Response> {
  const base = baseFor(services, call.request);
  const asked = call.request.req.query('udbyder') !== undefined && base !== undefined;
  const there = asked ? await services.signInProvider?.provider.signOutAddress(`${base}/log-ud`) : undefined;
  const main = <SignInMessage of="signed-out" language={call.language} there={there} />;
  return page(call, say.signedOutTitle, main);
}

export function page(
  { request, language }: Pick<Call, 'request' | 'language'>,
  title: { readonly da: string; readonly en: string },
  main: Parameters<typeof renderPage>[0]['main'],
  status: 200 | 410 | 422 = 200,
): Response | Promise<Response> {
  const frame = { title: title[language], language, path: request.req.path, look: 'public' } as const;
  return request.html(renderPage({ ...frame, main }), status);
}
