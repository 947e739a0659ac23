import { expect, test } from 'vitest';
import { dataset, type SmallAuthority } from '../../test/support/figure-world.ts';
import type { Visibility } from '../questionnaire/definition.ts';
import type { Dataset } from '../round/dataset.ts';
import { compareOwn } from './compare-own.ts';

const row = { sheet: { status: 'partly' }, region: '1', population: 3 };

/** The first authority's status beside those of others: the share in its region, then among all. */
function sharesOf(authorities: readonly SmallAuthority[], visibility: Visibility = 'authorities') {
  const world = seenBy(dataset(authorities), visibility);
  const [own] = world.frame;
  const [question] = own ? compareOwn(world, own.authority).questions : [];
  return question?.options.find(({ code }) => code === 'partly')?.shares.map(({ share }) => share);
}

function seenBy(world: Dataset, visibility: Visibility): Dataset {
  const questionnaires = world.codebook.questionnaires.map((one) => ({
    ...one,
    questions: one.questions.map((question) => ({ ...question, visibility })),
  }));
  return { ...world, codebook: { ...world.codebook, questionnaires } };
}

const inRegion = (region: string | undefined, count: number) =>
  Array.from({ length: count }, () => ({ sheet: row.sheet, ...(region === undefined ? {} : { region }) }));

test.each([
  ['nothing where too few have answered', [...inRegion('1', 4)], [undefined, undefined]],
  ['everything where enough have', [...inRegion('1', 5)], [1, 1]],
  ['only all where its region is too small', [...inRegion('1', 4), ...inRegion('2', 20)], [undefined, 1]],
  ['its region where the others are enough', [...inRegion('1', 6), ...inRegion('2', 5)], [1, 1]],
  [
    'not its region where all less its region would tell of few',
    [...inRegion('1', 6), ...inRegion('2', 4)],
    [undefined, 1],
  ],
  [
    'not its region where all less the regions shown would tell of few',
    [...inRegion('1', 6), ...inRegion('2', 9), ...inRegion('3', 2)],
    [undefined, 1],
  ],
  [
    'its region where a smaller one covers for the few',
    [...inRegion('1', 9), ...inRegion('2', 6), ...inRegion('3', 2)],
    [1, 1],
  ],
  ['not its region where few are in none', [...inRegion('1', 6), ...inRegion(undefined, 1)], [undefined, 1]],
])('of answers that authorities see, an authority is shown %s', (_, authorities, shown) =>
  expect(sharesOf(authorities)).toEqual(shown),
);

test('public answers are shown however few they are', () => {
  expect(sharesOf(inRegion('1', 2), 'public')).toEqual([1, 1]);
});

test('a group that fills all but a few of another group is not shown', () => {
  const size = (code: string) => ({ groups: { region: '1', size: code } });
  const world = seenBy(dataset(inRegion('1', 12)), 'authorities');
  const [group] = world.codebook.groups;
  if (!group) throw new Error('no group');
  const sizes = { ...group, id: 'size' };
  const frame = world.frame.map((one, index) => ({
    ...one,
    // Size 1: the first eight. Region 1: the first six of these; the others are spread enough.
    groups: { ...size(index < 8 ? '1' : '2').groups, region: index < 6 ? '1' : '2' },
  }));
  const own = frame[0]?.authority;
  if (!own) throw new Error('nobody');
  const spread = { ...world, frame, codebook: { ...world.codebook, groups: [group, sizes] } };
  const [question] = compareOwn(spread, own).questions;
  expect(question?.options[0]?.shares.map(({ share }) => share === undefined)).toEqual([true, true, false]);
});

test('a confidential question is never compared', () => {
  expect(sharesOf(inRegion('1', 9), 'confidential')).toBeUndefined();
});
