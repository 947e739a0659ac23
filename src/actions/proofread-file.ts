import { failed, type Result } from '../core/result.ts';
import type { DocumentProblem } from '../intake/document-problem.ts';
import { readDocumentFile } from '../intake/read-document-file.ts';
import type { ProofreadProblem } from '../proofreading/proofread-problem.ts';
import { type Proofread, type ProofreadParts, type ProofreadRequest, proofread } from './proofread.ts';

export type ProofreadFileProblem =
  | { readonly code: 'document'; readonly problem: DocumentProblem }
  | { readonly code: 'proofread'; readonly problem: ProofreadProblem }
  /** Of a proofreader that many share: too many were before. */
  | { readonly code: 'busy' }
  | { readonly code: 'took_too_long'; readonly seconds: number };

export interface ProofreadFileRequest extends ProofreadRequest {
  /** A document of any kind that can be read; its text goes before `text`. */
  readonly document?: { readonly bytes: Uint8Array; readonly name: string };
}

/** Takes the text out of a document, and proofreads it. Nothing of it is kept. */
export async function proofreadFile(
  { document, ...request }: ProofreadFileRequest,
  parts: ProofreadParts,
): Promise<Result<Proofread, ProofreadFileProblem>> {
  const read = document && (await readDocumentFile(document.bytes, document.name));
  if (read && !read.ok)
    return failed(...read.problems.map((problem) => ({ code: 'document' as const, problem })));
  const done = await proofread(read ? { ...request, text: read.value.text } : request, parts);
  return done.ok
    ? done
    : failed(...done.problems.map((problem) => ({ code: 'proofread' as const, problem })));
}
