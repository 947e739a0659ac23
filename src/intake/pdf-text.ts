import { getDocumentProxy } from 'unpdf';
import { failed, ok, type Result } from '../core/result.ts';
import { documentLimits } from './document-limits.ts';
import type { DocumentProblem } from './document-problem.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A line on a page: its text, and how far up it stands. */
interface PageLine {
  readonly text: string;
  readonly y: number;
}

/** Fewer letters than this on an average page are a page number or a stamp, not a text layer. */
const leastLettersPerPage = 15;

/** The text layer of a PDF line by line, with a blank line where the lines stand further apart. */
export async function pdfText(bytes: Uint8Array): Promise<Result<string, DocumentProblem>> {
  let pdf: Pdf;
  try {
    // A copy, since the reader takes the bytes over.
    pdf = await getDocumentProxy(bytes.slice());
  } catch (error) {
    const isProtected = error instanceof Error && error.name === 'PasswordException';
    return failed({ code: isProtected ? 'document-protected' : 'document-broken', kind: 'pdf' });
  }
  try {
    return await textOfPages(pdf);
  } catch {
    return failed({ code: 'document-broken', kind: 'pdf' });
  } finally {
    await pdf.destroy();
  }
}

async function textOfPages(pdf: Pdf): Promise<Result<string, DocumentProblem>> {
  const pages = pdf.numPages;
  if (pages > documentLimits.pages) {
    return failed({ code: 'document-too-many-pages', pages, limitPages: documentLimits.pages });
  }
  const texts: string[] = [];
  for (let number = 1; number <= pages; number += 1) texts.push(withGaps(await linesOf(pdf, number)));
  const text = texts.join('\n\n');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters < leastLettersPerPage * pages ? failed({ code: 'document-without-text', kind: 'pdf', pages }) : ok(text);
}

async function linesOf(pdf: Pdf, number: number): Promise<readonly PageLine[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const lines: PageLine[] = [];
  let [text, y] = ['', Number.NaN];
  for (const item of items) {
    if (!('str' in item)) continue;
    if (item.str.trim() !== '' && Number.isNaN(y)) y = Number(item.transform[5]);
    text += item.str;
    if (!item.hasEOL) continue;
    lines.push({ text: text.trimEnd(), y });
    [text, y] = ['', Number.NaN];
  }
  if (text !== '') lines.push({ text: text.trimEnd(), y });
  page.cleanup();
  return lines;
}

/** Lines stand this much further apart between paragraphs than within them. */
const paragraphGap = 1.35;

function withGaps(lines: readonly PageLine[]): string {
  const steps = lines.slice(1).map(({ y }, at) => Math.abs((lines[at]?.y ?? Number.NaN) - y));
  const usual = median(steps.filter((step) => step > 0));
  return lines
    .map(({ text }, at) => {
      const step = steps[at - 1];
      const isApart = at > 0 && step !== undefined && step > usual * paragraphGap;
      return `${at === 0 ? '' : isApart ? '\n\n' : '\n'}${text}`;
    })
    .join('');
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.POSITIVE_INFINITY;
}
