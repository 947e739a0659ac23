import type { Context } from '../../actions/context.ts';
import { type Together, together } from '../../actions/together.ts';
import { questionId } from '../../core/ids.ts';
import { inQuotes, type Language, textIn } from '../../core/language.ts';
import { answering as say } from '../../messages/answering.ts';
import { questionsOf } from '../../questionnaire/logic/compile-logic.ts';
import { entryText } from '../answer-text.ts';
import { colleagueNote } from '../colleagues.ts';
import { clock } from '../dates.ts';
import { first, isFormToken, personName, readForm, wholeNumber } from '../request-form.ts';
import { knownName, placeOf } from '../respondent-name.ts';
import type { Call } from '../route.ts';
import type { TogetherReply } from '../save-reply.ts';

/** A page tells where its reader is, and is told of the others. Answers to a script, in JSON. */
export async function tellTogether(context: Context, call: Call): Promise<Response> {
  const { request, language } = call;
  const token = call.param('token');
  const form = await readForm(request);
  if (!isFormToken(first(form, '_token'), token))
    return request.json({ state: 'gone' } satisfies TogetherReply, 403);
  const after = wholeNumber(first(form, 'after'));
  const question = first(form, 'question').slice(0, 64);
  const found = await together(context, {
    token,
    place: placeOf(call),
    name: personName(form) || knownName(call),
    section: first(form, 'section').slice(0, 64),
    ...(question === '' ? {} : { question: questionId(question) }),
    after,
  });
  if (found.ok) return request.json(reply(found.value, after, language));
  const closed = found.problems.some(({ code }) => code === 'round-closed' || code === 'round-not-open');
  return request.json({ state: closed ? 'closed' : 'gone' } satisfies TogetherReply, closed ? 409 : 404);
}

function reply(found: Together, after: number, language: Language): TogetherReply {
  const { questionnaire, colleagues, changes, programme } = found;
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.id, question]));
  return {
    state: 'here',
    note: colleagueNote(colleagues, questionnaire, language),
    at: colleagues.flatMap(({ question, name }) =>
      question ? [{ question, text: say.colleagueHere(name || say.someone[language])[language] }] : [],
    ),
    changes: changes.flatMap(({ question: id, entry, at, by, id: seen }) => {
      const question = questions.get(id);
      if (!question) return [];
      const who = by || say.someone[language];
      const time = clock(at, language, programme.timeZone);
      const answer = inQuotes(entryText(question, entry, language), language);
      const label = inQuotes(textIn(question.label, language), language);
      const set = say.changedBy(who, time, label)[language];
      return [{ question: id, seen, entry, set, kept: say.changedMeanwhile(who, time, answer)[language] }];
    }),
    last: Math.max(after, ...changes.map(({ id }) => id)),
  };
}
