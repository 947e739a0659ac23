/** Proofreading in a thread of its own, so that whoever saves an answer does not wait for another's long memo. */
import { type MessagePort, Worker } from 'node:worker_threads';
import type { ProofreadFileRequest } from '../actions/proofread-file.ts';
import { failed } from '../core/result.ts';
import type { Proofreader } from './services.ts';

export interface ThreadLimits {
  /** For one text from its file to its report; the thread is then ended, and a new one begun for the next. */
  readonly seconds: number;
  /** How many may wait for the one that is being read. */
  readonly waiting: number;
  /** What one text may take of memory. */
  readonly megabytes: number;
}

/** A long memo takes one second, and the solver is given four. */
export const usualThreadLimits: ThreadLimits = { seconds: 20, waiting: 6, megabytes: 1024 };

type Answer = Awaited<ReturnType<Proofreader>>;
type Reply = { readonly done: Answer } | { readonly error: string };

/** Tells a program that it runs as the thread that proofreads. */
export const proofreadingThread = 'pejling-proofreading';

/** A proofreader that hands each text to a thread running `program`, one at a time. */
export function proofreadApart(program: URL, limits: ThreadLimits = usualThreadLimits): Proofreader {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let inLine = 0;
  const start = () => {
    const resourceLimits = { maxOldGenerationSizeMb: limits.megabytes };
    const begun = new Worker(program, { workerData: proofreadingThread, resourceLimits });
    // The site decides when the process ends.
    begun.unref();
    begun.once('exit', () => {
      if (worker === begun) worker = undefined;
    });
    return begun;
  };
  const run = async (request: ProofreadFileRequest): Promise<Answer> => {
    worker ??= start();
    return ask(worker, request, limits.seconds);
  };
  return async (request) => {
    if (inLine > limits.waiting) return failed({ code: 'busy' });
    inLine += 1;
    const answer = last
      .then(() => run(request))
      .finally(() => {
        inLine -= 1;
      });
    last = answer.catch(() => undefined);
    return answer;
  };
}

/** One question to a thread that answers one at a time. A thread that does not answer, or breaks, is ended first. */
function ask(worker: Worker, request: ProofreadFileRequest, seconds: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const letGo = () => {
      clearTimeout(timer);
      worker.off('message', hear).off('error', fail).off('exit', end);
    };
    const giveUp = async (act: () => void) => {
      letGo();
      await worker.terminate();
      act();
    };
    const tooMuch = () => giveUp(() => resolve(failed({ code: 'took_too_long', seconds })));
    const hear = (reply: Reply) => {
      letGo();
      if ('done' in reply) resolve(reply.done);
      else reject(new Error(reply.error));
    };
    const fail = (error: Error & { readonly code?: string }) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : giveUp(() => reject(error));
    const end = () => giveUp(() => reject(new Error('the proofreading thread ended')));
    const timer = setTimeout(tooMuch, seconds * 1000);
    worker.on('message', hear).on('error', fail).on('exit', end);
    worker.postMessage(request);
  });
}

/** The other end: answers what is asked of this thread. */
export function answerProofreading(port: MessagePort, proofread: Proofreader): void {
  port.on('message', async (request: ProofreadFileRequest) => {
    try {
      port.postMessage({ done: await proofread(request) } satisfies Reply);
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      port.postMessage({ error: text } satisfies Reply);
    }
  });
}
