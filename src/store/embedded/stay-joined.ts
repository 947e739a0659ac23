/** The embedded server for a process that lives long: should it end under us, it is started again. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Result } from '../../core/result.ts';
import { ok } from '../../core/result.ts';
import { type EmbeddedProblem, joinEmbeddedServer } from './embedded-postgres.ts';

export interface StayedServer {
  /** The same for as long as the data folder stays where it is. */
  readonly url: string;
  leave(): Promise<void>;
}

/** What has become of the server since it was joined. */
export type ServerNews = { readonly code: 'ended' } | { readonly code: 'back' } | EmbeddedProblem;

const pauseMilliseconds = 2000;

export async function stayJoined(
  dataFolder: string,
  report: (news: ServerNews) => void,
  begun?: () => void,
): Promise<Result<StayedServer, EmbeddedProblem>> {
  const joined = await joinEmbeddedServer(dataFolder, begun);
  if (!joined.ok) return joined;
  let server = joined.value;
  let leaving = false;
  const rejoin = async () => {
    for (;;) {
      const again = await joinEmbeddedServer(dataFolder);
      if (again.ok) return again.value;
      if (leaving) return undefined;
      for (const problem of again.problems) report(problem);
      await wait(pauseMilliseconds);
    }
  };
  const watch = async () => {
    for (;;) {
      await server.ended;
      if (leaving) return;
      report({ code: 'ended' });
      const found = await rejoin();
      if (!found) return;
      server = found;
      if (leaving) return server.leave();
      report({ code: 'back' });
    }
  };
  const watching = watch();
  return ok({
    url: server.url,
    async leave() {
      leaving = true;
      await server.leave();
      await watching;
    },
  });
}
