/** Radio buttons or check boxes. A month is a list of months, so that it can be chosen without a script. */
import { monthsBetween } from '../../core/calendar.ts';
import { type Language, textIn } from '../../core/language.ts';
import { answering } from '../../messages/answering.ts';
import { absenceField } from '../../questionnaire/decode.ts';
import type { Question } from '../../questionnaire/definition.ts';
import { longMonth } from '../dates.ts';
import type { FieldView } from './question-field.tsx';

interface Alternative {
  readonly code: string;
  readonly label: string;
  readonly hint?: string;
  readonly exclusive: boolean;
}

export function ChoiceField({ question, language, entry, nested }: FieldView) {
  const several = question.kind === 'choices';
  const named = entry?.[absenceField(question.id)]?.map((why) => `#${why}`) ?? [];
  const chosen = [...(entry?.[question.id] ?? []), ...named];
  const form = several ? 'checkbox' : 'radio';
  return (
    <div data-choice={several ? 'several' : 'one'}>
      {[...alternatives(question, language), ...(several ? [] : absences(question, language))].map(
        ({ code, label, hint, exclusive }) => {
          const id = `${question.id}-${code.replace('#', '')}`;
          return (
            <div key={code}>
              <div class={`form-group-${form}`}>
                <input
                  type={form}
                  id={id}
                  name={question.id}
                  value={code}
                  class={`form-${form}`}
                  checked={chosen.includes(code)}
                  {...(exclusive ? { 'data-exclusive': '' } : {})}
                  {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
                />
                <label for={id}>{label}</label>
                {hint ? (
                  <span class="form-hint" id={`${id}-hint`}>
                    {hint}
                  </span>
                ) : null}
              </div>
              {nested.has(code) ? <div class="nested">{nested.get(code)}</div> : null}
            </div>
          );
        },
      )}
    </div>
  );
}

function alternatives(question: Question, language: Language): readonly Alternative[] {
  switch (question.kind) {
    case 'choice':
    case 'choices':
    case 'share':
      return (question.options ?? []).map(({ code, label, hint, exclusive }) => ({
        code,
        label: textIn(label, language),
        exclusive,
        ...(hint ? { hint: textIn(hint, language) } : {}),
      }));
    case 'yes-no':
      return [plain('yes', answering.yes[language]), plain('no', answering.no[language])];
    case 'month':
      return [
        ...monthsBetween(question.from, question.to).map((month) => plain(month, longMonth(month, language))),
        ...(question.cannotSay ? [plain('cannot-say', answering.cannotSay[language])] : []),
      ];
    case 'number':
    case 'date':
    case 'text':
      return [];
  }
}

/** Among radio buttons an absence is one of them, so that choosing it takes back what was chosen. */
function absences({ mayBeUnknown, mayNotApply }: Question, language: Language): readonly Alternative[] {
  return [
    ...(mayBeUnknown ? [plain('#unknown', answering.unknown[language])] : []),
    ...(mayNotApply ? [plain('#not-applicable', answering.notApplicable[language])] : []),
  ];
}

function plain(code: string, label: string): Alternative {
  return { code, label, exclusive: false };
}
