import type { TrialChoices } from '../../actions/start-trial.ts';
import { type Language, textIn } from '../../core/language.ts';
import { answering as say } from '../../messages/answering.ts';
import { ErrorSummary } from '../components/error-summary.tsx';

/** Choose what to answer, and as whom. */
export function TrialStart({
  choices,
  language,
  refused,
}: {
  choices: TrialChoices;
  language: Language;
  refused: boolean;
}) {
  const { programme, questionnaires, free } = choices;
  const anywhere = new Set([...free.values()].flat());
  const authorities = programme.authorities
    .filter(({ id }) => anywhere.has(id))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'da'));
  return (
    <>
      <h1>{say.trialTitle[language]}</h1>
      {refused ? (
        <ErrorSummary
          title={say.summaryTitle[language]}
          items={[{ href: '#authority', text: say.trialTaken[language] }]}
        />
      ) : null}
      <p class="lead">{say.trialText[language]}</p>
      <form method="post" action="/proev">
        <input type="hidden" name="programme" value={programme.id} />
        <fieldset class="form-group question">
          <legend class="form-label">{say.trialQuestionnaire[language]}</legend>
          {questionnaires.map(({ id, title, minutes }, index) => (
            <div class="form-group-radio" key={id}>
              <input
                class="form-radio"
                type="radio"
                id={`skema-${id}`}
                name="questionnaire"
                value={id}
                checked={index === 0}
              />
              <label for={`skema-${id}`}>
                {textIn(title, language)} <span class="muted">({minutes} min.)</span>
              </label>
            </div>
          ))}
        </fieldset>
        <div class="form-group question">
          <label class="form-label" for="authority">
            {say.trialAuthority[language]}
          </label>
          <select class="form-select input-width-l" id="authority" name="authority">
            {authorities.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div class="button-row">
          <button class="button button-primary" type="submit">
            {say.trialBegin[language]}
          </button>
        </div>
      </form>
    </>
  );
}
