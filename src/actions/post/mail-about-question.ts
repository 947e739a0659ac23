/** A mail about a sheet that was sent back, so that nobody has to look for the question. */
import type { SheetKey } from '../../round/sheet.ts';
import type { Actor, Context } from '../context.ts';
import type { FoundRound } from '../find-round.ts';
import { orderLetter } from './round-letters.ts';

/** `over`: the authority can answer no longer. `nobody`: there is no contact who can be reached, or nothing was sent. */
export type QuestionMail = 'ordered' | 'over' | 'nobody';

/** To the contacts of the sheet, as reminders are: in sending hours, and only if it is still unanswered by then. */
export async function mailAboutQuestion(
  context: Context,
  found: FoundRound,
  { authority, questionnaire }: SheetKey,
  actor: Actor,
): Promise<QuestionMail> {
  const order = {
    wanted: { kind: 'reminder', states: ['sent-back'] },
    purpose: `reminder:question:${questionnaire}:${context.clock()}`,
    anyTime: false,
    only: new Set([authority]),
  } as const;
  const ordered = await orderLetter(context, found, order, actor);
  if (ordered.ok) return 'ordered';
  return ordered.problems.some(({ code }) => code === 'round-not-open') ? 'over' : 'nobody';
}
