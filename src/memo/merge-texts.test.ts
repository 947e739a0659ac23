import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreedText, mergeTexts, settledText } from './merge-texts.ts';

const base = 'Først\n\nSå\n\nSidst';

test.each([
  [
    'two who wrote in different paragraphs',
    'FØRST\n\nSå\n\nSidst',
    'Først\n\nSå\n\nSIDST',
    'FØRST\n\nSå\n\nSIDST',
  ],
  ['the same change by both', 'Først\n\nNu\n\nSidst', 'Først\n\nNu\n\nSidst', 'Først\n\nNu\n\nSidst'],
  ['a paragraph added by one', 'Først\n\nMere\n\nSå\n\nSidst', base, 'Først\n\nMere\n\nSå\n\nSidst'],
  ['a paragraph removed by the other', base, 'Først\n\nSidst', 'Først\n\nSidst'],
  ['nothing changed', base, base, base],
  ['an empty text', '', base, ''],
])('%s come together', (_title, mine, theirs, expected) => {
  expect(agreedText(mergeTexts(base, mine, theirs))).toBe(expected);
});

test('two who wrote in the same paragraph clash, and each choice gives what was chosen', () => {
  const parts = mergeTexts(base, 'Først\n\nSå mit\n\nSidst', 'Først\n\nSå dit\n\nSidst');
  expect(agreedText(parts)).toBeUndefined();
  expect(settledText(parts, ['mine'])).toBe('Først\n\nSå mit\n\nSidst');
  expect(settledText(parts, ['theirs'])).toBe('Først\n\nSå dit\n\nSidst');
  expect(settledText(parts, [])).toBe('Først\n\nSå mit\n\nSå dit\n\nSidst');
});

test('a text too long to compare is one clash', () => {
  const long = Array.from({ length: 6000 }, (_, line) => `${line}`).join('\n');
  expect(mergeTexts(base, long, base).map(({ kind }) => kind)).toEqual(['clash']);
});

test('nothing that either wrote is lost when both are kept', () => {
  const text = fc
    .array(fc.constantFrom('', 'a', 'b', 'c', 'd'), { maxLength: 8 })
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, text, (before, mine, theirs) => {
      const lines = settledText(mergeTexts(before, mine, theirs), []).split('\n');
      const added = (text: string) => text.split('\n').filter((line) => !before.split('\n').includes(line));
      for (const line of [...added(mine), ...added(theirs)]) expect(lines).toContain(line);
    }),
  );
});
