import type { Conflict } from '../../actions/answering.ts';
import type { Context } from '../../actions/context.ts';
import { type SavedField, saveField } from '../../actions/save-field.ts';
import { questionId } from '../../core/ids.ts';
import type { Language } from '../../core/language.ts';
import { answering } from '../../messages/answering.ts';
import { fieldProblem } from '../../messages/field-problem.ts';
import { entryText } from '../answer-text.ts';
import { clock, longMoment } from '../dates.ts';
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
  const question = questionId(call.param('question'));
  const seen = wholeNumber(first(form, `${question}.seen`));
  const by = rememberName(call, form);
  const entry = entryOfField(form, question);
  const saved = await saveField(context, { token, question, form: entry, seen, saveId: saveIdOf(form), by });
  if (saved.ok) return request.json(reply(saved.value, language));
  const gone = saved.problems.some(({ code }) => code !== 'round-closed' && code !== 'round-not-open');
  return request.json({ state: gone ? 'refused' : 'closed' } satisfies SaveReply, gone ? 404 : 409);
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
