import type { PublicComparison } from '../../../actions/compare-with-round.ts';
import type { Proofread } from '../../../actions/proofread.ts';
import { reportFormats } from '../../../actions/write-report.ts';
import { type Language, textIn } from '../../../core/language.ts';
import { reportFormatNames, proofreading as say } from '../../../messages/proofreading.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { lineNumbers } from '../../line-number.ts';
import type { ProofreadingForm } from '../../proofreading-form.ts';
import { Answers } from './answers.tsx';
import { ClaimsTable } from './claims-table.tsx';
import { Coverage } from './coverage.tsx';
import { FindingList } from './finding-list.tsx';
import { MarkedText } from './marked-text.tsx';
import { numberedFindings } from './numbered-finding.ts';
import { countNames } from './relation-in-words.ts';
import { Verdict } from './verdict.tsx';
import { WhatBelongsTogether } from './what-belongs-together.tsx';

interface ResultPage {
  readonly done: Proofread;
  readonly form: ProofreadingForm;
  /** Where the text was held against a round. */
  readonly comparison: PublicComparison | undefined;
  readonly language: Language;
}

/** What was found, where it stands, how it was read, and everything needed to correct that and check again. */
export function ProofreadingResult({ done, form, comparison, language }: ResultPage) {
  const { claimSet } = done;
  const report = comparison?.report ?? done.report;
  const findings = numberedFindings(report);
  const names = countNames(claimSet, language);
  const lineOf = lineNumbers(report.text);
  const { unread } = form;
  return (
    <>
      <h1>{say.title[language]}</h1>
      <CorrectionProblems form={form} language={language} />
      <Verdict report={report} language={language} />
      <ComparedWith comparison={comparison} language={language} />
      <Contents hasText={report.text !== ''} language={language} />
      <FindingList
        findings={findings}
        more={report.findings.length - findings.length}
        names={names}
        lineOf={lineOf}
        language={language}
      />
      {report.text === '' ? null : <MarkedText text={report.text} findings={findings} language={language} />}
      <form class="corrections" method="post" action="/korrektur" enctype="multipart/form-data">
        <input type="hidden" name="text" value={report.text} />
        <input type="hidden" name="language" value={report.language} />
        <input type="hidden" name="round" value={comparison ? form.typed.round : ''} />
        <ClaimsTable claims={report.claims} lineOf={lineOf} unread={unread} language={language} />
        <WhatBelongsTogether
          claimSet={claimSet}
          claims={report.claims}
          groups={report.groups}
          names={names}
          unread={unread}
          language={language}
        />
        <Again language={language} />
        <Coverage coverage={report.coverage} lineOf={lineOf} language={language} />
        <Answers done={done} typed={form.answers} names={names} language={language} />
        <ClaimsFile done={done} form={form} language={language} />
        <Save language={language} />
      </form>
    </>
  );
}

function CorrectionProblems({ form, language }: Pick<ResultPage, 'form' | 'language'>) {
  if (form.problems.length === 0) return null;
  const items = form.problems.map(({ code, field, text }) => ({
    href: `#${field}`,
    text: (code === 'size' ? say.sizeProblem(text) : say.intervalProblem(text))[language],
  }));
  return <ErrorSummary title={say.correctionsTitle[language]} items={items} />;
}

function ComparedWith({ comparison, language }: Pick<ResultPage, 'comparison' | 'language'>) {
  if (!comparison) return null;
  const { dataset, claims } = comparison;
  const round = `${textIn(dataset.title, language)}${dataset.synthetic ? ` (${say.madeUp[language]})` : ''}`;
  return <p>{say.compared(claims, round)[language]}</p>;
}

function Contents({ hasText, language }: { readonly hasText: boolean; readonly language: Language }) {
  const parts = [
    ['fund', say.findings],
    ...(hasText ? ([['teksten', say.theText]] as const) : []),
    ['paastande', say.claimsTable],
    ['sammen', say.together],
    ['laest', say.coverage],
    ['svar', say.answers],
    ['fil', say.asFile],
    ['gem', say.save],
  ] as const;
  return (
    <nav class="on-this-page" aria-label={say.onThisPage[language]}>
      <ul>
        {parts.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name[language]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Again({ language }: { readonly language: Language }) {
  return (
    <div class="button-row">
      <button class="button button-primary" type="submit">
        {say.again[language]}
      </button>
    </div>
  );
}

/** A file that was given and not corrected since stands as it was written, with its remarks. */
function ClaimsFile({ done, form, language }: Omit<ResultPage, 'comparison'>) {
  const asGiven = form.typed.claimsFile !== '' && form.request.corrections === undefined;
  return (
    <section class="claims-as-file" aria-labelledby="fil">
      <h2 id="fil">{say.asFile[language]}</h2>
      <p id="fil-hint">{say.asFileHelp[language]}</p>
      <textarea
        class="form-input code"
        id="claims"
        name="claims"
        rows={18}
        spellcheck={false}
        aria-labelledby="fil"
        aria-describedby="fil-hint"
        value={asGiven ? form.typed.claimsFile : done.claimsFile}
      />
      <Again language={language} />
    </section>
  );
}

function Save({ language }: { readonly language: Language }) {
  return (
    <section class="save-report" aria-labelledby="gem">
      <h2 id="gem">{say.save[language]}</h2>
      <p>{say.saveHelp[language]}</p>
      <div class="button-row">
        {reportFormats.map((format) => (
          <button
            class="button button-secondary"
            type="submit"
            formaction={`/korrektur/rapport.${format}`}
            key={format}
          >
            {say.downloadAs(reportFormatNames[format][language])[language]}
          </button>
        ))}
        <button class="button button-secondary" type="submit" formaction="/korrektur/paastande.yaml">
          {say.downloadClaims[language]}
        </button>
        <a href="/korrektur">{say.anotherText[language]}</a>
      </div>
    </section>
  );
}
