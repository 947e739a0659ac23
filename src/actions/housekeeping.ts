import type { Context } from './context.ts';
import { runRetention } from './retention.ts';
import { sealLog } from './verify-log.ts';

/** What the house does by itself now and then; several processes may do it at once. */
export async function keepHouse(context: Context): Promise<void> {
  await runRetention(context);
  await sealLog(context);
  await context.store.signIns.sweep(context.clock());
}
