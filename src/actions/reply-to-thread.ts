import { failed, ok, type Result } from '../core/result.ts';
import { maskCpr } from '../questionnaire/codecs/cpr.ts';
import type { ThreadMessage } from '../round/thread.ts';
import { threadsOf } from '../round/thread.ts';
import type { OpenSheet } from './answering.ts';
import type { Actor, Context } from './context.ts';

export const mostReplyLetters = 2000;

export type ReplyProblem = { readonly code: 'no-such-thread' | 'reply-missing' };

/** The authority replies to what it was asked about a section, which closes the thread. */
export function replyToThread(
  context: Context,
  sheet: OpenSheet,
  reply: { readonly section: string; readonly text: string },
  actor: Actor,
): Promise<Result<undefined, ReplyProblem>> {
  return say(context, sheet, { kind: 'reply', ...reply }, actor);
}

/** The coordinator needs no reply any more. */
export function settleThread(
  context: Context,
  sheet: Pick<OpenSheet, 'key'>,
  section: string,
  actor: Actor,
): Promise<Result<undefined, ReplyProblem>> {
  return say(context, sheet, { kind: 'settled', section, text: '' }, actor);
}

async function say(
  context: Context,
  { key }: Pick<OpenSheet, 'key'>,
  { kind, section, text }: Pick<ThreadMessage, 'kind' | 'section' | 'text'>,
  actor: Actor,
): Promise<Result<undefined, ReplyProblem>> {
  const said = maskCpr(text.trim().slice(0, mostReplyLetters));
  if (kind === 'reply' && said === '') return failed({ code: 'reply-missing' });
  return context.store.transaction(async (store) => {
    await store.sheets.lock(key);
    const thread = threadsOf(await store.threads.ofSheet(key)).find((one) => one.section === section);
    if (!thread?.waiting) return failed({ code: 'no-such-thread' });
    const at = context.clock();
    await store.threads.append(key, { section, kind, text: said, at, by: actor.name });
    const { programme, round, authority, questionnaire } = key;
    const object = `${programme}/${round}/${authority}/${questionnaire}`;
    await store.log.append({ at, by: actor.name, act: `thread.${kind}`, object });
    return ok(undefined);
  });
}
