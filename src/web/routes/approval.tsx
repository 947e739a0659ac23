/** Behind a link for reading and signing; and replying to what an approver has said. */
import type { Context } from '../../actions/context.ts';
import { openSheet } from '../../actions/open-sheet.ts';
import {
  type ApprovalProblem,
  approvalOf,
  commentAnswer,
  replyToComment,
  returnFromApproval,
  signSheet,
} from '../../actions/sign-off.ts';
import { linkedSheet } from '../../actions/use-link.ts';
import type { Result } from '../../core/result.ts';
import { signOff as say } from '../../messages/sign-off.ts';
import type { RawForm } from '../../questionnaire/decode.ts';
import { type ApprovalNews, ApproveSheet, type TypedApproval } from '../pages/approve-sheet.tsx';
import { first, formToken, isFormToken, readForm, wholeNumber } from '../request-form.ts';
import { knownName, rememberName } from '../respondent-name.ts';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';
import { baseOf, linkProblem, notSaved, sectionPage, sheetPage, staleForm } from './show-sheet.tsx';

export function approvalRoutes({ context, wakePost }: Services, base: string): readonly Route[] {
  const access = 'sheet-link';
  const act = (name: string, work: Act): Route => ({
    method: 'POST',
    path: `${base}/godkend/${name}`,
    access,
    handle: (call) => decide(context, call, work, wakePost),
  });
  return [
    { method: 'GET', path: `${base}/godkend`, access, handle: (call) => show(context, call) },
    act('underskriv', acts.sign),
    act('tilbage', acts.back),
    act('bemaerk/:question', acts.comment),
    {
      method: 'POST',
      path: `${base}/bemaerkning/:question`,
      access,
      handle: (call) => reply(context, call),
    },
  ];
}

interface Refused {
  readonly problem: ApprovalProblem;
  readonly field: string;
  readonly typed: TypedApproval;
}

async function show(context: Context, call: Call, refused?: Refused): Promise<Response> {
  const opened = await approvalOf(context, call.param('token'));
  if (!opened.ok) return linkProblem(call, opened.problems[0]);
  const { language, request } = call;
  const query = request.req.query('nyt');
  const news = newsNames.find((name) => name === query);
  const nothing = { name: knownName(call), title: '', reason: '', question: '', comment: '' };
  const page = {
    approval: opened.value,
    language,
    base: baseOf(call),
    formToken: formToken(call.param('token')),
    typed: refused?.typed ?? nothing,
    ...(refused ? { problem: refused.problem, field: refused.field } : {}),
    ...(news ? { news } : {}),
  };
  const status = refused ? (refused.problem.code === 'changed-meanwhile' ? 409 : 422) : 200;
  return sheetPage(call, opened.value.sheet, say.title[language], <ApproveSheet {...page} />, { status });
}

const newsNames: readonly ApprovalNews[] = ['comment', 'back', 'signed'];

interface Act {
  readonly news: ApprovalNews;
  /** Where a problem is to be mended. */
  field(problem: ApprovalProblem, call: Call): string;
  do(context: Context, call: Call, form: RawForm, name: string): Promise<Result<undefined, ApprovalProblem>>;
}

const acts = {
  sign: {
    news: 'signed',
    field: ({ code }) => (code === 'too-long' ? 'stilling' : 'navn'),
    do: (context, call, form, name) =>
      signSheet(context, call.param('token'), {
        name,
        title: first(form, 'stilling'),
        upTo: wholeNumber(first(form, 'laest')),
      }),
  },
  back: {
    news: 'back',
    field: ({ code }) => (code === 'name-missing' ? 'navn-tilbage' : 'grund'),
    do: (context, call, form, name) =>
      returnFromApproval(context, call.param('token'), {
        name,
        reason: first(form, 'grund'),
        upTo: wholeNumber(first(form, 'laest')),
      }),
  },
  comment: {
    news: 'comment',
    field: (_, call) => `bemaerk-${call.param('question')}`,
    do: (context, call, form, name) =>
      commentAnswer(
        context,
        call.param('token'),
        { question: call.param('question'), text: first(form, 'tekst') },
        name,
      ),
  },
} as const satisfies Readonly<Record<string, Act>>;

async function decide(
  context: Context,
  call: Call,
  act: Act,
  wakePost: Services['wakePost'],
): Promise<Response> {
  const form = await readForm(call.request);
  if (!isFormToken(first(form, '_token'), call.param('token'))) return staleForm(call);
  const name = rememberName(call, form);
  const done = await act.do(context, call, form, name);
  if (done.ok) {
    wakePost?.();
    return call.request.redirect(`${baseOf(call)}/godkend?nyt=${act.news}`, 303);
  }
  const [problem] = done.problems;
  if (!problem || !(problem.code in say)) return linkProblem(call, accessOf(problem));
  const typed = {
    name,
    title: first(form, 'stilling'),
    reason: first(form, 'grund'),
    question: act.news === 'comment' ? call.param('question') : '',
    comment: first(form, 'tekst'),
  };
  return show(context, call, { problem, field: act.field(problem, call), typed });
}

function accessOf(problem: ApprovalProblem | undefined): Parameters<typeof notSaved>[1] {
  return problem && 'code' in problem && !(problem.code in say)
    ? (problem as Parameters<typeof notSaved>[1])
    : undefined;
}

async function reply(context: Context, call: Call): Promise<Response> {
  const token = call.param('token');
  const form = await readForm(call.request);
  if (!isFormToken(first(form, '_token'), token)) return staleForm(call);
  const link = await linkedSheet(context, token);
  if (!link.ok) return notSaved(call, link.problems[0], form);
  const opened = await openSheet(context, token, link.value.section);
  if (!opened.ok) return notSaved(call, opened.problems[0], form);
  const sheet = opened.value;
  const question = call.param('question');
  const text = first(form, 'tekst');
  const name = rememberName(call, form);
  const place = sheet.sections.find(({ asked }) => asked.some(({ id }) => id === question));
  if (!place) return call.request.redirect(baseOf(call), 303);
  const section = place.section.id;
  const said = await replyToComment(context, sheet, { question, text }, name);
  if (said.ok)
    return call.request.redirect(`${baseOf(call)}/${encodeURIComponent(section)}#bemaerkninger`, 303);
  const [problem] = said.problems;
  if (problem?.code !== 'comment-missing' && problem?.code !== 'too-long')
    return notSaved(call, accessOf(problem), form);
  const refusedReply = { question, text, why: say[problem.code][call.language] };
  const state = { section, news: undefined, tried: false, conflicts: [], refusedReply } as const;
  return sectionPage(call, sheet, { ...state, status: 422 });
}
