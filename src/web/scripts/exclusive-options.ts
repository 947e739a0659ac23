import { fieldsOf } from './question-fields.ts';

/** An option that stands alone takes the others away, and they take it; an absence takes what was typed. */
export function guardExclusive(question: HTMLElement, changed: HTMLInputElement): void {
  const fields = fieldsOf(question).filter(
    (field): field is HTMLInputElement => field instanceof HTMLInputElement,
  );
  const boxes = fields.filter(({ type }) => type === 'checkbox');
  const alone = (box: HTMLInputElement) => 'exclusive' in box.dataset || 'absence' in box.dataset;
  if (changed.type === 'checkbox' && changed.checked)
    for (const box of boxes) if (box !== changed && (alone(changed) || alone(box))) box.checked = false;
  const line = question.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    'input[type=text], input[type=date], textarea',
  );
  if ('absence' in changed.dataset && changed.checked && line?.closest('[data-question]') === question)
    line.value = '';
  if (changed === line && line.value !== '') for (const box of boxes) box.checked = false;
}
