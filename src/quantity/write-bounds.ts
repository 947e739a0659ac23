import type { Language } from '../core/language.ts';
import { printedPercent } from './choose-words.ts';
import type { Noun } from './noun.ts';
import { formatNumber } from './number-format.ts';
import type { Size } from './quantity.ts';
import { startSentence, type WrittenQuantity, writeCountOf, writeSize } from './write-share.ts';
import { leastBaseForPercent } from './writing-table.ts';

export interface BoundsOptions {
  readonly noun?: Noun;
  readonly startsSentence?: boolean;
  readonly nonBreaking?: boolean;
}

/**
 * Between what a share of n must lie, its ends rounded to whole percents; counts where the base is below twenty.
 * Both ends are counts of n. Throws unless 0 ≤ lo ≤ hi ≤ n and n ≥ 1.
 * @example writeBounds([53, 70], 98, 'da').text // => "mellem 54 og 71 pct."
 * @example writeBounds([4, 7], 9, 'en').text // => "between 4 and 7 of 9"
 */
export function writeBounds(
  [lo, hi]: readonly [lo: number, hi: number],
  n: number,
  language: Language,
  options: BoundsOptions = {},
): WrittenQuantity {
  if (![lo, hi, n].every(Number.isSafeInteger) || lo < 0 || lo > hi || hi > n || n < 1) {
    throw new Error(`not bounds of a count of ${n}: ${lo} to ${hi}`);
  }
  const written = n < leastBaseForPercent ? countBounds : percentBounds;
  const { text, anchor } = written([lo, hi], n, language, options);
  return { hedge: 'none', anchor, text: options.startsSentence ? startSentence(text) : text };
}

type Bounds = Omit<WrittenQuantity, 'hedge'>;

function countBounds(
  [lo, hi]: readonly [number, number],
  n: number,
  language: Language,
  { noun }: BoundsOptions,
): Bounds {
  if (lo === hi) {
    return { text: writeCountOf({ k: lo, n }, language, noun), anchor: { kind: 'count', count: lo } };
  }
  const base = `${language === 'da' ? 'af' : 'of'} ${formatNumber(n, language)}`;
  const counted = noun ? ` ${n === 1 ? noun.one : noun.many}` : '';
  return {
    text: `${between(String(lo), String(hi), language)} ${base}${counted}`,
    anchor: { kind: 'range', from: { kind: 'count', count: lo }, to: { kind: 'count', count: hi } },
  };
}

function percentBounds(
  [lo, hi]: readonly [number, number],
  n: number,
  language: Language,
  { noun, nonBreaking }: BoundsOptions,
): Bounds {
  const [from, to] = [printedPercent({ k: lo, n }, 0), printedPercent({ k: hi, n }, 0)];
  const [least, most] = [writeSize(from, language, nonBreaking), writeSize(to, language, nonBreaking)];
  const those = noun ? ` ${language === 'da' ? 'af' : 'of'} ${noun.those}` : '';
  if (least === most) return { text: `${most}${those}`, anchor: to };
  const bare = least.replace(/(?:\s?pct\.|%)$/, '');
  const range: { from: Size; to: Size } = { from, to };
  return { text: `${between(bare, most, language)}${those}`, anchor: { kind: 'range', ...range } };
}

function between(least: string, most: string, language: Language): string {
  return language === 'da' ? `mellem ${least} og ${most}` : `between ${least} and ${most}`;
}
