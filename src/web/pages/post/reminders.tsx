import type { Language } from '../../../core/language.ts';
import { type RemindedState, remindedStates } from '../../../letter/follow-state.ts';
import { suggestedSteps, type WrittenPlan } from '../../../letter/reminder-plan.ts';
import { mailTextNames } from '../../../messages/letters.ts';
import { post as say } from '../../../messages/post.ts';
import type { SummaryItem } from '../../components/error-summary.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { LetterPage } from './invitations.tsx';
import { LetterPlan } from './letter-plan.tsx';
import { LettersSent } from './letter-progress.tsx';
import { LetterTexts } from './letter-texts.tsx';
import { MailPreview } from './mail-preview.tsx';
import { momentOf } from './moment-of.ts';
import { RoundFrame, roundAddress } from './round-frame.tsx';
import { SendForm } from './send-form.tsx';

export interface RemindersPage extends LetterPage {
  readonly plan: WrittenPlan;
  readonly isPlanned: boolean;
  /** When each step goes out to those with everyone's deadline; '' where there is none. */
  readonly moments: readonly string[];
  /** Whom a reminder now is for. */
  readonly states: readonly RemindedState[];
}
/** Rows of the form. */
export const mostSteps = 6;

export function Reminders(page: RemindersPage) {
  const { found, view, language, problems = [], typed, done, states } = page;
  const address = `${roundAddress(found)}/rykkere`;
  const query = states.map((state) => `til=${state}`).join('&');
  return (
    <RoundFrame {...{ found, language, problems, done }} title={say.reminders} page="/rykkere">
      <LettersSent programme={found.programme} letters={view.letters} address={address} language={language} />
      <Plan {...page} />
      <h2 id="nu">{say.nowTitle[language]}</h2>
      <p>{say.nowHint[language]}</p>
      {view.hasContacts ? null : <p class="notice">{say.noContacts[language]}</p>}
      <form method="get" action={`${address}#nu`}>
        <States name="til" id="nu" chosen={states} language={language} />
        <div class="button-row">
          <button class="button button-secondary" type="submit">
            {say.nowFilter[language]}
          </button>
        </div>
      </form>
      <LetterPlan found={found} plan={view.plan} address={`${address}?${query}`} language={language} />
      {view.shown ? <MailPreview {...view.shown} language={language} /> : null}
      <SendForm
        plan={view.plan}
        state={view.state}
        action={`${address}/send`}
        waitsUntil={momentOf(view.waitsUntil, language)}
        states={states}
        language={language}
      />
      <LetterTexts
        texts={remindedStates}
        textOf={view.textOf}
        action={`${address}/tekst`}
        typed={typed}
        language={language}
      />
    </RoundFrame>
  );
}

function Plan({ found, view, plan, isPlanned, moments, problems = [], language }: RemindersPage) {
  const error = (id: string) => problems.find(({ href }) => href === `#${id}`)?.text;
  const rows = Array.from({ length: mostSteps }, (_, index) => plan.steps[index] ?? emptyStep);
  const hours = (name: 'from' | 'to', label: string) => (
    <TextField id={name} name={name} label={label} value={plan[name]} error={error(name)} short />
  );
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">{say.planTitle[language]}</h2>
      {isPlanned ? null : <p class="notice">{say.planNone[language]}</p>}
      {view.deadline ? null : <p class="notice">{say.planNoDeadline[language]}</p>}
      <form method="post" action={`${roundAddress(found)}/rykkere/plan`}>
        <p>{say.planHint[language]}</p>
        {rows.map((step, index) => (
          <fieldset class="plan-step" key={`trin-${index + 1}`}>
            <legend>
              {say.step(index + 1)[language]}
              {moments[index] ? <span class="muted">: {say.stepGoes(moments[index])[language]}</span> : null}
            </legend>
            <div class="plan-row">
              <TextField
                id={`days${index}`}
                name={`days${index}`}
                label={say.days[language]}
                value={step.days}
                error={error(`days${index}`)}
                short
              />
              <TextField
                id={`time${index}`}
                name={`time${index}`}
                label={say.time[language]}
                value={step.time}
                error={error(`time${index}`)}
                short
              />
              <States
                name={`states${index}`}
                id={`states${index}`}
                chosen={step.states}
                language={language}
                error={error(`states${index}`)}
              />
            </div>
          </fieldset>
        ))}
        <p class="form-hint">{say.hoursHint[language]}</p>
        <div class="plan-row">
          {hours('from', say.hoursFrom[language])}
          {hours('to', say.hoursTo[language])}
        </div>
        <div class="button-row">
          <button class="button button-primary" type="submit">
            {say.save[language]}
          </button>
        </div>
      </form>
    </section>
  );
}

const emptyStep = { days: '', time: '09:00', states: remindedStates };
export const suggestedPlan = (hours: { readonly from: string; readonly to: string }): WrittenPlan => ({
  ...hours,
  steps: suggestedSteps.map(({ days, time, states }) => ({ days: String(days), time, states })),
});

interface StatesProps {
  readonly name: string;
  readonly id: string;
  readonly chosen: readonly string[];
  readonly language: Language;
  readonly error?: SummaryItem['text'] | undefined;
}

function States({ name, id, chosen, language, error }: StatesProps) {
  return (
    <fieldset class="states" id={id}>
      <legend>{say.forStates[language]}</legend>
      {error ? <span class="form-error-message">{error}</span> : null}
      {remindedStates.toReversed().map((state) => (
        <div class="form-group-checkbox" key={state}>
          <input
            class="form-checkbox"
            type="checkbox"
            id={`${id}-${state}`}
            name={name}
            value={state}
            checked={chosen.includes(state)}
          />
          <label for={`${id}-${state}`}>{mailTextNames[state][language]}</label>
        </div>
      ))}
    </fieldset>
  );
}
