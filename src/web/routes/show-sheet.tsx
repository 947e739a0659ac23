import type { ComponentChildren } from 'preact';
import { historyByLink } from '../../actions/answer-history.ts';
import type { AccessProblem, OpenSheet, ReceiptProblem, SaveProblem } from '../../actions/answering.ts';
import type { Context } from '../../actions/context.ts';
import { openSheet } from '../../actions/open-sheet.ts';
import { receipt } from '../../actions/send-sheet.ts';
import { noteAndSee } from '../../actions/together.ts';
import { textIn } from '../../core/language.ts';
import { answering } from '../../messages/answering.ts';
import { delegation } from '../../messages/delegation.ts';
import { site } from '../../messages/site.ts';
import type { RawForm } from '../../questionnaire/decode.ts';
import { colleagueNote } from '../colleagues.ts';
import { renderPage } from '../components/page.tsx';
import { longDate, longMoment } from '../dates.ts';
import { AnswerHistoryPage } from '../pages/answer-history.tsx';
import { messagePage } from '../pages/message-page.tsx';
import { SheetOverview } from '../pages/sheet-overview.tsx';
import { SheetReceipt } from '../pages/sheet-receipt.tsx';
import { type ReviewPage, SheetReview } from '../pages/sheet-review.tsx';
import { type SectionPage, SheetSection } from '../pages/sheet-section.tsx';
import { formToken, wholeNumber } from '../request-form.ts';
import { knownName, placeOf } from '../respondent-name.ts';
import type { Call } from '../route.ts';

export async function showOverview(context: Context, call: Call): Promise<Response> {
  const opened = await openSheet(context, call.param('token'));
  if (!opened.ok) {
    const [problem] = opened.problems;
    if (problem?.code === 'other-section')
      return call.request.redirect(
        `${baseOf(call)}/${encodeURIComponent(problem.section)}${call.request.req.query('faerdig') === undefined ? '' : '?faerdig'}`,
        303,
      );
    return linkProblem(call, problem);
  }
  const sheet = opened.value;
  const { formToken } = formParts(call);
  const read = call.request.req.query('fra-fil');
  const page = {
    sheet,
    language: call.language,
    base: baseOf(call),
    formToken,
    ...(read === undefined ? {} : { fromFile: wholeNumber(read) }),
  };
  const main = <SheetOverview {...page} />;
  return sheetPage(call, sheet, textIn(sheet.questionnaire.title, call.language), main, {
    scripts: ['answering.js'],
  });
}

export async function showSection(context: Context, call: Call): Promise<Response> {
  const opened = await openSheet(context, call.param('token'), call.param('section'));
  if (!opened.ok) return linkProblem(call, opened.problems[0]);
  const sheet = opened.value;
  const asksFor = (name: string) => call.request.req.query(name) !== undefined;
  const news = newsOf(asksFor);
  const state = { section: call.param('section'), news, tried: asksFor('mangler'), conflicts: [] } as const;
  if (!sheet.takesAnswers && sheet.only !== undefined)
    return linkProblem(call, { code: 'round-closed', on: sheet.round.closes });
  if (!sheet.takesAnswers) return call.request.redirect(`${baseOf(call)}/gennemse`, 303);
  return sectionPage(call, sheet, { ...state, colleagues: await colleaguesIn(context, call, sheet) });
}

/** Whoever opens a section is there; says who else is. */
async function colleaguesIn(context: Context, call: Call, sheet: OpenSheet): Promise<string> {
  const me = { place: placeOf(call), name: knownName(call), section: call.param('section').slice(0, 64) };
  const here = (await noteAndSee(context, sheet.key, me)).filter(
    ({ section }) => sheet.only === undefined || section === sheet.only,
  );
  return colleagueNote(here, sheet.questionnaire, call.language);
}

/** What the last save brought, as the address tells. */
function newsOf(asksFor: (name: string) => boolean): SectionState['news'] {
  if (asksFor('flere')) return 'more-asked';
  if (asksFor('taget')) return 'taken';
  if (asksFor('faerdig')) return 'done';
  return asksFor('passer-ikke') ? 'check-fails' : undefined;
}

/** What a section's page shows besides the sheet itself. */
export interface SectionState
  extends Pick<SectionPage, 'news' | 'tried' | 'conflicts'>,
    Partial<Pick<SectionPage, 'colleagues' | 'emptyReply' | 'refusedReply'>> {
  readonly section: string;
  readonly status?: 200 | 409 | 422;
}

export function sectionPage(call: Call, sheet: OpenSheet, state: SectionState): Response | Promise<Response> {
  const { language } = call;
  const progress = sheet.sections.find(({ section }) => section.id === state.section);
  // A section that logic skips by now, or that never was: the overview tells what there is.
  if (!progress) return call.request.redirect(baseOf(call), 303);
  const { news, tried, conflicts, colleagues = '', emptyReply = false, refusedReply } = state;
  const shown = { sheet, language, base: baseOf(call), progress, ...formParts(call) };
  const refused = refusedReply ? { refusedReply } : {};
  const page = { ...shown, news, tried, conflicts, colleagues, emptyReply, ...refused };
  return sheetPage(call, sheet, textIn(progress.section.title, language), <SheetSection {...page} />, {
    status: state.status ?? 200,
    scripts: ['answering.js'],
  });
}

export async function showReview(context: Context, call: Call): Promise<Response> {
  const opened = await openSheet(context, call.param('token'));
  return opened.ok ? reviewPage(call, opened.value, []) : linkProblem(call, opened.problems[0]);
}

