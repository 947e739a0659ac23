/** PDF in a thread of its own, beside whatever else is written, and so that nobody's page waits for it. */
import { type MessagePort, Worker } from 'node:worker_threads';
import type { Edition } from '../../memo/edition.ts';

export type PdfWriter = (edition: Edition) => Promise<Uint8Array>;

interface Request {
  readonly id: number;
  readonly edition: Edition;
}
type Reply =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly error: string };

export interface PdfApart {
  readonly write: PdfWriter;
  /** Begins the thread, so that it is ready when there is something to write. */
  prepare(): void;
}

/** A writer that hands each memo to a thread running `program`. A thread that breaks is begun anew for the next. */
export function pdfApart(program: URL): PdfApart {
  let worker: Worker | undefined;
  let last = 0;
  const waiting = new Map<number, { resolve(bytes: Uint8Array): void; reject(error: Error): void }>();
  const giveUp = (error: Error) => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const hear = (reply: Reply) => {
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (waiting.size === 0) worker?.unref();
    if ('bytes' in reply) asked?.resolve(reply.bytes);
    else asked?.reject(new Error(reply.error));
  };
  const start = () => {
    const begun = new Worker(program);
    begun.on('message', hear).on('error', giveUp);
    begun.on('exit', () => {
      if (worker === begun) giveUp(new Error('the thread that writes PDF ended'));
    });
    // While nothing is asked of it, it keeps no program running.
    begun.unref();
    return begun;
  };
  return {
    prepare() {
      worker ??= start();
    },
    write(edition) {
      worker ??= start();
      const asked = worker;
      asked.ref();
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        asked.postMessage({ id, edition } satisfies Request);
      });
    },
  };
}

/** The other end: writes what is asked of this thread, with its typesetter ready before the first. */
export async function answerPdf(port: MessagePort): Promise<void> {
  const writer = import('./memo-pdf.ts');
  port.on('message', async ({ id, edition }: Request) => {
    try {
      const { memoPdf } = await writer;
      port.postMessage({ id, bytes: memoPdf(edition) } satisfies Reply);
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      port.postMessage({ id, error: text } satisfies Reply);
    }
  });
  const { prepareTypst } = await import('./set-in-typst.ts');
  prepareTypst();
}
