/** Who answers: asked for once, then only shown. */
import type { Language } from '../../core/language.ts';
import { answering as say } from '../../messages/answering.ts';

export function NameField({ name, language }: { readonly name: string; readonly language: Language }) {
  if (name === '') return <Field name={name} language={language} />;
  return (
    <details class="who">
      <summary>
        {say.answeringAs(name)[language]} <span class="who-change">{say.changeName[language]}</span>
      </summary>
      <Field name={name} language={language} />
    </details>
  );
}

function Field({ name, language }: { readonly name: string; readonly language: Language }) {
  return (
    <div class="form-group who-field">
      <label class="form-label" for="_name">
        {say.yourName[language]} <span class="optional">{say.optional[language]}</span>
      </label>
      <span class="form-hint" id="_name-hint">
        {say.yourNameHint[language]}
      </span>
      <input
        class="form-input input-char-27"
        id="_name"
        name="_name"
        type="text"
        autocomplete="name"
        value={name}
        maxLength={100}
        aria-describedby="_name-hint"
      />
    </div>
  );
}
