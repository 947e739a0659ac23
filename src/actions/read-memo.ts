import type { Language } from '../core/language.ts';
import type { Edition } from '../memo/edition.ts';
import type { Context } from './context.ts';
import { findRound } from './find-round.ts';

export interface PublishedMemo {
  readonly edition: Edition;
  readonly synthetic: boolean;
  /** Every number of edition that there is, the newest last. */
  readonly newest: number;
}

export interface MemoWish {
  readonly programme: string;
  readonly round: string;
  readonly memo: string;
  /** Absent: the newest. */
  readonly edition?: number;
  readonly language: Language;
}

/** A published memo, in the reader's language where it has been published in it, else in the programme's own. */
export async function readMemo(context: Context, wish: MemoWish): Promise<PublishedMemo | undefined> {
  const found = findRound(context, wish.programme, wish.round);
  if (!found.ok) return undefined;
  const { key, programme, round } = found.value;
  for (const language of new Set([wish.language, ...programme.languages])) {
    const stored = await context.store.editions.one(key, wish.memo, language, wish.edition);
    if (!stored) continue;
    const newest = await context.store.editions.one(key, wish.memo, language);
    // Written by ourselves, and checked when it was.
    const edition = { ...(JSON.parse(stored.json) as Edition), edition: stored.edition };
    return { edition, synthetic: round.synthetic, newest: newest?.edition ?? stored.edition };
  }
  return undefined;
}
