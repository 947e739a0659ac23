import type { BaseGroup, BaseRef, GroupSize } from './base-group.ts';
import type { DocumentView } from './document-view.ts';
import type { GroupBook } from './group-book.ts';
import type { Statement } from './statement.ts';

/** What is known so far while the bases of a text are found, in reading order. */
export interface Resolving {
  readonly view: DocumentView;
  readonly book: GroupBook;
  readonly baseOf: Map<number, BaseRef>;
  readonly declares: Map<number, BaseGroup>;
  /** The nouns that stand at numbers. */
  readonly units: ReadonlySet<string>;
  /** Statements about some of those that the one before counts. */
  readonly parts: Set<Statement>;
  readonly recalled: GroupSize[];
  /** The group that a sentence without a statement has just turned to, up to the end of its paragraph or list. */
  turnedTo?: { readonly base: BaseRef; readonly block: number; readonly isList: boolean };
}
