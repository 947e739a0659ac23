import { ok } from '../../core/result.ts';
import type { Codec } from './codec.ts';
import { optionCode } from './option-code.ts';
import { singleValue } from './single-value.ts';

/**
 * One of a few options, known by its code.
 * @example choice.fromCell({ kind: 'choice', options: [{ code: 'a', label: {}, exclusive: false }] }, 'a') // => { ok: true, value: { kind: 'choice', code: 'a' } }
 */
export const choice: Codec<'choice'> = {
  fromForm(question, typed) {
    const single = singleValue(typed);
    return single.ok ? choice.fromCell(question, single.value) : single;
  },
  fromCell({ options }, cell) {
    const code = optionCode(options, cell);
    return code.ok ? ok({ kind: 'choice', code: code.value }) : code;
  },
  toForm: ({ code }) => [code],
  toCell: ({ code }) => code,
  toExpression: ({ code }) => code,
};
