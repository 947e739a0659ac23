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

/** Letters to insert, delete or replace to make one of the other. */
function editsBetween(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...b].entries()) {
      const replaced = (above[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}
