import { expect, test } from 'vitest';
import { type Keep, pendingSaves } from './pending-saves.ts';

function browser(refuses = false): Keep & { text(): string | null } {
  let kept: string | null = null;
  return {
    getItem: () => kept,
    setItem(_, text) {
      if (refuses) throw new Error('QuotaExceededError');
      kept = text;
    },
    removeItem() {
      kept = null;
    },
    text: () => kept,
  };
}
const answer = (question: string, text: string, seen = 0) => ({
  question,
  entry: { [question]: [text] },
  seen,
});
const texts = (saves: ReturnType<typeof pendingSaves>) =>
  saves.all().map(({ question, entry }) => `${question}=${entry[question]?.[0]}`);

test('a newer answer takes the place of one that has not left', () => {
  const saves = pendingSaves(browser(), 'sheet');
  saves.add(answer('a', '1'));
  saves.add(answer('b', '1'));
  saves.add(answer('a', '2'));
  expect(texts(saves)).toEqual(['b=1', 'a=2']);
});

test('an answer that may have arrived is not changed: the newer one waits behind it under a name of its own', () => {
  const saves = pendingSaves(browser(), 'sheet');
  saves.add(answer('a', '1'));
  const [first] = saves.all();
  saves.markTried(first?.saveId ?? '');
  saves.add(answer('a', '2'));
  saves.add(answer('a', '3'));
  expect(texts(saves)).toEqual(['a=1', 'a=3']);
  expect(new Set(saves.all().map(({ saveId }) => saveId)).size).toBe(2);
});

test('what waits is there after a reload, in the same order and under the same names', () => {
  const keep = browser();
  const before = pendingSaves(keep, 'sheet');
  for (const question of ['a', 'b', 'c']) before.add(answer(question, 'x'));
  expect(pendingSaves(keep, 'sheet').all()).toEqual(before.all());
});

test('what waits follows what was saved', () => {
  const saves = pendingSaves(browser(), 'sheet');
  saves.add(answer('a', '1', 7));
  saves.add(answer('b', '1', 8));
  saves.follow('a', 12);
  expect(saves.all().map(({ seen }) => seen)).toEqual([12, 8]);
});

test('nothing is left in the browser when everything is saved', () => {
  const keep = browser();
  const saves = pendingSaves(keep, 'sheet');
  saves.add(answer('a', '1'));
  saves.remove(saves.all()[0]?.saveId ?? '');
  expect(keep.text()).toBeNull();
});

test.each([
  ['is full', browser(true)],
  ['keeps nothing', undefined],
])('a browser that %s still saves, but says that leaving would lose it', (_, keep) => {
  const saves = pendingSaves(keep, 'sheet');
  expect(saves.surviveLeaving()).toBe(true);
  saves.add(answer('a', '1'));
  expect(texts(saves)).toEqual(['a=1']);
  expect(saves.surviveLeaving()).toBe(false);
  saves.remove(saves.all()[0]?.saveId ?? '');
  expect(saves.surviveLeaving()).toBe(true);
});

test('what an older page left behind and nobody can read is no answer', () => {
  const keep = browser();
  for (const text of ['{', '{"a":1}', 'null']) {
    keep.setItem('sheet', text);
    expect(pendingSaves(keep, 'sheet').all()).toEqual([]);
  }
});
