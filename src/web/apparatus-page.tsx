/** How pages of the apparatus around the survey are sent. */
import type { ComponentChildren } from 'preact';
import { may, type Person } from '../access/policy.ts';
import type { Programme } from '../programme/programme.ts';
import { renderPage } from './components/page.tsx';
import { programmeParameter } from './components/programme-crumbs.tsx';
import { messagePage } from './pages/message-page.tsx';
import type { Call } from './route.ts';

export function apparatusPage(
  { request, language }: Call,
  title: string,
  main: ComponentChildren,
  { status, synthetic = false }: { readonly status: 200 | 422; readonly synthetic?: boolean },
): Response {
  const strip = synthetic ? { strip: 'synthetic' as const } : {};
  return request.html(
    renderPage({ title, language, path: request.req.path, look: 'public', main, wide: true, ...strip }),
    status,
  ) as Response;
}

/** There is nothing of the kind in any programme, or in the one that is named. */
export function nothingHere({ request, language }: Call, title: string, text: string): Response {
  return request.html(messagePage({ title, text, language, path: request.req.path }), 404) as Response;
}

/** Whether somebody's authority is asked in a programme, so that it has pages of its own there. */
export function hasOwn(person: Person, { authorities }: Pick<Programme, 'authorities'>): boolean {
  return may(person, 'authority.read') && authorities.some(({ id }) => id === person.authority);
}

/** The programme and the day that the address names. */
export function askedIn({ request }: Call): { readonly named: string; readonly date: string } {
  return { named: request.req.query(programmeParameter) ?? '', date: request.req.query('dato') ?? '' };
}
