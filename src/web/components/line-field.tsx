/** Fields that are typed in: numbers, percentages, dates, texts. */
import { parsePartialDate } from '../../core/calendar.ts';
import { textIn } from '../../core/language.ts';
import { answering } from '../../messages/answering.ts';
import type { FieldView } from './question-field.tsx';

interface LineView extends FieldView {
  readonly describedBy: string;
  readonly invalid: boolean;
}

export function LineField(view: LineView) {
  const { question, language, entry } = view;
  const value = entry?.[question.id]?.join('\n') ?? '';
  const shared = {
    id: `${question.id}-felt`,
    name: question.id,
    class: 'form-input',
    ...(view.describedBy ? { 'aria-describedby': view.describedBy } : {}),
    ...(view.invalid ? { 'aria-invalid': true } : {}),
  };
  switch (question.kind) {
    case 'number':
      return (
        <WithUnit
          unit={textIn(question.unit, language)}
          shared={shared}
          value={value}
          decimals={!question.integer}
        />
      );
    case 'share':
      return <WithUnit unit={answering.percent[language]} shared={shared} value={value} decimals={true} />;
    case 'date':
      // A field of the browser's own for days would lose what it cannot read, and knows no day without a date.
      return (
        <input
          {...shared}
          class="form-input input-char-11"
          type="text"
          autocomplete="off"
          value={dateTyped(value)}
        />
      );
    case 'text':
      return question.length === 'short' ? (
        <input {...shared} type="text" value={value} autocomplete="off" />
      ) : (
        <>
          <textarea {...shared} rows={6} data-max={question.maxCharacters} value={value} />
          <span class="form-hint" data-counter>
            {answering.maxCharacters(question.maxCharacters)[language]}
          </span>
        </>
      );
    default:
      throw new Error(`not a field that is typed in: ${question.kind}`);
  }
}

/** Stored days are written as people here type them; anything else stands as it was typed. */
function dateTyped(value: string): string {
  return parsePartialDate(value) ? value.split('-').reverse().join('-') : value;
}

interface Shared {
  readonly id: string;
  readonly name: string;
  readonly class: string;
}

function WithUnit({
  unit,
  shared,
  value,
  decimals,
}: {
  unit: string;
  shared: Shared;
  value: string;
  decimals: boolean;
}) {
  // A text field with a keyboard for numbers: a number field would lose what it cannot read.
  return (
    <div class="form-input-wrapper form-input-wrapper--suffix">
      <input
        {...shared}
        class="form-input input-char-8"
        type="text"
        inputMode={decimals ? 'decimal' : 'numeric'}
        autocomplete="off"
        value={value}
      />
      <div class="form-input-suffix">{unit}</div>
    </div>
  );
}
