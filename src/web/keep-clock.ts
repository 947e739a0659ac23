import type { Context } from '../actions/context.ts';
import { keepTime } from '../actions/keep-time.ts';

const everySeconds = 20;

/**
 * Lets rounds open and close by themselves while the site runs. One look at a time; what goes wrong is told, and the
 * next look tries again. Gives what stops it, which waits for a look under way.
 */
export function keepClock(context: Context, report: (error: unknown) => void): () => Promise<void> {
  let looking = Promise.resolve();
  let isBusy = false;
  const look = () => {
    if (isBusy) return;
    isBusy = true;
    looking = keepTime(context)
      .then(() => undefined, report)
      .finally(() => {
        isBusy = false;
      });
  };
  const timer = setInterval(look, everySeconds * 1000);
  look();
  return () => {
    clearInterval(timer);
    return looking;
  };
}
