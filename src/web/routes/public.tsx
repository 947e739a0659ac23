import type { ComponentChildren } from 'preact';
import { may } from '../../access/policy.ts';
import { programmeView } from '../../actions/area-view.ts';
import { chooseProgramme } from '../../actions/choose-programme.ts';
import type { Context } from '../../actions/context.ts';
import { publicFile } from '../../actions/export-round.ts';
import { frontAround } from '../../actions/front-around.ts';
import { memoList } from '../../actions/memo-list.ts';
import { publishedDatasets } from '../../actions/published-data.ts';
import { parseDate } from '../../core/calendar.ts';
import { textIn } from '../../core/language.ts';
import { memoEditor } from '../../messages/memo-editor.ts';
import { publicPages } from '../../messages/public-pages.ts';
import { site } from '../../messages/site.ts';
import { askedIn } from '../apparatus-page.tsx';
import { renderPage } from '../components/page.tsx';
import { Accessibility } from '../pages/accessibility.tsx';
import { Area } from '../pages/area.tsx';
import { DataPage } from '../pages/data.tsx';
import { Front } from '../pages/front.tsx';
import { MemoLinks } from '../pages/memo-list.tsx';
import { messagePage } from '../pages/message-page.tsx';
import { PrivacyPage } from '../pages/privacy.tsx';
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
    // The front page lists the areas; whoever shortens an area's address finds them.
    open('/omraader', ({ request }) => request.redirect(`/${new URL(request.req.url).search}#omraader`, 302)),
    open('/omraader/:area', (call) => area(context, call)),
    open('/notater', (call) => memos(context, call)),
    open('/data', (call) => data(context, call)),
    open('/data/:programme/:round/:file', (call) => dataFile(context, call)),
    open('/tilgaengelighed', (call) =>
      page(call, site.accessibility[call.language], <Accessibility language={call.language} />, false),
    ),
    open('/privatliv', (call) =>
      page(
        call,
        site.privacy[call.language],
        <PrivacyPage programmes={[...context.programmes.values()]} language={call.language} />,
        false,
      ),
    ),
  ];
}

async function front(context: Context, call: Call): Promise<Response> {
  const asked = askedIn(call);
  const owner = chooseProgramme(context, asked.named, (one) => one);
  const view = owner && (await programmeView(context, { programme: owner.programme.id, day: dayOf(call) }));
  if (!view) return nothing(call);
  const { programme, round } = view.found.key;
  const about = (await memoList(context)).filter(({ address }) =>
    address.startsWith(`/notater/${programme}/${round}/`),
  );
  const around = await frontAround(context, view.programme, view.seenFrom);
  const main = <Front view={view} around={around} memos={about} language={call.language} />;
  return page(call, textIn(view.programme.title, call.language), main, view.found.round.synthetic);
}

/** The day that the page is asked to be seen from; what is no day is left out of account. */
function dayOf({ request }: Call) {
  return parseDate(request.req.query('dato') ?? '');
}

async function area(context: Context, call: Call): Promise<Response> {
  const id = call.param('area');
  const owner = chooseProgramme(context, askedIn(call).named, ({ areas }) =>
    areas.find((one) => one.id === id),
  );
  const view = owner && (await programmeView(context, { programme: owner.programme.id, day: dayOf(call) }));
  const found = view?.areas.find((one) => one.area.id === id);
  if (!view || !found) return call.request.notFound();
  const main = <Area programme={view} view={found} language={call.language} />;
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

const dataTypes: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
};

async function dataFile(context: Context, { request, param, language }: Call): Promise<Response> {
  const [programme, round] = [param('programme'), param('round')];
  const found = await publicFile(context, { programme, round, file: param('file') }, language);
  if (!found) return request.notFound();
  const { name, content } = found;
  const type = dataTypes[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  const headers = { 'content-type': type, 'content-disposition': `inline; filename="${round}-${name}"` };
  return new Response(typeof content === 'string' ? content : new Uint8Array(content), { headers });
}

function page({ request, language }: Call, title: string, main: ComponentChildren, synthetic: boolean) {
  const strip = synthetic ? ({ strip: 'synthetic' } as const) : {};
  return request.html(
    renderPage({
      title,
      language,
      path: request.req.path,
      look: 'public',
      styles: ['memo.css'],
      main,
      wide: true,
      ...strip,
    }),
  );
}

function nothing({ request, language }: Call) {
  const title = publicPages.whereWeStand[language];
  return request.html(messagePage({ title, text: publicPages.noProgramme[language], language, path: '/' }));
}
