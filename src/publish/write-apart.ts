/** Memos in a thread of their own, beside whatever else is written, and so that nobody's page waits for them. */
import { type MessagePort, Worker } from 'node:worker_threads';
import type { Edition } from '../memo/edition.ts';
import type { SvgNode } from './charts/svg-node.ts';

export type ApartFormat = 'pdf' | 'docx';

export interface ApartWriter {
  /** A memo in a format; Word in the house's own template, where it is given. */
  memo(edition: Edition, format: ApartFormat, template?: Uint8Array): Promise<string | Uint8Array>;
  /** A chart's drawing in pixels, as a PNG file. */
  picture(drawing: SvgNode): Promise<Uint8Array>;
}

type Work =
  | { readonly edition: Edition; readonly format: ApartFormat; readonly template?: Uint8Array }
  | { readonly drawing: SvgNode };
type Request = Work & { readonly id: number };
/** PDF will be asked for soon, so that what it takes is loaded by then. */
interface Notice {
  readonly soon: 'pdf';
}
type Reply =
  | { readonly id: number; readonly content: string | Uint8Array }
  | { readonly id: number; readonly error: string };

export interface WritingThread extends ApartWriter {
  /** Begins the thread, so that it is ready when there is a PDF to write. */
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
  const ask = (work: Work) => {
    worker ??= start();
    const asked = worker;
    asked.ref();
    last += 1;
    const id = last;
    return new Promise<string | Uint8Array>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      asked.postMessage({ ...work, id } satisfies Request);
    });
  };
  return {
    prepare() {
      worker ??= start();
      worker.postMessage({ soon: 'pdf' } satisfies Notice);
    },
    memo: (edition, format, template) => ask({ edition, format, ...(template ? { template } : {}) }),
    picture: async (drawing) => (await ask({ drawing })) as Uint8Array,
  };
}

/** The other end: writes what is asked of this thread. */
export function answerWriting(port: MessagePort): void {
  port.on('message', async (message: Request | Notice) => {
    if ('soon' in message) return load();
    const { id } = message;
    try {
      port.postMessage({ id, content: await done(message) } satisfies Reply);
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      port.postMessage({ id, error: text } satisfies Reply);
    }
  });
}

/** The typesetter takes a tenth of a second to be ready; it then is before the first PDF is asked for. */
async function load(): Promise<void> {
  const { prepareTypst } = await import('./pdf/set-in-typst.ts');
  prepareTypst();
  await import('./pdf/memo-pdf.ts');
  await import('./raster/chart-png.ts');
}

async function done(work: Work): Promise<string | Uint8Array> {
  if ('drawing' in work) return (await import('./raster/chart-png.ts')).chartPng(work.drawing);
  const { edition, format, template } = work;
  if (format === 'pdf') return (await import('./pdf/memo-pdf.ts')).memoPdf(edition);
  return (await import('./word/memo-word.ts')).finishedWord(edition, template ? { template } : {});
}
