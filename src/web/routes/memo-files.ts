import type { MemoFormat } from '../../actions/write-memo.ts';

/** What a memo's files say they are. */
export const memoContentTypes: Readonly<Record<MemoFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
};
