import type { Language } from '../core/language.ts';
import { sheetActs as say } from '../messages/board.ts';
import type { Behalf } from '../round/sheet.ts';

/** ` (indtastet pr. telefon af Ida)`, or nothing. */
export function behalfText(behalf: Behalf | undefined, language: Language): string {
  if (!behalf) return '';
  const text = { phone: say.behalfPhone, paper: say.behalfPaper }[behalf.channel](behalf.by);
  return ` (${text[language]})`;
}
