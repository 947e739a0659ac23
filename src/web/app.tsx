import { Hono, type MiddlewareHandler, type Context as Request } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { nobody, type Person } from '../access/policy.ts';
import { type Language, languages } from '../core/language.ts';
import { site } from '../messages/site.ts';
import { whoAsks } from './asker.ts';
import { assetResponse } from './assets.ts';
import { compressed } from './compressed.ts';
import { duringRequest } from './current-request.ts';
import { type FloodGuard, floodGuard } from './flood-guard.ts';
import { principalOf, refuse } from './gate.tsx';
import { messagePage } from './pages/message-page.tsx';
import { storable } from './request-form.ts';
import type { Call, Route } from './route.ts';
import { announcementRoutes } from './routes/announcements.tsx';
import { answeringRoutes } from './routes/answering.tsx';
import { apparatusRoutes } from './routes/apparatus.tsx';
import { boardRoutes } from './routes/board.tsx';
import { calendarRoutes } from './routes/calendar.tsx';
import { contactRoutes } from './routes/contacts.tsx';
import { derogationRoutes } from './routes/derogations.tsx';
import { letterRoutes } from './routes/letters.tsx';
import { logRoutes } from './routes/log.tsx';
import { machineRoutes } from './routes/machines.ts';
import { memoBeginRoutes } from './routes/memo-begin.tsx';
import { memoEditorRoutes } from './routes/memo-editor.tsx';
import { memoRoutes } from './routes/memos.tsx';
import { openDataRoutes } from './routes/open-data.ts';
import { outboxRoutes } from './routes/outbox.tsx';
import { ownAuthorityRoutes } from './routes/own-authority.tsx';
import { proofreadingRoutes } from './routes/proofreading.tsx';
import { publicRoutes } from './routes/public.tsx';
import { refreshRoutes } from './routes/refresh.tsx';
import { reopeningRoutes } from './routes/reopening.tsx';
import { roundPlanRoutes } from './routes/round-plan.tsx';
import { roundRoutes } from './routes/rounds.tsx';
import { rowsBehindRoutes } from './routes/rows-behind.tsx';
import { ruleSplitRoutes } from './routes/rule-split.tsx';
import { sheetActRoutes } from './routes/sheet-acts.tsx';
import { sheetLinkRoutes } from './routes/sheet-links.tsx';
import { sheetsInsideRoutes } from './routes/sheets-inside.tsx';
import { signInRoutes } from './routes/sign-in.tsx';
import { standardMemoRoutes } from './routes/standard-memo.tsx';
import { trialRoutes } from './routes/trial.tsx';
import { userRoutes } from './routes/users.tsx';
import { bodyLimitBytes, isFromOurPage, limitBody, secureHeaders } from './security.ts';
import type { Services } from './services.ts';

/** Everything that the site answers; the order matters only where addresses overlap. */
export function allRoutes(services: Services): readonly Route[] {
  return [
    ...machineRoutes(services),
    ...publicRoutes(services),
    ...apparatusRoutes(services),
    ...standardMemoRoutes(services),
    ...derogationRoutes(services),
    ...reopeningRoutes(services),
    ...openDataRoutes(services),
    ...refreshRoutes(services),
    ...memoRoutes(services),
    ...memoBeginRoutes(services),
    ...memoEditorRoutes(services),
    ...trialRoutes(services),
    ...proofreadingRoutes(services),
    ...rowsBehindRoutes(services),
    ...ruleSplitRoutes(services),
    ...roundRoutes(services),
    ...announcementRoutes(services),
    ...contactRoutes(services),
    ...letterRoutes(services),
    ...outboxRoutes(services),
    ...sheetLinkRoutes(services),
    ...roundPlanRoutes(services),
    ...boardRoutes(services),
    ...sheetActRoutes(services),
    ...calendarRoutes(services),
    ...ownAuthorityRoutes(services),
    ...sheetsInsideRoutes(services),
    ...answeringRoutes(services),
    ...signInRoutes(services),
    ...userRoutes(services),
    ...logRoutes(services),
  ];
}

export function createApp(services: Services): Hono {
  const app = new Hono();
  const guard = floodGuard();
  const overTls = services.baseUrl?.startsWith('https:') ?? false;
  app.use(compressed());
  app.use(secureHeaders(overTls));
  app.get('/assets/*', (request) => {
    const path = request.req.path.slice('/assets/'.length);
    return assetResponse(path, request.req.header('accept-encoding') ?? '') ?? request.notFound();
  });
  const routes: readonly Route[] = allRoutes({ ...services, paths: () => routes.map(({ path }) => path) });
  for (const route of routes)
    app.on(route.method, route.path, limitOf(route), (request) => answer(services, route, request, guard));
  const asNobody = (say: () => Response) =>
    duringRequest(
      { person: nobody, isSignedIn: false, programmes: [...services.context.programmes.values()] },
      say,
    );
  app.notFound((request) => asNobody(() => message(request, 404, site.notFoundTitle, site.notFound)));
  app.onError((error, request) =>
    asNobody(() => message(request, 500, site.faultTitle, site.fault(services.reportFault(error)))),
  );
  return app;
}

function limitOf({ body }: Route): MiddlewareHandler {
  if (body) return limitBody(body.bytes, (request) => body.refuse(callOf(request)));
  return limitBody(bodyLimitBytes, (request) =>
    message(request, 413, site.tooLargeTitle, site.tooLarge(`${bodyLimitBytes / 1024} kB`)),
  );
}

async function answer(
  services: Services,
  route: Route,
  request: Request,
  guard: FloodGuard,
): Promise<Response> {
  if (route.method === 'POST' && !isFromOurPage(request.req.raw, services.baseUrl))
    return message(request, 403, site.crossSiteTitle, site.crossSite);
  const { context } = services;
  // A round that another process has made is known from here on; saving one answer asks by itself.
  if (!route.path.includes('/felt/')) await context.refresh?.();
  const asker = await whoAsks(services, request);
  const { person, session, formToken } = asker;
  const wait = await guard(route, asker, request);
  if (wait !== undefined) {
    request.header('retry-after', String(wait));
    return message(request, 429, site.tooManyTitle, site.tooMany(wait));
  }
  const isSignedIn = session !== undefined || person.roles.length > 0;
  const ownToken = formToken === undefined || route.access === 'sheet-link' ? {} : { formToken };
  const programmes = [...context.programmes.values()];
  return duringRequest({ person, isSignedIn, programmes, ...ownToken }, async () => {
    const call = callOf(request, person);
    return (
      (await refuse(context, route, asker, call)) ??
      context.store.onBehalfOf(principalOf(route, person), async () => route.handle(call))
    );
  });
}

function callOf(request: Request, person: Person = nobody): Call {
  return {
    request,
    language: languageOf(request),
    person,
    param: (name) => storable(request.req.param(name) ?? ''),
  };
}

/** Danish, unless the reader has chosen otherwise: by the switch, which is remembered, or by the browser. */
function languageOf(request: Request): Language {
  const wished = request.req.query('sprog');
  const chosen = languages.find((one) => one === wished);
  if (chosen) setCookie(request, 'sprog', chosen, { path: '/', sameSite: 'Lax', maxAge: 365 * 24 * 3600 });
  return chosen ?? languages.find((one) => one === getCookie(request, 'sprog')) ?? 'da';
}

function message(request: Request, status: 403 | 404 | 413 | 429 | 500, title: Text, text: Text): Response {
  const language = languageOf(request);
  return request.html(
    messagePage({ title: title[language], text: text[language], language, path: request.req.path }),
    status,
  );
}
type Text = Readonly<Record<Language, string>>;
