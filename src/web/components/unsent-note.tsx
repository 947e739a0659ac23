/** Shown by the script while answers from this browser are on their way, on pages that have no fields themselves. */
import type { Language } from '../../core/language.ts';
import { answering as say } from '../../messages/answering.ts';
import { AskUnsent } from './ask-unsent.tsx';

interface UnsentProps {
  readonly base: string;
  /** Under which the browser keeps what it could not send. */
  readonly keep: string;
  readonly formToken: string;
  readonly language: Language;
}

export function UnsentNote({ base, keep, formToken, language }: UnsentProps) {
  return (
    <>
      <AskUnsent language={language} />
      <div
        class="alert alert-info"
        role="status"
        hidden
        data-unsent={base}
        data-keep={keep}
        data-gone={say.gone[language]}
        data-token={formToken}
        data-clash={say.unsentClash[language]}
        data-sent={say.unsentSent[language]}
      >
        <div class="alert-body">
          <p class="alert-text">{say.unsent[language]}</p>
        </div>
      </div>
    </>
  );
}
