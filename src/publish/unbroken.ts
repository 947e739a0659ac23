/**
 * A figure's words with "(54 af 83)" and "65 pct." kept on one line each.
 * @example unbroken('under 5 pct.') // => "under 5\u00a0pct."
 */
export function unbroken(text: string): string {
  return text.replace(/(\d) (?=pct\.|af \d|of \d)/g, '$1\u00a0').replace(/\b(af|of) (?=\d)/g, '$1\u00a0');
}
