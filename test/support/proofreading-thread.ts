/** A thread that answers as the test asks it to: by how the text begins. */
import { setTimeout as wait } from 'node:timers/promises';
import { parentPort, threadId, workerData } from 'node:worker_threads';
import { failed } from '../../src/core/result.ts';
import { answerProofreading, proofreadingThread } from '../../src/web/proofread-apart.ts';

if (!parentPort || workerData !== proofreadingThread)
  throw new Error('not begun as a thread that proofreads');
answerProofreading(parentPort, async ({ text = '', document }) => {
  if (text === 'wait') await wait(60);
  if (text === 'throw') throw new Error('a fault of ours');
  if (text === 'exit') process.exit(3);
  if (text === 'memory')
    for (const all: string[][] = []; ; ) all.push(new Array(100_000).fill(`${all.length}`));
  while (text === 'loop');
  return failed({ code: 'took_too_long', seconds: document ? document.bytes.length : threadId });
});
