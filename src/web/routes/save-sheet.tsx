import { randomUUID } from 'node:crypto';
import { getCookie, setCookie } from 'hono/cookie';
import type { OpenSheet } from '../../actions/answering.ts';
import type { Context } from '../../actions/context.ts';
import { openSheet } from '../../actions/open-sheet.ts';
import { saveField, saveSection } from '../../actions/save-entries.ts';
import { keepCheck, sendSheet } from '../../actions/send-sheet.ts';
import { questionId } from '../../core/ids.ts';
import { fieldProblem } from '../../messages/field-problem.ts';
import { site } from '../../messages/site.ts';
import type { RawForm } from '../../questionnaire/decode.ts';
import { questionsOf } from '../../questionnaire/logic/compile-logic.ts';
import { clock } from '../dates.ts';
import { messagePage } from '../pages/message-page.tsx';
import {
  chosenInConflicts,
  entriesOf,
  first,
  isFormToken,
  personName,
  readForm,
  seenOf,
  wholeNumber,
} from '../request-form.ts';
import type { Call } from '../route.ts';
import { baseOf, linkProblem, reviewPage, sectionPage } from './show-sheet.tsx';

/** Saves a page. Everything typed is kept; the next page comes only when this one has no problems. */
export async function saveOneSection(context: Context, call: Call): Promise<Response> {
  const token = call.param('token');
  const form = await readForm(call.request);
  if (!isFormToken(first(form, '_token'), token)) return staleForm(call);
  const before = await openSheet(context, token);
  if (!before.ok) return linkProblem(call, before.problems[0]);
  const section = call.param('section');
  const questions = questionsOf(before.value.questionnaire);
  const sent = { form: chosenInConflicts(form, entriesOf(form, questions)), seen: seenOf(form, questions) };
  const saved = await saveSection(context, {
    token,
    section,
    ...sent,
    saveId: saveIdOf(form),
    by: rememberName(call, form),
  });
  if (!saved.ok) return linkProblem(call, saved.problems[0]);
  const { sheet, conflicts } = saved.value;
  if (conflicts.length > 0)
    return sectionPage(call, sheet, { section, conflicts, moreAsked: false, tried: false, status: 409 });
  return afterSaving(call, before.value, sheet, section, first(form, '_to'));
}

/** On to the next section, unless something is unreadable or an answer brought more questions to this page. */
function afterSaving(call: Call, before: OpenSheet, after: OpenSheet, section: string, to: string) {
  const base = baseOf(call);
  if (to === 'overview') return call.request.redirect(base, 303);
  const now = after.sections.find((progress) => progress.section.id === section);
  const asked = (sheet: OpenSheet) =>
    new Set(sheet.sections.find((one) => one.section.id === section)?.asked.map(({ id }) => id));
  const unreadable = now?.asked.some(({ id }) => (after.fields.get(id)?.problems ?? []).length > 0);
  if (unreadable)
    return sectionPage(call, after, { section, conflicts: [], moreAsked: false, tried: false, status: 422 });
  const known = asked(before);
  const added = now?.asked.some(({ id }) => !known.has(id) && now.unanswered.includes(id));
  if (added) return call.request.redirect(`${base}/${section}?flere`, 303);
  const next = after.sections[after.sections.findIndex((one) => one.section.id === section) + 1];
  return call.request.redirect(next ? `${base}/${next.section.id}` : `${base}/gennemse`, 303);
}

/** One question, saved as it is answered. Answers to a script, in JSON. */
export async function saveOneField(context: Context, call: Call): Promise<Response> {
  const { request, language } = call;
  const token = call.param('token');
  const form = await readForm(request);
  if (!isFormToken(first(form, '_token'), token)) return request.json({ state: 'refused' }, 403);
  const question = questionId(call.param('question'));
  const opened = await openSheet(context, token);
  if (!opened.ok) return request.json({ state: 'refused' }, 404);
  const entry = entriesOf(
    form,
    questionsOf(opened.value.questionnaire).filter(({ id }) => id === question),
  );
  const seen = wholeNumber(first(form, `${question}.seen`));
  const saved = await saveField(context, {
    token,
    question,
    form: entry,
    seen,
    saveId: saveIdOf(form),
    by: rememberName(call, form),
  });
  if (!saved.ok) return request.json({ state: 'closed' }, 409);
  const field = saved.value.sheet.fields.get(question);
  return request.json({
    state: saved.value.conflicts.length > 0 ? 'conflict' : 'saved',
    seen: field?.entryId ?? 0,
    at: field ? clock(field.at, language, saved.value.sheet.programme.timeZone) : '',
    problems: (field?.problems ?? []).map((problem) => fieldProblem(problem, language)),
  });
}

export async function keepOneCheck(context: Context, call: Call): Promise<Response> {
  const token = call.param('token');
  const form = await readForm(call.request);
  if (!isFormToken(first(form, '_token'), token)) return staleForm(call);
  const reason = first(form, 'reason').slice(0, 1000);
  const kept = await keepCheck(context, { token, check: call.param('check'), reason, by: personName(form) });
  if (kept.ok) return call.request.redirect(`${baseOf(call)}/gennemse`, 303);
  const [problem] = kept.problems;
  return linkProblem(
    call,
    problem?.code === 'no-such-check' ? { code: 'no-such-section', section: problem.check } : problem,
  );
}

export async function send(context: Context, call: Call): Promise<Response> {
  const token = call.param('token');
  const form = await readForm(call.request);
  if (!isFormToken(first(form, '_token'), token)) return staleForm(call);
  const sent = await sendSheet(context, { token, name: rememberName(call, form) });
  if (sent.ok) return call.request.redirect(`${baseOf(call)}/kvittering`, 303);
  const opened = await openSheet(context, token);
  return opened.ok && opened.value.takesAnswers
    ? reviewPage(call, opened.value, sent.problems)
    : linkProblem(call, accessProblem(sent.problems));
}

function accessProblem(problems: readonly { readonly code: string }[]) {
  const [problem] = problems;
  return problem?.code === 'round-closed' ? ({ code: 'round-closed', on: undefined } as const) : undefined;
}

function saveIdOf(form: RawForm): string {
  const given = first(form, '_save');
  return /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

/** The name that the history shows; kept in the browser so that it is typed once. */
function rememberName(call: Call, form: RawForm): string {
  const name = personName(form) || (getCookie(call.request, 'navn') ?? '').slice(0, 100);
  if (name)
    setCookie(call.request, 'navn', name, {
      path: '/besvarelse',
      httpOnly: true,
      sameSite: 'Lax',
      maxAge: 30 * 24 * 3600,
    });
  return name;
}

function staleForm(call: Call): Response | Promise<Response> {
  const { language, request } = call;
  const page = {
    title: site.crossSiteTitle[language],
    text: site.crossSite[language],
    language,
    path: request.req.path,
  };
  return request.html(messagePage(page), 403);
}
