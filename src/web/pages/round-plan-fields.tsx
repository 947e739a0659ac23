import type { ComponentChildren } from 'preact';
import { roundPlan as say } from '../../messages/round-plan.ts';
import { planProblemText } from '../plan-problem-text.ts';
import type { PlanPage } from './round-plan.tsx';

interface DateFieldProps {
  readonly page: PlanPage;
  readonly day: 'referenceDate' | 'opens' | 'closes';
  readonly time?: 'opensTime' | 'closesTime';
  readonly label: string;
  readonly hint: string;
}

/** A day, and where it matters a time of day. */
export function DateField({ page, day, time, label, hint }: DateFieldProps) {
  const { plan, language, problems } = page;
  const wrong = problems.filter(({ field }) => field === day || field === time);
  return (
    <div class={`form-group${wrong.length > 0 ? ' form-error' : ''}`}>
      <label class="form-label" for={day}>
        {label}
      </label>
      <span class="form-hint" id={`${day}-hint`}>
        {hint}
      </span>
      {wrong.map((problem) => (
        <span key={problem.code} class="form-error-message" id={`${problem.field}-fejl`}>
          {planProblemText(problem, language)}
        </span>
      ))}
      <div class="date-row">
        <input
          class="form-input"
          type="date"
          id={day}
          name={day}
          value={plan.typed[day]}
          aria-describedby={`${day}-hint`}
          {...(wrong.length > 0 ? { 'aria-invalid': true } : {})}
        />
        {time ? (
          <>
            <label for={time}>{say.time[language]}</label>
            <input class="form-input" type="time" id={time} name={time} value={plan.typed[time]} />
          </>
        ) : null}
      </div>
    </div>
  );
}

interface TickFieldProps {
  readonly name: string;
  readonly value: string;
  readonly id: string;
  readonly checked: boolean;
  readonly children: ComponentChildren;
}

export function TickField({ name, value, id, checked, children }: TickFieldProps) {
  return (
    <div class="form-group-checkbox">
      <input class="form-checkbox" type="checkbox" id={id} name={name} value={value} checked={checked} />
      <label for={id}>{children}</label>
    </div>
  );
}
