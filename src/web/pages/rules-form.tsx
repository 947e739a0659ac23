/** The question to the rules: day, act, place. */
import type { ComponentChildren } from 'preact';
import type { RulesProblem } from '../../actions/rules-in-force.ts';
import { type Language, textIn } from '../../core/language.ts';
import { questionProblems, rulesPage as say } from '../../messages/rules.ts';
import type { Act, PlaceKind } from '../../rules/rules.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { ProgrammeField } from '../components/programme-crumbs.tsx';
import { longDate } from '../dates.ts';
import type { RulesPageProps } from './rules.tsx';
import { listText } from './rules-text.ts';

const fieldOf = {
  'date-wrong': 'dato',
  'time-wrong': 'tid',
  'place-unknown': 'sted',
  'act-unknown': 'handling',
  'amount-wrong': 'antal',
  'from-wrong': 'fra',
  'to-wrong': 'til',
  'from-after-to': 'fra',
} as const satisfies Record<RulesProblem['code'], string>;

export function RulesForm({ view, language }: RulesPageProps) {
  const { problems } = view;
  return (
    <section class="ask" aria-labelledby="spoerg">
      <h2 id="spoerg">{say.ask[language]}</h2>
      {problems.length > 0 ? (
        <ErrorSummary
          title={say.problemsTitle[language]}
          items={problems.map((problem) => ({
            href: `#${fieldOf[problem.code]}`,
            text: problemText(problem, language),
          }))}
        />
      ) : null}
      <form method="get" action="/regler" class="ask-form">
        <ProgrammeField {...view} />
        <WhatAndWhere view={view} language={language} />
        <WhenAndHowMany view={view} language={language} />
        <div class="ask-send">
          <button class="button button-primary" type="submit">
            {say.answer[language]}
          </button>
        </div>
      </form>
    </section>
  );
}

/** The sentences about one field. */
function toldAbout(field: string, { view, language }: RulesPageProps): readonly string[] {
  return view.problems
    .filter(({ code }) => fieldOf[code] === field)
    .map((problem) => problemText(problem, language));
}

function WhatAndWhere(props: RulesPageProps) {
  const { view, language } = props;
  const [aboutAct, aboutPlace] = [toldAbout('handling', props), toldAbout('sted', props)];
  return (
    <>
      <Field id="handling" label={say.act[language]} problems={aboutAct} wide>
        <ActSelect acts={view.rules.acts} view={view} language={language} problems={aboutAct} />
      </Field>
      <Field id="sted" label={say.place[language]} problems={aboutPlace} wide>
        <select {...named('sted', aboutPlace)} class="form-select">
          <option value="">{say.choose[language]}</option>
          {view.rules.places.map((place) => (
            <option key={place.id} value={place.id} selected={place.id === view.typed.place}>
              {placeName(place, language)}
            </option>
          ))}
        </select>
      </Field>
    </>
  );
}

function WhenAndHowMany(props: RulesPageProps) {
  const { view, language } = props;
  const { typed, date, rules } = view;
  const amounts = rules.acts
    .filter(({ amount }) => amount)
    .map(({ title }) => textIn(title, language).toLowerCase());
  const hint = amounts.length > 0 ? say.amountHint(listText(amounts, language))[language] : '';
  const [day, time, amount] = [toldAbout('dato', props), toldAbout('tid', props), toldAbout('antal', props)];
  return (
    <>
      <Field id="dato" label={say.date[language]} problems={day}>
        <input {...named('dato', day)} class="form-input" type="date" value={typed.date || date} />
      </Field>
      <Field id="tid" label={say.time[language]} problems={time}>
        <input
          {...named('tid', time)}
          class="form-input"
          type="text"
          placeholder="10:00"
          value={typed.time}
        />
      </Field>
      <Field id="antal" label={say.amount[language]} hint={hint} problems={amount} wide>
        <input
          {...named('antal', amount, hint !== '')}
          class="form-input input-width-s"
          type="text"
          inputMode="decimal"
          value={typed.amount}
        />
      </Field>
    </>
  );
}

/** By the stream that they belong to. */
function ActSelect({
  acts,
  view: { rules, typed },
  language,
  problems,
}: RulesPageProps & { readonly acts: readonly Act[]; readonly problems: readonly string[] }) {
  return (
    <select {...named('handling', problems)} class="form-select">
      <option value="">{say.choose[language]}</option>
      {rules.streams.map((stream) => (
        <optgroup key={stream.id} label={textIn(stream.title, language)}>
          {acts
            .filter((act) => act.stream === stream.id)
            .map((act) => (
              <option key={act.id} value={act.id} selected={act.id === typed.act}>
                {textIn(act.title, language)}
                {act.amount ? ` … ${textIn(act.amount.unit, language)}` : ''}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}

export function placeName({ title, paragraph }: PlaceKind, language: Language): string {
  return paragraph ? `${textIn(title, language)} (${textIn(paragraph, language)})` : textIn(title, language);
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problems: readonly string[];
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

export function Field({ id, label, hint, problems, wide = false, children }: FieldProps) {
  return (
    <div class={`form-group${wide ? ' ask-wide' : ''}${problems.length > 0 ? ' form-error' : ''}`}>
      <label class="form-label" for={id}>
        {label}
      </label>
      {hint ? (
        <span class="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {problems.length > 0 ? (
        <span class="form-error-message" id={`${id}-problem`}>
          {problems.join(' ')}
        </span>
      ) : null}
      {children}
    </div>
  );
}

export function named(id: string, problems: readonly string[], hinted = false) {
  const by = [...(hinted ? [`${id}-hint`] : []), ...(problems.length > 0 ? [`${id}-problem`] : [])];
  return {
    id,
    name: id,
    ...(by.length > 0 ? { 'aria-describedby': by.join(' ') } : {}),
    ...(problems.length > 0 ? { 'aria-invalid': true as const } : {}),
  };
}

export function problemText(problem: RulesProblem, language: Language): string {
  if (problem.code === 'from-after-to')
    return questionProblems[problem.code](longDate(problem.from, language), longDate(problem.to, language))[
      language
    ];
  return questionProblems[problem.code](problem.text)[language];
}
