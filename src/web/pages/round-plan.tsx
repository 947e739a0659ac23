import type { MakeRoundProblem, RoundField } from '../../actions/make-round.ts';
import type { RoundPlan } from '../../actions/plan-round.ts';
import { parseDate } from '../../core/calendar.ts';
import { type Language, languages, textIn } from '../../core/language.ts';
import { board } from '../../messages/board.ts';
import { roundPlan as say } from '../../messages/round-plan.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { longDate } from '../dates.ts';
import { planProblemText } from '../plan-problem-text.ts';
import { DateField, TickField } from './round-plan-fields.tsx';

export interface PlanPage {
  readonly plan: RoundPlan;
  readonly language: Language;
  readonly problems: readonly MakeRoundProblem[];
}

/** Everything that a new round needs, suggested; one press makes it. */
export function RoundPlanPage(page: PlanPage) {
  const { plan, language, problems } = page;
  const { programme, after } = plan;
  return (
    <>
      <p class="crumbs">
        <a href={`/runder/${programme.id}`}>← {board.roundsTitle[language]}</a>
      </p>
      <h1>{say.title[language]}</h1>
      {problems.length > 0 ? (
        <ErrorSummary
          title={say.problemsTitle[language]}
          items={problems.map((problem) => ({
            href: `#${problem.field}`,
            text: planProblemText(problem, language),
          }))}
        />
      ) : null}
      <p class="lead">{say.lead(textIn(after.title, language))[language]}</p>
      <PlanForm page={page} />
    </>
  );
}

function PlanForm({ page }: { readonly page: PlanPage }) {
  const { plan, language } = page;
  const { programme, after, typed } = plan;
  return (
    <form method="post" action={`/runder/${programme.id}/ny`} noValidate={true}>
      <input type="hidden" name="fra" value={after.id} />
      <Titles page={page} />
      <fieldset class="form-group question" id="questionnaires">
        <legend class="form-label">{say.questionnaires[language]}</legend>
        <ProblemAt page={page} field="questionnaires" />
        {programme.questionnaires.map(({ id, title, minutes }) => (
          <TickField
            key={id}
            name="skema"
            value={id}
            id={`skema-${id}`}
            checked={typed.questionnaires.includes(id)}
          >
            {`${textIn(title, language)} (${minutes} min.)`}
          </TickField>
        ))}
      </fieldset>
      <Dates page={page} />
      <TickField name="automatic" value="ja" id="automatic" checked={typed.automatic}>
        {say.automatic[language]}
      </TickField>
      <TickField name="publicResponses" value="ja" id="publicResponses" checked={typed.publicResponses}>
        {say.publicResponses[language]}
      </TickField>
      <TickField name="signOff" value="ja" id="signOff" checked={typed.signOff}>
        {say.signOff[language]}
      </TickField>
      <WhoIsAsked plan={plan} language={language} />
      <Burden plan={plan} language={language} />
      <div class="button-row">
        <button class="button button-primary" type="submit">
          {say.make[language]}
        </button>
        <button class="button button-secondary" type="submit" name="_se" value="ja">
          {say.lookAgain[language]}
        </button>
      </div>
    </form>
  );
}

function Dates({ page }: { readonly page: PlanPage }) {
  const { language } = page;
  return (
    <>
      <DateField
        page={page}
        day="referenceDate"
        label={say.referenceDate[language]}
        hint={say.referenceHint[language]}
      />
      <DateField
        page={page}
        day="opens"
        time="opensTime"
        label={say.opens[language]}
        hint={say.opensTimeHint[language]}
      />
      <DateField
        page={page}
        day="closes"
        time="closesTime"
        label={say.closes[language]}
        hint={say.closesTimeHint[language]}
      />
    </>
  );
}

function Titles({ page }: { readonly page: PlanPage }) {
  const { plan, language } = page;
  const names = say.languageNames[language].split('|');
  return (
    <div id="title">
      <ProblemAt page={page} field="title" />
      {languages
        .filter((one) => plan.programme.languages.includes(one))
        .map((one) => (
          <div class="form-group" key={one}>
            <label class="form-label" for={`title-${one}`}>
              {say.name(names[languages.indexOf(one)] ?? one)[language]}
            </label>
            <input
              class="form-input input-char-27"
              id={`title-${one}`}
              name={`title-${one}`}
              lang={one}
              maxLength={100}
              value={plan.typed.titles[one] ?? ''}
            />
          </div>
        ))}
    </div>
  );
}

export function ProblemAt({ page, field }: { readonly page: PlanPage; readonly field: RoundField }) {
  const problem = page.problems.find((one) => one.field === field);
  return problem ? (
    <span class="form-error-message" id={`${field}-fejl`}>
      {planProblemText(problem, page.language)}
    </span>
  ) : null;
}

function WhoIsAsked({ plan, language }: Pick<PlanPage, 'plan' | 'language'>) {
  const { programme, typed, changes, authorities } = plan;
  const date = parseDate(typed.referenceDate);
  const noun = textIn(programme.authorityNoun.many, language);
  return (
    <section aria-labelledby="hvem">
      <h2 id="hvem">{say.whoTitle[language]}</h2>
      <p>{say.who(authorities, noun, date ? longDate(date, language) : typed.referenceDate)[language]}</p>
      {changes.length === 0 ? (
        <p>{say.sameAsBefore[language]}</p>
      ) : (
        <ul>
          {changes.map((change) => (
            <li key={'former' in change ? change.former.id : change.authority.id}>
              {change.kind === 'merged' ? say.merged(change.former.name, change.into.name)[language] : null}
              {change.kind === 'closed' ? say.closedAuthority(change.former.name)[language] : null}
              {change.kind === 'new' ? say.newAuthority(change.authority.name)[language] : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Burden({ plan, language }: Pick<PlanPage, 'plan' | 'language'>) {
  const { burden, yearBefore } = plan;
  return (
    <section aria-labelledby="byrde">
      <h2 id="byrde">{say.burdenTitle[language]}</h2>
      <p>{say.burdenEach(burden.minutesEach, burden.hoursAll)[language]}</p>
      <p>
        {yearBefore.rounds === 0
          ? say.burdenNoneBefore[language]
          : say.burdenBefore(yearBefore.rounds, yearBefore.minutes)[language]}
      </p>
    </section>
  );
}
