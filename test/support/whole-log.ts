import { setTimeout as wait } from 'node:timers/promises';
import type { Context } from '../../src/actions/context.ts';
import { sealLog } from '../../src/actions/verify-log.ts';

/**
 * Seals every line. A transaction under way in any database of the server, such as another test's, leaves lines that
 * began after it to the next seal.
 */
export async function sealWholeLog(context: Context): Promise<void> {
  for (let tick = 0; tick < 500; tick += 1) {
    await sealLog(context);
    if ((await context.store.log.unsealed()) === 0) return;
    await wait(20);
  }
  throw new Error('a transaction has held back the seal for ten seconds');
}
