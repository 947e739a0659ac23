import type { ComponentChildren } from 'preact';
import type { Conflict, SectionProgress } from '../../actions/answering.ts';
import type { QuestionId } from '../../core/ids.ts';
import { type Language, textIn } from '../../core/language.ts';
import { answering as say } from '../../messages/answering.ts';
import { fieldProblem } from '../../messages/field-problem.ts';
import { logicOf } from '../../questionnaire/complete.ts';
import type { Item, Question, Section } from '../../questionnaire/definition.ts';
import { questionsInSection } from '../../questionnaire/logic/compile-logic.ts';
import { ConflictChoice } from '../components/conflict-choice.tsx';
import { ErrorSummary, type SummaryItem } from '../components/error-summary.tsx';
import { QuestionField } from '../components/question-field.tsx';
import { clock } from '../dates.ts';
import { pageLogic } from '../page-logic.ts';
import type { SheetPage } from './sheet-overview.tsx';

export interface SectionPage extends SheetPage {
  readonly progress: SectionProgress;
  readonly formToken: string;
  readonly name: string;
  /** Questions that the last save brought to this page; the reader is told of them. */
  readonly moreAsked: boolean;
  /** After a save: say what is wrong, required questions included. */
  readonly tried: boolean;
  readonly conflicts: readonly Conflict[];
}

export function SheetSection(page: SectionPage) {
  const { sheet, language, base, progress } = page;
  const { section } = progress;
  const number = sheet.sections.findIndex((one) => one.section.id === section.id) + 1;
  const previous = sheet.sections[number - 2];
  return (
    <>
      <p class="crumbs">
        <a href={previous ? `${base}/${previous.section.id}` : base}>← {say.back[language]}</a>
      </p>
      <p class="progress-line">
        {say.sectionOf(number, sheet.sections.length)[language]} · {sheet.authority.name}
      </p>
      <h1>{textIn(section.title, language)}</h1>
      <Problems page={page} />
      {page.moreAsked ? (
        <div class="alert alert-info" role="status">
          <div class="alert-body">
            <p class="alert-text">{say.moreAsked[language]}</p>
          </div>
        </div>
      ) : null}
      {section.intro ? <p class="lead">{textIn(section.intro, language)}</p> : null}
      <form
        method="post"
        action={`${base}/${section.id}`}
        noValidate={true}
        data-sheet={base}
        data-section={section.id}
      >
        <input type="hidden" name="_token" value={page.formToken} />
        <input type="hidden" name="_save" value="" />
        {page.conflicts.map((conflict) => (
          <ConflictChoice key={conflict.question} conflict={conflict} sheet={sheet} language={language} />
        ))}
        <Items items={section.items} page={page} />
        <NameField name={page.name} language={language} />
        <script
          type="application/json"
          id="logik"
          // JSON cannot end the element when its "<" is written otherwise.
          dangerouslySetInnerHTML={{
            __html: JSON.stringify(pageLogic(sheet, language)).replaceAll('<', '\\u003c'),
          }}
        />
        <div class="button-row">
          <button class="button button-primary" type="submit" name="_to" value="next">
            {say.saveAndContinue[language]}
          </button>
          <button class="button button-secondary" type="submit" name="_to" value="overview">
            {say.saveAndOverview[language]}
          </button>
        </div>
      </form>
    </>
  );
}

function NameField({ name, language }: { readonly name: string; readonly language: Language }) {
  return (
    <div class="form-group">
      <label class="form-label" for="_name">
        {say.yourName[language]} <span class="muted">{say.optional[language]}</span>
      </label>
      <span class="form-hint" id="_name-hint">
        {say.yourNameHint[language]}
      </span>
      <input
        class="form-input input-char-27"
        id="_name"
        name="_name"
        type="text"
        autocomplete="name"
        value={name}
        maxLength={100}
        aria-describedby="_name-hint"
      />
    </div>
  );
}

function Problems({ page }: { readonly page: SectionPage }) {
  const { sheet, language, progress } = page;
  const items: SummaryItem[] = [];
  for (const question of progress.asked) {
    for (const problem of sheet.fields.get(question.id)?.problems ?? [])
      items.push({
        href: `#${question.id}`,
        text: `${textIn(question.label, language)} ${fieldProblem(problem, language)}`,
      });
    if (page.tried && isMissing(page, question))
      items.push({
        href: `#${question.id}`,
        text: `${say.mustAnswer[language]}: ${textIn(question.label, language)}`,
      });
  }
  if (items.length === 0) return null;
  return <ErrorSummary title={say.summaryTitle[language]} items={items} note={say.savedAsTyped[language]} />;
}

function isMissing({ progress, sheet }: SectionPage, question: Question): boolean {
  const unreadable = (sheet.fields.get(question.id)?.problems ?? []).length > 0;
  return question.required && !unreadable && progress.unanswered.includes(question.id);
}

function Items({ items, page }: { readonly items: readonly Item[]; readonly page: SectionPage }) {
  const specified = specifiedIn(page.progress.section);
  return (
    <>
      {items.map((item, index) => {
        const part = partOf(item, page);
        const skipped = !page.progress.shown.has(item);
        if (item.kind === 'note') {
          return (
            <p key={index} data-part={part} hidden={skipped}>
              {textIn(item.text, page.language)}
            </p>
          );
        }
        if (item.kind === 'group') {
          return (
            <section key={index} aria-labelledby={`gruppe-${index}`} data-part={part} hidden={skipped}>
              <h2 id={`gruppe-${index}`}>{textIn(item.title, page.language)}</h2>
              <Items items={item.items} page={page} />
            </section>
          );
        }
        return specified.has(item.id) ? null : <Field key={item.id} question={item} page={page} />;
      })}
    </>
  );
}

/** The number by which logic knows it, on the server as in the page. */
function partOf(item: Item, { sheet }: SectionPage): number {
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
  page,
}: {
  readonly question: Question;
  readonly page: SectionPage;
}): ComponentChildren {
  const { sheet, language, progress, tried } = page;
  const field = sheet.fields.get(question.id);
  const nested = new Map<string, ComponentChildren>();
  const options = 'options' in question ? (question.options ?? []) : [];
  for (const { code, specify } of options) {
    const text = questionsInSection(progress.section).find(({ id }) => id === specify);
    if (text) nested.set(code, <Field question={text} page={page} />);
  }
  return (
    <QuestionField
      question={question}
      language={language}
      entry={field?.entry}
      entryId={field?.entryId ?? 0}
      problems={field?.problems ?? []}
      missing={tried && isMissing(page, question)}
      part={partOf(question, page)}
      hidden={!progress.asked.some(({ id }) => id === question.id)}
      savedAt={field ? say.savedAt(clock(field.at, language, sheet.programme.timeZone))[language] : ''}
      nested={nested}
    />
  );
}
