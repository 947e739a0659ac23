/** What the parts of an authority's own page share. */
import type { RegisterWish } from '../../actions/enter-register.ts';
import type { OwnReopeningView } from '../../actions/reopening.ts';
import { type Language, textIn } from '../../core/language.ts';
import { reopeningPage as say } from '../../messages/reopening.ts';
import type { EntryProblem, TypedEntry } from '../../reopening/read-entry.ts';
import type { RegisterEntry } from '../../reopening/register-entry.ts';
import type { Measure } from '../../reopening/reopening.ts';
import { longDate } from '../dates.ts';
import type { EntryForm } from './entry-form.tsx';

export interface OwnReopeningProps {
  readonly view: OwnReopeningView;
  readonly mayEnter: boolean;
  /** What was sent and refused. */
  readonly sent?: {
    readonly wish: RegisterWish;
    readonly typed: TypedEntry;
    readonly problems: readonly EntryProblem[];
  };
  readonly language: Language;
}

export function OwnAnswer({
  measure,
  view,
  language,
}: {
  readonly measure: Measure;
  readonly view: OwnReopeningView;
  readonly language: Language;
}) {
  const answer = view.answered.get(measure.question);
  return (
    <p>
      <strong>{textIn(measure.text, language)}</strong>.{' '}
      {answer
        ? say.ownAnswer(textIn(answer.label, language), textIn(answer.round.title, language))[language]
        : say.ownNoAnswer[language]}
    </p>
  );
}

export function Now({
  entry,
  states,
  language,
}: {
  readonly entry: RegisterEntry | undefined;
  readonly states: readonly (readonly [string, string])[];
  readonly language: Language;
}) {
  const name = states.find(([code]) => code === entry?.entered.state)?.[1];
  return (
    <p>
      {entry && name ? say.since(name, longDate(entry.on, language))[language] : say.notEntered[language]}
    </p>
  );
}

export function entryOf(
  { latest }: OwnReopeningView,
  { kind, subject }: RegisterWish,
): RegisterEntry | undefined {
  return latest.find((entry) => entry.kind === kind && entry.subject === subject);
}

/** What was sent and refused, else what counts on the day, from the day that is looked at. */
export function entryForm({ view, sent, language }: OwnReopeningProps, wish: RegisterWish): EntryForm {
  const isSent = sent?.wish.kind === wish.kind && sent.wish.subject === wish.subject;
  if (sent && isSent) return { ...sent, language };
  const entered = entryOf(view, wish)?.entered ?? {};
  const typed = { ...untyped, ...entered, on: view.date };
  return { wish, typed, problems: [], language };
}

export const untyped: TypedEntry = {
  on: '',
  state: '',
  share: '',
  expected: '',
  name: '',
  kind: '',
  operator: '',
  referral: '',
  reason: '',
  decidedBy: '',
};
