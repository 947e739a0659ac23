import { failed, ok } from '../../core/result.ts';
import type { Codec } from './codec.ts';
import { singleValue } from './single-value.ts';

/**
 * Yes or no; a CSV may also say *ja* or *nej*.
 * @example yesNo.fromCell({ kind: 'yes-no' }, 'Ja') // => { ok: true, value: { kind: 'yes-no', yes: true } }
 */
export const yesNo: Codec<'yes-no'> = {
  fromForm(question, typed) {
    const single = singleValue(typed);
    return single.ok ? yesNo.fromCell(question, single.value) : single;
  },
  fromCell(_question, cell) {
    const text = cell.trim();
    if (/^(yes|ja)$/i.test(text)) return ok({ kind: 'yes-no', yes: true });
    if (/^(no|nej)$/i.test(text)) return ok({ kind: 'yes-no', yes: false });
    return failed({ code: 'not-yes-or-no', data: { text } });
  },
  toForm: (value) => [yesNo.toCell(value)],
  toCell: ({ yes }) => (yes ? 'yes' : 'no'),
  toExpression: (value) => yesNo.toCell(value),
};
