import type { Conflict } from '../../actions/answering.ts';
import { textIn } from '../../core/language.ts';
import { answering as say } from '../../messages/answering.ts';
import { delegation } from '../../messages/delegation.ts';
import { fieldProblem } from '../../messages/field-problem.ts';
import { Alert } from '../components/alert.tsx';
import { AskUnsent } from '../components/ask-unsent.tsx';
import { type RefusedReply, SectionComments } from '../components/comment-box.tsx';
import { ConflictChoice } from '../components/conflict-choice.tsx';
import { DelegateDone, DelegateNote } from '../components/delegate-box.tsx';
import { ErrorSummary, type SummaryItem } from '../components/error-summary.tsx';
import { NothingChanged } from '../components/last-time.tsx';
import { NameField } from '../components/name-field.tsx';
import { isMissing, SectionItems, type SectionView } from '../components/section-items.tsx';
import { SectionProgressLine } from '../components/section-progress.tsx';
import { BehalfNote, ThreadBox } from '../components/thread-box.tsx';
import { keptName } from '../kept-name.ts';
import { pageLogic } from '../page-logic.ts';
import type { SheetPage } from './sheet-overview.tsx';

export interface SectionPage extends SheetPage, SectionView {
  readonly formToken: string;
  readonly name: string;
  /** What the last save brought to this page, and the reader is told of. */
  readonly news: 'more-asked' | 'check-fails' | 'taken' | 'done' | undefined;
  readonly conflicts: readonly Conflict[];
  /** Who else is in the sheet, as a sentence; empty where nobody is. */
  readonly colleagues: string;
  /** A reply to a question of ours was sent without any text. */
  readonly emptyReply?: boolean;
  /** A reply to an approver's comment that could not be kept. */
  readonly refusedReply?: RefusedReply;
}

export function SheetSection(page: SectionPage) {
  const { sheet, language, base, progress, news } = page;
  const { section } = progress;
  const number = sheet.sections.findIndex((one) => one.section.id === section.id) + 1;
  const previous = sheet.sections[number - 2];
  return (
    <>
      {sheet.only === undefined ? (
        <p class="crumbs">
          <a href={previous ? `${base}/${previous.section.id}` : base}>← {say.back[language]}</a>
          <a href={base}>{say.toOverview[language]}</a>
        </p>
      ) : null}
      <SectionProgressLine sheet={sheet} language={language} number={number} />
      <h1>{textIn(section.title, language)}</h1>
      <Problems page={page} />
      {news === undefined ? null : (
        <Alert kind={news === 'check-fails' ? 'warning' : 'info'} role="status">
          <p class="alert-text">{newsTexts[news][language]}</p>
        </Alert>
      )}
      <DelegateNote sheet={sheet} language={language} />
      <BehalfNote sheet={sheet} language={language} />
      <SectionComments
        sheet={sheet}
        language={language}
        base={base}
        asked={progress.asked}
        formToken={page.formToken}
        refused={page.refusedReply}
      />
      <ThreadBox {...page} section={section.id} empty={page.emptyReply ?? false} />
      {section.intro ? <p class="lead">{textIn(section.intro, language)}</p> : null}
      <SectionForm page={page} />
      <DelegateDone sheet={sheet} language={language} base={base} formToken={page.formToken} />
    </>
  );
}

const newsTexts = {
  'more-asked': say.moreAsked,
  'check-fails': say.checkFails,
  taken: say.taken,
  done: delegation.thanks,
};

function SectionForm({ page }: { readonly page: SectionPage }) {
  const { sheet, language, base, progress, name } = page;
  const { section } = progress;
  const who = <NameField name={name} language={language} />;
  return (
    <form
      method="post"
      action={`${base}/${section.id}`}
      noValidate={true}
      // Browsers that put back what a form held before a reload would put back what has been saved over since.
      autocomplete="off"
      data-sheet={base}
      data-keep={keptName(sheet.key)}
      data-section={section.id}
      data-last={sheet.lastEntry}
    >
      {/* Enter in a text presses the first button of a form, which must not be one that takes answers over. */}
      <button
        class="visually-hidden"
        type="submit"
        name="_to"
        value="next"
        tabIndex={-1}
        aria-hidden={true}
      />
      <input type="hidden" name="_token" value={page.formToken} />
      <p class="colleagues" role="status" data-colleagues>
        {page.colleagues}
      </p>
      <AskUnsent language={language} />
      {page.conflicts.map((conflict) => (
        <ConflictChoice key={conflict.question} conflict={conflict} sheet={sheet} language={language} />
      ))}
      {name === '' ? who : null}
      <NothingChanged sheet={sheet} language={language} section={section.id} />
      <SectionItems items={section.items} view={page} />
      <p class="visually-hidden" role="status" data-announce />
      {name === '' ? null : who}
      <p class="form-state" role="status" data-form-state />
      <div class="button-row">
        {sheet.only === undefined ? (
          <>
            <button class="button button-primary" type="submit" name="_to" value="next">
              {say.saveAndContinue[language]}
            </button>
            <button class="button button-secondary" type="submit" name="_to" value="overview">
              {say.saveAndOverview[language]}
            </button>
          </>
        ) : (
          <button class="button button-primary" type="submit" name="_to" value="overview">
            {delegation.saveSection[language]}
          </button>
        )}
      </div>
      <LogicForScripts page={page} />
    </form>
  );
}

function LogicForScripts({ page }: { readonly page: SectionPage }) {
  // JSON cannot end the element when its "<" is written otherwise.
  const json = JSON.stringify(pageLogic(page.sheet, page.language)).replaceAll('<', '\\u003c');
  return <script type="application/json" id="logik" dangerouslySetInnerHTML={{ __html: json }} />;
}

function Problems({ page }: { readonly page: SectionPage }) {
  const { sheet, language, progress } = page;
  const items: SummaryItem[] = [];
  const { refusedReply } = page;
  if (refusedReply) items.push({ href: `#svar-paa-${refusedReply.question}`, text: refusedReply.why });
  for (const question of progress.asked) {
    for (const problem of sheet.fields.get(question.id)?.problems ?? [])
      items.push({
        href: `#${question.id}`,
        text: `${textIn(question.label, language)} – ${fieldProblem(problem, language)}`,
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
