import type { Conflict } from '../../actions/answering.ts';
import type { Context } from '../../actions/context.ts';
import { type SavedField, saveField } from '../../actions/save-field.ts';
import { keepCheck } from '../../actions/send-sheet.ts';
import { questionId } from '../../core/ids.ts';
import type { Language } from '../../core/language.ts';
import { answering } from '../../messages/answering.ts';
import { fieldProblem } from '../../messages/field-problem.ts';
import type { RawForm } from '../../questionnaire/decode.ts';
import { entryText } from '../answer-text.ts';
import { clock, longMoment } from '../dates.ts';
import { reasonCharacters } from '../reason-characters.ts';
import { entryOfField, first, isFormToken, readForm, saveIdOf, wholeNumber } from '../request-form.ts';
import { rememberName } from '../respondent-name.ts';
import type { Call } from '../route.ts';
import type { SaveReply } from '../save-reply.ts';

/** One question, saved as it is answered. Answers to a script, in JSON. */
export async function saveOneField(context: Context, call: Call): Promise<Response> {
  const { request, language } = call;
  const token = call.param('token');
  const form = await readForm(request);
  if (!isFormToken(first(form, '_token'), token))
    return request.json({ state: 'refused' } satisfies SaveReply, 403);
  if (call.param('question').startsWith(reasonPrefix)) return saveReason(context, call, form);
  const question = questionId(call.param('question'));
  const seen = wholeNumber(first(form, `${question}.seen`));
  const by = rememberName(call, form);
  const entry = entryOfField(form, question);
  const saved = await saveField(context, { token, question, form: entry, seen, saveId: saveIdOf(form), by });
  if (saved.ok) return request.json(reply(saved.value, language));
  return notSaved(call, saved.problems[0]);
}

const reasonPrefix = '_keep.';

/** The reason for letting a soft check stand, saved like an answer while it is typed. */
async function saveReason(context: Context, call: Call, form: RawForm): Promise<Response> {
  const name = call.param('question');
  const check = name.slice(reasonPrefix.length);
  const reason = first(form, name).slice(0, reasonCharacters);
  const by = rememberName(call, form);
  const kept = await keepCheck(context, { token: call.param('token'), check, reason, by });
  if (!kept.ok) return notSaved(call, kept.problems[0]);
  const at = clock(context.clock(), call.language, kept.value.programme.timeZone);
  return call.request.json({ state: 'saved', seen: 0, at, problems: [] } satisfies SaveReply);
}

/** Why, in one word for the script: the round is over, the link is, or there is no such field. */
function notSaved({ request }: Call, problem: { readonly code: string } | undefined): Response {
  switch (problem?.code) {
    case 'round-closed':
    case 'round-not-open':
      return request.json({ state: 'closed' } satisfies SaveReply, 409);
    case 'no-such-section':
    case 'no-such-check':
      return request.json({ state: 'refused' } satisfies SaveReply, 404);
    default:
      return request.json({ state: 'gone' } satisfies SaveReply, 404);
  }
}

function reply(saved: SavedField, language: Language): SaveReply {
  const { field, conflict, programme } = saved;
  if (conflict) return conflictReply(saved, conflict, language);
  return {
    state: 'saved',
    seen: field.entryId,
    at: clock(field.at, language, programme.timeZone),
    problems: field.problems.map((problem) => fieldProblem(problem, language)),
  };
}

function conflictReply({ programme, question }: SavedField, { theirs, mine }: Conflict, language: Language) {
  const time = longMoment(theirs.at, language, programme.timeZone);
  return {
    state: 'conflict',
    seen: theirs.entryId,
    heading: answering.conflictTheirs(theirs.by || answering.someone[language], time)[language],
    theirs: entryText(question, theirs.entry, language),
    mine: entryText(question, mine, language),
    entry: theirs.entry,
  } satisfies SaveReply;
}
