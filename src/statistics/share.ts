/**
 * The part that k makes of n, from 0 to 1. Both may be weighted sums. Throws when n is 0: there is no share of nothing.
 * @example share(37, 74) // => 0.5
 */
export function share(k: number, n: number): number {
  if (!(n > 0) || !(k >= 0) || k > n) throw new Error(`no share: ${k} of ${n}`);
  return k / n;
}

/**
 * Between which shares the truth for all N lies when k of the n that answered say yes, whatever the N − n silent
 * would have said: k/N if none of them, (k + N − n)/N if all of them. No assumption is made, and no sampling error
 * is meant. Source: worst-case bounds of Manski (1989).
 * @example silentBounds(40, 80, 100) // => [0.4, 0.6]
 */
export function silentBounds(k: number, n: number, N: number): readonly [number, number] {
  if (n > N) throw new Error(`${n} answers among ${N}`);
  return [share(k, N), share(k + N - n, N)];
}
