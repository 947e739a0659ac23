import { render } from 'preact-render-to-string';
import { compareWithRound } from '../../actions/compare-with-round.ts';
import { findRound } from '../../actions/find-round.ts';
import { proofreadFileProblem } from '../../messages/proofreading.ts';
import { reportJson } from '../../proofreading/report/report-json.ts';
import { lineNumbers } from '../line-number.ts';
import { FindingList } from '../pages/proofreading/finding-list.tsx';
import { numberedFindings } from '../pages/proofreading/numbered-finding.ts';
import { countNames } from '../pages/proofreading/relation-in-words.ts';
import { readProofreadingForm } from '../proofreading-form.ts';
import type { Route } from '../route.ts';
import type { Services } from '../services.ts';

/** A memo that is being written needs no more. */
const mostBytes = 1024 * 1024;

/** Proofreads what stands in an editor: the findings alone, as a piece of a page or as JSON. */
export function proofreadingFragment({ proofread, context }: Services): Route {
  return {
    method: 'POST',
    path: '/korrektur/fund',
    access: 'memos.write',
    body: { bytes: mostBytes, refuse: ({ request }) => request.body(null, 413) },
    async handle({ request, language }) {
      const { typed, request: wanted } = await readProofreadingForm(request, language);
      const done = await proofread(wanted);
      if (!done.ok) {
        const problems = done.problems.map((problem) => proofreadFileProblem(problem, language));
        return request.json({ problems }, 422);
      }
      const [programme = '', round = ''] = typed.round.split('/');
      const found = findRound(context, programme, round);
      const { report } = found.ok
        ? await compareWithRound(context, done.value.report, found.value)
        : done.value;
      if (request.req.header('accept')?.includes('application/json'))
        return request.json(reportJson(report, language));
      const findings = numberedFindings(report);
      return request.html(
        render(
          <FindingList
            findings={findings}
            more={report.findings.length - findings.length}
            names={countNames(done.value.claimSet, language)}
            lineOf={lineNumbers(report.text)}
            language={language}
          />,
        ),
      );
    },
  };
}
