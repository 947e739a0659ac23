/**
 * The name that somebody most likely meant: at most a third of its letters changed, none if nothing is that near.
 * @example nearestName('bostotte.status', ['bostoette.status', 'beskaeftigelse.status']) // => "bostoette.status"
 * @example nearestName('zzz', ['bostoette.status']) // => undefined
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Math.floor(name.length / 3) + 1;
  for (const each of known) {
    if (Math.abs(each.length - name.length) >= fewest) continue;
    const edits = editsBetween(name, each);
    if (edits < fewest) [best, fewest] = [each, edits];
  }
  return best;
}

/** Letters to insert, delete, replace or swap with their neighbour to make one of the other. */
function editsBetween(a: string, b: string): number {
  let above: readonly number[] = [];
  let current: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (current[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swaps = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = swaps ? (above[column - 2] ?? row) + 1 : replaced;
      next.push(Math.min(replaced, swapped, (current[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    [above, current] = [current, next];
  }
  return current[b.length] ?? 0;
}
