import type { Language } from '../core/language.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { type Fraction, fraction, fractionOf, roundHalfUp, times } from './fraction.ts';

/** How a language writes numbers: Danish 1.234,5, English 1,234.5. */
const marks = {
  da: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
} as const satisfies Record<Language, { group: string; decimal: string }>;

export interface NumberStyle {
  /** Exactly so many decimals; without it, as many as the number has, at most three. */
  readonly decimals?: number;
  /** Keeps number and percent sign on one line. */
  readonly nonBreaking?: boolean;
}

/**
 * A number as a reader of the language expects it, halves rounded away from zero.
 * Takes an exact fraction too. Throws on NaN and infinities.
 * @example formatNumber(1234.5, 'da') // => "1.234,5"
 * @example formatNumber(1234.5, 'en', { decimals: 0 }) // => "1,235"
 */
export function formatNumber(value: number | Fraction, language: Language, style: NumberStyle = {}): string {
  // Counts are what is written most by far.
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && !style.decimals) {
    return groupThousands(String(value), language);
  }
  const exact = typeof value === 'number' ? fractionOf(value) : value;
  const decimals = style.decimals ?? 3;
  const scaled = roundHalfUp(times(exact, fraction(10n ** BigInt(decimals))));
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, '0');
  const whole = groupThousands(digits.slice(0, digits.length - decimals), language);
  const printed = digits.slice(digits.length - decimals);
  const rest = style.decimals === undefined ? printed.replace(/0+$/, '') : printed;
  return `${scaled < 0n ? '−' : ''}${whole}${rest === '' ? '' : marks[language].decimal + rest}`;
}

/**
 * A share of one as percent, without decimals unless asked for. Halves go up: 0.145 is 15 pct.
 * @example formatPercent(0.6506, 'da') // => "65 pct."
 * @example formatPercent(0.6506, 'en', { decimals: 1 }) // => "65.1%"
 */
export function formatPercent(share: number | Fraction, language: Language, style: NumberStyle = {}): string {
  const exact = typeof share === 'number' ? fractionOf(share) : share;
  const number = formatNumber(times(exact, fraction(100)), language, { decimals: style.decimals ?? 0 });
  if (language === 'en') return `${number}%`;
  return `${number}${style.nonBreaking ? '\u00a0' : ' '}pct.`;
}

function groupThousands(digits: string, language: Language): string {
  return digits.length < 4 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, marks[language].group);
}

export type NumberProblem =
  | { readonly code: 'number-empty' }
  | { readonly code: 'number-unreadable'; readonly text: string }
  /** More digits than a number here can hold exactly. */
  | { readonly code: 'number-too-long'; readonly text: string };

/**
 * The number that a person typed. One separator before exactly three digits is read as the language does, so "1.234"
 * is 1234 in Danish and 1.234 in English; everything that can be read in one way only is read so in both.
 * Spaces may part thousands.
 * @example parseNumber('1.234,5', 'da') // => { ok: true, value: 1234.5 }
 * @example parseNumber('1234.5', 'da') // => { ok: true, value: 1234.5 }
 * @example parseNumber('12 stk', 'da') // => { ok: false, problems: [{ code: 'number-unreadable', text: '12 stk' }] }
 */
export function parseNumber(text: string, language: Language): Result<number, NumberProblem> {
  const trimmed = text.trim();
  if (trimmed === '') return failed({ code: 'number-empty' });
  const match = /^([+\-−–]?)(\d[\d.,\s]*)$/.exec(trimmed);
  const plain = match && plainDigits(match[2] ?? '', language);
  if (!plain) return failed({ code: 'number-unreadable', text: trimmed });
  if (plain.replace('.', '').length > 15) return failed({ code: 'number-too-long', text: trimmed });
  const size = Number(plain);
  return ok(match[1] === '' || match[1] === '+' || size === 0 ? size : -size);
}

/** Digits with at most a point before the decimals, or undefined where the separators make no number. */
function plainDigits(digits: string, language: Language): string | undefined {
  if (/^\d+$/.test(digits)) return digits;
  const { group, decimal } = marks[language];
  for (const [thousands, fractionMark] of [
    [group, decimal],
    [decimal, group],
  ] as const) {
    const [whole = '', decimals, ...more] = digits.split(fractionMark);
    if (more.length > 0 || (decimals !== undefined && !/^\d+$/.test(decimals))) continue;
    if (!/^\d+$/.test(whole) && !isGrouped(whole, thousands) && !isGrouped(whole, '\\s')) continue;
    return `${whole.replace(/\D/g, '')}${decimals === undefined ? '' : `.${decimals}`}`;
  }
  return undefined;
}

function isGrouped(whole: string, mark: string): boolean {
  const pattern = mark === '.' ? '\\.' : mark;
  return new RegExp(`^\\d{1,3}(?:${pattern}\\d{3})+$`).test(whole);
}
