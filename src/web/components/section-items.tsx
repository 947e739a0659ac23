/** The questions, notes and groups of a section, each where it belongs. */
import type { ComponentChildren } from 'preact';
import type { OpenSheet, SectionProgress } from '../../actions/answering.ts';
import type { QuestionId } from '../../core/ids.ts';
import { type Language, textIn } from '../../core/language.ts';
import { answering as say } from '../../messages/answering.ts';
import { logicOf } from '../../questionnaire/complete.ts';
import type { Check, Item, Question, Section } from '../../questionnaire/definition.ts';
import { questionsInSection } from '../../questionnaire/logic/compile-logic.ts';
import { clock } from '../dates.ts';
import { CheckNote } from './check-note.tsx';
import { LastTime } from './last-time.tsx';
import { QuestionField } from './question-field.tsx';

export interface SectionView {
  /** The address of the sheet. */
  readonly base: string;
  readonly sheet: OpenSheet;
  readonly language: Language;
  readonly progress: SectionProgress;
  /** Required questions without an answer are marked as such. */
  readonly tried: boolean;
}

export function SectionItems({
  items,
  view,
}: {
  readonly items: readonly Item[];
  readonly view: SectionView;
}) {
  const specified = specifiedIn(view.progress.section);
  const checks = checksAt(view);
  return (
    <>
      {items.map((item, index) => {
        const part = partOf(item, view);
        const hidden = !view.progress.shown.has(item);
        switch (item.kind) {
          case 'note':
            return (
              <p key={index} class="note" data-part={part} hidden={hidden}>
                {textIn(item.text, view.language)}
              </p>
            );
          case 'group':
            return (
              <section key={index} aria-labelledby={`gruppe-${part}`} data-part={part} hidden={hidden}>
                <h2 id={`gruppe-${part}`}>{textIn(item.title, view.language)}</h2>
                <SectionItems items={item.items} view={view} />
              </section>
            );
          default:
            return specified.has(item.id) ? null : (
              <>
                <Field key={item.id} question={item} view={view} />
                {(checks.get(item.id) ?? []).map((check) => (
                  <CheckNote key={check.id} check={check} sheet={view.sheet} language={view.language} />
                ))}
              </>
            );
        }
      })}
    </>
  );
}

/** Is the question required, asked, and without anything typed? */
export function isMissing({ progress, sheet }: SectionView, question: Question): boolean {
  const unreadable = (sheet.fields.get(question.id)?.problems ?? []).length > 0;
  return question.required && !unreadable && progress.unanswered.includes(question.id);
}

/** A check speaks below the last of its questions on the page, where somebody who answers has just been. */
function checksAt({ sheet, progress }: SectionView): ReadonlyMap<QuestionId, readonly Check[]> {
  const specified = specifiedIn(progress.section);
  const order = questionsInSection(progress.section).filter(({ id }) => !specified.has(id));
  const places = new Map<QuestionId, Check[]>();
  for (const check of sheet.questionnaire.checks) {
    const last = order.findLast(({ id }) => check.at.includes(id));
    if (last) places.set(last.id, [...(places.get(last.id) ?? []), check]);
  }
  return places;
}

/** The number by which logic knows it, on the server as in the page. */
function partOf(item: Item, { sheet }: SectionView): number {
  return logicOf(sheet.questionnaire).parts.findIndex(({ of }) => of === item);
}

/** Texts that spell out an option stand below the option and not in the row of questions. */
function specifiedIn(section: Section): ReadonlySet<QuestionId> {
  const questions = questionsInSection(section);
  const named = questions.flatMap((question) =>
    ('options' in question ? (question.options ?? []) : []).flatMap(({ specify }) => specify ?? []),
  );
  return new Set(named.filter((id) => questions.some((question) => question.id === id)));
}

function Field({
  question,
  view,
}: {
  readonly question: Question;
  readonly view: SectionView;
}): ComponentChildren {
  const { sheet, language, progress, tried } = view;
  const field = sheet.fields.get(question.id);
  const nested = new Map<string, ComponentChildren>();
  const options = 'options' in question ? (question.options ?? []) : [];
  for (const { code, specify } of options) {
    const text = questionsInSection(progress.section).find(({ id }) => id === specify);
    if (text) nested.set(code, <Field question={text} view={view} />);
  }
  return (
    <QuestionField
      question={question}
      language={language}
      entry={field?.entry}
      entryId={field?.entryId ?? 0}
      problems={field?.problems ?? []}
      missing={tried && isMissing(view, question)}
      base={view.base}
      part={partOf(question, view)}
      hidden={!progress.asked.some(({ id }) => id === question.id)}
      savedAt={field ? say.savedAt(clock(field.at, language, sheet.programme.timeZone))[language] : ''}
      lastTime={<LastTime question={question} sheet={sheet} language={language} />}
      nested={nested}
    />
  );
}
