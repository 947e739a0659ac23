/** A memo's template beside what it becomes. Works as a plain form; a script saves and shows as one writes. */
import type { TemplatePreview, WritableFigure } from '../../../actions/preview-template.ts';
import type { Language } from '../../../core/language.ts';
import { memoEditor as say } from '../../../messages/memo-editor.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import type { EditorTexts } from '../../memo-editor-reply.ts';
import { safeHref } from '../../safe-href.ts';
import { DraftFindings, type DraftProofreading } from './draft-findings.tsx';
import { FigurePicker } from './figure-picker.tsx';
import { MemoPreview } from './memo-preview.tsx';

export interface EditorPage {
  readonly address: string;
  readonly name: string;
  readonly text: string;
  readonly seen: number;
  /** When and by whom it was saved last, as a sentence. */
  readonly state: string;
  /** What went wrong with the last thing asked for. */
  readonly problems: readonly string[];
  readonly preview: TemplatePreview;
  /** Where proofreading was asked for. */
  readonly proofreading?: DraftProofreading;
  readonly figures: readonly WritableFigure[];
  readonly query: string;
  readonly mayPublish: boolean;
  readonly language: Language;
}

export function MemoEditor(page: EditorPage) {
  const { address, name, text, seen, state, problems, preview, language } = page;
  return (
    <>
      <h1>{say.title(name)[language]}</h1>
      {problems.length > 0 ? (
        <ErrorSummary
          title={say.problemTitle[language]}
          items={problems.map((problem) => ({ href: '#tekst', text: problem }))}
        />
      ) : null}
      <form
        method="post"
        action={safeHref(address)}
        class="memo-editor"
        data-memo-editor={address}
        data-texts={JSON.stringify(scriptTexts(language))}
      >
        <input type="hidden" name="seen" value={seen} />
        <div class="memo-writing">
          <label class="form-label" for="tekst">
            {say.text[language]}
          </label>
          <span class="form-hint" id="tekst-hint">
            {say.textHintPlain[language]}
          </span>
          <textarea
            class="form-input code"
            id="tekst"
            name="text"
            rows={30}
            spellcheck
            lang={preview.edition.language}
            aria-describedby="tekst-hint"
            {...(problems.length > 0 ? { 'aria-invalid': true as const } : {})}
            value={text}
          />
          <Suggestions language={language} />
          <p class="muted" role="status" data-state>
            {state}
          </p>
          <Buttons page={page} />
          <section class="draft-findings" data-findings aria-label={say.proofreading[language]}>
            {page.proofreading ? (
              <DraftFindings proofreading={page.proofreading} language={language} />
            ) : null}
          </section>
          <FigurePicker page={page} />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody could scroll by keyboard */}
        <section class="memo-becoming" data-preview tabIndex={0} aria-label={say.preview[language]}>
          <MemoPreview preview={preview} text={text} language={language} />
        </section>
      </form>
    </>
  );
}

function scriptTexts(language: Language): EditorTexts {
  return {
    saving: say.saving[language],
    unsaved: say.unsaved[language],
    offline: say.offline[language],
    signedOut: say.signedOut[language],
    suggested: say.suggested('#')[language],
    noSuggestion: say.foundNone[language],
    hint: say.textHint[language],
  };
}

/** Filled by the script; nothing to anybody without it. */
function Suggestions({ language }: { readonly language: Language }) {
  return (
    <div class="suggestions" data-suggestions hidden>
      <p class="suggestions-count" role="status" data-suggestion-count />
      <div id="forslag" role="listbox" aria-label={say.suggestions[language]} />
    </div>
  );
}

function Buttons({ page: { address, preview, mayPublish, language } }: { readonly page: EditorPage }) {
  return (
    <>
      <div class="button-row">
        <button class="button button-primary" type="submit" name="act" value="gem">
          {say.save[language]}
        </button>
        <button class="button button-secondary" type="submit" name="act" value="korrektur">
          {say.proofread[language]}
        </button>
        {mayPublish && preview.frozen ? (
          <button class="button button-secondary" type="submit" name="act" value="udgiv">
            {say.publish[language]}
          </button>
        ) : null}
        <a href={safeHref(`${address}/udgaver`)}>{say.versions[language]}</a>
      </div>
      {mayPublish && !preview.frozen ? <p class="muted">{say.publishNot[language]}</p> : null}
    </>
  );
}
