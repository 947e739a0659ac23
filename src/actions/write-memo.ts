import type { Edition } from '../memo/edition.ts';

export const memoFormats = ['html', 'md', 'json'] as const;
export type MemoFormat = (typeof memoFormats)[number];

/** A memo as a file. Each writer is loaded when it is needed, since a short command needs one. */
export async function writeMemo(edition: Edition, format: MemoFormat): Promise<string | Uint8Array> {
  switch (format) {
    case 'html':
      return (await import('../publish/html/memo-page.tsx')).memoPage(edition);
    case 'md':
      return (await import('../publish/markdown/memo-markdown.ts')).memoMarkdown(edition);
    case 'json':
      return (await import('../publish/memo-json.ts')).memoJson(edition);
  }
}
