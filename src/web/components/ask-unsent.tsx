/** Brought out by the script when answers from this browser were refused; asks before they are sent again. */
import type { Language } from '../../core/language.ts';
import { answering as say } from '../../messages/answering.ts';
import { Alert } from './alert.tsx';

export function AskUnsent({ language }: { readonly language: Language }) {
  return (
    <div data-ask tabIndex={-1} hidden>
      <Alert kind="warning" heading={say.askTitle[language]}>
        <p class="alert-text">{say.askText[language]}</p>
        <div class="button-row">
          <button class="button button-primary" type="button" data-use>
            {say.askUse[language]}
          </button>
          <button class="button button-secondary" type="button">
            {say.askDrop[language]}
          </button>
        </div>
      </Alert>
    </div>
  );
}
