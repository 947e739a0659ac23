import type { TrialChoices } from '../../actions/start-trial.ts';
import { type Language, textIn } from '../../core/language.ts';
import { answering as say } from '../../messages/answering.ts';
import { ErrorSummary } from '../components/error-summary.tsx';

interface TrialPage {
  readonly choices: TrialChoices;
  readonly language: Language;
  readonly refused: boolean;
}

/** Choose what to answer, and as whom. */
export function TrialStart({ choices, language, refused }: TrialPage) {
  const taken = [{ href: '#authority', text: say.trialTaken[language] }];
  return (
    <>
      <h1>{say.trialTitle[language]}</h1>
      {refused ? <ErrorSummary title={say.summaryTitle[language]} items={taken} /> : null}
      <p class="lead">{say.trialText[language]}</p>
      <form method="post" action="/proev">
        <input type="hidden" name="programme" value={choices.programme.id} />
        <QuestionnaireChoice choices={choices} language={language} />
        <AuthorityChoice choices={choices} language={language} />
        <div class="button-row">
          <button class="button button-primary" type="submit">
            {say.trialBegin[language]}
          </button>
        </div>
      </form>
    </>
  );
}

function QuestionnaireChoice({ choices, language }: Omit<TrialPage, 'refused'>) {
  return (
    <fieldset class="form-group question">
      <legend class="form-label">{say.trialQuestionnaire[language]}</legend>
      {choices.questionnaires.map(({ id, title, minutes }, index) => (
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
  );
}

function AuthorityChoice({ choices, language }: Omit<TrialPage, 'refused'>) {
  const anywhere = new Set([...choices.free.values()].flat());
  const authorities = choices.programme.authorities
    .filter(({ id }) => anywhere.has(id))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'da'));
  return (
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
  );
}
