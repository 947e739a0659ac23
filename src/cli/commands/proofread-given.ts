/** What `proofread` and `reconstruct` take alike: a file, claims, or both. */
import type { Proofread } from '../../actions/proofread.ts';
import { type ProofreadFileRequest, proofreadFile } from '../../actions/proofread-file.ts';
import { proofreadFileProblem } from '../../messages/proofreading.ts';
import { type Terminal, UsageError } from '../command.ts';
import { readFile } from './answers.ts';

/** Paths of files. */
export interface Given {
  readonly file: string | undefined;
  readonly claims: string | undefined;
}

export function givenFiles([file, ...more]: readonly string[], claims: string | undefined): Given {
  if (more.length > 0 || (!file && !claims)) throw new UsageError('name one file, or claims, or both');
  return { file, claims };
}

/** Reads and proofreads them; undefined where that cannot be done, and why has been said. */
export async function proofreadGiven(
  { file, claims }: Given,
  terminal: Terminal,
  wish: Pick<ProofreadFileRequest, 'answers'> = {},
): Promise<Proofread | undefined> {
  const bytes = file === undefined ? undefined : readFile(file, terminal);
  const written = claims === undefined ? undefined : readFile(claims, terminal);
  if ((file !== undefined && !bytes) || (claims !== undefined && !written)) return undefined;
  const done = await proofreadFile(
    {
      ...(bytes && file !== undefined ? { document: { bytes, name: file } } : {}),
      ...(written ? { claimsFile: new TextDecoder().decode(written) } : {}),
      ...wish,
    },
    terminal.proofreading(),
  );
  if (done.ok) return done.value;
  for (const problem of done.problems)
    terminal.err(`${file ?? claims}: ${proofreadFileProblem(problem, 'en')}`);
  return undefined;
}
