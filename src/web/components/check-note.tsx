/** Answers that do not fit together: what is wrong, and for a soft check room to say why it is right all the same. */
import type { OpenSheet } from '../../actions/answering.ts';
import { type Language, textIn } from '../../core/language.ts';
import { answering as say } from '../../messages/answering.ts';
import type { Check } from '../../questionnaire/definition.ts';
import { Alert } from './alert.tsx';

interface CheckNoteProps {
  readonly check: Check;
  readonly sheet: Pick<OpenSheet, 'failedChecks' | 'kept'>;
  readonly language: Language;
}

/** Stands on the page also while the check holds, so that a script can bring it out. */
export function CheckNote({ check, sheet, language }: CheckNoteProps) {
  const failed = sheet.failedChecks.find((one) => one.check.id === check.id);
  return (
    <Alert
      kind={check.severity === 'hard' ? 'error' : 'warning'}
      id={`kontrol-${check.id}`}
      check={check.id}
      hidden={!failed}
    >
      <p class="alert-text">{textIn(check.message, language)}</p>
      {check.severity === 'soft' ? (
        <ReasonField
          check={check}
          name={`_keep.${check.id}`}
          kept={sheet.kept.get(check.id) ?? ''}
          language={language}
        />
      ) : null}
    </Alert>
  );
}

interface ReasonProps {
  readonly check: Check;
  readonly name: string;
  readonly kept: string;
  readonly language: Language;
}

export function ReasonField({ check, name, kept, language }: ReasonProps) {
  const id = `grund-${check.id}`;
  return (
    <div data-question={`_keep.${check.id}`}>
      <label class="form-label" for={id}>
        {say.keepReason[language]}
      </label>
      <span class="form-hint" id={`${id}-hint`}>
        {say.keepHint[language]}
      </span>
      <textarea
        class="form-input"
        id={id}
        name={name}
        rows={2}
        maxLength={1000}
        aria-describedby={`${id}-hint`}
        value={kept}
      />
      <p class="save-state" data-save-state aria-live="polite" />
    </div>
  );
}
