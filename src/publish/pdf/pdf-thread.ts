/** The thread that writes PDF: a program of its own, small, so that it begins at once. */
import { parentPort } from 'node:worker_threads';
import { answerPdf } from './pdf-apart.ts';

if (parentPort) await answerPdf(parentPort);
