import { describe, expect, test } from 'vitest';
import { claimSet } from '../../../test/support/claims.ts';
import { answersJson } from '../report/answers-json.ts';
import { answersText } from '../report/answers-text.ts';
import { usualLimits } from './oracle.ts';
import { type AnswersWanted, possibleAnswers } from './possible-answers.ts';

const parts = { deciders: [], limits: { ...usualLimits, now: () => performance.now() } };
const set = claimSet(`counts: { n: { of: 98 }, a: { of: n, means: tilbage }, b: { of: n } }
always: [ "a + b = n" ]
claims:
  - { id: k1, sentence: "76 har svaret.", says: "n = 76" }
  - { id: k2, sentence: "Godt 60 pct.", share: 60 %, hedge: godt, count: a, base: n }`);
const told = async (wanted: AnswersWanted) =>
  answersText(await possibleAnswers(set, wanted, parts), set, wanted, 'da');

describe('the answers behind a set of claims', () => {
  test('are one set of them, how many there are, and how much each can be', async () => {
    expect(await told({ reading: 'ordinary' })).toBe(`almindelig læsning: Det hele kan være sandt på 2 måder.
  n = 76 (76)
  a = 46 (mellem 46 og 47)  tilbage
  b = 30 (mellem 29 og 30)
`);
  });

  test.each<[string, AnswersWanted['quantity'], string]>([
    ['a share of a base', { expression: 'a', base: 'n' }, 'a / n: mellem 60,5 pct. og 61,8 pct.'],
    ['a sum with those who are silent', { expression: 'a + 98 - n' }, 'a + 98 - n: mellem 68 og 69'],
    ['a count that is not there', { expression: 'zz' }, 'zz: Der er intet antal, der hedder »zz«.'],
    ['a product', { expression: 'a*b' }, 'a*b: Tegn 2: to antal kan ikke ganges'],
  ])('%s', async (_, quantity, line) => {
    expect(await told({ reading: 'ordinary', ...(quantity ? { quantity } : {}) })).toContain(line);
  });

  test('are none where the claims contradict each other', async () => {
    const none = claimSet(`counts: { n: { of: 98 } }
claims:
  - { id: a, sentence: s, says: n = 3 }
  - { id: b, sentence: t, says: n = 4 }`);
    const answers = await possibleAnswers(none, { reading: 'wide' }, parts);
    expect(answersText(answers, none, { reading: 'wide' }, 'en')).toBe(
      'wide reading: No answers make everything true in this reading.\n',
    );
    expect(answersJson(answers, none)).toEqual({ possible: 'impossible', reading: 'wide' });
  });

  test('are just as many as trying all numbers finds', async () => {
    const small = claimSet(`counts: { n: { min: 5, max: 9 }, a: { of: n }, b: { of: n } }
always: [ "a + b <= n" ]
claims:
  - { id: k, sentence: s, says: "2*a >= n" }`);
    let all = 0;
    for (let n = 5; n <= 9; n += 1)
      for (let a = 0; a <= n; a += 1) for (let b = 0; b <= n; b += 1) if (a + b <= n && 2 * a >= n) all += 1;
    const answers = await possibleAnswers(small, { reading: 'ordinary' }, parts);
    expect(answers).toMatchObject({ kind: 'possible', solutions: { kind: 'exactly', solutions: all } });
  });
});
