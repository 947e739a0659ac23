import type { OpenSheet } from '../../actions/answering.ts';
import type { Context } from '../../actions/context.ts';
import { openSheet } from '../../actions/open-sheet.ts';
import { type FilledSheet, readFilledSheet } from '../../actions/read-filled-sheet.ts';
import { saveFilled } from '../../actions/save-entries.ts';
import { receipt } from '../../actions/send-sheet.ts';
import { questionId } from '../../core/ids.ts';
import { paperPages as say, wordFileProblem } from '../../messages/paper.ts';
import { paperPdf } from '../../publish/paper/paper-pdf.ts';
import { paperWord } from '../../publish/paper/paper-word.ts';
import { questionsOf } from '../../questionnaire/logic/compile-logic.ts';
import { PaperPreview } from '../pages/paper-preview.tsx';
import { PaperStart } from '../pages/paper-start.tsx';
import { blankPaper, receiptPaper } from '../paper/sheet-on-paper.ts';
import {
  entriesOf,
  first,
  isFormToken,
  readForm,
  readFormWithFile,
  saveIdOf,
  seenOf,
} from '../request-form.ts';
import { rememberName } from '../respondent-name.ts';
import type { Call, Route } from '../route.ts';
import { baseOf, formParts, linkProblem, sheetPage, staleForm } from './show-sheet.tsx';

const megabytes = 5;

/** The questionnaire to take away, and what comes back of it. */
export function paperRoutes(context: Context, base: string): readonly Route[] {
  const access = 'sheet-link';
  const body = {
    bytes: megabytes * 1024 * 1024,
    refuse: (call: Call) => startPage(context, call, say.tooLarge(`${megabytes} MB`)[call.language], 413),
  };
  return [
    { method: 'GET', path: `${base}/papir`, access, handle: (call) => startPage(context, call) },
    { method: 'GET', path: `${base}/papir/skema.pdf`, access, handle: (call) => blank(context, call, 'pdf') },
    {
      method: 'GET',
      path: `${base}/papir/skema.docx`,
      access,
      handle: (call) => blank(context, call, 'docx'),
    },
    { method: 'GET', path: `${base}/kvittering.pdf`, access, handle: (call) => receiptPdf(context, call) },
    { method: 'POST', path: `${base}/papir`, access, body, handle: (call) => preview(context, call) },
    { method: 'POST', path: `${base}/papir/gem`, access, handle: (call) => saveChosen(context, call) },
  ];
}

async function startPage(
  context: Context,
  call: Call,
  problem?: string,
  status: 200 | 413 | 422 = 200,
): Promise<Response> {
  const opened = await openSheet(context, call.param('token'));
  if (!opened.ok) return linkProblem(call, opened.problems[0]);
  const { language } = call;
  const page = { sheet: opened.value, language, base: baseOf(call), formToken: formParts(call).formToken };
  const main = <PaperStart {...page} {...(problem === undefined ? {} : { problem })} />;
  return sheetPage(call, opened.value, say.title[language], main, { status });
}

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

async function blank(context: Context, call: Call, format: keyof typeof types): Promise<Response> {
  const opened = await openSheet(context, call.param('token'));
  if (!opened.ok) return linkProblem(call, opened.problems[0]);
  const paper = blankPaper(opened.value, call.language);
  const bytes = format === 'pdf' ? paperPdf(paper) : await paperWord(paper);
  return download(bytes, fileName(opened.value, ''), format);
}

async function receiptPdf(context: Context, call: Call): Promise<Response> {
  const found = await receipt(context, call.param('token'));
  if (!found.ok) return linkProblem(call, found.problems[0]);
  const { sheet, version } = found.value;
  const name = fileName(sheet, `-version-${version.version}`);
  return download(paperPdf(receiptPaper(found.value, call.language)), name, 'pdf');
}

function fileName({ key }: OpenSheet, more: string): string {
  return `${key.questionnaire}-${key.round}-${key.authority}${more}`;
}

function download(bytes: Uint8Array, name: string, format: keyof typeof types): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': types[format],
      'content-disposition': `attachment; filename="${name}.${format}"`,
    },
  });
}

/** Reads the file and shows it; nothing is saved. */
async function preview(context: Context, call: Call): Promise<Response> {
  const token = call.param('token');
  const { form, file } = await readFormWithFile(call.request, 'fil');
  if (!isFormToken(first(form, '_token'), token)) return staleForm(call);
  const { language } = call;
  if (!file) return startPage(context, call, say.noFile[language], 422);
  const read = await readFilledSheet(context, { token, bytes: file.bytes });
  if (read.ok) return previewPage(call, read.value, false);
  const [problem] = read.problems;
  switch (problem?.code) {
    case 'document':
      return startPage(context, call, wordFileProblem(problem.problem, language), 422);
    case 'no-form':
      return startPage(context, call, say.notOurForm[language], 422);
    case 'other-form':
      return startPage(context, call, say.otherForm(problem.form)[language], 422);
    default:
      return linkProblem(call, problem);
  }
}

function previewPage(call: Call, { sheet, filled }: FilledSheet, again: boolean) {
  const page = { sheet, filled, language: call.language, base: baseOf(call), ...formParts(call), again };
  const status = again ? 409 : 200;
  return sheetPage(call, sheet, say.previewTitle[call.language], <PaperPreview {...page} />, { status });
}

async function saveChosen(context: Context, call: Call): Promise<Response> {
  const token = call.param('token');
  const posted = await readForm(call.request);
  if (!isFormToken(first(posted, '_token'), token)) return staleForm(call);
  const opened = await openSheet(context, token);
  if (!opened.ok) return linkProblem(call, opened.problems[0]);
  const chosen = new Set((posted._use ?? []).map(questionId));
  const questions = questionsOf(opened.value.questionnaire).filter(({ id }) => chosen.has(id));
  const form = entriesOf(posted, questions);
  const saved = await saveFilled(context, {
    token,
    form,
    seen: seenOf(posted, questions),
    saveId: saveIdOf(posted),
    by: rememberName(call, posted),
  });
  if (!saved.ok) return linkProblem(call, saved.problems[0]);
  const { sheet, conflicts } = saved.value;
  if (conflicts.length === 0)
    return call.request.redirect(`${baseOf(call)}?fra-fil=${questions.length}`, 303);
  const entries = new Map(conflicts.map(({ question, mine }) => [question, mine]));
  return previewPage(call, { sheet, filled: { entries, unreadable: [] } }, true);
}
