import type { Proofread } from '../../actions/proofread.ts';
import type { ProofreadFileProblem } from '../../actions/proofread-file.ts';
import { proofreading as say } from '../../messages/proofreading.ts';
import { reportJson } from '../../proofreading/report/report-json.ts';
import { reportText } from '../../proofreading/report/report-text.ts';
import { renderPage } from '../components/page.tsx';
import { ProofreadingResult } from '../pages/proofreading/result.tsx';
import { ProofreadingStart } from '../pages/proofreading/start.tsx';
import { nothingTyped, type ProofreadingForm, readProofreadingForm } from '../proofreading-form.ts';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';

const address = '/korrektur';
const megabytes = 12;
const limit = `${megabytes} MB`;

/** Proofreads any text; nothing that is sent is kept. */
export function proofreadingRoutes({ proofread }: Services): readonly Route[] {
  const body = {
    bytes: megabytes * 1024 * 1024,
    refuse: (call: Call) => start(call, { tooLarge: true }),
  };
  const post = (path: string, answer: (call: Call, form: ProofreadingForm, done: Proofread) => Response) => ({
    method: 'POST' as const,
    path,
    access: 'public' as const,
    body,
    async handle(call: Call) {
      const form = await readProofreadingForm(call.request, call.language);
      const done = await proofread(form.request);
      return done.ok ? answer(call, form, done.value) : start(call, { form, problems: done.problems });
    },
  });
  return [
    { method: 'GET', path: address, access: 'public', handle: (call) => start(call, {}) },
    post(address, result),
    post(`${address}/rapport.json`, (call, form, done) => {
      const json = JSON.stringify(reportJson(done.report, call.language), undefined, 2);
      return form.problems.length > 0 ? result(call, form, done) : download('korrektur.json', json);
    }),
    post(`${address}/rapport.txt`, (call, form, done) =>
      form.problems.length > 0
        ? result(call, form, done)
        : download('korrektur.txt', reportText(done.report, call.language)),
    ),
  ];
}

interface Start {
  readonly form?: ProofreadingForm;
  readonly problems?: readonly ProofreadFileProblem[];
  readonly tooLarge?: boolean;
}

function start({ request, language }: Call, { form, problems = [], tooLarge = false }: Start): Response {
  const main = (
    <ProofreadingStart
      typed={form?.typed ?? nothingTyped}
      problems={problems}
      tooLarge={tooLarge}
      limit={limit}
      language={language}
    />
  );
  const isBusy = problems.some(({ code }) => code === 'busy');
  const status = tooLarge ? 413 : isBusy ? 503 : problems.length > 0 ? 422 : 200;
  const title = say.title[language];
  return request.html(renderPage({ title, language, path: address, look: 'public', main }), status);
}

function result({ request, language }: Call, form: ProofreadingForm, done: Proofread): Response {
  const main = <ProofreadingResult done={done} form={form} language={language} />;
  const title = say.title[language];
  return request.html(
    renderPage({ title, language, path: address, look: 'public', main, wide: true }),
    form.problems.length > 0 ? 422 : 200,
  );
}

const types = { json: 'application/json; charset=utf-8', txt: 'text/plain; charset=utf-8' } as const;

function download(name: `${string}.${keyof typeof types}`, content: string): Response {
  const type = name.endsWith('.json') ? types.json : types.txt;
  const headers = { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` };
  return new Response(content, { headers });
}