export function reviewPage(
  call: Call,
  sheet: OpenSheet,
  problems: ReviewPage['problems'],
  approver = '',
): Response | Promise<Response> {
  const page = { sheet, language: call.language, base: baseOf(call), ...formParts(call), problems, approver };
  const status = problems.length > 0 ? 422 : 200;
  return sheetPage(call, sheet, answering.reviewTitle[call.language], <SheetReview {...page} />, {
    status,
    scripts: ['answering.js'],
  });
}

export async function showReceipt(context: Context, call: Call): Promise<Response> {
  const found = await receipt(context, call.param('token'));
  if (!found.ok) return linkProblem(call, found.problems[0]);
  const main = <SheetReceipt receipt={found.value} language={call.language} base={baseOf(call)} />;
  return sheetPage(call, found.value.sheet, answering.receiptTitle[call.language], main);
}

export async function showHistory(context: Context, call: Call): Promise<Response> {
  const found = await historyByLink(context, call.param('token'), call.param('question'));
  if (!found.ok) {
    const [problem] = found.problems;
    return linkProblem(
      call,
      problem?.code === 'no-such-question' ? { code: 'no-such-section', section: '' } : problem,
    );
  }
  const { language } = call;
  const { sheet, question } = found.value;
  const place = sheet.sections.find(({ asked }) => asked.includes(question));
  const back = place
    ? {
        href: `${baseOf(call)}/${place.section.id}#${question.id}`,
        text: textIn(place.section.title, language),
      }
    : { href: baseOf(call), text: answering.toOverview[language] };
  const main = <AnswerHistoryPage history={found.value} language={language} back={back} />;
  return sheetPage(call, sheet, answering.historyTitle[language], main);
}

export function baseOf(call: Call): string {
  return `/besvarelse/${call.param('token')}`;
}

export function formParts(call: Call): Pick<SectionPage, 'formToken' | 'name'> {
  return { formToken: formToken(call.param('token')), name: knownName(call) };
}

interface Extras {
  readonly status?: 200 | 409 | 413 | 422;
  readonly scripts?: readonly string[];
}

export function sheetPage(
  call: Call,
  sheet: OpenSheet,
  title: string,
  main: ComponentChildren,
  extras: Extras = {},
) {
  const { language, request } = call;
  const strip = sheet.round.trial
    ? ({ strip: 'trial' } as const)
    : sheet.round.synthetic
      ? ({ strip: 'synthetic' } as const)
      : {};
  const about = textIn(sheet.programme.title, language);
  const frame = {
    title,
    language,
    path: request.req.path,
    look: 'respondent',
    about,
    main,
    ...strip,
  } as const;
  return request.html(
    renderPage({ ...frame, ...(extras.scripts ? { scripts: extras.scripts } : {}) }),
    extras.status ?? 200,
  );
}

/** A form that does not come from a page behind the same link. */
export function staleForm({ language, request }: Call): Response | Promise<Response> {
  const page = {
    title: site.crossSiteTitle[language],
    text: site.crossSite[language],
    language,
    path: request.req.path,
  };
  return request.html(messagePage(page), 403);
}

/** The same for somebody who had just written something: none of it is lost, though none of it is kept here. */
export function notSaved(
  call: Call,
  problem: AccessProblem | SaveProblem | undefined,
  form: RawForm,
): Response | Promise<Response> {
  const texts = Object.entries(form)
    .filter(([name]) => !name.startsWith('_') && !/\.(seen|missing)$/.test(name))
    .flatMap(([, values]) => values.filter((value) => value.trim() !== ''));
  return linkProblem(call, problem, texts);
}

/** A link that opens nothing, or a sheet that takes nothing more: why, and what to do. */
export function linkProblem(
  call: Call,
  problem: AccessProblem | SaveProblem | ReceiptProblem | undefined,
  written: readonly string[] = [],
): Response | Promise<Response> {
  const { language, request } = call;
  const say = (status: 403 | 404 | 409 | 410, title: string, text: string) =>
    request.html(messagePage({ title, text, language, path: request.req.path, written }), status);
  const linkTitle = answering.linkTitle[language];
  switch (problem?.code) {
    case 'link-expired':
      return say(
        410,
        linkTitle,
        answering.linkExpired(longMoment(problem.on, language, 'Europe/Copenhagen'))[language],
      );
    case 'other-section':
      return say(403, linkTitle, answering.otherSection[language]);
    case 'approval-only':
      return request.redirect(`${baseOf(call)}/godkend`, 303);
    case 'taken-back': {
      const at = longMoment(problem.on, language, 'Europe/Copenhagen');
      return say(
        410,
        delegation.takenBackTitle[language],
        delegation.takenBackFrom(problem.by, at)[language],
      );
    }
    case 'link-revoked':
      return say(410, linkTitle, answering.linkRevoked[language]);
    case 'round-closed': {
      const on = problem.on ? ` (${longDate(problem.on, language)})` : '';
      // What was sent meanwhile comes too late; what is asked for is gone.
      const status = request.req.method === 'POST' ? 409 : 410;
      return say(status, answering.closedTitle[language] + on, answering.closed[language]);
    }
    case 'round-not-open':
      return say(409, answering.planned[language], answering.planned[language]);
    case 'not-sent':
      return say(404, answering.receiptMissing[language], answering.receiptMissing[language]);
    case 'no-such-section':
      return say(404, site.notFoundTitle[language], site.notFound[language]);
    default:
      return say(404, linkTitle, answering.linkUnknown[language]);
  }
}
