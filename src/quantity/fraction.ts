/** An exact fraction in lowest terms; the denominator is positive. `2/3` is never 0.666…. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The exact fraction of two whole numbers, in lowest terms. Throws on a zero denominator or a number that is not whole.
 * @example fraction(50, 75) // => { numerator: 2n, denominator: 3n }
 */
export function fraction(numerator: number | bigint, denominator: number | bigint = 1): Fraction {
  const [top, bottom] = [BigInt(numerator), BigInt(denominator)];
  if (bottom === 0n) throw new Error(`a fraction with denominator zero: ${top}/0`);
  if (bottom === 1n) return { numerator: top, denominator: bottom };
  if (bottom < 0n) return fraction(-top, -bottom);
  const divisor = greatestCommonDivisor(top, bottom);
  return { numerator: top / divisor, denominator: bottom / divisor };
}

/**
 * So many percent, or percentage points, as a fraction of one. Takes tenths too, as `percent(25, 10)` for 2.5 %.
 * @example percent(70) // => { numerator: 7n, denominator: 10n }
 */
export function percent(value: number | bigint, parts: number | bigint = 1): Fraction {
  return fraction(BigInt(value), 100n * BigInt(parts));
}

/** @example plus({ numerator: 1n, denominator: 2n }, { numerator: 1n, denominator: 3n }) // => { numerator: 5n, denominator: 6n } */
export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** @example minus({ numerator: 1n, denominator: 2n }, { numerator: 1n, denominator: 3n }) // => { numerator: 1n, denominator: 6n } */
export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** @example times({ numerator: 2n, denominator: 3n }, { numerator: 3n, denominator: 4n }) // => { numerator: 1n, denominator: 2n } */
export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/**
 * Orders two fractions by cross-multiplication: below 0 if the first is smaller, 0 if they are equal, above 0 otherwise.
 * @example compare({ numerator: 54n, denominator: 83n }, { numerator: 2n, denominator: 3n }) // => -1
 */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * How far apart two fractions are; never below zero.
 * @example distance(fraction(1, 4), fraction(1, 2)) // => { numerator: 1n, denominator: 4n }
 */
export function distance(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) < 0 ? minus(b, a) : minus(a, b);
}

/**
 * The greatest whole number that is not above the fraction.
 * @example floor({ numerator: -1n, denominator: 2n }) // => -1n
 */
export function floor({ numerator, denominator }: Fraction): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}

/**
 * The smallest whole number that is not below the fraction.
 * @example ceiling({ numerator: 7n, denominator: 2n }) // => 4n
 */
export function ceiling({ numerator, denominator }: Fraction): bigint {
  return -floor({ numerator: -numerator, denominator });
}

/**
 * The nearest whole number; a half goes away from zero, as in school.
 * @example roundHalfUp({ numerator: 29n, denominator: 2n }) // => 15n
 */
export function roundHalfUp({ numerator, denominator }: Fraction): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

/**
 * The decimal number as people mean it: the shortest decimal that JavaScript prints for it, taken exactly,
 * so 0.145 is 29/200 and not the binary fraction beside it. Throws on NaN and infinities.
 * @example fractionOf(0.145) // => { numerator: 29n, denominator: 200n }
 */
export function fractionOf(value: number): Fraction {
  if (Number.isSafeInteger(value)) return fraction(value);
  const match = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!match) throw new Error(`not a finite number: ${value}`);
  const [, whole = '', decimals = '', exponent = '0'] = match;
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return power < 0 ? fraction(digits, 10n ** BigInt(-power)) : fraction(digits * 10n ** BigInt(power));
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) {
    if (x <= largestNumber && y <= largestNumber) return BigInt(divisorOfNumbers(Number(x), Number(y)));
    [x, y] = [y, x % y];
  }
  return x;
}

const largestNumber = BigInt(Number.MAX_SAFE_INTEGER);

/** Numbers divide many times faster than bigints, and nearly all are small. */
function divisorOfNumbers(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}
