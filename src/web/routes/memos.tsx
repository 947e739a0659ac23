import { may } from '../../access/policy.ts';
import type { Context } from '../../actions/context.ts';
import { readMemo } from '../../actions/read-memo.ts';
import { type MemoFormat, writeMemo } from '../../actions/write-memo.ts';
import { documentTree } from '../../memo/document-tree.ts';
import type { Edition } from '../../memo/edition.ts';
import { memoEditor } from '../../messages/memo-editor.ts';
import { publicPages } from '../../messages/public-pages.ts';
import { refresh } from '../../messages/refresh.ts';
import { site } from '../../messages/site.ts';
import type { MemoPlace } from '../../publish/html/figure-cards.tsx';
import { MemoArticle } from '../../publish/html/memo-article.tsx';
import { renderPage } from '../components/page.tsx';
import { versionNumber } from '../request-form.ts';
import type { Call, Route } from '../route.ts';
import { safeHref } from '../safe-href.ts';
import type { Services } from '../services.ts';
import { rowsAddress } from './rows-behind.tsx';

/** Published memos, on screen and as files. */
export function memoRoutes({ context }: Services): readonly Route[] {
  const address = '/notater/:programme/:round/:memo';
  return [
    {
      method: 'GET',
      path: `${address}/fil/:format`,
      access: 'public',
      handle: (call) => file(context, call),
    },
    { method: 'GET', path: address, access: 'public', handle: (call) => show(context, call) },
  ];
}

function wished(context: Context, { request, language, param }: Call) {
  const edition = versionNumber(request.req.query('udgave') ?? '');
  const wish = { programme: param('programme'), round: param('round'), memo: param('memo'), language };
  return readMemo(context, edition > 0 ? { ...wish, edition } : wish);
}

async function show(context: Context, call: Call): Promise<Response> {
  const { request, language } = call;
  const memo = await wished(context, call);
  if (!memo) return request.notFound();
  const { edition, synthetic, newest } = memo;
  const tree = documentTree(edition);
  const path = request.req.path;
  const main = (
    <>
      <nav class="crumbs" aria-label={site.youAreHere[language]}>
        <span>
          <a href="/">{site.home[language]}</a> › <a href="/notater">{publicPages.memoTitle[language]}</a>
        </span>
      </nav>
      <p class="muted">
        {publicPages.edition(edition.edition)[language]}
        {edition.edition < newest ? (
          <>
            {' – '}
            <a href={path}>{publicPages.newerEdition[language]}</a>
          </>
        ) : null}
      </p>
      <div data-copy={publicPages.copyQuote[language]} data-copied={publicPages.quoteCopied[language]}>
        <MemoArticle tree={tree} place={placeOf(call, edition)} />
      </div>
      <MemoFiles path={path} edition={edition.edition} call={call} />
      {may(call.person, 'memos.write') ? (
        <p>
          <a href={safeHref(`${path}/rediger`)}>{memoEditor.edit[language]}</a>
          {' · '}
          <a href="/notater/opdater">{refresh.title[language]}</a>
        </p>
      ) : null}
    </>
  );
  const strip = synthetic ? ({ strip: 'synthetic' } as const) : {};
  return request.html(
    renderPage({
      title: tree.title,
      language,
      path,
      look: 'public',
      styles: ['memo.css'],
      scripts: ['memo.js'],
      main,
      ...strip,
    }),
  );
}

/** Where the memo stands, and for those who work with figures the way to the answers behind them. */
function placeOf({ person, request }: Call, { programme, round, edition }: Edition): MemoPlace {
  const rowsOf = (figure: string) => rowsAddress(programme, round, figure);
  return {
    address: `${request.req.path}?udgave=${edition}`,
    ...(may(person, 'figures.read') ? { rowsOf } : {}),
  };
}

const files = [
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['pdf', 'application/pdf'],
  ['html', 'text/html; charset=utf-8'],
  ['md', 'text/markdown; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
] as const satisfies readonly (readonly [MemoFormat, string])[];

function MemoFiles({
  path,
  edition,
  call,
}: {
  readonly path: string;
  readonly edition: number;
  readonly call: Call;
}) {
  return (
    <section class="memo-files" aria-labelledby="filer">
      <h2 id="filer">{publicPages.files[call.language]}</h2>
      <p>{publicPages.filesHelp[call.language]}</p>
      <ul>
        {files.map(([format]) => (
          <li key={format}>
            <a href={`${path}/fil/${format}?udgave=${edition}`} download>
              {format.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function file(context: Context, call: Call): Promise<Response> {
  const memo = await wished(context, call);
  const wish = files.find(([format]) => format === call.param('format'));
  if (!memo || !wish) return call.request.notFound();
  const [format, type] = wish;
  const content = await writeMemo(memo.edition, format, context);
  const name = `${call.param('memo').replace(/[^a-z0-9_-]/gi, '')}.${format}`;
  const headers = { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` };
  return new Response(typeof content === 'string' ? content : new Uint8Array(content), { headers });
}
