/** From which day the page is seen, with a sentence where what was typed is no day. */
import type { CalendarDate } from '../../core/calendar.ts';
import type { Language } from '../../core/language.ts';
import { derogationsPage as say } from '../../messages/derogations.ts';
import type { Programme } from '../../programme/programme.ts';
import { ErrorSummary } from './error-summary.tsx';
import { ProgrammeField } from './programme-crumbs.tsx';

interface DayFormProps {
  /** The page's own address. */
  readonly path: string;
  readonly view: {
    readonly programme: Programme;
    readonly others: readonly Programme[];
    readonly date: CalendarDate;
    readonly wrongDate?: string;
  };
  readonly language: Language;
}

export function DayForm({ path, view, language }: DayFormProps) {
  const { date, wrongDate } = view;
  return (
    <>
      {wrongDate === undefined ? null : (
        <ErrorSummary
          title={say.problemsTitle[language]}
          items={[{ href: '#dato', text: say.wrongDate(wrongDate)[language] }]}
        />
      )}
      <form method="get" action={path} class="day-form no-print">
        <ProgrammeField {...view} />
        <label class="form-label" for="dato">
          {say.date[language]}
        </label>
        <input class="form-input" type="date" id="dato" name="dato" value={date} />
        <button class="button button-secondary" type="submit">
          {say.show[language]}
        </button>
      </form>
    </>
  );
}
