import type { Context } from '../../actions/context.ts';
import { type FoundRound, findRound } from '../../actions/find-round.ts';
import { type StandardMemo, standardMemo, standardName } from '../../actions/standard-memo.ts';
import { memoFormats, writeMemo } from '../../actions/write-memo.ts';
import type { Result } from '../../core/result.ts';
import { documentTree } from '../../memo/document-tree.ts';
import type { TemplateProblem } from '../../memo/template-problem.ts';
import { publicPages } from '../../messages/public-pages.ts';
import { site } from '../../messages/site.ts';
import { templateProblemLine } from '../../messages/template-problem.ts';
import { MemoArticle } from '../../publish/html/memo-article.tsx';
import { renderPage } from '../components/page.tsx';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';
import { memoContentTypes } from './memo-files.ts';

/** A first draft about any round, as a page, as files, and as the template to edit. */
export function standardMemoRoutes({ context }: Services): readonly Route[] {
  const path = `/notater/:programme/:round/${standardName}`;
  const access = 'memos.write';
  return [
    { method: 'GET', path: `${path}/fil/:format`, access, handle: (call) => file(context, call) },
    { method: 'GET', path, access, handle: (call) => show(context, call) },
  ];
}

interface Made {
  readonly found: FoundRound;
  readonly memo: Result<StandardMemo, TemplateProblem>;
}

async function make(context: Context, { param, language }: Call): Promise<Made | undefined> {
  const found = findRound(context, param('programme'), param('round'));
  return found.ok
    ? { found: found.value, memo: await standardMemo(context, found.value, language) }
    : undefined;
}

async function show(context: Context, call: Call): Promise<Response> {
  const { request, language } = call;
  const made = await make(context, call);
  if (!made) return request.notFound();
  const path = request.req.path;
  const strip = made.found.round.synthetic ? ({ strip: 'synthetic' } as const) : {};
  const main = made.memo.ok ? (
    <Draft memo={made.memo.value} path={path} call={call} />
  ) : (
    <Faulty problems={made.memo.problems} call={call} />
  );
  const title = publicPages.standardMemo[language];
  return request.html(
    renderPage({ title, language, path, look: 'public', styles: ['memo.css'], main, ...strip }),
    made.memo.ok ? 200 : 422,
  );
}

interface DraftView {
  readonly memo: StandardMemo;
  readonly path: string;
  readonly call: Call;
}

function Draft({ memo, path, call: { language } }: DraftView) {
  return (
    <>
      <nav class="crumbs" aria-label={site.youAreHere[language]}>
        <span>
          <a href="/">{site.home[language]}</a> › <a href="/notater">{publicPages.memoTitle[language]}</a>
        </span>
      </nav>
      <p>{publicPages.standardHelp[language]}</p>
      <p>
        <a class="button button-primary" href={`${path}/fil/template`} download>
          {publicPages.template[language]}
        </a>{' '}
        {memoFormats.map((format) => (
          <>
            <a key={format} href={`${path}/fil/${format}`} download>
              {format.toUpperCase()}
            </a>{' '}
          </>
        ))}
      </p>
      <MemoArticle tree={documentTree(memo.edition)} />
    </>
  );
}

function Faulty({
  problems,
  call: { language },
}: {
  readonly problems: readonly TemplateProblem[];
  readonly call: Call;
}) {
  return (
    <>
      <h1>{publicPages.standardMemo[language]}</h1>
      <p>{publicPages.standardFaulty[language]}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.line} ${problem.column} ${problem.code}`}>{templateProblemLine(problem)}</li>
        ))}
      </ul>
    </>
  );
}

async function file(context: Context, call: Call): Promise<Response> {
  const made = await make(context, call);
  const wish = call.param('format');
  const format = memoFormats.find((one) => one === wish);
  if (!made?.memo.ok || (!format && wish !== 'template')) return call.request.notFound();
  const { template, edition } = made.memo.value;
  const content = format ? await writeMemo(edition, format, context) : template;
  const name = `${standardName}-${made.found.round.id}.${format ?? 'template.md'}`;
  const headers = {
    'content-type': memoContentTypes[format ?? 'md'],
    'content-disposition': `attachment; filename="${name}"`,
  };
  return new Response(typeof content === 'string' ? content : new Uint8Array(content), { headers });
}
