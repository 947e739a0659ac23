import { compareWithPublished, type PublicComparison } from '../../actions/compare-with-round.ts';
import type { Context } from '../../actions/context.ts';
import type { Proofread } from '../../actions/proofread.ts';
import type { ProofreadFileProblem } from '../../actions/proofread-file.ts';
import { publishedDatasets } from '../../actions/published-data.ts';
import { type ReportFormat, reportFormats, writeReport } from '../../actions/write-report.ts';
import { proofreading as say } from '../../messages/proofreading.ts';
import type { Report } from '../../proofreading/report/report.ts';
import { renderPage } from '../components/page.tsx';
import { ProofreadingResult } from '../pages/proofreading/result.tsx';
import { ProofreadingStart } from '../pages/proofreading/start.tsx';
import {
  answersWanted,
  nothingTyped,
  type ProofreadingForm,
  readProofreadingForm,
} from '../proofreading-form.ts';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';
import { proofreadingFragment } from './proofreading-fragment.tsx';

const address = '/korrektur';
const megabytes = 12;
const limit = `${megabytes} MB`;

interface Answered {
  readonly form: ProofreadingForm;
  readonly done: Proofread;
  readonly comparison: PublicComparison | undefined;
  /** With what the comparison found. */
  readonly report: Report;
}

/** Proofreads any text; nothing that is sent is kept. */
export function proofreadingRoutes(services: Services): readonly Route[] {
  const { proofread, context } = services;
  const body = {
    bytes: megabytes * 1024 * 1024,
    refuse: (call: Call) => start(context, call, { tooLarge: true }),
  };
  const post = (
    path: string,
    answer: (call: Call, answered: Answered) => Response | Promise<Response>,
    wantsAnswers = false,
  ): Route => ({
    method: 'POST',
    path,
    access: 'public',
    body,
    async handle(call) {
      const form = await readProofreadingForm(call.request, call.language);
      const answers = wantsAnswers ? { answers: answersWanted(form) } : {};
      const done = await proofread({ ...form.request, ...answers });
      if (!done.ok) return start(context, call, { form, problems: done.problems });
      const [programme = '', round = ''] = form.typed.round.split('/');
      const comparison =
        round === ''
          ? undefined
          : await compareWithPublished(context, done.value.report, { programme, round });
      const report = comparison?.report ?? done.value.report;
      const answered = { form, done: done.value, comparison, report };
      return form.problems.length > 0 ? result(call, answered) : answer(call, answered);
    },
  });
  return [
    proofreadingFragment(services),
    { method: 'GET', path: address, access: 'public', handle: (call) => start(context, call, {}) },
    post(address, result),
    post(`${address}/svar`, result, true),
    ...reportFormats.map((format) =>
      post(`${address}/rapport.${format}`, async ({ language }, { report }) =>
        download(`korrektur.${format}`, await writeReport(report, format, language)),
      ),
    ),
    post(`${address}/paastande.yaml`, (_, { done }) =>
      download('paastande.yaml', new TextEncoder().encode(done.claimsFile)),
    ),
  ];
}

interface Start {
  readonly form?: ProofreadingForm;
  readonly problems?: readonly ProofreadFileProblem[];
  readonly tooLarge?: boolean;
}

async function start(
  context: Context,
  { request, language }: Call,
  { form, problems = [], tooLarge = false }: Start,
): Promise<Response> {
  const main = (
    <ProofreadingStart
      typed={form?.typed ?? nothingTyped}
      problems={problems}
      tooLarge={tooLarge}
      limit={limit}
      datasets={await publishedDatasets(context)}
      language={language}
    />
  );
  const isBusy = problems.some(({ code }) => code === 'busy');
  const status = tooLarge ? 413 : isBusy ? 503 : problems.length > 0 ? 422 : 200;
  const title = say.title[language];
  return request.html(renderPage({ title, language, path: address, look: 'public', main }), status);
}

function result({ request, language }: Call, { form, done, comparison }: Answered): Response {
  const main = <ProofreadingResult done={done} form={form} comparison={comparison} language={language} />;
  const title = say.title[language];
  return request.html(
    renderPage({ title, language, path: address, look: 'public', main, wide: true }),
    form.problems.length > 0 ? 422 : 200,
  );
}

const types: Readonly<Record<ReportFormat | 'yaml', string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  yaml: 'application/yaml; charset=utf-8',
};

function download(name: `${string}.${keyof typeof types}`, content: Uint8Array): Response {
  const type = Object.entries(types).find(([ending]) => name.endsWith(`.${ending}`))?.[1] ?? types.txt;
  const headers = { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` };
  return new Response(new Uint8Array(content), { headers });
}
