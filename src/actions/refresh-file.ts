import { failed, ok, type Result } from '../core/result.ts';
import type { EditedDocument } from '../memo/edited-document.ts';
import type { Edition } from '../memo/edition.ts';
import { type DocumentFrame, documentFrame } from '../memo/refresh/document-frame.ts';
import { editionForDocument } from '../memo/refresh/edition-for-document.ts';
import { refreshDocument } from '../memo/refresh/refresh-document.ts';
import type { RefreshReport } from '../memo/refresh/refresh-report.ts';
import type { WordFileProblem } from '../memo/word-file-problem.ts';
import { isOpenDocument, readMemoOpenDocument } from '../publish/open-document/read-memo-open-document.ts';
import { readMemoWord } from '../publish/word/read-memo-word.ts';
import type { Actor, Context } from './context.ts';
import { figuresOfRound } from './figures-of-round.ts';
import { type FoundRound, findRound, type RoundProblem } from './find-round.ts';
import { memoFacts } from './memo-facts.ts';

export type RefreshProblem =
  | WordFileProblem
  | RoundProblem
  /** A document that no memo of ours was, or whose fields have all been turned into text. */
  | { readonly code: 'no-fields' }
  /** It has our fields and does not say which round they are about. */
  | { readonly code: 'round-unknown' };

export interface RefreshWish {
  readonly bytes: Uint8Array;
  /** Absent: the round that the document is about. */
  readonly round?: { readonly programme: string; readonly round: string };
}

export interface RefreshedFile {
  readonly bytes: Uint8Array;
  readonly kind: 'docx' | 'odt';
  readonly report: RefreshReport;
  readonly found: FoundRound;
  /** The answers may still change. */
  readonly draft: boolean;
}

/** New values in a document that somebody has edited; the document that was given is not changed. */
export async function refreshFile(
  context: Context,
  { bytes, round }: RefreshWish,
  actor: Actor,
): Promise<Result<RefreshedFile, RefreshProblem>> {
  const opened = await open(bytes);
  if (!opened.ok) return opened;
  const { document, kind, write } = opened.value;
  if (document.fields.length === 0) return failed({ code: 'no-fields' });
  const frame = documentFrame(document);
  const named = round ?? frame;
  if (!named) return failed({ code: 'round-unknown' });
  const found = findRound(context, named.programme, named.round);
  if (!found.ok) return found;
  const { edition, frozen, known } = await editionFor(context, found.value, document, frame);
  const { words, report } = refreshDocument(document, edition, known);
  const { programme, round: about } = found.value.key;
  await context.store.log.append({
    at: context.clock(),
    by: actor.name,
    act: 'memo.refreshed',
    object: `${programme}/${about}`,
  });
  return ok({ bytes: write(edition, words), kind, report, found: found.value, draft: !frozen });
}

interface Opened {
  readonly document: EditedDocument;
  readonly kind: RefreshedFile['kind'];
  readonly write: (edition: Edition, words: readonly (string | undefined)[]) => Uint8Array;
}

async function open(bytes: Uint8Array): Promise<Result<Opened, WordFileProblem>> {
  if (isOpenDocument(bytes)) {
    const { refreshOpenDocument } = await import('../publish/open-document/refresh-open-document.ts');
    const read = readMemoOpenDocument(bytes);
    if (!read.ok) return read;
    return ok({
      document: read.value,
      kind: 'odt',
      write: (edition, words) => refreshOpenDocument(read.value, edition, words),
    });
  }
  const { refreshWord } = await import('../publish/word/refresh-word.ts');
  const read = readMemoWord(bytes);
  if (!read.ok) return read;
  return ok({
    document: read.value,
    kind: 'docx',
    write: (edition, words) => refreshWord(read.value, edition, words),
  });
}

async function editionFor(
  context: Context,
  found: FoundRound,
  document: EditedDocument,
  frame: DocumentFrame | undefined,
): Promise<{ readonly edition: Edition; readonly frozen: boolean; readonly known: readonly string[] }> {
  const { definitions, tabulations, dataset } = await figuresOfRound(context, found);
  const { frozen, ...datasets } = dataset;
  const nothingSaid = {
    language: found.programme.languages[0] ?? 'da',
    title: found.programme.id,
    document: {},
    exceptions: [],
  } as const;
  const edition = editionForDocument(document, frame ?? nothingSaid, {
    definitions,
    tabulations,
    facts: memoFacts(found),
    dataset: datasets,
    edition: frame?.edition ?? 0,
  });
  return { edition, frozen, known: definitions.map(({ id }) => id) };
}
