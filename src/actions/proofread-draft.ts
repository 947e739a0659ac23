import { ok, type Result } from '../core/result.ts';
import { type TemplateInWords, templateInWords } from '../memo/template-in-words.ts';
import type { Finding } from '../proofreading/report/finding.ts';
import type { Report } from '../proofreading/report/report.ts';
import type { Context } from './context.ts';
import type { FoundRound } from './find-round.ts';
import { previewTemplate } from './preview-template.ts';
import type { Proofread } from './proofread.ts';
import type { ProofreadFileProblem, ProofreadFileRequest } from './proofread-file.ts';

type Proofreader = (request: ProofreadFileRequest) => Promise<Result<Proofread, ProofreadFileProblem>>;

/** Places in both are those of the text they hold, whose lines are the template's. */
export interface DraftReport {
  readonly report: Report;
  /**
   * What does not go together though every number in it comes from the answers: the numbers are right, and it is the
   * words around them that can be read in a way that is not.
   */
  readonly readings: Report;
}

/** Proofreads a memo that is being written, with its figures as they are now. */
export async function proofreadDraft(
  context: Context,
  found: FoundRound,
  { name, text }: { readonly name: string; readonly text: string },
  proofread: Proofreader,
): Promise<Result<DraftReport, ProofreadFileProblem>> {
  const { edition } = await previewTemplate(context, found, name, text);
  const { date } = edition.document;
  const inWords = templateInWords(text, edition);
  const done = await proofread({
    text: inWords.text,
    language: edition.language,
    ...(date === undefined ? {} : { documentDate: date }),
  });
  if (!done.ok) return done;
  const { report } = done.value;
  const isReading = (finding: Finding) => isOfFigures(finding, inWords);
  return ok({
    report: { ...report, findings: report.findings.filter((finding) => !isReading(finding)) },
    readings: { ...report, findings: report.findings.filter(isReading) },
  });
}

/** Does a finding about numbers rest on nothing but what references have written? */
function isOfFigures({ severity, places }: Finding, { written }: TemplateInWords): boolean {
  if (severity === 'note' || severity === 'unclear' || places.length === 0) return false;
  return places.every((place) => written.some(({ start, end }) => start < place.end && place.start < end));
}
