import { parseArgs } from 'node:util';
import { compareWithRound } from '../../actions/compare-with-round.ts';
import { type ReportFormat, reportFormats, writeReport } from '../../actions/write-report.ts';
import type { Report } from '../../proofreading/report/report.ts';
import { reportJson } from '../../proofreading/report/report-json.ts';
import { reportText } from '../../proofreading/report/report-text.ts';
import { type ExitCode, type Terminal, UsageError } from '../command.ts';
import { withRound } from '../round-argument.ts';
import { writeFile } from './answers.ts';
import { givenFiles, proofreadGiven } from './proofread-given.ts';

export async function runProofread(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      claims: { type: 'string' },
      round: { type: 'string' },
      report: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const given = givenFiles(positionals, values.claims);
  if (values.report !== undefined) reportFormat(values.report);
  const done = await proofreadGiven(given, terminal);
  if (!done) return 1;
  const finish = (report: Report): Promise<0 | 1> => finished(report, values, terminal);
  if (values.round === undefined) return finish(done.report);
  return withRound([values.round], terminal, async (house, found) => {
    const { report, claims } = await compareWithRound(house, done.report, found);
    const code = await finish(report);
    if (!values.json) terminal.out(`Claims compared with figures of ${values.round}: ${claims}.`);
    return code;
  });
}

/** Prints the report, and writes it to a file where one is named. */
async function finished(
  report: Report,
  values: { readonly json: boolean; readonly report?: string | undefined },
  terminal: Terminal,
): Promise<0 | 1> {
  print(report, values, terminal);
  if (values.report === undefined) return 0;
  const format = reportFormat(values.report);
  const bytes = await writeReport(report, format, report.language);
  return writeFile(values.report, bytes, terminal) ? 0 : 1;
}

function reportFormat(file: string): ReportFormat {
  const format = reportFormats.find((ending) => file.toLowerCase().endsWith(`.${ending}`));
  if (format === undefined) throw new UsageError(`a report ends in .${reportFormats.join(', .')}`);
  return format;
}

function print(report: Report, { json }: { readonly json: boolean }, terminal: Terminal): 0 {
  terminal.out(
    json ? JSON.stringify(reportJson(report, report.language)) : reportText(report, 'en').trimEnd(),
  );
  return 0;
}
