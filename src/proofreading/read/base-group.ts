import type { CountId } from '../claim-set.ts';
import type { Mention, ReadSentence } from './mention.ts';
import type { Statement } from './statement.ts';
import type { Topic } from './topics.ts';

/** Those that shares are taken of: "de 83 kommuner". */
export interface BaseGroup {
  readonly id: CountId;
  readonly unit?: string;
  /** Whether the text says that they took part, were asked, are all there are, names their number, or only speaks of them. */
  readonly kind: 'took_part' | 'asked' | 'exists' | 'named' | 'unknown' | 'complement';
  readonly topic: Topic;
  readonly section: number;
  /** Every place where the text says how many they are. */
  readonly sizes: GroupSize[];
  /** They are some of these. */
  within?: BaseRef;
  /** They are those of its base that a statement is not true of. */
  readonly complementOf?: Statement;
  /** It can be any of these: the text does not say which. */
  readonly either?: readonly BaseGroup[];
}

export interface GroupSize {
  readonly value: number;
  readonly read: ReadSentence;
  readonly mention: Mention;
  /** The statement that says so, if it is one. */
  readonly statement?: Statement;
}

/** What a share is taken of: a group, or those that another statement counts. */
export type BaseRef =
  | { readonly kind: 'group'; readonly group: BaseGroup }
  | { readonly kind: 'statement'; readonly statement: Statement };

/** The groups of a text, and the base of each statement that has one. */
export interface Bases {
  readonly groups: readonly BaseGroup[];
  /** By the statement's index. */
  readonly baseOf: ReadonlyMap<number, BaseRef>;
  /** Statements that say how many took part or were asked: what they count is a group itself. */
  readonly declares: ReadonlyMap<number, BaseGroup>;
  /** "de 12 kommuner" where an earlier statement, named here, counted them. */
  readonly recalled: readonly GroupSize[];
}

export function sameBase(a: BaseRef | undefined, b: BaseRef | undefined): boolean {
  if (a === undefined || b === undefined || a.kind !== b.kind) return false;
  if (a.kind === 'group') return b.kind === 'group' && a.group === b.group;
  return b.kind === 'statement' && a.statement === b.statement;
}
