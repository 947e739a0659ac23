/** "Do not know" and "does not apply", where the question offers them. */
import { answering } from '../../messages/answering.ts';
import { absenceField } from '../../questionnaire/decode.ts';
import type { FieldView } from './question-field.tsx';

export function AbsenceChoices({ question, language, entry }: FieldView) {
  const offered = [
    ...(question.mayBeUnknown ? [['unknown', answering.unknown] as const] : []),
    ...(question.mayNotApply ? [['not-applicable', answering.notApplicable] as const] : []),
  ];
  if (offered.length === 0) return null;
  const name = absenceField(question.id);
  const named = entry?.[name]?.[0];
  return (
    <div class="absences">
      {offered.map(([code, label]) => (
        <div class="form-group-checkbox" key={code}>
          <input
            type="checkbox"
            class="form-checkbox"
            id={`${question.id}-${code}`}
            name={name}
            value={code}
            checked={named === code}
            data-absence
          />
          <label for={`${question.id}-${code}`}>{label[language]}</label>
        </div>
      ))}
    </div>
  );
}
