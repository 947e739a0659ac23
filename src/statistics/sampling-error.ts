import { share } from './share.ts';

/** Standard normal quantiles, R's `qnorm((1 + level) / 2)`. */
const normalQuantiles = { 0.9: 1.6448536269514722, 0.95: 1.959963984540054, 0.99: 2.5758293035489 } as const;
export type Level = keyof typeof normalQuantiles;

/**
 * The standard error of a share (0 to 1) when n of N were drawn at random without replacement:
 * √((1 − n/N) p(1 − p)/(n − 1)). 0 when all were drawn: a census has no sampling error.
 * Throws on a single answer out of more: its spread is not defined. Source: Lohr, Sampling, 2.3; R's `survey`.
 * @example shareStandardError(25, 101, 101) // => 0
 */
export function shareStandardError(k: number, n: number, N: number): number {
  const p = share(k, n);
  if (n > N) throw new Error(`${n} drawn out of ${N}`);
  if (n === N) return 0;
  if (n < 2) throw new Error('one answer has no standard error');
  return Math.sqrt(((1 - n / N) * p * (1 - p)) / (n - 1));
}

/**
 * Wilson's interval for a share with the finite population correction: the effective number of answers is
 * (n − 1)/(1 − n/N), and the normal quantile is used (not t). Both ends lie in 0–1, also for k = 0 and k = n.
 * [p, p] when all were drawn. Throws on a single answer out of more. Source: Wilson (1927); R's `survey`.
 * @example wilsonInterval(50, 50, 50) // => [1, 1]
 */
export function wilsonInterval(
  k: number,
  n: number,
  N: number,
  level: Level = 0.95,
): readonly [number, number] {
  const p = share(k, n);
  if (n > N) throw new Error(`${n} drawn out of ${N}`);
  if (n === N) return [p, p];
  if (n < 2) throw new Error('one answer has no interval');
  const effective = (n - 1) / (1 - n / N);
  const z2 = normalQuantiles[level] ** 2;
  const middle = (p + z2 / (2 * effective)) / (1 + z2 / effective);
  const half = Math.sqrt(z2 * ((p * (1 - p)) / effective + z2 / (4 * effective ** 2))) / (1 + z2 / effective);
  return [k === 0 ? 0 : middle - half, k === n ? 1 : middle + half];
}
