import type { OpenSheet } from '../../actions/answering.ts';
import type { Context } from '../../actions/context.ts';
import { openSheet } from '../../actions/open-sheet.ts';
import { saveSection } from '../../actions/save-entries.ts';
import { keepCheck, sendSheet } from '../../actions/send-sheet.ts';
import { makeReady } from '../../actions/sign-off.ts';
import { type QuestionId, questionId } from '../../core/ids.ts';
import { absenceField, type RawForm } from '../../questionnaire/decode.ts';
import { questionsOf } from '../../questionnaire/logic/compile-logic.ts';
import { reasonCharacters } from '../reason-characters.ts';
import {
  chosenInConflicts,
  entriesOf,
  first,
  isFormToken,
  personName,
  readForm,
  saveIdOf,
  seenOf,
} from '../request-form.ts';
import { rememberName } from '../respondent-name.ts';
import type { Call } from '../route.ts';
import type { Services } from '../services.ts';
import { takenOver } from '../take-over.ts';
import { baseOf, linkProblem, notSaved, reviewPage, sectionPage, staleForm } from './show-sheet.tsx';

/** Saves a page. Everything typed is kept; the next page comes only when this one has no problems. */
export async function saveOneSection(context: Context, call: Call): Promise<Response> {
  const token = call.param('token');
  const form = await readForm(call.request);
  if (!isFormToken(first(form, '_token'), token)) return staleForm(call);
  const section = call.param('section');
  const before = await openSheet(context, token, section);
  if (!before.ok) return notSaved(call, before.problems[0], form);
  const questions = questionsOf(before.value.questionnaire);
  const typed = chosenInConflicts(form, entriesOf(form, questions));
  const take = first(form, '_take');
  const clear = first(form, '_clear');
  const sent = {
    form: withoutAnswer(takenOver(before.value, section, take, typed), clear),
    seen: seenOf(form, questions),
  };
  const saved = await saveSection(context, {
    token,
    section,
    ...sent,
    saveId: saveIdOf(form),
    by: rememberName(call, form),
    unchanged: take === '*',
  });
  if (!saved.ok) return notSaved(call, saved.problems[0], form);
  const { sheet, conflicts } = saved.value;
  await keepReasons(context, call, form, sheet);
  if (conflicts.length > 0)
    return sectionPage(call, sheet, { section, conflicts, news: undefined, tried: false, status: 409 });
  if (take === '*') return call.request.redirect(`${baseOf(call)}/${section}?taget`, 303);
  const stayAt = take || clear;
  if (stayAt !== '')
    return call.request.redirect(`${baseOf(call)}/${section}#${encodeURIComponent(stayAt)}`, 303);
  return afterSaving(call, before.value, sheet, { section, to: first(form, '_to') });
}

/** With nothing chosen in one of the questions; `''` names none. */
function withoutAnswer(form: RawForm, question: string): RawForm {
  if (form[question] === undefined) return form;
  return { ...form, [question]: [], [absenceField(questionId(question))]: [] };
}

/** Reasons for letting a check stand that were written on the page itself. */
async function keepReasons(context: Context, call: Call, form: RawForm, sheet: OpenSheet): Promise<void> {
  for (const { check } of sheet.failedChecks) {
    const kept = sheet.kept.get(check.id) ?? '';
    const reason = first(form, `_keep.${check.id}`).trim().slice(0, reasonCharacters);
    const given = form[`_keep.${check.id}`] !== undefined && reason !== kept;
    const command = { token: call.param('token'), check: check.id, reason, by: personName(form) };
    if (given) await keepCheck(context, command);
  }
}

