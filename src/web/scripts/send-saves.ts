/** Sends pending answers one after another, and goes on trying while there is no connection. */

import type { SaveReply } from '../save-reply.ts';
import type { PendingSave, PendingSaves } from './pending-saves.ts';

export interface SenderParts {
  readonly pending: PendingSaves;
  /** `undefined` when nothing came back, so that it has to be tried again. */
  readonly post: (save: PendingSave) => Promise<SaveReply | undefined>;
  readonly later: (milliseconds: number, then: () => void) => void;
  /** Told of every reply, and of every time that none came. */
  readonly report: (save: PendingSave, reply: SaveReply | undefined) => void;
}

export interface Sender {
  /** Sends all that can be sent. True when nothing is left. */
  send(): Promise<boolean>;
  /** Somebody has decided what stands: `seen` is the colleague's entry that they looked at. */
  decide(question: string, keepMine: boolean, seen: number): void;
}

const longestWait = 30_000;

export function sender({ pending, post, later, report }: SenderParts): Sender {
  /** Questions where a colleague's answer stands in the way. Other answers pass them. */
  const clashing = new Set<string>();
  let sending: Promise<boolean> | undefined;
  let failures = 0;
  let ended = false;

  const sendAll = async (): Promise<boolean> => {
    for (;;) {
      const next = pending.all().find(({ question }) => !clashing.has(question));
      if (!next || ended) return pending.all().length === 0;
      pending.markTried(next.saveId);
      const reply = await post(next);
      if (reply) settle(next, reply);
      report(next, reply);
      if (reply) continue;
      failures += 1;
      later(Math.min(1000 * 2 ** failures, longestWait), () => void send());
      return false;
    }
  };
  const settle = (save: PendingSave, reply: SaveReply) => {
    failures = 0;
    if (reply.state === 'conflict') {
      clashing.add(save.question);
      return;
    }
    if (reply.state === 'closed' || reply.state === 'gone') {
      ended = true;
      pending.markRefused(true);
      return;
    }
    pending.remove(save.saveId);
    if (reply.state === 'saved') pending.follow(save.question, reply.seen);
  };
  const send = () => {
    sending ??= sendAll().finally(() => {
      sending = undefined;
    });
    return sending;
  };
  return {
    send,
    decide(question, keepMine, seen) {
      clashing.delete(question);
      const mine = pending.all().filter((save) => save.question === question);
      for (const { saveId } of mine) pending.remove(saveId);
      const last = mine.at(-1);
      if (keepMine && last) pending.add({ question, entry: last.entry, seen });
    },
  };
}
