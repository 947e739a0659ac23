import type { BoardView } from '../../../actions/board-view.ts';
import type { Language } from '../../../core/language.ts';
import type { BoardRow } from '../../../round/board.ts';
import type { BoardWish } from '../../board-filter.ts';

/** What every part of the board is given. */
export interface BoardPage {
  readonly view: BoardView;
  /** The rows that the wish leaves. */
  readonly rows: readonly BoardRow[];
  readonly wish: BoardWish;
  readonly language: Language;
  /** The address of the round, without a final slash. */
  readonly base: string;
  /** May the reader run rounds? */
  readonly mayManage: boolean;
  /** May the reader see answers? */
  readonly mayRead: boolean;
  /** What stopped an act that was tried; empty before one. */
  readonly problems: readonly { readonly href: string; readonly text: string }[];
}
