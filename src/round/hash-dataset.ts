/** What a dataset is known by. Design: never over the bytes of Parquet, which another version may write otherwise. */
import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '../core/canonical-json.ts';
import { answerText } from '../questionnaire/answer-text.ts';
import type { Cell, Dataset } from './dataset.ts';

/**
 * SHA-256, in lower-case hexadecimal, over the canonical JSON (RFC 8785) of
 * `{ cells: [{ answer, authority, question, questionnaire }], codebook, frame }`, where `answer` is a text (see
 * `answerText`), cells are ordered by authority, questionnaire and question, and the frame by authority. The order
 * in which they are given does not matter.
 */
export function hashDataset({
  codebook,
  frame,
  cells,
}: Pick<Dataset, 'codebook' | 'frame' | 'cells'>): string {
  const hash = createHash('sha256');
  // Cell by cell, since the text of a large dataset would not fit in one string.
  hash.update('{"cells":[');
  [...cells].sort(byPlace).forEach((cell, index) => {
    hash.update((index === 0 ? '' : ',') + cellJson(cell));
  });
  hash.update(`],"codebook":${canonicalJson(plainJson(codebook))},"frame":[`);
  const rows = [...frame].sort((a, b) => compare(a.authority, b.authority));
  hash.update(rows.map((row) => canonicalJson(plainJson(row))).join(','));
  return hash.update(']}').digest('hex');
}

/** As `canonicalJson` writes it, in a third of the time: there is one for every answer. */
function cellJson({ authority, questionnaire, question, answer }: Cell): string {
  const text = JSON.stringify(answerText(answer));
  return `{"answer":${text},"authority":${JSON.stringify(authority)},"question":${JSON.stringify(question)},"questionnaire":${JSON.stringify(questionnaire)}}`;
}

/** Codebook and frame hold only plain data; interfaces lack the index signature that `Json` asks for. */
function plainJson(data: Dataset['codebook'] | Dataset['frame'][number]): Json {
  return data as unknown as Json;
}

function byPlace(a: Cell, b: Cell): number {
  return (
    compare(a.authority, b.authority) ||
    compare(a.questionnaire, b.questionnaire) ||
    compare(a.question, b.question)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
