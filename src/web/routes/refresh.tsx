import type { Context } from '../../actions/context.ts';
import { type RefreshedFile, type RefreshProblem, refreshFile } from '../../actions/refresh-file.ts';
import { refresh as say } from '../../messages/refresh.ts';
import { isOpenDocument } from '../../publish/open-document/read-memo-open-document.ts';
import { isWordDocument } from '../../publish/word/word-template.ts';
import { renderPage } from '../components/page.tsx';
import { RefreshResult } from '../pages/refresh-result.tsx';
import { RefreshStart, type RoundOption } from '../pages/refresh-start.tsx';
import { first, readForm, readFormWithFile } from '../request-form.ts';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';

const address = '/notater/opdater';
const megabytes = 12;
const limit = `${megabytes} MB`;
const body = (share: number, context: Context) => ({
  bytes: megabytes * share * 1024 * 1024,
  refuse: (call: Call) => start(context, call, { problems: [{ code: 'too-large' }] }),
});

/** New values in a document that a writer sends and gets back; nothing of it is kept. */
export function refreshRoutes({ context }: Services): readonly Route[] {
  return [
    { method: 'GET', path: address, access: 'memos.write', handle: (call) => start(context, call, {}) },
    {
      method: 'POST',
      path: address,
      access: 'memos.write',
      body: body(1, context),
      handle: (call) => renew(context, call),
    },
    {
      method: 'POST',
      path: `${address}/fil`,
      access: 'memos.write',
      // In base64, and with new pictures.
      body: body(2, context),
      handle: (call) => giveBack(context, call),
    },
  ];
}

interface Start {
  readonly chosen?: string;
  readonly problems?: readonly (RefreshProblem | { readonly code: 'file-missing' | 'lost' | 'too-large' })[];
}

function start(
  context: Context,
  call: Call,
  { chosen = '', problems = [] }: Start,
): Response | Promise<Response> {
  const { language } = call;
  const main = (
    <RefreshStart
      rounds={roundsOf(context)}
      chosen={chosen}
      problems={problems}
      limit={limit}
      language={language}
    />
  );
  const isTooLarge = problems.some(({ code }) => code === 'too-large');
  return page(call, main, isTooLarge ? 413 : problems.length > 0 ? 422 : 200);
}

async function renew(context: Context, call: Call): Promise<Response> {
  const { form, file } = await readFormWithFile(call.request, 'file');
  const chosen = first(form, 'round');
  if (!file) return start(context, call, { chosen, problems: [{ code: 'file-missing' }] });
  const [programme = '', round = ''] = chosen.split('/');
  const wish = { bytes: file.bytes, ...(chosen === '' ? {} : { round: { programme, round } }) };
  const done = await refreshFile(context, wish, call.person);
  if (!done.ok) return start(context, call, { chosen, problems: done.problems });
  return page(
    call,
    <RefreshResult done={done.value} name={newName(file.name, done.value, call)} language={call.language} />,
    200,
  );
}

/** The document that the page has held, as a file; whatever is not one does not come back. */
async function giveBack(context: Context, call: Call): Promise<Response> {
  const form = await readForm(call.request);
  const bytes = new Uint8Array(Buffer.from(first(form, 'document'), 'base64'));
  const isOdt = isOpenDocument(bytes);
  if (!isOdt && !isWordDocument(bytes)) return start(context, call, { problems: [{ code: 'lost' }] });
  const name = first(form, 'name')
    .replace(/[^\p{L}\p{N} ._-]/gu, '')
    .slice(0, 120);
  const type = isOdt
    ? 'application/vnd.oasis.opendocument.text'
    : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
  return new Response(bytes, { headers: { 'content-type': type, 'content-disposition': disposition } });
}

function page({ request, language }: Call, main: preact.JSX.Element, status: 200 | 413 | 422) {
  const title = say.title[language];
  return request.html(renderPage({ title, language, path: address, look: 'public', main }), status);
}

function newName(name: string, { kind }: RefreshedFile, { language }: Call): string {
  return `${name.replace(/\.\w+$/, '')}-${say.suffix[language]}.${kind}`;
}

function roundsOf({ programmes }: Context): readonly RoundOption[] {
  return [...programmes.values()].flatMap(({ id, rounds }) =>
    rounds.filter(({ trial }) => !trial).map((round) => ({ value: `${id}/${round.id}`, title: round.title })),
  );
}
