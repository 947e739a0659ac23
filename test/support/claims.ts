import type { ClaimSet } from '../../src/proofreading/claim-set.ts';
import { claimsFileMessage } from '../../src/proofreading/claims-file/claims-file-problem.ts';
import { readClaimsFile } from '../../src/proofreading/claims-file/read-claims-file.ts';

/** The claim set of a claims file that must be right. */
export function claimSet(yaml: string): ClaimSet {
  const read = readClaimsFile(yaml);
  if (read.ok) return read.value;
  throw new Error(read.problems.map((problem) => claimsFileMessage(problem, 'en')).join('\n'));
}
