import type { getDocumentProxy } from 'unpdf';
import { failed, ok, type Result } from '../core/result.ts';
import { documentLimits } from './document-limits.ts';
import type { DocumentProblem } from './document-problem.ts';
import { drawnLetters, fontsWithoutHyphen, type Shown, withHyphens } from './pdf-hyphens.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A line on a page: its text, where it begins, and how tall its letters are. */
interface PageLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Fewer letters than this on an average page are a page number or a stamp, not a text layer. */
const leastLettersPerPage = 15;

/** The text layer of a PDF line by line, with a blank line where the lines stand further apart. */
export async function pdfText(bytes: Uint8Array): Promise<Result<string, DocumentProblem>> {
  let pdf: Pdf;
  const reader = await import('unpdf');
  try {
    // A copy, since the reader takes the bytes over, and no Buffer, which it refuses. It would warn on the terminal of
    // what it mends.
    pdf = await reader.getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    const isProtected = error instanceof Error && error.name === 'PasswordException';
    return failed({ code: isProtected ? 'document-protected' : 'document-broken', kind: 'pdf' });
  }
  try {
    return await textOfPages(pdf);
  } catch {
    return failed({ code: 'document-broken', kind: 'pdf' });
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function textOfPages(pdf: Pdf): Promise<Result<string, DocumentProblem>> {
  const pages = pdf.numPages;
  if (pages > documentLimits.pages) {
    return failed({ code: 'document-too-many-pages', pages, limitPages: documentLimits.pages });
  }
  const read: PageItems[] = [];
  for (let number = 1; number <= pages; number += 1) read.push(await itemsOf(pdf, number));
  const doubtful = fontsWithoutHyphen(read.flatMap(({ items }) => items));
  const texts: string[] = [];
  for (const each of read) {
    texts.push(withGaps(linesOf(await mended(each, doubtful))));
    each.page.cleanup();
  }
  const text = texts.join('\n\n');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters < leastLettersPerPage * pages
    ? failed({ code: 'document-without-text', kind: 'pdf', pages })
    : ok(text);
}

type Page = Awaited<ReturnType<Pdf['getPage']>>;
type Item = Extract<Awaited<ReturnType<Page['getTextContent']>>['items'][number], { readonly str: string }>;

interface PageItems {
  readonly page: Page;
  readonly items: readonly Item[];
}

async function itemsOf(pdf: Pdf, number: number): Promise<PageItems> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  return { page, items: items.filter((item) => 'str' in item) };
}

/** What a page draws takes as long to find as its text, so only pages are asked whose hyphens may be lost. */
async function mended({ page, items }: PageItems, doubtful: ReadonlySet<string>): Promise<readonly Item[]> {
  if (!items.some(({ fontName }) => doubtful.has(fontName))) return items;
  const { OPS } = await (await import('unpdf')).getResolvedPDFJS();
  // A picture that cannot be drawn is no reason to leave the text unread.
  const drawing = await page.getOperatorList().catch(() => undefined);
  if (!drawing) return items;
  const { fnArray, argsArray } = drawing;
  const shown = argsArray.flatMap((given, at): Shown[] => (fnArray[at] === OPS.showText ? [given[0]] : []));
  const pieces = withHyphens(
    items.map(({ str }) => str),
    drawnLetters(shown),
  );
  return items.map((item, at) => ({ ...item, str: pieces[at] ?? item.str }));
}

/** Letters that stand further apart than this many times their height stand in two cells of a table. */
const cellGap = 1.2;

function linesOf(items: readonly Item[]): readonly PageLine[] {
  const lines: PageLine[] = [];
  const nothing = ['', Number.NaN, Number.NaN, 0, Number.NaN] as const;
  let [text, x, y, height, right]: [string, number, number, number, number] = [...nothing];
  for (const item of items) {
    const left = Number(item.transform[4]);
    if (item.str.trim() !== '') {
      if (Number.isNaN(y)) [x, y, height] = [left, Number(item.transform[5]), item.height];
      if (left - right > cellGap * item.height) text = `${text.trimEnd()}\t`;
      right = left + item.width;
    }
    text += item.str;
    if (!item.hasEOL) continue;
    lines.push({ text: text.trimEnd(), x, y, height });
    [text, x, y, height, right] = [...nothing];
  }
  if (text !== '') lines.push({ text: text.trimEnd(), x, y, height });
  return lines;
}

/** Lines stand this much further apart between paragraphs than within them. */
const paragraphGap = 1.3;
/** On a page with few lines the letters' height tells how far apart lines of a paragraph stand. */
const [fewLines, usualSpacing] = [8, 1.35];

// A line may begin with a day, "7. juni", which has no capital.
const isListItem = /^(?:[•‣◦▪–−*-]|\(?(?:\d{1,2}|[a-zæøå])\)|\d{1,2}\.(?=\s+\p{Lu}))(?=\s)/u;

function withGaps(lines: readonly PageLine[]): string {
  const steps = lines.map(({ y }, at) => Math.abs((lines[at - 1]?.y ?? Number.NaN) - y));
  const close = steps.filter((step) => step > 0).toSorted((a, b) => a - b);
  const usual = close.length >= fewLines ? close[Math.floor(close.length / 4)] : undefined;
  let list = Number.NaN;
  return lines
    .map(({ text, x, height }, at) => {
      // Letters of another size are a heading, or what follows one.
      const isResized = Math.abs((lines[at - 1]?.height ?? height) - height) > height / 10;
      const isFar = (steps[at] ?? 0) > (usual ?? height * usualSpacing) * paragraphGap;
      // The items of a list stand further in than what follows it, however close that is.
      const isPastList = x < list - height / 4;
      const isApart = isResized || isFar || isPastList;
      if (isListItem.test(text)) list = x;
      else if (isApart) list = Number.NaN;
      return `${at === 0 ? '' : isApart ? '\n\n' : '\n'}${text}`;
    })
    .join('');
}
