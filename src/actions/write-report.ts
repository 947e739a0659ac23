import type { Language } from '../core/language.ts';
import { printedReport } from '../proofreading/report/printed-report.ts';
import type { Report } from '../proofreading/report/report.ts';
import { reportJson } from '../proofreading/report/report-json.ts';
import { reportText } from '../proofreading/report/report-text.ts';
import { reportPdf } from '../publish/proofreading/report-pdf.ts';
import { reportWord } from '../publish/proofreading/report-word.ts';

/** The kinds of file that a report is written as, by their ending. */
export const reportFormats = ['docx', 'pdf', 'json', 'txt'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** A proofreading report as a file. */
export async function writeReport(
  report: Report,
  format: ReportFormat,
  language: Language,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return reportWord(printedReport(report, language));
    case 'pdf':
      return reportPdf(printedReport(report, language));
    case 'json':
      return bytesOf(JSON.stringify(reportJson(report, language), undefined, 2));
    case 'txt':
      return bytesOf(reportText(report, language));
  }
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
