import type { Edition } from '../memo/edition.ts';

/** A memo as the JSON that anybody can verify. */
export function memoJson(edition: Edition): string {
  return `${JSON.stringify(edition, undefined, 2)}\n`;
}
