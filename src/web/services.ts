/** The actions that pages need, with their parts already given. */
import type { Context as Request } from 'hono';
import type { Person } from '../access/policy.ts';
import type { Context } from '../actions/context.ts';
import type { Mailer } from '../actions/mailer.ts';
import type { Proofread } from '../actions/proofread.ts';
import type { ProofreadFileProblem, ProofreadFileRequest } from '../actions/proofread-file.ts';
import type { ProviderParts } from '../actions/sign-in-by-provider.ts';
import type { Result } from '../core/result.ts';

export type Proofreader = (request: ProofreadFileRequest) => Promise<Result<Proofread, ProofreadFileProblem>>;

/** A mail as the demo's outbox shows it. */
export interface OutboxMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: string;
}

export interface Services {
  /** Who asks; absent: as `asker.ts` finds it. */
  readonly identify?: (context: Context, request: Request) => Promise<Person>;
  readonly context: Context;
  readonly proofread: Proofreader;
  /** Notes a fault of ours and gives the number that the reader is shown. */
  readonly reportFault: (error: unknown) => string;
  /** True when the database answers. */
  readonly isReady: () => Promise<boolean>;
  /** Sends what is due, soon; absent: whoever runs the queue does. */
  readonly wakePost?: () => void;
  /** The mails that were not sent because there is no mail server; absent: not shown. */
  readonly outbox?: (most: number) => Promise<readonly OutboxMail[]>;
  /** What must stand in the address that delivery status mails are posted to; absent: there is none. */
  readonly bounceKey?: string;
  /** Absent: nobody can sign in with their workplace. */
  readonly signInProvider?: ProviderParts;
  /** Absent: nobody can ask for a sign-in link by mail. */
  readonly mailer?: Mailer;
  /** Whoever sits at the machine may do everything, and may try each role. */
  readonly demo?: boolean;
  /** The addresses that the site answers. */
  readonly paths?: () => readonly string[];
  /** As people reach the site; absent: whatever address the request came to. */
  readonly baseUrl?: string;
}
