import { failed, ok } from '../../core/result.ts';
import type { Codec } from './codec.ts';
import { looksLikeCpr } from './cpr.ts';
import { singleValue } from './single-value.ts';

/**
 * Free text, blanks at both ends taken off and line breaks made alike. Problems: `too-long`, `looks-like-cpr`
 * (nothing about a single citizen is kept), `unprintable-characters` (such as NUL, which no database takes).
 * @example text.fromCell({ kind: 'text', length: 'short', maxCharacters: 200 }, ' ok ') // => { ok: true, value: { kind: 'text', text: 'ok' } }
 */
export const text: Codec<'text'> = {
  fromForm(question, typed) {
    const single = singleValue(typed);
    return single.ok ? text.fromCell(question, single.value) : single;
  },
  fromCell({ maxCharacters }, cell) {
    const plain = cell.replace(/\r\n?/g, '\n').trim();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are refused
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/.test(plain) || !plain.isWellFormed()) {
      return failed({ code: 'unprintable-characters', data: {} });
    }
    if (looksLikeCpr(plain)) return failed({ code: 'looks-like-cpr', data: {} });
    const characters = [...plain].length;
    if (characters > maxCharacters)
      return failed({ code: 'too-long', data: { characters, max: maxCharacters } });
    return ok({ kind: 'text', text: plain });
  },
  toForm: (value) => [value.text],
  toCell: (value) => value.text,
  toExpression: (value) => value.text,
};
