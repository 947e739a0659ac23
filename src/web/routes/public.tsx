import type { ComponentChildren } from 'preact';
import { programmeView } from '../../actions/area-view.ts';
import { memoList } from '../../actions/memo-list.ts';
import { publicFigures, publishedDatasets } from '../../actions/published-data.ts';
import { textIn } from '../../core/language.ts';
import { publicPages } from '../../messages/public-pages.ts';
import { site } from '../../messages/site.ts';
import { renderPage } from '../components/page.tsx';
import { Area } from '../pages/area.tsx';
import { DataPage } from '../pages/data.tsx';
import { Front } from '../pages/front.tsx';
import { MemoLinks } from '../pages/memo-list.tsx';
import { messagePage } from '../pages/message-page.tsx';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';

/** What everyone may read. */
export function publicRoutes({ context }: Services): readonly Route[] {
  const access = 'public';
  return [
    {
      method: 'GET',
      path: '/',
      access,
      async handle(call) {
        const view = await programmeView(context);
        if (!view) return nothing(call);
        const memos = await memoList(context);
        const main = <Front view={view} memos={memos} language={call.language} />;
        return page(call, textIn(view.programme.title, call.language), main, view.found.round.synthetic);
      },
    },
    {
      method: 'GET',
      path: '/omraader/:area',
      access,
      async handle(call) {
        const view = await programmeView(context);
        const area = view?.areas.find((one) => one.area.id === call.param('area'));
        if (!view || !area) return call.request.notFound();
        const main = <Area programme={view.programme} view={area} language={call.language} />;
        return page(call, textIn(area.area.title, call.language), main, view.found.round.synthetic);
      },
    },
    {
      method: 'GET',
      path: '/notater',
      access,
      async handle(call) {
        const title = publicPages.memoTitle[call.language];
        const main = (
          <>
            <h1>{title}</h1>
            <MemoLinks memos={await memoList(context)} language={call.language} />
          </>
        );
        return page(call, title, main, false);
      },
    },
    {
      method: 'GET',
      path: '/data',
      access,
      async handle(call) {
        const main = <DataPage datasets={await publishedDatasets(context)} language={call.language} />;
        return page(call, publicPages.dataTitle[call.language], main, false);
      },
    },
    {
      method: 'GET',
      path: '/data/:programme/:round/tal.json',
      access,
      async handle({ request, param }) {
        const figures = await publicFigures(context, param('programme'), param('round'));
        return figures ? request.json(figures) : request.notFound();
      },
    },
    {
      method: 'GET',
      path: '/tilgaengelighed',
      access,
      handle: (call) => text(call, site.accessibility, publicPages.accessibilityText),
    },
    {
      method: 'GET',
      path: '/privatliv',
      access,
      handle: (call) => text(call, site.privacy, publicPages.privacyText),
    },
  ];
}

function page({ request, language }: Call, title: string, main: ComponentChildren, synthetic: boolean) {
  const strip = synthetic ? ({ strip: 'synthetic' } as const) : {};
  return request.html(
    renderPage({ title, language, path: request.req.path, look: 'public', main, wide: true, ...strip }),
  );
}

function text(call: Call, title: { da: string; en: string }, body: { da: string; en: string }) {
  const { language } = call;
  const main = (
    <>
      <h1>{title[language]}</h1>
      <p>{body[language]}</p>
    </>
  );
  return page(call, title[language], main, false);
}

function nothing({ request, language }: Call) {
  const title = publicPages.whereWeStand[language];
  return request.html(messagePage({ title, text: publicPages.noProgramme[language], language, path: '/' }));
}
