import { Hono, type MiddlewareHandler, type Context as Request } from 'hono';
import { compress } from 'hono/compress';
import { getCookie, setCookie } from 'hono/cookie';
import { may, nobody, type Person } from '../access/policy.ts';
import { type Language, languages } from '../core/language.ts';
import { site } from '../messages/site.ts';
import { assetResponse } from './assets.ts';
import { messagePage } from './pages/message-page.tsx';
import { personOf } from './person.ts';
import type { Call, Route } from './route.ts';
import { answeringRoutes } from './routes/answering.tsx';
import { apparatusRoutes } from './routes/apparatus.tsx';
import { boardRoutes } from './routes/board.tsx';
import { calendarRoutes } from './routes/calendar.tsx';
import { derogationRoutes } from './routes/derogations.tsx';
import { machineRoutes } from './routes/machines.ts';
import { memoBeginRoutes } from './routes/memo-begin.tsx';
import { memoEditorRoutes } from './routes/memo-editor.tsx';
import { memoRoutes } from './routes/memos.tsx';
import { ownAuthorityRoutes } from './routes/own-authority.tsx';
import { proofreadingRoutes } from './routes/proofreading.tsx';
import { publicRoutes } from './routes/public.tsx';
import { reopeningRoutes } from './routes/reopening.tsx';
import { roundPlanRoutes } from './routes/round-plan.tsx';
import { roundRoutes } from './routes/rounds.tsx';
import { sheetActRoutes } from './routes/sheet-acts.tsx';
import { sheetsInsideRoutes } from './routes/sheets-inside.tsx';
import { standardMemoRoutes } from './routes/standard-memo.tsx';
import { trialRoutes } from './routes/trial.tsx';
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
    ...memoRoutes(services),
    ...memoBeginRoutes(services),
    ...memoEditorRoutes(services),
    ...trialRoutes(services),
    ...proofreadingRoutes(services),
    ...roundRoutes(services),
    ...roundPlanRoutes(services),
    ...boardRoutes(services),
    ...sheetActRoutes(services),
    ...calendarRoutes(services),
    ...ownAuthorityRoutes(services),
    ...sheetsInsideRoutes(services),
    ...answeringRoutes(services),
  ];
}

export function createApp(services: Services): Hono {
  const app = new Hono();
  const overTls = services.baseUrl?.startsWith('https:') ?? false;
  app.use(compress());
  app.use(secureHeaders(overTls));
  app.get('/assets/*', (request) => {
    const path = request.req.path.slice('/assets/'.length);
    return assetResponse(path, request.req.header('accept-encoding') ?? '') ?? request.notFound();
  });
  for (const route of allRoutes(services))
    app.on(route.method, route.path, limitOf(route), (request) => answer(services, route, request));
  app.notFound((request) => message(request, 404, site.notFoundTitle, site.notFound));
  app.onError((error, request) =>
    message(request, 500, site.faultTitle, site.fault(services.reportFault(error))),
  );
  return app;
}

function limitOf({ body }: Route): MiddlewareHandler {
  if (body) return limitBody(body.bytes, (request) => body.refuse(callOf(request)));
  return limitBody(bodyLimitBytes, (request) =>
    message(request, 413, site.tooLargeTitle, site.tooLarge(`${bodyLimitBytes / 1024} kB`)),
  );
}

async function answer(services: Services, route: Route, request: Request): Promise<Response> {
  if (route.method === 'POST' && !isFromOurPage(request.req.raw, services.baseUrl))
    return message(request, 403, site.crossSiteTitle, site.crossSite);
  // A round that another process has made is known from here on; saving one answer asks by itself.
  if (!route.path.includes('/felt/')) await services.context.refresh?.();
  const person = await (services.identify ?? personOf)(services.context, request);
  const { access } = route;
  if (access !== 'public' && access !== 'sheet-link' && !may(person, access))
    return message(request, 403, site.refusedTitle, site.refused);
  return route.handle(callOf(request, person));
}

function callOf(request: Request, person: Person = nobody): Call {
  return { request, language: languageOf(request), person, param: (name) => request.req.param(name) ?? '' };
}

/** Danish, unless the reader has chosen otherwise: by the switch, which is remembered, or by the browser. */
function languageOf(request: Request): Language {
  const wished = request.req.query('sprog');
  const chosen = languages.find((one) => one === wished);
  if (chosen) setCookie(request, 'sprog', chosen, { path: '/', sameSite: 'Lax', maxAge: 365 * 24 * 3600 });
  return chosen ?? languages.find((one) => one === getCookie(request, 'sprog')) ?? 'da';
}

function message(request: Request, status: 403 | 404 | 413 | 500, title: Text, text: Text): Response {
  const language = languageOf(request);
  return request.html(
    messagePage({ title: title[language], text: text[language], language, path: request.req.path }),
    status,
  );
}
type Text = Readonly<Record<Language, string>>;
