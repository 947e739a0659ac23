/** The thread that writes memos: a program of its own, small, so that it begins at once. */
import { parentPort } from 'node:worker_threads';
import { answerWriting } from './write-apart.ts';

if (parentPort) answerWriting(parentPort);
