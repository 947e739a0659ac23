/** How far a number is from last time's, in words. Runs on the server and in the page. */

export interface ChangeTexts {
  readonly sameAsBefore: string;
  readonly sinceBefore: string;
  readonly percent: string;
  readonly points: string;
}

/**
 * `share` says that the numbers are percentages, which differ by points. No percent of nothing.
 */
export function changeText(
  before: number,
  now: number,
  share: boolean,
  language: string,
  { sameAsBefore, sinceBefore, percent, points }: ChangeTexts,
): string {
  if (now === before) return sameAsBefore;
  const sign = now > before ? '+' : '−';
  const write = (size: number, decimals: number) =>
    sign + Math.abs(size).toLocaleString(language, { maximumFractionDigits: decimals });
  const size = write(now - before, 3);
  if (share) return `${size} ${points} ${sinceBefore}`;
  const part = before === 0 ? '' : ` (${write(((now - before) / before) * 100, 0)} ${percent})`;
  return `${size}${part} ${sinceBefore}`;
}
