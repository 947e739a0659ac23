import type { OpenSheet } from '../../actions/answering.ts';
import type { Language } from '../../core/language.ts';
import { answering } from '../../messages/answering.ts';
import { paperPages as say } from '../../messages/paper.ts';
import { ErrorSummary } from '../components/error-summary.tsx';

interface PaperPage {
  readonly sheet: Pick<OpenSheet, 'takesAnswers'>;
  readonly language: Language;
  readonly base: string;
  readonly formToken: string;
  /** Why a file was not read. */
  readonly problem?: string;
}

/** The questionnaire to take away, and the way back in. */
export function PaperStart({ sheet, language, base, formToken, problem }: PaperPage) {
  return (
    <>
      <p class="crumbs">
        <a href={base}>← {answering.toOverview[language]}</a>
      </p>
      <h1>{say.title[language]}</h1>
      {problem ? (
        <ErrorSummary title={answering.summaryTitle[language]} items={[{ href: '#fil', text: problem }]} />
      ) : null}
      <p class="lead">{say.lead[language]}</p>
      <h2>{say.getTitle[language]}</h2>
      <ul>
        <li>
          <a href={`${base}/papir/skema.pdf`}>{say.getPdf[language]}</a>
        </li>
        <li>
          <a href={`${base}/papir/skema.docx`}>{say.getWord[language]}</a>
        </li>
      </ul>
      {sheet.takesAnswers ? (
        <form method="post" action={`${base}/papir`} encType="multipart/form-data">
          <h2>{say.readTitle[language]}</h2>
          <p>{say.readText[language]}</p>
          <input type="hidden" name="_token" value={formToken} />
          <div class={`form-group${problem ? ' form-error' : ''}`}>
            <label class="form-label" for="fil">
              {say.file[language]}
            </label>
            {problem ? (
              <span class="form-error-message" id="fil-fejl">
                {problem}
              </span>
            ) : null}
            <input
              id="fil"
              name="fil"
              type="file"
              accept=".docx"
              {...(problem ? { 'aria-describedby': 'fil-fejl', 'aria-invalid': true } : {})}
            />
          </div>
          <div class="button-row">
            <button class="button button-primary" type="submit">
              {say.read[language]}
            </button>
          </div>
        </form>
      ) : null}
    </>
  );
}