/** On to the next section, unless something is unreadable, or the answers bring something more to this page. */
function afterSaving(
  call: Call,
  before: OpenSheet,
  after: OpenSheet,
  { section, to }: { readonly section: string; readonly to: string },
) {
  const base = baseOf(call);
  if (to === 'overview') return call.request.redirect(base, 303);
  const now = after.sections.find((progress) => progress.section.id === section);
  const unreadable = now?.asked.some(({ id }) => (after.fields.get(id)?.problems ?? []).length > 0);
  if (unreadable)
    return sectionPage(call, after, { section, conflicts: [], news: undefined, tried: false, status: 422 });
  const known = new Set(askedIn(before, section));
  const added = askedIn(after, section).find((id) => !known.has(id) && now?.unanswered.includes(id));
  if (added) return call.request.redirect(`${base}/${section}?flere#${added}`, 303);
  const failing = openChecks(after, section).find((check) => !openChecks(before, section).includes(check));
  if (failing) return call.request.redirect(`${base}/${section}?passer-ikke#kontrol-${failing}`, 303);
  if (after.only !== undefined) return call.request.redirect(`${base}/${section}`, 303);
  const next = after.sections[after.sections.findIndex((one) => one.section.id === section) + 1];
  return call.request.redirect(next ? `${base}/${next.section.id}` : `${base}/gennemse`, 303);
}

function askedIn(sheet: OpenSheet, section: string): readonly QuestionId[] {
  const progress = sheet.sections.find((one) => one.section.id === section);
  return progress?.asked.map(({ id }) => id) ?? [];
}

/** Checks on the section's questions that fail, and that nobody has given a reason for. */
function openChecks(sheet: OpenSheet, section: string): readonly string[] {
  const here = askedIn(sheet, section);
  return sheet.failedChecks
    .filter(({ check, kept }) => kept === undefined && check.at.some((id) => here.includes(id)))
    .map(({ check }) => check.id);
}

export async function keepOneCheck(context: Context, call: Call): Promise<Response> {
  const token = call.param('token');
  const form = await readForm(call.request);
  if (!isFormToken(first(form, '_token'), token)) return staleForm(call);
  const reason = first(form, 'reason').trim().slice(0, reasonCharacters);
  const kept = await keepCheck(context, { token, check: call.param('check'), reason, by: personName(form) });
  if (kept.ok) return call.request.redirect(`${baseOf(call)}/gennemse`, 303);
  const [problem] = kept.problems;
  return linkProblem(
    call,
    problem?.code === 'no-such-check' ? { code: 'no-such-section', section: problem.check } : problem,
  );
}

export async function send({ context, wakePost }: Services, call: Call): Promise<Response> {
  const token = call.param('token');
  const form = await readForm(call.request);
  if (!isFormToken(first(form, '_token'), token)) return staleForm(call);
  if (form.godkender !== undefined) return sendForSignOff(context, call, form, wakePost);
  const sent = await sendSheet(context, { token, name: rememberName(call, form) });
  if (sent.ok) {
    wakePost?.();
    return call.request.redirect(`${baseOf(call)}/kvittering`, 303);
  }
  const opened = await openSheet(context, token);
  return opened.ok && opened.value.takesAnswers
    ? reviewPage(call, opened.value, sent.problems)
    : linkProblem(call, opened.ok ? accessProblem(sent.problems) : opened.problems[0]);
}

/** In a round that demands it, an approver is asked instead. */
async function sendForSignOff(
  context: Context,
  call: Call,
  form: RawForm,
  wakePost: Services['wakePost'],
): Promise<Response> {
  const token = call.param('token');
  const approver = first(form, 'godkender');
  const made = await makeReady(context, {
    token,
    name: rememberName(call, form),
    approver,
    language: call.language,
  });
  if (made.ok) {
    wakePost?.();
    return call.request.redirect(`${baseOf(call)}#godkendelse`, 303);
  }
  const opened = await openSheet(context, token);
  return opened.ok && opened.value.takesAnswers
    ? reviewPage(call, opened.value, made.problems, approver)
    : linkProblem(call, opened.ok ? accessProblem(made.problems) : opened.problems[0]);
}

function accessProblem(problems: readonly { readonly code: string }[]) {
  const [problem] = problems;
  return problem?.code === 'round-closed' ? ({ code: 'round-closed', on: undefined } as const) : undefined;
}
