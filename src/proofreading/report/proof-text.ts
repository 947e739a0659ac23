import type { Language } from '../../core/language.ts';
import { type Fraction, fraction } from '../../quantity/fraction.ts';
import { formatNumber, formatPercent } from '../../quantity/number-format.ts';
import type { Claim, ClaimId } from '../claim-set.ts';
import type { Interval } from '../decide/intervals.ts';
import { type Part, type Proof, totalOf } from '../decide/proof.ts';
import type { Stated } from '../decide/stated-alone.ts';
import type { Spoken } from '../read-text.ts';
import { claimName } from './claim-name.ts';

/** The claims that a proof may name. */
export type ClaimsById = ReadonlyMap<ClaimId, Claim>;

/** A proof in one line of each language: the arithmetic, then what each claim leaves its count. */
export function proofText(proof: Proof, stated: readonly Stated[], claims: ClaimsById): Spoken {
  return { da: proofLine(proof, stated, claims, 'da'), en: proofLine(proof, stated, claims, 'en') };
}

function proofLine(proof: Proof, stated: readonly Stated[], claims: ClaimsById, language: Language): string {
  const intervals = statedText(stated, claims, language);
  switch (proof.kind) {
    case 'no_whole_number':
      return wholeNumberLine(proof, claims, language);
    case 'apart': {
      const whole = proof.base === null ? '' : ` ${of[language]} ${formatNumber(proof.base, language)}`;
      return `${sameCount[language]}: ${statedText(proof.stated, claims, language)}${whole}`;
    }
    case 'sum':
      return withIntervals(sumLine(proof, language), intervals);
    case 'shares':
      return shareLine(proof, language);
    case 'no_choice_fits':
      return withIntervals(
        { da: 'ingen hele tal passer på én gang', en: 'no whole numbers fit at once' }[language],
        intervals,
      );
  }
}

const sameCount = { da: 'samme antal', en: 'the same count' } as const;
const of = { da: 'af', en: 'of' } as const;

function withIntervals(line: string, intervals: string): string {
  return intervals === '' ? line : `${line} (${intervals})`;
}

/** "mindst 36 + 25 + 14 + 4 = 79 af 76". */
function sumLine(proof: Extract<Proof, { kind: 'sum' }>, language: Language): string {
  const total = formatNumber(totalOf(proof.parts), language);
  const limit = formatNumber(proof.limit, language);
  const sum = proof.parts.map((part) => partText(part, language)).join(' + ');
  const isPlain = proof.parts.length === 1 && proof.parts[0]?.times === 1;
  const left = isPlain ? total : `${sum} = ${total}`;
  if (proof.side === 'at_most') {
    return {
      da: `højst ${left}, men der skal være mindst ${limit}`,
      en: `at most ${left}, but there must be at least ${limit}`,
    }[language];
  }
  if (isPlain)
    return { da: `mindst ${left}, men højst ${limit}`, en: `at least ${left}, but at most ${limit}` }[
      language
    ];
  return { da: `mindst ${left} af ${limit}`, en: `at least ${left} of ${limit}` }[language];
}

function partText({ times, value }: Part, language: Language): string {
  const number = formatNumber(value, language);
  return times === 1 ? number : `${formatNumber(times, language)} · ${number}`;
}

function shareLine(proof: Extract<Proof, { kind: 'shares' }>, language: Language): string {
  const points = (share: Fraction) =>
    formatNumber({ ...share, numerator: share.numerator * 100n }, language, {}).replace(/^-/, '−');
  const sum = `${proof.parts
    .filter(({ numerator }) => numerator !== 0n)
    .map(points)
    .join(' + ')} = ${formatPercent(proof.total, language, { decimals: decimalsOf(proof.total) })}`;
  return proof.side === 'at_least'
    ? { da: `mindst ${sum} af det hele`, en: `at least ${sum} of the whole` }[language]
    : { da: `højst ${sum} af det hele`, en: `at most ${sum} of the whole` }[language];
}

function decimalsOf({ numerator, denominator }: Fraction): number {
  return (numerator * 100n) % denominator === 0n ? 0 : 1;
}

function wholeNumberLine(
  proof: Extract<Proof, { kind: 'no_whole_number' }>,
  claims: ClaimsById,
  language: Language,
): string {
  const claim = claims.get(proof.claim);
  const name = claim ? claimName(claim, language) : proof.claim;
  const decimals = claim?.printed?.kind === 'percent' ? claim.printed.decimals + 1 : 1;
  const base = formatNumber(proof.base, language);
  const near = proof.nearest.map((count) => {
    const share = formatPercent(fraction(count, proof.base), language, { decimals });
    return { da: `${count} af ${base} er ${share}`, en: `${count} of ${base} is ${share}` }[language];
  });
  const reason = {
    da: `intet helt antal af ${base} giver ${name}: ${near.join(', ')}`,
    en: `no whole number of ${base} gives ${name}: ${near.join(', ')}`,
  }[language];
  if (!proof.evidence) return reason;
  const { ruledOut, printable } = proof.evidence;
  return {
    da: `${reason} (${ruledOut} af ${printable} trykte værdier er umulige med ${base})`,
    en: `${reason} (${ruledOut} of ${printable} printable values are impossible with ${base})`,
  }[language];
}

/** "knap halvdelen: 36–37; 1/3: 25". */
function statedText(stated: readonly Stated[], claims: ClaimsById, language: Language): string {
  return stated
    .map(({ claim, interval }) => {
      const known = claims.get(claim);
      const name = known ? claimName(known, language) : claim;
      const text = intervalText(interval, language);
      return name === text ? name : `${name}: ${text}`;
    })
    .join('; ');
}

/** @example intervalText({ lo: 36, hi: 37 }, 'da') // => "36–37" */
export function intervalText({ lo, hi }: Interval, language: Language): string {
  return lo === hi
    ? formatNumber(lo, language)
    : `${formatNumber(lo, language)}–${formatNumber(hi, language)}`;
}
