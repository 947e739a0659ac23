/** The queue of jobs: pg-boss on our own PostgreSQL. */
import { PgBoss } from 'pg-boss';
import type { JobQueue, Work } from '../actions/post/job-queue.ts';

/** What is due is looked for every minute, and at once when somebody asks for it. */
const everyMinute = '* * * * *';
const name = 'post';
const schema = 'pejling_jobs';

/**
 * Runs `work` when it is asked for, when it asked for itself, once a minute, and when the queue starts. What is still to be done stands in our own
 * tables, so that a job which was killed halfway needs no cleaning up: the next one goes on.
 */
export async function startJobQueue(
  url: string,
  work: Work,
  report: (error: unknown) => void,
): Promise<JobQueue> {
  const boss = new PgBoss({ connectionString: url, schema, max: 3, supervise: true });
  boss.on('error', report);
  await boss.start();
  await boss.createQueue(name, { retryLimit: 0, expireInSeconds: 6 * 3600, deleteAfterSeconds: 24 * 3600 });
  await boss.work(name, { pollingIntervalSeconds: 0.5, batchSize: 1 }, async () => {
    try {
      const seconds = await work();
      if (seconds !== undefined) await boss.sendAfter(name, {}, null, seconds);
    } catch (error) {
      report(error);
    }
  });
  await boss.schedule(name, everyMinute);
  await boss.send(name, {});
  return {
    async wake() {
      await boss.send(name, {});
    },
    stop: () => boss.stop({ graceful: true, timeout: 5000 }),
  };
}
