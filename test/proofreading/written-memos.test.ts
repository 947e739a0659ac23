import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/core/language.ts';
import type { ShareStyle } from '../../src/quantity/choose-words.ts';
import { verdictOf } from './verdict-of.ts';
import { type Facts, writtenMemo } from './written-memo.ts';

const styles: readonly ShareStyle[] = [
  'hedged',
  'percent',
  'count',
  'of',
  'about',
  'more-than',
  'less-than',
  'at-least',
  'at-most',
];

const facts: fc.Arbitrary<Facts> = fc.record({
  subject: fc.nat(4),
  scale: fc.nat(3),
  parts: fc
    .tuple(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 2, max: 60 }), fc.integer({ min: 11, max: 50 }))
    .map(([first, second, rest]) => [first, second, rest]),
  styles: fc.array(fc.constantFrom(...styles), { minLength: 2, maxLength: 2 }),
  asked: fc.nat(40),
  asList: fc.boolean(),
});

describe.each<[Language]>([['da'], ['en']])('memos made of facts, in %s', (language) => {
  test('that are true are never accused', async () => {
    await fc.assert(
      fc.asyncProperty(facts, async (told) => {
        expect(await verdictOf(writtenMemo(told, language), language)).toBe('consistent');
      }),
      { numRuns: 60, seed: 20200609 },
    );
  });

  test('whose rest does not fit the other numbers are found out', async () => {
    await fc.assert(
      fc.asyncProperty(facts, fc.integer({ min: 9, max: 14 }), async (told, spoil) => {
        expect(await verdictOf(writtenMemo(told, language, spoil), language)).not.toBe('consistent');
      }),
      { numRuns: 40, seed: 20200609 },
    );
  });
});
