import type { Hedge } from '../../quantity/hedge.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { SetAsideReason } from '../read-text.ts';
import type { NounPhrase, RelativeClause } from './noun-phrase.ts';
import type { TextSentence } from './sentences.ts';
import type { Word } from './words.ts';

/** Words that say how much, as they stand in a sentence; offsets in its running text. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly hedge: Hedge;
  readonly quantity: Quantity;
}

/** What a number in a sentence is there for. */
export type Role =
  | { readonly kind: 'claim' }
  /** The size of the group that another number is a part of; `of` is that mention, none if it stands in front. */
  | { readonly kind: 'base'; readonly of?: number }
  /** The same quantity as another mention in other words: "knap halvdelen (36 af 76)". */
  | { readonly kind: 'restates'; readonly of: number }
  /** Part of what is said of others: "har normaliseret over 75 pct. af pladserne". */
  | { readonly kind: 'band'; readonly of: number }
  /** How many of those asked took part: "en svarprocent på 64". */
  | { readonly kind: 'rate' }
  | { readonly kind: 'aside'; readonly why: SetAsideReason }
  | { readonly kind: 'unread' };

/** The group that a part is taken of: "af de 83 kommuner, der har svaret". */
export interface BasePhrase {
  /** Indices of words, the preposition included. */
  readonly from: number;
  readonly to: number;
  readonly unit?: string;
  /** The mention that gives its size. */
  readonly number?: number;
  readonly isDefinite: boolean;
  readonly isWhole: boolean;
  /** "af disse", "heraf": of those counted just before. */
  readonly isLast: boolean;
  readonly relative?: RelativeClause;
}

/** A quantity in a sentence, with what is counted and of which group. */
export interface Mention {
  readonly index: number;
  phrase: Phrase;
  /** Indices of the words of the phrase: its first, and the first after it. */
  readonly at: number;
  readonly to: number;
  role: Role;
  /** What is counted, where it is named beside the number. */
  noun?: NounPhrase;
  base?: BasePhrase;
}

/** A sentence taken apart. */
export interface ReadSentence {
  readonly sentence: TextSentence;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  /** A group named before the numbers that are parts of it: "Af de 120 ledere svarer 55 pct. ja". */
  readonly fronted?: BasePhrase;
}

/** The first word after a mention and everything that belongs to it. */
export function mentionEnd(mention: Mention): number {
  return Math.max(mention.to, mention.noun?.to ?? 0, mention.base?.to ?? 0);
}
