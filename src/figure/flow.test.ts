import { describe, expect, test } from 'vitest';
import { care, codebook, dataset, questions, type SmallAuthority } from '../../test/support/figure-world.ts';
import { date } from '../../test/support/small-questionnaire.ts';
import { roundId } from '../core/ids.ts';
import { createEngine } from '../engine/duckdb-engine.ts';
import type { Codebook } from '../round/dataset.ts';
import { defaultFlows } from './default-flows.ts';
import { evaluate } from './evaluate.ts';
import type { FigureDefinition } from './figure.ts';
import { plan } from './plan.ts';
import { publishableTabulations } from './publishable-tabulations.ts';
import { recompute } from './recompute.ts';
import { tabulate } from './tabulate.ts';

const before = roundId('may');
/** The expected month is for authorities alone; the status is public. */
const asked: Codebook = {
  ...codebook,
  questionnaires: codebook.questionnaires.map((questionnaire) => ({
    ...questionnaire,
    questions: questions
      .slice(0, 3)
      .map((one) => (one.id === 'expected' ? { ...one, role: 'expected', visibility: 'authorities' } : one)),
  })),
};
const definitions = defaultFlows(asked, { round: before, codebook: asked, until: date('2020-08-31') });

const partly = (expected: string) => ({ sheet: { status: 'partly', expected } });
const as = (status: string) => ({ sheet: { status } });
/** What each answered in May, and now; undefined where it was not asked then. */
const lives: readonly (readonly [SmallAuthority, SmallAuthority])[] = [
  ...Array.from({ length: 6 }, () => [partly('2020-06'), as('as_before')] as const),
  ...Array.from({ length: 3 }, () => [partly('2020-06'), as('partly')] as const),
  [partly('2020-09'), as('closed')],
  [partly('2020-09'), as('as_before')],
  [partly('cannot-say'), as('closed')],
  [as('as_before'), as('partly')],
  [as('as_before'), {}],
  [{}, as('as_before')],
  [{ runs: 'no' }, as('as_before')],
];
const then = { ...dataset(lives.map(([was]) => was)), round: before };
const now = dataset([...lives.map(([, is]) => is), as('partly')]);
const counted = tabulate(now, plan(definitions), [then]);

function valueIn(id: string, from: readonly FigureDefinition[] = definitions) {
  return evaluate(from, counted).find((figure) => figure.id === `care.${id}`)?.value;
}

describe('between two rounds', () => {
  test('those who answered both times are the base; who was asked only now stands outside it', () => {
    const [flow] = evaluate(definitions, counted);
    expect(flow?.id).toBe('care.status.flow-may');
    expect(flow?.base).toMatchObject({ asked: 17, answered: 13, N: 15 });
    expect(flow?.base.missing).toMatchObject({ 'no-sheet': 2, 'not-asked': 1, 'out-of-scope': 1 });
  });
  test.each([
    ['status.as_before.then-may', { k: 1, n: 13 }],
    ['status.as_before.now-may', { k: 7, n: 13 }],
    ['status.as_before.gained-may', { k: 7, n: 13 }],
    ['status.as_before.lost-may', { k: 1, n: 13 }],
    ['expected.due-may', { k: 6, n: 9 }],
    ['expected.later-may', { kind: 'unknown', why: 'too-few' }],
    ['expected.right-may', { k: 7, n: 11 }],
  ])('%s', (id, value) => expect(valueIn(id)).toMatchObject(value));

  test('statuses now of fewer than five stand with their neighbours where expectations are not public', () => {
    const value = valueIn('expected.outcome-may');
    const flows = value && 'flows' in value ? value.flows : [];
    expect(flows.map(({ from, to, k }) => `${from} > ${to} ${k}`)).toEqual([
      '2020-06 > as_before 6',
      '2020-06 > partly|closed 3',
      '2020-09 > as_before 1',
      '2020-09 > partly|closed 1',
      'cannot-say > partly|closed 1',
    ]);
  });
  test('what is published tells no more than that, and gives the same figures', () => {
    const outcome = definitions.filter(({ id }) => /expected\.(?:outcome|due|right)/.test(id));
    const published = publishableTabulations(outcome, counted);
    expect(JSON.stringify(published)).not.toMatch(/"(?:partly|closed)"/);
    expect(recompute(evaluate(outcome, counted), published)).toEqual([]);
  });
  test('what no figure tells apart is not published apart', () => {
    const due = definitions.filter(({ id }) => id === 'care.expected.due-may');
    const [table] = publishableTabulations(due, counted);
    const months = new Set(table?.rows.flatMap(({ keys }) => keys).filter((key) => /2020|say/.test(key)));
    expect([...months].sort()).toEqual(['2020-06', '2020-09|cannot-say']);
    expect(recompute(evaluate(due, counted), table ? [table] : [])).toEqual([]);
  });
  test('SQL counts the same as plain code', async () => {
    const sql = createEngine({ plainUpTo: -1 });
    const specs = plan(definitions);
    expect(await sql.tabulate(now, specs, [then])).toEqual(counted);
    const kept = { ...then, parts: await sql.toParts(then) };
    expect(await sql.tabulate({ ...now, parts: await sql.toParts(now) }, specs, [kept])).toEqual(counted);
    await sql.close();
  });
  test('a round without the earlier answers counts everyone as not asked then', () => {
    const [flow] = evaluate(definitions, tabulate(now, plan(definitions)));
    expect(flow?.value).toEqual({ kind: 'unknown', why: 'no-answers' });
  });
  test('every figure is about the questionnaire that was asked both times', () => {
    expect(new Set(definitions.map(({ questionnaire }) => questionnaire)).has(care)).toBe(true);
  });
});
