/** One question with everything that belongs to it: label, definition, hint, problems, field, absences, state. */
import type { ComponentChildren } from 'preact';
import { type Language, textIn } from '../../core/language.ts';
import { answering } from '../../messages/answering.ts';
import { fieldProblem } from '../../messages/field-problem.ts';
import { absenceField } from '../../questionnaire/decode.ts';
import type { Question } from '../../questionnaire/definition.ts';
import type { FieldProblem } from '../../questionnaire/problem.ts';
import type { Entry } from '../../round/sheet.ts';
import { AbsenceChoices } from './absence-choices.tsx';
import { ChoiceField } from './choice-field.tsx';
import { LineField } from './line-field.tsx';

export interface FieldView {
  readonly question: Question;
  readonly language: Language;
  readonly entry: Entry | undefined;
  /** The id of the entry shown, 0 where there is none. */
  readonly entryId: number;
  readonly problems: readonly FieldProblem[];
  /** Shown where a required question was sent on without an answer. */
  readonly missing: boolean;
  /** The address of the sheet. */
  readonly base: string;
  /** The number by which logic knows it. */
  readonly part: number;
  /** Logic does not ask it now; it is on the page for the script to bring out. */
  readonly hidden: boolean;
  /** "Saved 10:42", or nothing. */
  readonly savedAt: string;
  /** What was answered last time, where there was one. */
  readonly lastTime: ComponentChildren;
  /** The fields that spell out options of this one, by option code. */
  readonly nested: ReadonlyMap<string, ComponentChildren>;
}

export function QuestionField(view: FieldView) {
  const { question, language, problems, missing, hidden } = view;
  const sentences = [
    ...problems.map((problem) => fieldProblem(problem, language)),
    ...(missing ? [answering.mustAnswer[language]] : []),
  ];
  const describedBy = [
    question.definition ? `${question.id}-definition` : '',
    question.hint || question.kind === 'date' ? `${question.id}-hint` : '',
    `${question.id}-fejl`,
    question.kind === 'number' || question.kind === 'share' ? `${question.id}-aendring` : '',
  ]
    .filter(Boolean)
    .join(' ');
  const body = (
    <>
      <Explanations view={view} sentences={sentences} />
      {view.lastTime}
      {isChoice(question) ? (
        <ChoiceField {...view} />
      ) : (
        <LineField {...view} describedBy={describedBy} invalid={sentences.length > 0} />
      )}
      {isChoice(question) && question.kind !== 'choices' ? null : <AbsenceChoices {...view} />}
      <StateLine {...view} />
      <input type="hidden" name={`${question.id}.seen`} value={String(view.entryId)} />
    </>
  );
  const shared = {
    id: question.id,
    class: `form-group question${sentences.length > 0 ? ' form-error' : ''}`,
    'data-question': question.id,
    'data-part': view.part,
    hidden,
  };
  if (isChoice(question)) {
    return (
      <fieldset {...shared} aria-describedby={describedBy}>
        <legend class="form-label">
          <Label question={question} language={language} />
        </legend>
        {body}
      </fieldset>
    );
  }
  return (
    <div {...shared}>
      <label class="form-label" for={`${question.id}-felt`}>
        <Label question={question} language={language} />
      </label>
      {body}
    </div>
  );
}

const dateHints = {
  day: answering.dateHintDay,
  month: answering.dateHintMonth,
  year: answering.dateHintYear,
};

/** Whether it is saved, and what can be done about what is. */
function StateLine(view: FieldView) {
  const { question, language, entry, entryId, savedAt, base } = view;
  const chosen = [...(entry?.[question.id] ?? []), ...(entry?.[absenceField(question.id)] ?? [])].some(
    Boolean,
  );
  const label = <span class="visually-hidden">: {textIn(question.label, language)}</span>;
  return (
    <div class="state-line">
      <p class="save-state" data-save-state aria-live="polite">
        {savedAt}
      </p>
      {isChoice(question) && question.kind !== 'choices' ? (
        <button class="plain" type="submit" name="_clear" value={question.id} hidden={!chosen}>
          {answering.clear[language]}
          {label}
        </button>
      ) : null}
      {entryId > 0 ? (
        <a href={`${base}/historik/${question.id}`}>
          {answering.history[language]}
          {label}
        </a>
      ) : null}
    </div>
  );
}

/** Kinds that are a set of radio buttons or check boxes. */
function isChoice(question: Question): boolean {
  return (
    question.kind === 'choice' ||
    question.kind === 'choices' ||
    question.kind === 'yes-no' ||
    question.kind === 'month' ||
    (question.kind === 'share' && question.options !== undefined)
  );
}

function Label({ question, language }: Pick<FieldView, 'question' | 'language'>) {
  return (
    <>
      {textIn(question.label, language)}
      {question.required ? null : <span class="optional"> {answering.optional[language]}</span>}
    </>
  );
}

function Explanations({
  view,
  sentences,
}: {
  readonly view: FieldView;
  readonly sentences: readonly string[];
}) {
  const { question, language } = view;
  return (
    <>
      {question.definition ? (
        <div class="definition" id={`${question.id}-definition`}>
          <p>{textIn(question.definition, language)}</p>
        </div>
      ) : null}
      {question.hint || question.kind === 'date' ? (
        <span class="form-hint" id={`${question.id}-hint`}>
          {question.hint ? textIn(question.hint, language) : ''}{' '}
          {question.kind === 'date' ? dateHints[question.precision ?? 'day'][language] : ''}
        </span>
      ) : null}
      <span
        class="form-error-message"
        id={`${question.id}-fejl`}
        data-problems
        hidden={sentences.length === 0}
      >
        {sentences.join(' ')}
      </span>
    </>
  );
}
