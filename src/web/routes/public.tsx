import type { ComponentChildren } from 'preact';
import { may } from '../../access/policy.ts';
import { programmeView } from '../../actions/area-view.ts';
import { chooseProgramme } from '../../actions/choose-programme.ts';
import type { Context } from '../../actions/context.ts';
import { frontAround } from '../../actions/front-around.ts';
import { memoList } from '../../actions/memo-list.ts';
import { publicFigures, publishedDatasets } from '../../actions/published-data.ts';
import { textIn } from '../../core/language.ts';
import { memoEditor } from '../../messages/memo-editor.ts';
import { publicPages } from '../../messages/public-pages.ts';
import { site } from '../../messages/site.ts';
import { askedIn } from '../apparatus-page.tsx';
import { renderPage } from '../components/page.tsx';
import { Area } from '../pages/area.tsx';
import { DataPage } from '../pages/data.tsx';
import { Front } from '../pages/front.tsx';
import { MemoLinks } from '../pages/memo-list.tsx';
import { messagePage } from '../pages/message-page.tsx';
import { StandardLinks } from '../pages/standard-links.tsx';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';

/** What everyone may read. */
export function publicRoutes({ context }: Services): readonly Route[] {
  const open = (path: string, handle: Route['handle']): Route => ({
    method: 'GET',
    path,
    access: 'public',
    handle,
  });
  return [
    open('/', (call) => front(context, call)),
    open('/omraader/:area', (call) => area(context, call)),
    open('/notater', (call) => memos(context, call)),
    open('/data', (call) => data(context, call)),
    open('/data/:programme/:round/tal.json', (call) => figures(context, call)),
    open('/tilgaengelighed', (call) => text(call, site.accessibility, publicPages.accessibilityText)),
    open('/privatliv', (call) => text(call, site.privacy, publicPages.privacyText)),
  ];
}

async function front(context: Context, call: Call): Promise<Response> {
  const asked = askedIn(call);
  const view = await programmeView(context, asked.named || undefined);
  if (!view) return nothing(call);
  const around = await frontAround(context, view.programme, asked.date);
  const memos = (await memoList(context)).filter(({ address }) =>
    address.startsWith(`/notater/${view.programme.id}/`),
  );
  const main = <Front view={view} around={around} memos={memos} language={call.language} />;
  const status = around.wrongDate === undefined ? 200 : 422;
  return page(call, textIn(view.programme.title, call.language), main, view.found.round.synthetic, status);
}

async function area(context: Context, call: Call): Promise<Response> {
  const id = call.param('area');
  const owner = chooseProgramme(context, askedIn(call).named, ({ areas }) =>
    areas.find((one) => one.id === id),
  );
  const view = owner && (await programmeView(context, owner.programme.id));
  const found = view?.areas.find((one) => one.area.id === id);
  if (!view || !found) return call.request.notFound();
  const main = <Area programme={view.programme} view={found} language={call.language} />;
  return page(call, textIn(found.area.title, call.language), main, view.found.round.synthetic);
}

async function memos(context: Context, call: Call): Promise<Response> {
  const title = publicPages.memoTitle[call.language];
  const main = (
    <>
      <h1>{title}</h1>
      <MemoLinks memos={await memoList(context)} language={call.language} />
      {may(call.person, 'memos.write') ? (
        <p>
          <a href="/notater/skriv">{memoEditor.listTitle[call.language]}</a>
        </p>
      ) : null}
      {may(call.person, 'memos.write') ? <StandardLinks context={context} language={call.language} /> : null}
    </>
  );
  return page(call, title, main, false);
}

async function data(context: Context, call: Call): Promise<Response> {
  const main = <DataPage datasets={await publishedDatasets(context)} language={call.language} />;
  return page(call, publicPages.dataTitle[call.language], main, false);
}

async function figures(context: Context, { request, param }: Call): Promise<Response> {
  const found = await publicFigures(context, param('programme'), param('round'));
  return found ? request.json(found) : request.notFound();
}

function page(
  { request, language }: Call,
  title: string,
  main: ComponentChildren,
  synthetic: boolean,
  status: 200 | 422 = 200,
) {
  const strip = synthetic ? ({ strip: 'synthetic' } as const) : {};
  return request.html(
    renderPage({ title, language, path: request.req.path, look: 'public', main, wide: true, ...strip }),
    status,
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
