/**
 * The exact interval for how many of N are of a kind, when k of n drawn at random are: every total that neither
 * one-sided test at (1 − level)/2 rejects, by the hypergeometric distribution. Whole numbers; [k, k] when all were
 * drawn. It assumes that those not drawn are left out at random: for silent authorities print `silentBounds` too.
 * Throws unless 0 ≤ k ≤ n ≤ N, n ≥ 1 and 0 < level < 1. Source: Buonaccorsi (1987), "exact" set; R's `phyper`.
 * @example numberInPopulation(49, 74, 98) // => [59, 70]
 * @example numberInPopulation(0, 76, 98) // => [0, 2]
 */
export function numberInPopulation(k: number, n: number, N: number, level = 0.95): readonly [number, number] {
  if (![k, n, N].every(Number.isInteger) || k < 0 || k > n || n < 1 || n > N)
    throw new Error(`no sample: ${k} of ${n} out of ${N}`);
  if (!(level > 0 && level < 1)) throw new Error(`not a level: ${level}`);
  const alpha = (1 - level) / 2;
  const logFactorial = logFactorials(N);
  const upperTail = (total: number) => tail({ k, n, N, total }, 'at-least', logFactorial);
  const lowerTail = (total: number) => tail({ k, n, N, total }, 'at-most', logFactorial);
  // Both tails are monotone in the total, so the ends are found by halving.
  return [
    firstWhere(k, N - n + k, (total) => upperTail(total) > alpha),
    N - firstWhere(n - k, N - k, (others) => lowerTail(N - others) > alpha),
  ];
}

interface Draw {
  readonly k: number;
  readonly n: number;
  readonly N: number;
  readonly total: number;
}

/** P(X ≥ k) or P(X ≤ k) when n are drawn out of N that hold `total` of the kind. */
function tail({ k, n, N, total }: Draw, side: 'at-least' | 'at-most', logFactorial: Float64Array): number {
  const log = (m: number) => logFactorial[m] ?? Number.NaN;
  const choose = (m: number, j: number) => log(m) - log(j) - log(m - j);
  const least = Math.max(0, n + total - N);
  const most = Math.min(n, total);
  const [from, to] = side === 'at-least' ? [Math.max(k, least), most] : [least, Math.min(k, most)];
  let sum = 0;
  for (let x = from; x <= to; x += 1)
    sum += Math.exp(choose(total, x) + choose(N - total, n - x) - choose(N, n));
  return sum;
}

/** log m! for m from 0 to N. */
function logFactorials(N: number): Float64Array {
  const logs = new Float64Array(N + 1);
  for (let m = 2; m <= N; m += 1) logs[m] = (logs[m - 1] ?? 0) + Math.log(m);
  return logs;
}

/** The first whole number from `least` to `most` that fulfils a condition which, once true, stays true. */
function firstWhere(least: number, most: number, holds: (candidate: number) => boolean): number {
  let [low, high] = [least, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
