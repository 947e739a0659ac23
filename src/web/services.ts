/** The actions that pages need, with their parts already given. */
import type { Context as Request } from 'hono';
import type { Person } from '../access/policy.ts';
import type { Context } from '../actions/context.ts';
import type { Mailer } from '../actions/mailer.ts';
import type { Proofread } from '../actions/proofread.ts';
import type { ProofreadFileProblem, ProofreadFileRequest } from '../actions/proofread-file.ts';
import type { Result } from '../core/result.ts';

export type Proofreader = (request: ProofreadFileRequest) => Promise<Result<Proofread, ProofreadFileProblem>>;

export interface Services {
  /** Who asks; absent: as `asker.ts` finds it. */
  readonly identify?: (context: Context, request: Request) => Promise<Person>;
  readonly context: Context;
  readonly proofread: Proofreader;
  /** Notes a fault of ours and gives the number that the reader is shown. */
  readonly reportFault: (error: unknown) => string;
  /** True when the database answers. */
  readonly isReady: () => Promise<boolean>;
  /** Absent: nobody can ask for a sign-in link by mail. */
  readonly mailer?: Mailer;
  /** Whoever sits at the machine may do everything, and may try each role. */
  readonly demo?: boolean;
  /** The addresses that the site answers. */
  readonly paths?: () => readonly string[];
  /** As people reach the site; absent: whatever address the request came to. */
  readonly baseUrl?: string;
}
