/** The board as a list, one line per sheet, for spreadsheets. */
import type { FoundRound } from '../actions/find-round.ts';
import type { Instant } from '../core/calendar.ts';
import { type Language, textIn } from '../core/language.ts';
import { localMomentIn } from '../core/local-moment.ts';
import { board as say } from '../messages/board.ts';
import { type BoardFilter, type BoardRow, isSent } from '../round/board.ts';
import { stateText } from './board-words.ts';

export function boardHead({ programme }: FoundRound, language: Language): readonly string[] {
  return [
    say.code[language],
    say.authority[language],
    ...programme.groups.map(({ title }) => textIn(title, language)),
    say.population[language],
    say.questionnaire[language],
    say.state[language],
    say.firstSent[language],
    say.onTime[language],
    say.lastActivity[language],
    say.lastBy[language],
    say.handedTo[language],
    say.waiting[language],
    say.deadline[language],
  ];
}

/** Moments as local clocks show them, `2020-06-04T10:42`. */
export function boardLines(
  { programme }: FoundRound,
  rows: readonly BoardRow[],
  { questionnaire }: BoardFilter,
  language: Language,
): readonly (readonly (string | number | undefined)[])[] {
  const titles = new Map(programme.questionnaires.map(({ id, title }) => [id, textIn(title, language)]));
  const moment = (at: Instant | undefined) => at && localMomentIn(programme.timeZone, at);
  return rows.flatMap(({ authority, ownDeadline, cells }) =>
    cells
      .filter((cell) => (questionnaire ?? cell.questionnaire) === cell.questionnaire)
      .map((cell) => [
        authority.id,
        authority.name,
        ...programme.groups.map(({ id, categories }) => {
          const category = categories.find(({ code }) => code === authority.groups[id]);
          return category && textIn(category.label, language);
        }),
        authority.population,
        titles.get(cell.questionnaire),
        stateText(cell.state, language),
        moment(cell.sentAt),
        isSent(cell) ? (cell.onTime ? say.yes : say.no)[language] : undefined,
        moment(cell.lastActivity),
        cell.lastBy,
        cell.handedTo,
        cell.waiting,
        moment(ownDeadline),
      ]),
  );
}
