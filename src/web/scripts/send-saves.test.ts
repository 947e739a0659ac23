import { describe, expect, test } from 'vitest';
import type { SaveReply } from '../save-reply.ts';
import { type PendingSave, pendingSaves } from './pending-saves.ts';
import { sender } from './send-saves.ts';

const saved = (seen: number): SaveReply => ({ state: 'saved', seen, at: '10.42', problems: [] });
const conflict: SaveReply = {
  state: 'conflict',
  seen: 50,
  heading: 'Mette skrev',
  theirs: 'x',
  mine: 'y',
  entry: {},
};

/** A page whose server says one thing after another; `undefined` is silence. */
function page(...replies: (SaveReply | undefined)[]) {
  const pending = pendingSaves(undefined, 'sheet');
  const posted: PendingSave[] = [];
  const timers: { readonly milliseconds: number; readonly then: () => void }[] = [];
  const outbox = sender({
    pending,
    async post(save) {
      posted.push(save);
      return replies.shift();
    },
    later: (milliseconds, then) => void timers.push({ milliseconds, then }),
    report: () => undefined,
  });
  const add = (question: string, text = '1', seen = 0) =>
    pending.add({ question, entry: { [question]: [text] }, seen });
  return { pending, posted, timers, outbox, add };
}

describe('sending', () => {
  test('goes in order, one at a time, until nothing is left', async () => {
    const { outbox, posted, pending, add } = page(saved(1), saved(2), saved(3));
    for (const question of ['a', 'b', 'c']) add(question);
    expect(await Promise.all([outbox.send(), outbox.send()])).toEqual([true, true]);
    expect(posted.map(({ question }) => question)).toEqual(['a', 'b', 'c']);
    expect(pending.all()).toEqual([]);
  });

  test('keeps what got no reply and tries it again under the same name, waiting longer each time', async () => {
    const { outbox, posted, timers, add } = page(undefined, undefined, saved(1));
    add('a');
    expect(await outbox.send()).toBe(false);
    timers[0]?.then();
    await outbox.send();
    expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([2000, 4000]);
    expect(await outbox.send()).toBe(true);
    expect(new Set(posted.map(({ saveId }) => saveId)).size).toBe(1);
  });

  test('gives the next answer to a question what the last one became', async () => {
    const { outbox, posted, add } = page(undefined, saved(9), saved(10));
    add('a', '1', 3);
    await outbox.send();
    add('a', '2', 3);
    await outbox.send();
    expect(posted.map(({ seen }) => seen)).toEqual([3, 3, 9]);
  });

  test('does not try again what the server will never take', async () => {
    const { outbox, pending, add } = page({ state: 'refused' }, { state: 'refused' });
    add('a');
    add('b');
    expect(await outbox.send()).toBe(true);
    expect(pending.all()).toEqual([]);
  });

  test.each([{ state: 'closed' }, { state: 'gone' }] as const)(
    'keeps everything, and sends nothing more, once the server says it is $state',
    async (reply) => {
      const { outbox, pending, posted, add } = page(reply);
      add('a');
      add('b');
      expect(await outbox.send()).toBe(false);
      expect(await outbox.send()).toBe(false);
      expect(posted).toHaveLength(1);
      expect(pending.all().map(({ question, refused }) => [question, refused])).toEqual([
        ['a', true],
        ['b', true],
      ]);
    },
  );
});

describe('a conflict', () => {
  test('stays until somebody decides, and other answers pass it', async () => {
    const { outbox, posted, pending, add } = page(conflict, saved(1));
    add('a');
    add('b');
    expect(await outbox.send()).toBe(false);
    expect(pending.all().map(({ question }) => question)).toEqual(['a']);
    expect(await outbox.send()).toBe(false);
    expect(posted).toHaveLength(2);
  });

  test('decided for mine is saved anew on top of what was looked at', async () => {
    const { outbox, posted, add } = page(conflict, saved(51));
    add('a', 'mine');
    await outbox.send();
    outbox.decide('a', true, 50);
    expect(await outbox.send()).toBe(true);
    expect(posted[1]).toMatchObject({ seen: 50, entry: { a: ['mine'] } });
    expect(posted[1]?.saveId).not.toBe(posted[0]?.saveId);
  });

  test('decided for the colleague leaves nothing to send', async () => {
    const { outbox, posted, pending, add } = page(conflict);
    add('a');
    await outbox.send();
    outbox.decide('a', false, 50);
    expect(await outbox.send()).toBe(true);
    expect([posted.length, pending.all()]).toEqual([1, []]);
  });
});
