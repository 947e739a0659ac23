import type { Work } from './job-queue.ts';
import type { Posted } from './send-due.ts';

/** Seconds until the mail server is asked for again, by how often in a row it was not there. */
const pauses = [5, 10, 20, 40] as const;

/**
 * Asks for itself again soon where the mail server is away, so that letters do not lie for a whole minute after a short
 * stop; after a minute or so the minutely look is soon enough.
 */
export function postalWork(runPost: () => Promise<Posted>): Work {
  let timesAway = 0;
  return async () => {
    const { away } = await runPost();
    timesAway = away ? timesAway + 1 : 0;
    return away ? pauses[timesAway - 1] : undefined;
  };
}
