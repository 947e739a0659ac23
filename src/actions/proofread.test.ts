import { describe, expect, test } from 'vitest';
import { proofread } from './proofread.ts';

const parts = { deciders: [], now: () => performance.now() };
const verdictOf = async (request: Parameters<typeof proofread>[0]) => {
  const done = await proofread(request, parts);
  return done.ok ? done.value.report.verdict : done.problems.map(({ code }) => code);
};

const contradictory =
  'Skemaet kom fra 60 skoler. Af de 60 skoler er 24 færdige, 20 er i gang, og de resterende 18 er ikke begyndt.';

describe('proofread', () => {
  test('decides a text', async () => {
    expect(await verdictOf({ text: contradictory })).toBe('contradictory');
  });

  test('takes a few words for Danish', async () => {
    expect(await verdictOf({ text: '45 pct. af 12 kommuner' })).toBe('impossible');
  });

  test('decides a claims file alone', async () => {
    const claimsFile =
      'counts: { n: { of: 98 } }\nclaims:\n  - { id: a, sentence: s, says: n = 3 }\n  - { id: b, sentence: t, says: n = 4 }';
    expect(await verdictOf({ claimsFile })).toBe('contradictory');
  });

  test('takes back the claims that it proposed, and believes the corrections', async () => {
    const proposed = await proofread({ text: contradictory }, parts);
    const claimsFile = proposed.ok ? proposed.value.claimsFile : '';
    expect(await verdictOf({ text: contradictory, claimsFile })).toBe('contradictory');
    expect(claimsFile).toContain('18');
    const corrected = claimsFile.replace(/(says: \w+ = |number: )18\b/, '$116');
    expect(corrected).not.toBe(claimsFile);
    expect(await verdictOf({ text: contradictory, claimsFile: corrected })).toBe('consistent');
  });

  test.each([
    ['nothing', {}, ['proofread_nothing_given']],
    ['an empty text', { text: ' \n' }, ['proofread_text_empty']],
    [
      'a text in another language',
      {
        text: 'Połowa szkół w gminie otworzyła baseny, ale dwie szkoły czekają na nowe przepisy, które mają zostać ogłoszone w przyszłym miesiącu przez rząd.',
      },
      ['proofread_language_unknown'],
    ],
    [
      'a short text that is plainly in another language',
      {
        text: 'Von den 98 Gemeinden haben 72 geantwortet. Die Hälfte der Gemeinden hat geöffnet, und ein Drittel nicht.',
      },
      ['proofread_language_unknown'],
    ],
    ['an endless text', { text: 'og det er '.repeat(110_000) }, ['proofread_text_too_long']],
    ['a wrong claims file', { text: contradictory, claimsFile: 'counts: 3' }, ['proofread_claims_file']],
  ])('refuses %s', async (_, request, problems) => {
    expect(await verdictOf(request)).toEqual(problems);
  });
});
