/** When authorities are asked, and what it takes of their time; for everyone. */
import type { ComponentChildren } from 'preact';
import { burdenLedgers } from '../../actions/burden-ledger.ts';
import { type CalendarRound, calendarRounds } from '../../actions/calendar-view.ts';
import type { Context } from '../../actions/context.ts';
import { type Language, textIn } from '../../core/language.ts';
import { burdenPage, calendarPage as say } from '../../messages/round-plan.ts';
import { type CalendarEntry, writeCalendar } from '../../publish/feeds/icalendar.ts';
import { renderPage } from '../components/page.tsx';
import { BurdenPage } from '../pages/burden.tsx';
import { CalendarPage } from '../pages/calendar.tsx';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';

export function calendarRoutes({ context, baseUrl }: Services): readonly Route[] {
  const access = 'public';
  return [
    { method: 'GET', path: '/kalender', access, handle: (call) => calendar(context, call) },
    { method: 'GET', path: '/kalender.ics', access, handle: (call) => feed(context, call, baseUrl) },
    { method: 'GET', path: '/byrde', access, handle: (call) => burden(context, call) },
  ];
}

async function calendar(context: Context, call: Call): Promise<Response> {
  const main = <CalendarPage rounds={await calendarRounds(context)} language={call.language} />;
  return shown(call, say.title[call.language], main);
}

async function burden(context: Context, call: Call): Promise<Response> {
  const main = <BurdenPage ledgers={await burdenLedgers(context)} language={call.language} />;
  return shown(call, burdenPage.title[call.language], main);
}

async function feed(context: Context, call: Call, baseUrl: string | undefined): Promise<Response> {
  const base = (baseUrl ?? new URL(call.request.req.url).origin).replace(/\/$/, '');
  const rounds = await calendarRounds(context);
  const entries = rounds.flatMap((one) => entriesOf(one, `${base}/kalender`, call.language));
  const text = writeCalendar({ name: `Pejling: ${say.title[call.language]}`, entries });
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}

function entriesOf(one: CalendarRound, link: string, language: Language): readonly CalendarEntry[] {
  const { found, opensAt, closesAt, burden: asked } = one;
  const { key, programme, round } = found;
  const name = textIn(round.title, language);
  const many = textIn(programme.authorityNoun.many, language);
  const text = [
    textIn(programme.title, language),
    `${say.asked(asked.authorities, many)[language]}, ${say.minutes(asked.minutesEach)[language]}`,
  ].join('\n');
  const entry = (kind: string, title: string, moment: CalendarRound['opensAt']): CalendarEntry => ({
    id: `${key.programme}/${key.round}/${kind}@pejling`,
    at: { moment },
    title,
    text,
    link,
  });
  return [
    entry('opens', say.opensEvent(name)[language], opensAt),
    ...(closesAt ? [entry('closes', say.closesEvent(name)[language], closesAt)] : []),
  ];
}

function shown({ request, language }: Call, title: string, main: ComponentChildren) {
  const path = request.req.path;
  return request.html(renderPage({ title, language, path, look: 'public', main, wide: true }));
}
