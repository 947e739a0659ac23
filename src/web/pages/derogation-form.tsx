/** Registering a decision to depart from a duty; what was typed stays. */
import type { OwnDerogationsView } from '../../actions/derogations.ts';
import { type Language, textIn } from '../../core/language.ts';
import type { DerogationProblem, TypedDerogation } from '../../derogation/read-derogation.ts';
import { derogationProblems, derogationsPage as say } from '../../messages/derogations.ts';
import { longDate } from '../dates.ts';
import { dutyText } from './derogations.tsx';
import { Field, named } from './rules-form.tsx';
import { startText, versionName } from './rules-text.ts';

const fieldOf = {
  'act-missing': 'handling',
  'ground-missing': 'grund',
  'from-missing': 'fra',
  'reasoning-short': 'begrundelse',
  'reasoning-long': 'begrundelse',
  'reasoning-cpr': 'begrundelse',
  'instead-short': 'istedet',
  'instead-long': 'istedet',
  'instead-cpr': 'istedet',
  'citizens-wrong': 'borgere',
  'from-wrong': 'fra',
  'to-wrong': 'til',
  'to-before-from': 'til',
  'before-order': 'fra',
  'not-allowed': 'handling',
  'duty-stands': 'fra',
  'not-followed': 'fra',
} as const satisfies Record<DerogationProblem['code'], string>;

export interface DerogationFormProps {
  readonly view: OwnDerogationsView;
  readonly typed: TypedDerogation;
  readonly problems: readonly DerogationProblem[];
  readonly language: Language;
}

export function derogationProblemItems(problems: readonly DerogationProblem[], language: Language) {
  return problems.map((problem) => ({
    href: `#${fieldOf[problem.code]}`,
    text: problemText(problem, language),
  }));
}

export function DerogationForm(props: DerogationFormProps) {
  const { view, typed, language } = props;
  const told = toldIn(props);
  return (
    <form method="post" action="/fravigelser/egne" class="register-form">
      <input type="hidden" name="opfoelgning" value={view.programme.id} />
      <ActChoice {...props} />
      <GroundChoice {...props} />
      <Field
        id="begrundelse"
        label={say.reasoning[language]}
        hint={say.reasoningHint[language]}
        problems={told('begrundelse')}
      >
        <textarea {...named('begrundelse', told('begrundelse'), true)} class="form-input" rows={4}>
          {typed.reasoning}
        </textarea>
      </Field>
      <Field id="borgere" label={say.howMany[language]} problems={told('borgere')}>
        <input
          {...named('borgere', told('borgere'))}
          class="form-input input-width-s"
          type="text"
          inputMode="numeric"
          value={typed.citizens}
        />
      </Field>
      <div class="field-pair">
        <Field id="fra" label={say.from[language]} problems={told('fra')}>
          <input {...named('fra', told('fra'))} class="form-input" type="date" value={typed.from} />
        </Field>
        <Field id="til" label={say.to[language]} problems={told('til')}>
          <input {...named('til', told('til'))} class="form-input" type="date" value={typed.to} />
        </Field>
      </div>
      <Field
        id="istedet"
        label={say.instead[language]}
        hint={say.insteadHint[language]}
        problems={told('istedet')}
      >
        <textarea {...named('istedet', told('istedet'), true)} class="form-input" rows={2}>
          {typed.instead}
        </textarea>
      </Field>
      <p class="complaint-note">{textIn(view.terms.complaint, language)}</p>
      <button class="button button-primary" type="submit">
        {say.save[language]}
      </button>
    </form>
  );
}

function ActChoice(props: DerogationFormProps) {
  const { view, typed, language } = props;
  const told = toldIn(props)('handling');
  return (
    <Field id="handling" label={say.chooseAct[language]} problems={told}>
      <select {...named('handling', told)} class="form-select">
        <option value="">{say.choose[language]}</option>
        {view.acts.map((open) => (
          <option key={open.act.id} value={open.act.id} selected={open.act.id === typed.act}>
            {textIn(open.act.title, language)}
            {open.duty ? ` (${dutyText(open, language)})` : ''}
          </option>
        ))}
      </select>
    </Field>
  );
}

function GroundChoice(props: DerogationFormProps) {
  const { view, typed, language } = props;
  const told = toldIn(props)('grund');
  return (
    <fieldset class={`form-group${told.length > 0 ? ' form-error' : ''}`} id="grund">
      <legend class="form-label">{say.ground[language]}</legend>
      <span class="form-hint">{say.groundHint[language]}</span>
      {told.length > 0 ? <span class="form-error-message">{told.join(' ')}</span> : null}
      {view.terms.grounds.map(({ id, title }) => (
        <div class="form-group-radio" key={id}>
          <input
            class="form-radio"
            type="radio"
            id={`grund-${id}`}
            name="grund"
            value={id}
            checked={id === typed.ground}
          />
          <label for={`grund-${id}`}>{textIn(title, language)}</label>
        </div>
      ))}
    </fieldset>
  );
}

/** The sentences about one field. */
function toldIn({ problems, language }: DerogationFormProps): (field: string) => readonly string[] {
  return (field) =>
    problems.filter(({ code }) => fieldOf[code] === field).map((problem) => problemText(problem, language));
}

function problemText(problem: DerogationProblem, language: Language): string {
  switch (problem.code) {
    case 'before-order': {
      const { from, first } = problem;
      const begins = startText(first.version, language);
      return derogationProblems[problem.code](
        longDate(from, language),
        versionName(first.version, language),
        begins,
      )[language];
    }
    case 'not-allowed':
      return derogationProblems[problem.code](
        longDate(problem.from, language),
        versionName(problem.by.version, language),
      )[language];
    case 'duty-stands':
      return derogationProblems[problem.code](longDate(problem.from, language))[language];
    case 'not-followed':
      return derogationProblems[problem.code](
        longDate(problem.from, language),
        longDate(problem.followedTo, language),
      )[language];
    case 'to-before-from':
      return derogationProblems[problem.code](
        longDate(problem.from, language),
        longDate(problem.to, language),
      )[language];
    case 'citizens-wrong':
    case 'from-wrong':
    case 'to-wrong':
      return derogationProblems[problem.code](problem.text)[language];
    case 'reasoning-short':
      return derogationProblems[problem.code](problem.least)[language];
    case 'reasoning-long':
    case 'instead-long':
      return derogationProblems[problem.code](problem.most)[language];
    default:
      return derogationProblems[problem.code]()[language];
  }
}
