import type { SheetActProblem } from '../actions/act-on-sheet.ts';
import type { Language } from '../core/language.ts';
import { sheetActs as say } from '../messages/board.ts';

export function sheetActProblemText(problem: SheetActProblem, language: Language): string {
  const texts = {
    'round-state': say.problemRoundState,
    'date-unreadable': say.problemDate('typed' in problem ? problem.typed : ''),
    'deadline-not-later': say.problemNotLater,
    'text-missing': say.problemText,
    'no-such-section': say.problemSection,
    'name-missing': say.problemName,
    'not-taking-answers': say.problemNotTaking,
    'nothing-to-reopen': say.problemNothing,
  } as const satisfies Record<SheetActProblem['code'], unknown>;
  return texts[problem.code][language];
}
