import { expect, test } from 'vitest';
import { postalWork } from './postal-work.ts';

test('a mail server that is away is asked for again, soon at first, until it is there', async () => {
  const there = [false, false, false, false, false, true, false];
  const work = postalWork(async () => ({ sent: 0, away: !there.shift() }));
  const pauses: (number | undefined)[] = [];
  for (let time = 0; time < 7; time += 1) pauses.push(await work());
  expect(pauses).toEqual([5, 10, 20, 40, undefined, undefined, 5]);
});
