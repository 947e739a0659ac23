import { afterAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src/core/language.ts';
import type { Verdict } from '../../src/proofreading/decide/decision.ts';
import { danishCases } from './danish-cases.ts';
import { danishCasesFourth } from './danish-cases-fourth.ts';
import { danishCasesFurther } from './danish-cases-further.ts';
import { danishCasesLong } from './danish-cases-long.ts';
import { danishCasesMissed, danishCasesSecond } from './danish-cases-second.ts';
import { danishCasesThird } from './danish-cases-third.ts';
import { englishCases } from './english-cases.ts';
import { englishCasesSecond } from './english-cases-second.ts';
import type { ProofreadingCase } from './proofreading-case.ts';
import { scores } from './score.ts';
import { verdictOf } from './verdict-of.ts';

const sets: Readonly<Record<Language, readonly ProofreadingCase[]>> = {
  da: [
    ...danishCases,
    ...danishCasesFurther,
    ...danishCasesLong,
    ...danishCasesSecond,
    ...danishCasesThird,
    ...danishCasesFourth,
  ],
  en: [...englishCases, ...englishCasesSecond],
};

describe.each(['da', 'en'] as const)('texts in %s get the verdict of a careful reader', (language) => {
  const judged: { of: ProofreadingCase; verdict: Verdict }[] = [];

  test.each(
    sets[language].map((one) => [one.verdict, one.text.replace(/\s+/g, ' ').slice(0, 110), one] as const),
  )('%s: %s', async (expected, _title, one) => {
    const verdict = await verdictOf(one.text, language);
    judged.push({ of: one, verdict });
    expect(verdict, one.arithmetic).toBe(expected);
  });

  afterAll(() => {
    console.table(scores(judged));
  });
});

test.each(danishCasesMissed.map((one) => [one.text, one] as const))(
  'a fault that the grammar is known not to see gives no other verdict: %s',
  async (text, one) => {
    expect(['consistent', one.verdict]).toContain(await verdictOf(text, 'da'));
  },
);

describe('the set itself', () => {
  test('has at least 80 Danish and 30 English texts, a third of them consistent', () => {
    for (const [language, least] of [
      ['da', 80],
      ['en', 30],
    ] as const) {
      const set = sets[language];
      expect(set.length).toBeGreaterThanOrEqual(least);
      expect(set.filter(({ verdict }) => verdict === 'consistent').length).toBeGreaterThanOrEqual(
        set.length / 3,
      );
    }
  });

  test('holds no text twice', () => {
    const texts = [...sets.da, ...sets.en].map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
