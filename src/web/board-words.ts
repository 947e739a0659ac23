/** Names of states, in the order that the messages hold them. */
import type { Language } from '../core/language.ts';
import { board as say } from '../messages/board.ts';
import { type BoardState, boardStates, type MapLevel, mapLevels } from '../round/board.ts';
import type { RoundState } from '../round/round-state.ts';

export function stateText(state: BoardState, language: Language): string {
  return say.stateNames[language].split('|')[boardStates.indexOf(state)] ?? state;
}

export function levelText(level: MapLevel, language: Language): string {
  return say.levelNames[language].split('|')[mapLevels.indexOf(level)] ?? level;
}

export function roundStateText(state: RoundState, language: Language): string {
  return say[state][language];
}

/** Never colour alone: each state has a sign of its own. */
export const stateSigns = {
  sent: '✓',
  'sent-back': '↩',
  ready: '✎',
  begun: '…',
  'not-begun': '○',
  withdrawn: '×',
  'not-run': '–',
} as const satisfies Record<BoardState, string>;
