import { expect, test } from 'vitest';
import { dataset } from '../../test/support/figure-world.ts';
import { compareOwn, leastAnswers } from './compare-own.ts';

const row = { sheet: { status: 'partly', how: 'well' }, region: '1', population: 3 };

/** Shares that the first authority is shown, where `count` authorities have answered. */
function sharesOf(count: number, change = (one: ReturnType<typeof dataset>) => one) {
  const world = change(dataset(Array.from({ length: count }, () => row)));
  const [own] = world.frame;
  const questions = own ? compareOwn(world, own.authority).questions : [];
  return questions.flatMap(({ options }) => options.flatMap(({ shares }) => shares));
}

test('no share is shown where too few have answered', () => {
  const shares = sharesOf(leastAnswers - 1);
  expect(shares.length).toBeGreaterThan(0);
  expect(shares.every(({ share }) => share === undefined)).toBe(true);
});

test('shares are shown where enough have answered', () => {
  expect(sharesOf(leastAnswers).some(({ share }) => share === 1)).toBe(true);
});

test('a confidential question is never compared', () => {
  const hidden = sharesOf(leastAnswers, (world) => ({
    ...world,
    codebook: {
      ...world.codebook,
      questionnaires: world.codebook.questionnaires.map((one) => ({
        ...one,
        questions: one.questions.map((question) => ({ ...question, visibility: 'confidential' as const })),
      })),
    },
  }));
  expect(hidden).toEqual([]);
});
