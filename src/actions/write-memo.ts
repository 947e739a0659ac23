import type { Edition } from '../memo/edition.ts';

export const memoFormats = ['html', 'docx', 'pdf', 'md', 'json'] as const;
export type MemoFormat = (typeof memoFormats)[number];

/** A memo as a file. Each writer is loaded when it is needed, since a short command needs one. */
export async function writeMemo(edition: Edition, format: MemoFormat): Promise<string | Uint8Array> {
  switch (format) {
    case 'html':
      return (await import('../publish/html/memo-page.tsx')).memoPage(edition);
    case 'docx': {
      const { memoWord } = await import('../publish/word/memo-word.ts');
      const word = await memoWord(edition);
      // Only a template can be at fault, and none was given.
      if (!word.ok) throw new Error(`a memo that cannot be written for Word: ${edition.title}`);
      return word.value;
    }
    case 'pdf':
      return (await import('../publish/pdf/memo-pdf.ts')).memoPdf(edition);
    case 'md':
      return (await import('../publish/markdown/memo-markdown.ts')).memoMarkdown(edition);
    case 'json':
      return (await import('../publish/memo-json.ts')).memoJson(edition);
  }
}
