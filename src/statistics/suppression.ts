/**
 * Which rows of a one-way table must be hidden so that nobody learns about fewer than `threshold` answers:
 * rows with 1 to threshold − 1 answers (primary), and then the smallest others (secondary), until what is hidden
 * in all – which anyone can work out as total less rows shown – is at least two rows and `threshold` answers.
 * Rows without answers are never hidden. Gives the indices of rows, rising; where all rows are too few, all of them.
 * Source: threshold rule and secondary suppression, Hundepool et al., Statistical Disclosure Control (2012), ch. 4.
 * @example suppressedRows([12, 2, 30, 9], 5) // => [1, 3]
 * @example suppressedRows([12, 7, 30, 9], 5) // => []
 */
export function suppressedRows(counts: readonly number[], threshold: number): readonly number[] {
  const present = counts.flatMap((n, index) => (n > 0 ? [{ n, index }] : []));
  const hidden = present.filter(({ n }) => n < threshold);
  if (hidden.length === 0) return [];
  const others = present.filter(({ n }) => n >= threshold).sort((a, b) => a.n - b.n || a.index - b.index);
  for (const row of others) {
    const total = hidden.reduce((sum, { n }) => sum + n, 0);
    if (hidden.length >= 2 && total >= threshold) break;
    hidden.push(row);
  }
  return hidden.map(({ index }) => index).sort((a, b) => a - b);
}
