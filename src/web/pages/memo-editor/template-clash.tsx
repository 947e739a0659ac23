import type { SavedTemplate } from '../../../actions/save-template.ts';
import type { Language } from '../../../core/language.ts';
import type { Choice } from '../../../memo/merge-texts.ts';
import { memoEditor as say } from '../../../messages/memo-editor.ts';
import { safeHref } from '../../safe-href.ts';

interface ClashPage {
  readonly address: string;
  readonly clash: Extract<SavedTemplate, { outcome: 'clash' }>;
  readonly time: string;
  readonly language: Language;
}

/** Two have written in the same paragraphs: what is to stand is chosen place by place. */
export function TemplateClash({ address, clash, time, language }: ClashPage) {
  const places = clash.parts.filter((part) => part.kind === 'clash');
  return (
    <>
      <h1>{say.clashTitle[language]}</h1>
      <p class="lead">{say.clashLead(clash.theirs.by || say.somebody[language], time)[language]}</p>
      <form method="post" action={safeHref(`${address}/vaelg`)}>
        <input type="hidden" name="mine" value={clash.mine} />
        <input type="hidden" name="theirs" value={clash.theirs.version} />
        {places.map(({ mine, theirs }, index) => (
          <fieldset class="clash-place" key={index.toString()}>
            <legend>{say.clashPlace(index + 1, places.length)[language]}</legend>
            <div class="clash-texts">
              <ClashText title={say.mine[language]} lines={mine} language={language} />
              <ClashText title={say.theirs[language]} lines={theirs} language={language} />
            </div>
            {choices.map((choice) => (
              <div class="form-group-radio" key={choice}>
                <input
                  class="form-radio"
                  type="radio"
                  id={`valg-${index}-${choice}`}
                  name={`choice-${index}`}
                  value={choice}
                  checked={choice === 'both'}
                />
                <label class="form-label" for={`valg-${index}-${choice}`}>
                  {say[choice][language]}
                </label>
              </div>
            ))}
          </fieldset>
        ))}
        <div class="button-row">
          <button class="button button-primary" type="submit">
            {say.settle[language]}
          </button>
        </div>
      </form>
    </>
  );
}

const choices = ['both', 'mine', 'theirs'] as const satisfies readonly Choice[];

function ClashText({
  title,
  lines,
  language,
}: {
  readonly title: string;
  readonly lines: readonly string[];
  readonly language: Language;
}) {
  return (
    <div>
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p class="muted">{say.nothingThere[language]}</p>
      ) : (
        <pre class="code">{lines.join('\n')}</pre>
      )}
    </div>
  );
}
