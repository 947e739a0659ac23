/** What every action is given: the parts it works with, and who acts. */
import type { Instant } from '../core/calendar.ts';
import type { ProgrammeId } from '../core/ids.ts';
import type { Engine } from '../engine/engine.ts';
import type { Programme } from '../programme/programme.ts';
import type { ApartWriter } from '../publish/write-apart.ts';
import type { Store } from '../store/store.ts';

export interface Context {
  readonly store: Store;
  readonly engine: Engine;
  readonly programmes: ReadonlyMap<ProgrammeId, Programme>;
  /** Makes `programmes` know the rounds that any process has made since; absent where none can be made. */
  readonly refresh?: () => Promise<void>;
  readonly clock: () => Instant;
  /** 32 random bytes as text for addresses. */
  readonly newToken: () => string;
  /** Writes memos beside this thread; absent: in it. */
  readonly writeApart?: ApartWriter;
}

/** The name that the log and the history show. */
export interface Actor {
  readonly name: string;
}
export const commandLine: Actor = { name: 'kommandolinjen' };
