import type { PrintedReport } from '../../proofreading/report/printed-report.ts';
import { setInTypst } from '../pdf/set-in-typst.ts';
import { reportTypst } from './report-typst.ts';

/** A proofreading report as tagged PDF: bookmarks, headings, and a table with a head. */
export function reportPdf(report: PrintedReport): Uint8Array {
  return setInTypst(reportTypst, { report: JSON.stringify(report) });
}
