import type { Language } from '../../../core/language.ts';
import { proofreading as say } from '../../../messages/proofreading.ts';
import { severities } from '../../../proofreading/report/finding.ts';
import type { Report } from '../../../proofreading/report/report.ts';
import { verdictNames } from '../../../proofreading/report/report-text.ts';
import { Alert, type AlertKind } from '../../components/alert.tsx';
import { SeverityMark } from './severity-mark.tsx';

const kinds = {
  consistent: 'success',
  depends_on_reading: 'warning',
  not_decided: 'warning',
  contradictory: 'error',
  impossible: 'error',
} as const satisfies Record<Report['verdict'], AlertKind>;

/** What it all comes to, in one sentence, and how much there is of each kind. */
export function Verdict({ report, language }: { readonly report: Report; readonly language: Language }) {
  const { verdict, claims, findings, coverage } = report;
  const nothing = claims.length === 0;
  const differs = findings.some(({ severity }) => severity === 'differs_from_data');
  const kind = nothing ? 'info' : differs && verdict === 'consistent' ? 'error' : kinds[verdict];
  const found = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [{ severity, count }];
  });
  return (
    <Alert kind={kind} id="samlet" heading={(nothing ? say.nothingRead : verdictNames[verdict])[language]}>
      {found.length === 0 ? null : (
        <ul class="verdict-counts">
          {found.map(({ severity, count }) => (
            <li key={severity}>
              <a href={`#${severity}`}>
                <SeverityMark severity={severity} language={language} />: {count}
              </a>
            </li>
          ))}
        </ul>
      )}
      {coverage.unread.length === 0 ? null : (
        <p class="alert-text">{say.unreadWarning(coverage.unread.length)[language]}</p>
      )}
    </Alert>
  );
}
