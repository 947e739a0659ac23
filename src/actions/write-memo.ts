import type { Result } from '../core/result.ts';
import type { Edition } from '../memo/edition.ts';
import type { WordFileProblem } from '../memo/word-file-problem.ts';
import type { Context } from './context.ts';

export const memoFormats = ['html', 'docx', 'pdf', 'md', 'json'] as const;
export type MemoFormat = (typeof memoFormats)[number];

/** A Word template that has been found fit to write memos in. */
export interface HouseTemplate {
  readonly bytes: Uint8Array;
}

/** Whether a file can be used as a template; asked before anything is published. */
export async function checkHouseTemplate(bytes: Uint8Array): Promise<Result<HouseTemplate, WordFileProblem>> {
  const { readWordTemplate } = await import('../publish/word/word-template.ts');
  const read = readWordTemplate(bytes);
  return read.ok ? { ok: true, value: { bytes } } : read;
}

export interface WritingParts extends Pick<Context, 'writeApart'> {
  readonly template?: HouseTemplate;
  /** This thread has nothing else to do, and takes its part of the work. */
  readonly shared?: boolean;
}

/** Loads what a format is written with, while there is something else to wait for. */
export function prepareFormats(formats: readonly MemoFormat[]): void {
  if (formats.includes('docx')) void import('../publish/word/memo-word.ts');
  if (formats.includes('html')) void import('../publish/html/memo-page.tsx');
}

/** A memo as a file. Each writer is loaded when it is needed, since a short command needs one. */
export async function writeMemo(
  edition: Edition,
  format: MemoFormat,
  { template, writeApart, shared = false }: WritingParts = {},
): Promise<string | Uint8Array> {
  switch (format) {
    case 'html':
      return (await import('../publish/html/memo-page.tsx')).memoPage(edition);
    case 'docx': {
      if (writeApart && !shared) return writeApart.memo(edition, 'docx', template?.bytes);
      const { finishedWord } = await import('../publish/word/memo-word.ts');
      return finishedWord(edition, {
        ...(template ? { template: template.bytes } : {}),
        ...(writeApart ? { drawApart: writeApart.picture } : {}),
      });
    }
    case 'pdf':
      if (writeApart) return writeApart.memo(edition, 'pdf');
      return (await import('../publish/pdf/memo-pdf.ts')).memoPdf(edition);
    case 'md':
      return (await import('../publish/markdown/memo-markdown.ts')).memoMarkdown(edition);
    case 'json':
      return (await import('../publish/memo-json.ts')).memoJson(edition);
  }
}
