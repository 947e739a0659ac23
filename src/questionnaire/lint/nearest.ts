/**
 * The known name that was probably meant, if one is near enough: at most a third of its letters differ.
 * @example nearest('staus', ['status', 'reasons']) // => "status"
 * @example nearest('x', ['status']) // => undefined
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: { name: string; distance: number } | undefined;
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    const near = distance <= Math.max(1, Math.floor(candidate.length / 3)) && distance < candidate.length;
    if (near && (!best || distance < best.distance)) best = { name: candidate, distance };
  }
  return best?.name;
}

/** How many letters have to be added, taken away or replaced (Levenshtein). */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const above = row;
    row = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const replaced = (above[j - 1] ?? 0) + Number(left[i - 1] !== right[j - 1]);
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced));
    }
  }
  return row[right.length] ?? 0;
}
