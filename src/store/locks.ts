/** Numbers for PostgreSQL's advisory locks. Two things that share one merely wait for each other. */
import type { RoundKey, SheetKey } from '../round/sheet.ts';

export function roundLock({ programme, round }: RoundKey): string {
  return lockNumber(`round ${programme} ${round}`);
}

export function sheetLock({ programme, round, authority, questionnaire }: SheetKey): string {
  return lockNumber(`sheet ${programme} ${round} ${authority} ${questionnaire}`);
}

/** Two FNV-1a hashes of 32 bits, one of them read backwards, as one number of 63 bits. */
export function lockNumber(name: string): string {
  let forwards = 0x811c9dc5;
  let backwards = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) {
    forwards = Math.imul(forwards ^ name.charCodeAt(at), 0x01000193);
    backwards = Math.imul(backwards ^ name.charCodeAt(name.length - 1 - at), 0x01000193);
  }
  return String((BigInt(forwards >>> 1) << 32n) | BigInt(backwards >>> 0));
}
