import type { MakeRoundProblem } from '../actions/make-round.ts';
import type { Language } from '../core/language.ts';
import { roundPlan as say } from '../messages/round-plan.ts';

export function planProblemText({ code, typed }: MakeRoundProblem, language: Language): string {
  const texts = {
    'title-missing': say.titleMissing,
    'questionnaires-none': say.questionnairesNone,
    'date-missing': say.dateMissing,
    'date-unreadable': say.dateUnreadable(typed),
    'time-unreadable': say.timeUnreadable(typed),
    'closes-before-opens': say.closesBeforeOpens,
    'closes-in-the-past': say.closesInThePast,
  } as const satisfies Record<MakeRoundProblem['code'], unknown>;
  return texts[code][language];
}
