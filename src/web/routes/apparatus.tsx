/** What stands around the survey: rules, agreements, hotlines, and feeds of what changes. */
import { agreementsView } from '../../actions/agreements.ts';
import type { Context } from '../../actions/context.ts';
import { hotlinesView } from '../../actions/hotlines.ts';
import { type ProgrammeRules, programmeWithRules, rulesView } from '../../actions/rules-in-force.ts';
import { agreementsPage } from '../../messages/agreements.ts';
import { hotlinesPage } from '../../messages/hotlines.ts';
import { rulesPage } from '../../messages/rules.ts';
import { apparatusPage, askedIn, nothingHere } from '../apparatus-page.tsx';
import { AgreementsPage } from '../pages/agreements.tsx';
import { HotlinesPage } from '../pages/hotlines.tsx';
import { RulesPage } from '../pages/rules.tsx';
import type { Call, Route } from '../route.ts';
import { rulesAtom, rulesCalendar } from '../rules-feeds.ts';
import type { Services } from '../services.ts';

export function apparatusRoutes({ context, baseUrl }: Services): readonly Route[] {
  const open = (path: string, handle: Route['handle']): Route => ({
    method: 'GET',
    path,
    access: 'public',
    handle,
  });
  return [
    open('/regler', (call) => rules(context, call)),
    open('/aftaler', (call) => agreements(context, call)),
    open('/hotlines', (call) => hotlines(context, call)),
    open('/regler.ics', (call) =>
      feed(context, call, baseUrl, rulesCalendar, 'text/calendar; charset=utf-8'),
    ),
    open('/regler.atom', (call) =>
      feed(context, call, baseUrl, rulesAtom, 'application/atom+xml; charset=utf-8'),
    ),
  ];
}

function rules(context: Context, call: Call): Response {
  const { request, language } = call;
  const query = (name: string) => request.req.query(name) ?? '';
  const view = rulesView(
    context,
    {
      date: query('dato'),
      time: query('tid'),
      place: query('sted'),
      act: query('handling'),
      amount: query('antal'),
      from: query('fra'),
      to: query('til'),
    },
    askedIn(call).named,
  );
  if (!view) return nothingHere(call, rulesPage.title[language], rulesPage.noRules[language]);
  const status = view.problems.length > 0 ? 422 : 200;
  return apparatusPage(call, rulesPage.title[language], <RulesPage view={view} language={language} />, {
    status,
  });
}

async function agreements(context: Context, call: Call): Promise<Response> {
  const { request, language } = call;
  const view = await agreementsView(context, request.req.query('dato') ?? '', askedIn(call).named);
  const title = agreementsPage.title[language];
  if (!view) return nothingHere(call, title, agreementsPage.none[language]);
  const status = view.wrongDate === undefined ? 200 : 422;
  const main = <AgreementsPage view={view} language={language} />;
  return apparatusPage(call, title, main, { status, synthetic: view.synthetic });
}

function hotlines(context: Context, call: Call): Response {
  const { request, language } = call;
  const typed = { moment: request.req.query('tid') ?? '', query: request.req.query('soeg') ?? '' };
  const view = hotlinesView(context, typed, language, askedIn(call).named);
  const title = hotlinesPage.title[language];
  if (!view) return nothingHere(call, title, hotlinesPage.none[language]);
  const status = view.wrongMoment === undefined ? 200 : 422;
  return apparatusPage(call, title, <HotlinesPage view={view} language={language} />, { status });
}

type WriteFeed = (found: ProgrammeRules, base: string, language: Call['language']) => string;

function feed(
  context: Context,
  call: Call,
  baseUrl: string | undefined,
  write: WriteFeed,
  type: string,
): Response {
  const found = programmeWithRules(context, askedIn(call).named);
  if (!found) return nothingHere(call, rulesPage.title[call.language], rulesPage.noRules[call.language]);
  const base = (baseUrl ?? new URL(call.request.req.url).origin).replace(/\/$/, '');
  return new Response(write(found, base, call.language), { headers: { 'content-type': type } });
}
