import type { Context } from '../../actions/context.ts';
import { openSheet } from '../../actions/open-sheet.ts';
import { replyToThread } from '../../actions/reply-to-thread.ts';
import { first, isFormToken, readForm } from '../request-form.ts';
import { rememberName } from '../respondent-name.ts';
import type { Call } from '../route.ts';
import { baseOf, linkProblem, sectionPage, staleForm } from './show-sheet.tsx';

/** The authority replies to what it was asked about a section. */
export async function reply(context: Context, call: Call): Promise<Response> {
  const form = await readForm(call.request);
  if (!isFormToken(first(form, '_token'), call.param('token'))) return staleForm(call);
  const opened = await openSheet(context, call.param('token'), call.param('section'));
  if (!opened.ok) return linkProblem(call, opened.problems[0]);
  const name = rememberName(call, form);
  const section = call.param('section');
  const said = await replyToThread(context, opened.value, { section, text: first(form, 'svar') }, { name });
  if (!said.ok && said.problems.some(({ code }) => code === 'reply-missing')) {
    const state = { section, news: undefined, tried: false, conflicts: [], emptyReply: true } as const;
    return sectionPage(call, opened.value, { ...state, status: 422 });
  }
  // Replied to or closed by somebody else meanwhile: the page shows what was said.
  return call.request.redirect(`${baseOf(call)}/${encodeURIComponent(section)}#spoergsmaal`, 303);
}
