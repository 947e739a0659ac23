import type { Context } from '../../actions/context.ts';
import { findRound } from '../../actions/find-round.ts';
import { rowsBehind } from '../../actions/rows-behind.ts';
import { rowsBehindSay as say } from '../../messages/rows-behind.ts';
import { renderPage } from '../components/page.tsx';
import { RowsBehindTable } from '../pages/rows-behind.tsx';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';

/** The answers behind a figure, for those who work with figures. */
export function rowsBehindRoutes({ context }: Services): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/runder/:programme/:round/tal/:figure',
      access: 'figures.read',
      handle: (call) => show(context, call),
    },
  ];
}

export function rowsAddress(programme: string, round: string, figure: string): string {
  return `/runder/${programme}/${round}/tal/${encodeURIComponent(figure)}`;
}

async function show(context: Context, { request, language, param }: Call): Promise<Response> {
  const found = findRound(context, param('programme'), param('round'));
  const behind = found.ok ? await rowsBehind(context, found.value, param('figure')) : undefined;
  if (!found.ok || !behind) return request.notFound();
  const { programme, round } = found.value.key;
  const isDivided =
    found.value.programme.rules && ['distribution', 'share', 'count'].includes(behind.definition.kind);
  const splitAt = isDivided
    ? { splitAt: `/runder/${programme}/${round}/regler?tal=${encodeURIComponent(behind.definition.id)}` }
    : {};
  const main = <RowsBehindTable behind={behind} {...splitAt} language={language} />;
  const title = say.title[language];
  const strip = found.value.round.synthetic ? ({ strip: 'synthetic' } as const) : {};
  const look = { look: 'public', styles: ['memo.css'], wide: true, ...strip } as const;
  return request.html(renderPage({ title, language, path: request.req.path, main, ...look }));
}
