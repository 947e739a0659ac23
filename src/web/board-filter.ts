import { questionnaireId } from '../core/ids.ts';
import type { Programme, RoundDefinition } from '../programme/programme.ts';
import { type BoardFilter, boardStates } from '../round/board.ts';

/** What an address asks of the board. */
export interface BoardWish {
  readonly filter: BoardFilter;
  readonly as: 'table' | 'map';
  /** The same wish as it stands after a question mark; `''` for everything as a table. */
  readonly query: string;
}

/** Names in the address; groups are named by their ids after `g.`. */
export const boardFields = {
  state: 'tilstand',
  questionnaire: 'skema',
  waiting: 'venter',
  ownDeadline: 'egenfrist',
  name: 'navn',
  as: 'vis',
} as const;
export const groupField = (id: string) => `g.${id}`;

/** Reads the address; what it names and the round does not have is left out. */
export function readBoardWish(
  parameters: URLSearchParams,
  { groups }: Pick<Programme, 'groups'>,
  { questionnaires }: Pick<RoundDefinition, 'questionnaires'>,
): BoardWish {
  const given = (name: string) => parameters.get(name) ?? '';
  const state = boardStates.find((one) => one === given(boardFields.state));
  const questionnaire = questionnaires.find((id) => id === questionnaireId(given(boardFields.questionnaire)));
  const chosen = groups.flatMap(({ id, categories }) => {
    const code = categories.find((category) => category.code === given(groupField(id)))?.code;
    return code === undefined ? [] : [[id, code] as const];
  });
  const filter: BoardFilter = {
    ...(state ? { state } : {}),
    ...(questionnaire ? { questionnaire } : {}),
    groups: Object.fromEntries(chosen),
    waiting: given(boardFields.waiting) !== '',
    ownDeadline: given(boardFields.ownDeadline) !== '',
    name: given(boardFields.name).trim().slice(0, 100),
  };
  const as = given(boardFields.as) === 'kort' ? 'map' : 'table';
  return { filter, as, query: writeBoardWish(filter, as) };
}

/** The wish as an address states it; what is not wished is left out. */
export function writeBoardWish(filter: BoardFilter, as: BoardWish['as']): string {
  const pairs: readonly (readonly [string, string | undefined])[] = [
    [boardFields.state, filter.state],
    [boardFields.questionnaire, filter.questionnaire],
    ...Object.entries(filter.groups).map(([id, code]) => [groupField(id), code] as const),
    [boardFields.waiting, filter.waiting ? 'ja' : undefined],
    [boardFields.ownDeadline, filter.ownDeadline ? 'ja' : undefined],
    [boardFields.name, filter.name],
    [boardFields.as, as === 'map' ? 'kort' : undefined],
  ];
  const said = pairs.flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));
  return new URLSearchParams(said).toString();
}
