import { describe, expect, test } from 'vitest';
import { figureId, questionnaireId } from '../core/ids.ts';
import type { Figure } from '../figure/figure.ts';
import { againstFigures } from './against-figures.ts';
import { decide } from './decide/decide.ts';
import { usualLimits } from './decide/oracle.ts';
import { readDocument } from './read/read-document.ts';
import { reportOn } from './report/report.ts';

const share = (id: string, da: string, en: string, k: number, n: number): Figure => ({
  id: figureId(id),
  definition: {
    id: figureId(id),
    kind: 'share',
    title: { da, en },
    questionnaire: questionnaireId('pools'),
    of: { every: [] },
    unknownIsAnswer: false,
    smallestBase: 1,
    visibility: 'public',
  },
  value: { kind: 'known', k, n, share: k / n },
  base: { N: 98, asked: 98, answered: n, missing: noneMissing },
});
const noneMissing = {
  'no-sheet': 0,
  'not-answered': 0,
  unknown: 0,
  withdrawn: 0,
  'not-asked': 0,
  'not-applicable': 0,
  'out-of-scope': 0,
  'outside-base': 0,
};
const response = (id: string, da: string, en: string, k: number, n: number): Figure => {
  const { definition, ...figure } = share(id, `${da}: svarprocent`, `${en}: response rate`, k, n);
  const { title, questionnaire, smallestBase, visibility } = definition;
  const own = { id: figureId(id), title, questionnaire, smallestBase, visibility };
  return { ...figure, definition: { ...own, kind: 'response', weight: 'authorities' } };
};

const figures = [
  response('pools.response', 'Svømmehaller (§ 17)', 'Swimming pools (§ 17)', 60, 98),
  response('parks.response', 'Parker og legepladser (§ 18)', 'Parks and playgrounds (§ 18)', 71, 98),
  share('warm', 'Hvordan er vandet i svømmehallerne?: Varmere end før', 'How is the water?: Warmer', 24, 60),
  share('cold', 'Hvordan er vandet i svømmehallerne?: Koldere end før', 'How is the water?: Colder', 20, 60),
  share('night', 'Holder åbent om natten i weekender', 'Stay open at night at weekends', 12, 60),
  share('not', 'Holder ikke åbent om natten i weekender', 'Do not stay open at night at weekends', 48, 60),
  share('soon', 'Venter at holde åbent om natten i weekender', 'Expect to stay open at night', 9, 60),
];

async function compared(text: string, language: 'da' | 'en' = 'da') {
  const read = readDocument(text, { language });
  const limits = { ...usualLimits, now: () => 0 };
  const report = reportOn(read, await decide(read.claimSet, [], limits));
  const noun = { da: 'kommune', en: 'municipality' }[language];
  const { report: held, claims } = againstFigures(report, { figures, authorityNoun: noun });
  const found = held.findings.filter(({ severity }) => severity === 'differs_from_data');
  return { found: found.map(({ proof }) => proof[language]), claims };
}

describe('a claim that differs from the one figure it names is found', () => {
  test.each([
    ['25 af de 60 kommuner har varmere vand i svømmehallerne end før.', '24 af 60'],
    ['Halvdelen af de 60 kommuner holder åbent om natten i weekender.', '12 af 60'],
    ['14 af 60 kommuner holder åbent om natten i weekender.', '12 af 60'],
    ['13 af 60 kommuner venter at holde åbent om natten i weekender.', '9 af 60'],
    ['62 kommuner har svaret på skemaet om svømmehaller (§ 17).', '60 af 98'],
    ['Parker og legepladser: 70 af 98 kommuner har svaret.', '71 af 98'],
    [
      '26 af 60 kommuner har varmere vand i svømmehallerne end før, og 20 af 60 har koldere vand.',
      '24 af 60',
    ],
  ])('%s', async (text, data) => {
    const { found } = await compared(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`data siger ${data}`);
  });
});

describe('a claim that agrees with its figure is compared, and nothing is said', () => {
  test.each([
    '24 af de 60 kommuner har varmere vand i svømmehallerne end før.',
    'En femtedel af de 60 kommuner holder åbent om natten i weekender.',
    '60 kommuner har svaret på skemaet om svømmehaller (§ 17).',
    '48 af 60 kommuner holder ikke åbent om natten i weekender.',
  ])('%s', async (text) => {
    const { found, claims } = await compared(text);
    expect(found).toEqual([]);
    expect(claims).toBeGreaterThan(0);
  });
});

describe('a claim that may speak of something else is passed over', () => {
  test.each([
    ['another base', '25 af de 50 kommuner har varmere vand i svømmehallerne end før.'],
    ['a hedge and few words', 'Halvdelen af de 60 kommuner har koldere vand i svømmehallerne end før.'],
    ['no base', 'Halvdelen af kommunerne har varmere vand i svømmehallerne end før.'],
    ['another unit', '25 af de 60 svømmehaller har varmere vand end før.'],
    ['another answer', '25 af de 60 kommuner har grønnere vand i svømmehallerne end før.'],
    ['another matter', '25 af de 60 kommuner har varmere kaffe end før.'],
    ['a denial', '25 af de 60 kommuner har ikke varmere vand i svømmehallerne end før.'],
    ['an expectation', '25 af de 60 kommuner venter varmere vand i svømmehallerne end før.'],
    ['who was asked', '98 kommuner fik skemaet om svømmehaller (§ 17).'],
    ['a survey of something else', '62 kommuner har svaret på skemaet om biblioteker (§ 19).'],
    [
      'two surveys at once',
      '62 kommuner har svaret på skemaerne om svømmehaller og om parker og legepladser.',
    ],
  ])('%s', async (_, text) => {
    expect((await compared(text)).found).toEqual([]);
  });
});

test('a number told twice in one sentence is one finding', async () => {
  const { found } = await compared(
    'Halvdelen af de 60 kommuner (30 af 60) holder åbent om natten i weekender.',
  );
  expect(found).toHaveLength(1);
});

test('English texts are held against English titles', async () => {
  const { found } = await compared('15 of the 60 municipalities stay open at night at weekends.', 'en');
  expect(found).toEqual(['the text says 15; the data say 12 of 60 (“Stay open at night at weekends”)']);
});
