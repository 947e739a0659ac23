import { describe, expect, test } from 'vitest';
import { care, codebook, dataset, questions } from '../../test/support/figure-world.ts';
import { authorityId } from '../core/ids.ts';
import { defaultMaps } from './default-maps.ts';
import { evaluate } from './evaluate.ts';
import type { FigureDefinition, Place } from './figure.ts';
import { plan } from './plan.ts';
import { publishableTabulations } from './publishable-tabulations.ts';
import type { FigureCodebook } from './read-figures.ts';
import { recompute } from './recompute.ts';
import { tabulate } from './tabulate.ts';

const places: readonly Place[] = ['0001', '0002', '0003', '0004', '0005'].map((id, column) => ({
  authority: authorityId(id),
  name: `By ${id}`,
  tile: { column, row: 0 },
}));
const ids = (definitions: readonly FigureDefinition[]) => definitions.map(({ id }) => String(id));
const withStatus = (change: object): FigureCodebook => ({
  ...codebook,
  questionnaires: codebook.questionnaires.slice(0, 1).map((one) => ({
    ...one,
    questions: questions.map((each) => (each.id === 'status' ? { ...each, ...change } : each)),
  })),
});

test('every public status question of a round that says who has answered has a map', () => {
  expect(ids(defaultMaps(codebook, places))).toEqual(['care.status.map', 'other.status.map']);
});

describe('there is no map', () => {
  test('where the round does not say who has answered', () => {
    expect(defaultMaps(codebook, [])).toEqual([]);
  });
  test.each(['authorities', 'confidential'])('of answers that only %s may see', (visibility) => {
    expect(defaultMaps(withStatus({ visibility }), places)).toEqual([]);
  });
  test('of a question that is no status', () => {
    expect(defaultMaps(withStatus({ role: 'practice' }), places)).toEqual([]);
  });
});

describe('a map', () => {
  const counted = dataset([
    { sheet: { status: 'partly' } },
    {},
    { runs: 'no' },
    { sheet: { status: '#unknown' } },
  ]);
  const definitions = defaultMaps(codebook, places).filter(({ questionnaire }) => questionnaire === care);
  const tabulations = tabulate(counted, plan(definitions));
  const [figure] = evaluate(definitions, tabulations);

  test('says what each answered, or why there is no answer', () => {
    expect(figure?.value).toEqual({
      kind: 'known',
      n: 1,
      answers: [
        { authority: '0001', answer: 'partly' },
        { authority: '0002', answer: '#no-sheet' },
        { authority: '0003', answer: '#out-of-scope' },
        { authority: '0004', answer: '#unknown' },
        { authority: '0005', answer: '#not-asked' },
      ],
    });
    expect(figure?.base).toMatchObject({ answered: 1, asked: 4, N: 3 });
  });
  test('follows from the table that is published with it', () => {
    const published = publishableTabulations(definitions, tabulations);
    expect(recompute(evaluate(definitions, published), published)).toEqual([]);
    expect(published[0]?.rows).toHaveLength(4);
  });
  test('of no answers has no value', () => {
    const [none] = evaluate(definitions, tabulate(dataset([{}]), plan(definitions)));
    expect(none?.value).toEqual({ kind: 'unknown', why: 'no-answers' });
  });
});
