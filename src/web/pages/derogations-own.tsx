/** One authority's derogations: what it must look at, a form for a new one, and those that it has. */
import type { ComponentChildren } from 'preact';
import type { OwnDerogationsView } from '../../actions/derogations.ts';
import { type Language, textIn } from '../../core/language.ts';
import type { StatedDerogation } from '../../derogation/count-derogations.ts';
import type { DerogationState } from '../../derogation/coverage.ts';
import { derogationStates, derogationsPage as say } from '../../messages/derogations.ts';
import type { Act } from '../../rules/rules.ts';
import { DayForm } from '../components/day-form.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { ProgrammeCrumbs, stayWith } from '../components/programme-crumbs.tsx';
import { longDate, longMoment } from '../dates.ts';
import { DerogationForm, type DerogationFormProps, derogationProblemItems } from './derogation-form.tsx';
import { Complaint } from './derogations.tsx';
import { versionName } from './rules-text.ts';

interface OwnProps extends DerogationFormProps {
  readonly mayRegister: boolean;
  /** A step that was refused, as a sentence. */
  readonly refused?: string;
}

export function OwnDerogations(props: OwnProps) {
  const { view, problems, language, mayRegister, refused } = props;
  const items = [
    ...derogationProblemItems(problems, language),
    ...(refused === undefined ? [] : [{ href: '#egne', text: refused }]),
  ];
  return (
    <>
      <ProgrammeCrumbs {...view} path="/fravigelser/egne" language={language} />
      <h1>{say.ownTitle(view.authority.name)[language]}</h1>
      {items.length > 0 ? <ErrorSummary title={say.problemsTitle[language]} items={items} /> : null}
      <p class="lead">{mayRegister ? say.ownLead[language] : say.mayRead[language]}</p>
      <p>
        <a href={`/fravigelser${stayWith(view)}`}>{say.back[language]}</a>
      </p>
      <DayForm path="/fravigelser/egne" view={view} language={language} />
      <Tasks {...props} />
      <Complaint view={view} language={language} />
      {mayRegister ? (
        <section class="ask" aria-labelledby="ny">
          <h2 id="ny">{say.register[language]}</h2>
          <DerogationForm {...props} />
        </section>
      ) : null}
      <section aria-labelledby="egne">
        <h2 id="egne">{say.own[language]}</h2>
        {view.own.length === 0 ? <p>{say.noneRegistered[language]}</p> : null}
        <ul class="commitments">
          {view.own.map((one) => (
            <li key={one.derogation.id}>
              <OwnOne one={one} {...props} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Tasks({ view, language, mayRegister }: OwnProps) {
  return (
    <section aria-labelledby="opgaver">
      <h2 id="opgaver">{say.tasks[language]}</h2>
      {view.tasks.length === 0 ? <p>{say.noTasks[language]}</p> : null}
      <ul class="tasks">
        {view.tasks.map(({ derogation, state }) => (
          <li key={derogation.id}>
            <p>{taskText(state, actTitle(view.rules.acts, derogation.act, language), language)}</p>
            {mayRegister ? (
              <StepForm id={derogation.id} step="set" view={view}>
                <button class="button button-secondary" type="submit">
                  {say.seen[language]}
                </button>
              </StepForm>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function taskText(state: DerogationState, act: string, language: Language): string {
  if (state.kind === 'lapsed')
    return say.lapsedTask(
      act,
      longDate(state.on, language),
      state.by ? versionName(state.by.version, language) : '',
    )[language];
  if (state.kind !== 'to-check') return '';
  const by = state.by ? versionName(state.by.version, language) : '–';
  return say.checkTask(act, longDate(state.since, language), by)[language];
}

function OwnOne({ one, view, language, mayRegister }: OwnProps & { readonly one: StatedDerogation }) {
  const { derogation, state } = one;
  const ground = view.terms.grounds.find(({ id }) => id === derogation.ground);
  const { at, by } = derogation.registered;
  const isOpen = state.kind === 'in-force' || state.kind === 'to-check' || state.kind === 'not-begun';
  return (
    <div class="own-derogation">
      <p>
        <StateTag state={state} language={language} />{' '}
        <strong>{actTitle(view.rules.acts, derogation.act, language)}</strong>
      </p>
      <p>
        {periodText(one, language)} · {say.concerns(derogation.citizens)[language]} ·{' '}
        {ground ? textIn(ground.title, language) : derogation.ground}
      </p>
      <p>{derogation.reasoning}</p>
      <p>
        {say.instead[language]} {derogation.instead}
      </p>
      <p class="muted">{say.registeredBy(longMoment(at, language, view.programme.timeZone), by)[language]}</p>
      {mayRegister && isOpen ? <Steps one={one} view={view} language={language} /> : null}
    </div>
  );
}

function Steps({
  one: { derogation },
  view,
  language,
}: {
  readonly one: StatedDerogation;
  readonly view: OwnDerogationsView;
  readonly language: Language;
}) {
  const field = `slut-${derogation.id}`;
  return (
    <div class="own-steps">
      <StepForm id={derogation.id} step="afslut" view={view}>
        <label class="form-label" for={field}>
          {say.endOn[language]}
        </label>
        <input class="form-input" type="date" id={field} name="slut" value={view.date} />
        <button class="button button-secondary" type="submit">
          {say.end[language]}
        </button>
      </StepForm>
      <StepForm id={derogation.id} step="fortryd" view={view}>
        <button class="button button-secondary" type="submit">
          {say.withdraw[language]}
        </button>
      </StepForm>
    </div>
  );
}

function StepForm({
  id,
  step,
  view,
  children,
}: {
  readonly id: string;
  readonly step: string;
  readonly view: OwnDerogationsView;
  readonly children: ComponentChildren;
}) {
  return (
    <form method="post" action={`/fravigelser/egne/${id}/${step}`} class="day-form">
      <input type="hidden" name="opfoelgning" value={view.programme.id} />
      <input type="hidden" name="dato" value={view.date} />
      {children}
    </form>
  );
}

export function StateTag({
  state,
  language,
}: {
  readonly state: DerogationState;
  readonly language: Language;
}) {
  const name = derogationStates[state.kind][language];
  const on = state.kind === 'lapsed' || state.kind === 'ended' ? state.on : undefined;
  return (
    <span class={`state-tag derogation-${state.kind}`}>
      {on ? say.stateOn(name, longDate(on, language))[language] : name}
    </span>
  );
}

export function periodText({ derogation: { from, to } }: StatedDerogation, language: Language): string {
  return say.period(longDate(from, language), to ? longDate(to, language) : say.untilFurther[language])[
    language
  ];
}

export function actTitle(acts: readonly Act[], id: string, language: Language): string {
  const act = acts.find((one) => one.id === id);
  return act ? textIn(act.title, language) : id;
}
