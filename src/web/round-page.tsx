import type { ComponentChildren } from 'preact';
import type { FoundRound } from '../actions/find-round.ts';
import { textIn } from '../core/language.ts';
import type { Phrase } from '../messages/phrase.ts';
import { renderPage } from './components/page.tsx';
import type { Call } from './route.ts';

/** A page of the coordinator's about one round. */
export function roundPage(
  { request, language }: Call,
  { programme, round }: FoundRound,
  title: Phrase,
  main: ComponentChildren,
  status: 200 | 413 | 422 = 200,
): Response | Promise<Response> {
  const strip = round.synthetic ? ({ strip: 'synthetic' } as const) : {};
  const frame = { language, path: request.req.path, look: 'public', wide: true, ...strip } as const;
  const about = textIn(programme.title, language);
  return request.html(
    renderPage({ title: title[language], about, main, scripts: ['board.js'], ...frame }),
    status,
  );
}
