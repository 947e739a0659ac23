/** Pages and PDF in a thread of their own, beside whatever else is written, and so that nobody's page waits for them. */
import { type MessagePort, Worker } from 'node:worker_threads';
import type { Edition } from '../memo/edition.ts';

export type ApartFormat = 'pdf' | 'html';

/** Writes a memo in a format. */
export type ApartWriter = (edition: Edition, format: ApartFormat) => Promise<string | Uint8Array>;

interface Request {
  readonly id: number;
  readonly edition: Edition;
  readonly format: ApartFormat;
}
type Reply =
  | { readonly id: number; readonly content: string | Uint8Array }
  | { readonly id: number; readonly error: string };

export interface WritingThread {
  readonly write: ApartWriter;
  /** Begins the thread, so that it is ready when there is something to write. */
  prepare(): void;
}

interface Waiting {
  resolve(content: string | Uint8Array): void;
  reject(error: Error): void;
}

/** A writer that hands memos to a thread running `program`. A thread that breaks is begun anew for the next. */
export function writeApart(program: URL): WritingThread {
  let worker: Worker | undefined;
  let last = 0;
  const waiting = new Map<number, Waiting>();
  const giveUp = (error: Error) => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const hear = (reply: Reply) => {
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (waiting.size === 0) worker?.unref();
    if ('content' in reply) asked?.resolve(reply.content);
    else asked?.reject(new Error(reply.error));
  };
  const start = () => {
    const begun = new Worker(program);
    begun.on('message', hear).on('error', giveUp);
    begun.on('exit', () => {
      if (worker === begun) giveUp(new Error('the thread that writes memos ended'));
    });
    // While nothing is asked of it, it keeps no program running.
    begun.unref();
    return begun;
  };
  return {
    prepare() {
      worker ??= start();
    },
    write(edition, format) {
      worker ??= start();
      const asked = worker;
      asked.ref();
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        asked.postMessage({ id, edition, format } satisfies Request);
      });
    },
  };
}

/** The other end: writes what is asked of this thread, with its typesetter ready before the first. */
export async function answerWriting(port: MessagePort): Promise<void> {
  port.on('message', async ({ id, edition, format }: Request) => {
    try {
      port.postMessage({ id, content: await written(edition, format) } satisfies Reply);
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      port.postMessage({ id, error: text } satisfies Reply);
    }
  });
  const { prepareTypst } = await import('./pdf/set-in-typst.ts');
  prepareTypst();
  await Promise.all([import('./pdf/memo-pdf.ts'), import('./html/memo-page.tsx')]);
}

async function written(edition: Edition, format: ApartFormat): Promise<string | Uint8Array> {
  if (format === 'pdf') return (await import('./pdf/memo-pdf.ts')).memoPdf(edition);
  return (await import('./html/memo-page.tsx')).memoPage(edition);
}
