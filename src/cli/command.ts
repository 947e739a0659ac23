import type { Permission } from '../access/policy.ts';
import type { Context } from '../actions/context.ts';
import type { JobQueue, Work } from '../actions/post/job-queue.ts';
import type { PostOffice } from '../actions/post/post-office.ts';
import type { ProofreadParts } from '../actions/proofread.ts';
import type { Result } from '../core/result.ts';
import type { Programme } from '../programme/programme.ts';
import type { Settings } from './settings.ts';

/** 0 done; 1 the input is at fault, and nothing was changed; 2 the command was not understood. */
export type ExitCode = 0 | 1 | 2;

export interface Output {
  /** A line on stdout: results, and nothing else. */
  out(line: string): void;
  /** A line on stderr: what is wrong, and what goes on. */
  err(line: string): void;
}

/** A running house: the database and the programmes, with what must be let go of at the end. */
export interface House extends Context {
  /** What sending mail needs, where links begin with this address. */
  officeAt(baseUrl: string): PostOffice;
  /** Does the work now, once a minute, and when it is asked for. */
  startJobs(work: Work, report: (error: unknown) => void): Promise<JobQueue>;
  close(): Promise<void>;
}

/** Work that needs the programmes and no answers. */
export type Meanwhile = (parts: Pick<Context, 'programmes'>) => void;

export interface Terminal extends Output {
  readonly settings: Settings;
  /**
   * Opens the database (attaching to a running one) and loads the demo where that is asked for. A programme that is
   * brought along stands before one of the same id. `meanwhile` is done while the database starts.
   */
  openHouse(brought?: Programme, meanwhile?: Meanwhile): Promise<House | undefined>;
  /** A programme's folder, read and checked; problems are sentences. */
  readProgramme(folder: string): Result<Programme, string>;
  /** What proofreading works with; made when it is first asked for. */
  proofreading(): ProofreadParts;
  /** The thread that writes memos; it is begun before there is something to write. */
  readonly writing: { prepare(): void };
  /** Runs the site until it is told to stop. */
  serve(options: { readonly port: number }): Promise<ExitCode>;
}

export interface Command {
  /** The words that call it, e.g. `round status`. */
  readonly name: string;
  /** As routes say it; what only reads files that the caller brings needs nothing. */
  readonly needs: Permission | 'nothing';
  /** What comes after the name. */
  readonly takes: string;
  readonly does: string;
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

/** A command that was called in a way it cannot be. */
export class UsageError extends Error {}
