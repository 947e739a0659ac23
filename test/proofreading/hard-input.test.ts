import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/proofreading/read/read-document.ts';
import { longestText, readableText } from '../../src/proofreading/read/readable-text.ts';

/** Ample on a slow machine, and far below what work growing with the square of the length would take. */
const patience = 20_000;

const hard: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['white space', ' \n\t\n'.repeat(20_000)],
  [
    'four thousand numbers in a row',
    Array.from({ length: 4000 }, (_, at) => String((at * 7919) % 1000)).join(' '),
  ],
  [
    'four thousand numbers on lines',
    Array.from({ length: 4000 }, (_, at) => String((at * 7919) % 1000)).join('\n'),
  ],
  ['one digit a hundred thousand times', '7'.repeat(100_000)],
  ['one letter two hundred thousand times', 'a'.repeat(200_000)],
  ['brackets', '('.repeat(20_000)],
  ['full stops', '.'.repeat(50_000)],
  ['words of no language', 'asdf qwer zxcv '.repeat(10_000)],
  ['percentages and nothing else', '12 pct. '.repeat(3000)],
  ['a sentence that never ends', 'af de 12 skoler og '.repeat(4000)],
  ['a table', '| a | 12 | 13 |\n'.repeat(2000)],
  ['half a surrogate and control characters', '12 af de 40 skoler \ud800\u0001\u0002 har have.'],
];

describe('no text makes reading hang or crash', () => {
  test.each(hard)('%s', (_name, text) => {
    const started = Date.now();
    const { coverage, text: returned } = readDocument(text, { language: 'da' });
    expect(returned).toBe(text);
    expect(coverage.claims + coverage.setAside.length + coverage.unread.length).toBe(coverage.numbers);
    expect(Date.now() - started).toBeLessThan(patience);
  });

  test('a long report of many sections is read in step with its length', () => {
    const section = (at: number) =>
      `Afsnit ${at}\n\n${10 + (at % 50)} af de ${60 + (at % 40)} skoler har have, og ${(at % 9) + 1} pct. af skolerne har høns. De øvrige skoler har hverken have eller høns.\n\n`;
    const report = Array.from({ length: 500 }, (_, at) => section(at)).join('');
    expect(readDocument(report, { language: 'da' }).claimSet.claims.length).toBeGreaterThan(1000);
  });
});

describe('a text that cannot be read says why', () => {
  test.each([
    ['', 'text-empty'],
    ['  \n', 'text-empty'],
    ['12 34 56 78', 'text-without-sentences'],
    ['Die Hälfte der Schulen hat ein Schwimmbad, und zwanzig Prozent planen eins.', 'text-in-other-language'],
    ['zxcv qwer asdf zxcv qwer asdf zxcv qwer asdf', 'text-in-other-language'],
    ['Hälften av skolorna har en simhall, och resten har inte någon att gå till.', 'text-in-other-language'],
    [
      'Halvparten av skolene har svømmehall, og resten av dem har ikke fått penger etter søknad.',
      'text-in-other-language',
    ],
    [
      'La moitié des écoles ont une piscine, et le reste est en train de la construire.',
      'text-in-other-language',
    ],
  ])('%j: %s', (text, code) => {
    const readable = readableText(text);
    expect(readable.ok ? undefined : readable.problems[0]?.code).toBe(code);
  });

  test('too long a text is not begun', () => {
    const readable = readableText('en skole '.repeat(longestText / 9 + 1));
    expect(readable.ok ? undefined : readable.problems[0]?.code).toBe('text-too-long');
  });

  test.each([
    ['Halvdelen af de 8 skoler har svømmehal, og resten har ikke.', 'da'],
    ['Half of the 8 schools have a pool, and the rest do not.', 'en'],
  ])('%s', (text, language) => {
    expect(readableText(text)).toEqual({ ok: true, value: language });
  });
});
