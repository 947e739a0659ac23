/** What stands where such a number stood; a text that holds it must be corrected like one that holds the number. */
const mask = 'XXXXXX-XXXX';

/**
 * Does a text hold something that looks like a Danish civil registration number: a day, a month and two digits of the
 * year, then four digits, with or without a dash or a space between, and not inside a longer number?
 * @example looksLikeCpr('borgeren 010190-1234') // => true
 * @example looksLikeCpr('sag 991390-1234') // => false
 */
export function looksLikeCpr(text: string): boolean {
  return text.includes(mask) || maskCpr(text) !== text;
}

/**
 * The text with every such number taken out, for what is kept of a text before anyone has corrected it.
 * @example maskCpr('borgeren 010190-1234 ringede') // => 'borgeren XXXXXX-XXXX ringede'
 */
export function maskCpr(text: string): string {
  // The last days of months: February has 29 in some years, and two digits do not say which.
  const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const number = /(?<!\d)(\d{2})(\d{2})\d{2}\s?[-–—]?\s?\d{4}(?!\d)/g;
  return text.replace(number, (found, day: string, month: string) => {
    const last = days[Number(month) - 1];
    return last !== undefined && Number(day) >= 1 && Number(day) <= last ? mask : found;
  });
}
