/** The question to the rules: day, act, place. */
import type { ComponentChildren } from 'preact';
import type { RulesProblem } from '../../actions/rules-in-force.ts';
import { type Language, textIn } from '../../core/language.ts';
import { questionProblems, rulesPage as say } from '../../messages/rules.ts';
import type { Act, PlaceKind } from '../../rules/rules.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
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
  const told = (field: string) =>
    problems.filter(({ code }) => fieldOf[code] === field).map((problem) => problemText(problem, language));
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
      <AskForm view={view} language={language} told={told} />
    </section>
  );
}

interface AskProps extends RulesPageProps {
  /** What is wrong with a field. */
  readonly told: (field: string) => readonly string[];
}

function AskForm({ view, language, told }: AskProps) {
  const { rules, typed, date } = view;
  const amounts = rules.acts
    .filter(({ amount }) => amount)
    .map(({ title }) => textIn(title, language).toLowerCase());
  return (
    <form method="get" action="/regler" class="ask-form">
      <Field id="handling" label={say.act[language]} problems={told('handling')} wide>
        <ActSelect acts={rules.acts} view={view} language={language} problems={told('handling')} />
      </Field>
      <Field id="sted" label={say.place[language]} problems={told('sted')} wide>
        <select {...named('sted', told('sted'))} class="form-select">
          <option value="">{say.choose[language]}</option>
          {rules.places.map((place) => (
            <option key={place.id} value={place.id} selected={place.id === typed.place}>
              {placeName(place, language)}
            </option>
          ))}
        </select>
      </Field>
      <Field id="dato" label={say.date[language]} problems={told('dato')}>
        <input {...named('dato', told('dato'))} class="form-input" type="date" value={typed.date || date} />
      </Field>
      <Field id="tid" label={say.time[language]} problems={told('tid')}>
        <input
          {...named('tid', told('tid'))}
          class="form-input"
          type="text"
          inputMode="numeric"
          placeholder="10:00"
          value={typed.time}
        />
      </Field>
      <Field
        id="antal"
        label={say.amount[language]}
        hint={amounts.length > 0 ? say.amountHint(listText(amounts, language))[language] : ''}
        problems={told('antal')}
        wide
      >
        <input
          {...named('antal', told('antal'), amounts.length > 0)}
          class="form-input input-width-s"
          type="text"
          inputMode="decimal"
          value={typed.amount}
        />
      </Field>
      <div class="ask-send">
        <button class="button button-primary" type="submit">
          {say.answer[language]}
        </button>
      </div>
    </form>
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
