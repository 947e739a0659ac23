import { expect, test } from 'vitest';
import { proofreadApart } from './proofread-apart.ts';

const program = new URL('../../test/support/proofreading-thread.ts', import.meta.url);
const proofreader = () => proofreadApart(program, { seconds: 3, waiting: 2, megabytes: 64 });
/** The thread answers with its own number, or with the size of a document. */
const answer = async (reading: ReturnType<ReturnType<typeof proofreader>>) => {
  const done = await reading;
  const [problem] = done.ok ? [] : done.problems;
  return problem?.code === 'took_too_long' ? problem.seconds : problem?.code;
};

test('texts and documents go to one thread, and its answers come back', async () => {
  const proofread = proofreader();
  const first = await answer(proofread({ text: 'a' }));
  expect(first).toBeGreaterThan(0);
  expect(await answer(proofread({ text: 'b' }))).toBe(first);
  expect(await answer(proofread({ document: { bytes: new Uint8Array(7), name: 'a.txt' } }))).toBe(7);
});

test('a text that takes too long is given up, the site goes on, and the next text is read', async () => {
  const proofread = proofreader();
  const first = await answer(proofread({ text: 'a' }));
  let ticks = 0;
  const ticking = setInterval(() => {
    ticks += 1;
  }, 20);
  const slow = answer(proofread({ text: 'loop' }));
  const next = answer(proofread({ text: 'b' }));
  expect(await slow).toBe(3);
  clearInterval(ticking);
  expect(ticks).toBeGreaterThan(20);
  expect(await next).toBeGreaterThan(Number(first));
});

test('a fault in the thread is a fault, and no more than that', async () => {
  const proofread = proofreader();
  await expect(proofread({ text: 'throw' })).rejects.toThrow('a fault of ours');
  await expect(proofread({ text: 'exit' })).rejects.toThrow('ended');
  expect(await answer(proofread({ text: 'a' }))).toBeGreaterThan(0);
});

test('a text that takes all memory is given up', async () => {
  const proofread = proofreader();
  expect(await answer(proofread({ text: 'memory' }))).toBe(3);
  expect(await answer(proofread({ text: 'a' }))).toBeGreaterThan(0);
});

test('only so many wait; the others are told at once', async () => {
  const proofread = proofreader();
  const answers = await Promise.all(
    ['wait', 'wait', 'wait', 'wait'].map((text) => answer(proofread({ text }))),
  );
  expect(answers.map((one) => one === 'busy')).toEqual([false, false, false, true]);
  expect(await answer(proofread({ text: 'a' }))).toBeGreaterThan(0);
});
