/** Intervals of counts and shares as people read and type them. */
import type { Language } from '../core/language.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { CorrectedInterval } from '../proofreading/correct-claims.ts';
import type { Reach } from '../proofreading/report/claim-facts.ts';
import { fractionOf } from '../quantity/fraction.ts';
import { formatNumber, parseNumber } from '../quantity/number-format.ts';

/** From here on a limit is only there so that the arithmetic ends. */
const open = 10_000_000;

const percentSign = { da: ' pct.', en: '%' } as const satisfies Record<Language, string>;

/** `36–37`, `36`, `200–` without an upper limit, or `47–50 pct.` where the size of the base is not known. */
export function intervalText(reach: Reach, language: Language): string {
  switch (reach.kind) {
    case 'nothing':
      return '';
    case 'counts': {
      const [lo, hi] = [reach.lo, reach.hi].map((count) => formatNumber(count, language));
      if (reach.lo === reach.hi) return `${lo}`;
      return reach.hi >= open ? `${lo}–` : `${lo}–${hi}`;
    }
    case 'shares': {
      const [lo, hi] = [reach.lo, reach.hi].map((share) =>
        formatNumber(Math.round(share * 1000) / 10, language),
      );
      return `${lo === hi ? lo : `${lo}–${hi}`}${percentSign[language]}`;
    }
  }
}

export type IntervalProblem = { readonly code: 'interval-unreadable'; readonly text: string };

/** What was typed into a field that showed an interval of that kind. */
export function readInterval(
  text: string,
  within: 'counts' | 'shares',
  language: Language,
): Result<CorrectedInterval, IntervalProblem> {
  const bare = text.replace(/pct\.?|procent|per ?cent|%/giu, '').trim();
  const isOpen = /[–—-]$/.test(bare);
  const parts = (isOpen ? bare.slice(0, -1) : bare).split(/[–—-]/);
  const numbers = parts.map((part) => parseNumber(part, language));
  const values = numbers.flatMap((number) => (number.ok ? [number.value] : []));
  const [lo, hi = isOpen ? undefined : lo] = values;
  const isRead = lo !== undefined && values.length === parts.length && parts.length <= (isOpen ? 1 : 2);
  if (!isRead || lo < 0 || (hi ?? lo) < lo) return failed({ code: 'interval-unreadable', text });
  if (within === 'shares') {
    const top = hi ?? 100;
    return top <= 100
      ? ok({ in: 'percent', lo: fractionOf(lo), hi: fractionOf(top) })
      : failed({ code: 'interval-unreadable', text });
  }
  const isWhole = Number.isSafeInteger(lo) && (hi === undefined || Number.isSafeInteger(hi));
  if (!isWhole) return failed({ code: 'interval-unreadable', text });
  return ok({ in: 'counts', lo, ...(hi === undefined ? {} : { hi }) });
}
