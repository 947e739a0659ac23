/** Shown by the script while answers from this browser are on their way, on pages that have no fields themselves. */
import type { Language } from '../../core/language.ts';
import { answering as say } from '../../messages/answering.ts';

interface UnsentProps {
  readonly base: string;
  readonly formToken: string;
  readonly language: Language;
}

export function UnsentNote({ base, formToken, language }: UnsentProps) {
  return (
    <div
      class="alert alert-info"
      role="status"
      hidden
      data-unsent={base}
      data-token={formToken}
      data-clash={say.unsentClash[language]}
    >
      <div class="alert-body">
        <p class="alert-text">{say.unsent[language]}</p>
      </div>
    </div>
  );
}
