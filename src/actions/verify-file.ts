import { failed, ok, type Result } from '../core/result.ts';
import type { Discrepancy } from '../memo/discrepancy.ts';
import type { EditedDocument } from '../memo/edited-document.ts';
import type { Edition } from '../memo/edition.ts';
import { documentFrame } from '../memo/refresh/document-frame.ts';
import { editionForDocument } from '../memo/refresh/edition-for-document.ts';
import type { WordFileProblem } from '../memo/word-file-problem.ts';
import type { Context } from './context.ts';
import { figuresOfRound } from './figures-of-round.ts';
import { findRound } from './find-round.ts';
import { memoFacts } from './memo-facts.ts';
import { type Verified, verifyMemo } from './verify-memo.ts';

export type VerifyProblem =
  | WordFileProblem
  /** None of the kinds of file that can be verified. */
  | { readonly code: 'not-a-memo-file' }
  | { readonly code: 'no-fields' };

type Checked = Result<Verified, VerifyProblem>;

/** Recomputes a memo from a published file, whichever kind it is; without a context from the file alone. */
export async function verifyFile(context: Context | undefined, bytes: Uint8Array): Promise<Checked> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return verifyPacked(context, bytes);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return failed({ code: 'word-encrypted' });
  const text = new TextDecoder().decode(bytes).replace(/^\uFEFF/, '');
  if (/^\s*</.test(text)) return ok(await verifyHtml(context, text));
  try {
    return ok(await verifyMemo(context, JSON.parse(text)));
  } catch {
    return failed({ code: 'not-a-memo-file' });
  }
}

async function verifyHtml(context: Context | undefined, page: string): Promise<Verified> {
  const { memoInPage, verifyPage } = await import('../publish/html/read-memo-html.ts');
  const memo = memoInPage(page);
  if (memo === undefined) return missing;
  return withShown(await verifyMemo(context, memo), (edition) => verifyPage(page, edition));
}

async function verifyPacked(context: Context | undefined, bytes: Uint8Array): Promise<Checked> {
  const { isOpenDocument, readMemoOpenDocument } = await import(
    '../publish/open-document/read-memo-open-document.ts'
  );
  const { verifyShown, verifyWord } = await import('../publish/word/verify-word.ts');
  if (isOpenDocument(bytes)) {
    const read = readMemoOpenDocument(bytes);
    if (!read.ok) return read;
    return verifyDocument(context, read.value, (edition) => verifyShown(read.value, edition));
  }
  const { readMemoWord } = await import('../publish/word/read-memo-word.ts');
  const read = readMemoWord(bytes);
  if (!read.ok) return read;
  return verifyDocument(context, read.value, (edition) => verifyWord(read.value, edition));
}

type Shown = (edition: Edition) => readonly Discrepancy[];

async function verifyDocument(
  context: Context | undefined,
  document: EditedDocument,
  shown: Shown,
): Promise<Checked> {
  if (document.fields.length === 0) return failed({ code: 'no-fields' });
  if (document.memo !== undefined) return ok(withShown(await verifyMemo(context, document.memo), shown));
  const edition = context && (await editionFromDataset(context, document));
  return ok(edition ? { discrepancies: shown(edition), edition, againstDataset: true } : missing);
}

/** Where a program has dropped the memo, its fields still say what they show: they are written from the round's own answers. */
async function editionFromDataset(context: Context, document: EditedDocument): Promise<Edition | undefined> {
  const frame = documentFrame(document);
  const found = frame && findRound(context, frame.programme, frame.round);
  if (!frame || !found?.ok) return undefined;
  const { definitions, tabulations, dataset } = await figuresOfRound(context, found.value);
  const { frozen, ...datasets } = dataset;
  if (!frozen) return undefined;
  const facts = memoFacts(found.value);
  const { edition } = frame;
  return editionForDocument(document, frame, { definitions, tabulations, facts, dataset: datasets, edition });
}

function withShown(verified: Verified, shown: Shown): Verified {
  const { discrepancies, edition } = verified;
  return edition ? { ...verified, discrepancies: [...discrepancies, ...shown(edition)] } : verified;
}

const missing: Verified = { discrepancies: [{ code: 'memo-missing' }], againstDataset: false };
