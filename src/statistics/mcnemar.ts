/**
 * The exact two-sided probability (0 to 1) of at least so uneven a change between two rounds, if changing either
 * way were equally likely: b went one way, c the other; those who did not change do not count. 1 when nobody
 * changed. Throws on counts that are not whole numbers from 0. Source: McNemar's test, exact binomial version.
 * @example mcnemarExact(3, 0) // => 0.25
 */
export function mcnemarExact(b: number, c: number): number {
  if (![b, c].every((count) => Number.isInteger(count) && count >= 0))
    throw new Error(`no counts: ${b}, ${c}`);
  const changed = b + c;
  const fewer = Math.min(b, c);
  if (b === c) return 1;
  // Each term follows from the one before, as logarithms: 2^-changed alone would vanish above 1074.
  let log = -changed * Math.LN2;
  let sum = 0;
  for (let x = 0; x <= fewer; x += 1) {
    sum += Math.exp(log);
    log += Math.log((changed - x) / (x + 1));
  }
  return Math.min(1, 2 * sum);
}
