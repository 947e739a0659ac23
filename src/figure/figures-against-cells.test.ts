/** Planned, tabulated and evaluated figures against a direct count over the dataset's cells. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDataset, codebook } from '../../test/support/figure-world.ts';
import type { Answer, Value } from '../questionnaire/answer.ts';
import type { Dataset, FrameRow } from '../round/dataset.ts';
import { evaluate } from './evaluate.ts';
import type { Condition, FigureDefinition } from './figure.ts';
import { plan } from './plan.ts';
import { publishableTabulations } from './publishable-tabulations.ts';
import { allFigures, readFigures } from './read-figures.ts';
import { recompute } from './recompute.ts';
import { tabulate } from './tabulate.ts';

const text = `figures:
  - { id: care.n1, title: { da: a, en: a }, questionnaire: care, kind: share, of: { question: status, in: [partly, closed] } }
  - { id: care.n2, title: { da: a, en: a }, questionnaire: care, kind: share, of: { question: expected, to: 2020-06 }, where: { question: status, in: [partly] } }
  - { id: care.n3, title: { da: a, en: a }, questionnaire: care, kind: count, unknownIsAnswer: true, of: { question: reasons, in: [rooms, none] }, where: [{ group: region, in: ["1", "2"] }, { question: learnt, in: ['yes'] }] }
  - { id: care.n4, title: { da: a, en: a }, questionnaire: care, kind: share, of: [{ question: users, from: 0 }, { question: part, from: 10, to: 60.5 }, { question: since, to: 2020-05-01 }] }
  - { id: care.n5, title: { da: a, en: a }, questionnaire: care, kind: median, question: users, where: { question: band, in: [low] } }
  - { id: care.n6, title: { da: a, en: a }, questionnaire: care, kind: breakdown, by: region, of: { question: band, in: [high] }, where: { question: learnt, in: ['yes'] } }`;

const read = readFigures({ path: 'figures.yaml', text }, codebook);
const definitions = allFigures(codebook, read.ok ? read.value : []);
const shares = definitions.flatMap((one) => ('of' in one && !('by' in one) ? [one] : []));

const always = (check: (dataset: Dataset) => void) =>
  fc.assert(fc.property(anyDataset, check), { numRuns: 150 });

test('the named figures are well formed', () => {
  expect(read).toMatchObject({ ok: true });
  expect(shares.length).toBeGreaterThan(20);
});

test('every share is what a direct count over the cells gives', () => {
  always((dataset) => {
    const figures = evaluate(shares, tabulate(dataset, plan(shares)));
    figures.forEach(({ value, base, bounds }, index) => {
      const { where, of, unknownIsAnswer, smallestBase } = shares[index] ?? fail();
      const [k, n, silent] = countDirectly(dataset, shares[index] ?? fail(), where, of, unknownIsAnswer);
      expect([base.answered, base.N, base.asked]).toEqual([n, n + silent, dataset.frame.length]);
      if (n === 0) expect(value).toEqual({ kind: 'unknown', why: 'no-answers' });
      else if (n < smallestBase) expect(value).toEqual({ kind: 'unknown', why: 'too-few' });
      else {
        expect(value).toEqual({ kind: 'known', k, n, share: k / n });
        expect(bounds).toEqual([k / (n + silent), (k + silent) / (n + silent)]);
      }
    });
  });
});

test('in every figure each authority asked is counted once', () => {
  always((dataset) => {
    for (const { base } of evaluate(definitions, tabulate(dataset, plan(definitions)))) {
      const missing = Object.values(base.missing).reduce((sum, n) => sum + n, 0);
      expect(base.answered + missing).toBe(dataset.frame.length);
      expect(base.asked).toBe(dataset.frame.length);
    }
  });
});

test('an exclusive distribution adds up to its base, and its bounds hold every share', () => {
  always((dataset) => {
    for (const { value, definition } of evaluate(definitions, tabulate(dataset, plan(definitions)))) {
      if (value.kind === 'unknown' || !('categories' in value)) continue;
      const sum = value.categories.reduce((total, { k }) => total + k, 0);
      if (definition.kind === 'distribution' && definition.exclusive) expect(sum).toBe(value.n);
      for (const { share, bounds } of value.categories) {
        expect(share).toBeGreaterThanOrEqual(bounds[0]);
        expect(share).toBeLessThanOrEqual(bounds[1]);
      }
    }
  });
});

test('from the tabulations that are published the same figures can be worked out', () => {
  always((dataset) => {
    const open = definitions.filter(({ visibility }) => visibility !== 'confidential');
    const published = publishableTabulations(open, tabulate(dataset, plan(open)));
    const ids = new Set(published.map(({ spec }) => spec.id));
    const shown = open.filter((one) => plan([one]).every(({ id }) => ids.has(id)));
    const figures = evaluate(shown, tabulate(dataset, plan(shown)));
    const changed = new Set(recompute(figures, published).map(({ figure }) => figure));
    expect([...changed]).toEqual([]);
  });
});

test('a breakdown whose bases are small never lets one category be worked out', () => {
  const guarded = definitions.filter(({ id }) => id === 'care.n6');
  always((dataset) => {
    const published = publishableTabulations(guarded, tabulate(dataset, plan(guarded)));
    const [figure] = evaluate(guarded, tabulate(dataset, plan(guarded)));
    if (!figure || figure.value.kind === 'unknown' || !('rows' in figure.value)) return;
    const shown = figure.value.rows.flatMap(({ value }) => (value.kind === 'known' ? [value.n] : []));
    const rest = figure.value.n - shown.reduce((sum, n) => sum + n, 0);
    for (const n of shown) expect(n).toBeGreaterThanOrEqual(5);
    if (shown.length > 0 && rest > 0) expect(rest).toBeGreaterThanOrEqual(5);
    for (const { spec, rows } of published)
      expect(rows.some(({ keys }) => keys.length !== spec.by.length)).toBe(false);
  });
});

function fail(): never {
  throw new Error('no such figure');
}

/** [k, n, silent], deciding each authority by its own answers. */
function countDirectly(
  { frame, cells }: Dataset,
  { questionnaire }: FigureDefinition,
  where: Condition | undefined,
  of: Condition,
  unknownIsAnswer: boolean,
): readonly [number, number, number] {
  let [k, n, silent] = [0, 0, 0];
  for (const row of frame) {
    if (row.runs[questionnaire] === 'no') continue;
    const own = cells.filter(
      (cell) => cell.authority === row.authority && cell.questionnaire === questionnaire,
    );
    const answers = new Map(own.map(({ question, answer }) => [String(question), answer]));
    const withdrawn = own.length > 0 && own.every(({ answer }) => isMissing(answer, 'withdrawn'));
    const world = {
      row,
      answers,
      state: own.length === 0 || withdrawn ? ('silent' as const) : ('sent' as const),
    };
    const inBase = where ? holds(where, world, false) : true;
    if (inBase === false || inBase === 'outside') continue;
    const is = inBase === 'silent' ? 'silent' : holds(of, world, unknownIsAnswer);
    if (is === 'silent') silent += 1;
    else if (is !== 'outside') {
      n += 1;
      k += is ? 1 : 0;
    }
  }
  return [k, n, silent];
}

interface World {
  readonly row: FrameRow;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly state: 'silent' | 'sent';
}
type Truth = boolean | 'silent' | 'outside';

function holds(condition: Condition, world: World, unknownIsAnswer: boolean): Truth {
  if ('every' in condition) {
    const parts = condition.every.map((part) => holds(part, world, unknownIsAnswer));
    if (parts.includes(false)) return false;
    if (parts.includes('outside')) return 'outside';
    return parts.includes('silent') ? 'silent' : true;
  }
  if ('any' in condition) throw new Error('not made here');
  if ('group' in condition) return condition.in.includes(world.row.groups[condition.group] ?? 'none');
  const answer = world.answers.get(condition.question);
  if (world.state === 'silent' || !answer) return 'silent';
  if (answer.state === 'answered') return fits(condition, answer.value);
  if (answer.why === 'unknown' && unknownIsAnswer)
    return 'in' in condition && condition.in.includes('#unknown');
  return answer.why === 'not-asked' || answer.why === 'not-applicable' ? 'outside' : 'silent';
}

function fits(
  condition: Exclude<Condition, { every: unknown } | { any: unknown } | { group: unknown }>,
  value: Value,
): boolean {
  if ('marked' in condition)
    return value.kind === 'choices' && value.codes.some((code) => condition.marked.includes(code));
  if ('in' in condition) return condition.in.some((code) => isCode(value, code));
  const low = condition.from;
  const high = condition.to;
  if (value.kind === 'number' || value.kind === 'percent') {
    const number = value.kind === 'number' ? value.number : value.percent;
    return (low === undefined || number >= Number(low)) && (high === undefined || number <= Number(high));
  }
  const day = value.kind === 'month' ? value.month : value.kind === 'date' ? value.date : undefined;
  return day !== undefined && (low === undefined || day >= low) && (high === undefined || day <= high);
}

function isCode(value: Value, code: string): boolean {
  switch (value.kind) {
    case 'choice':
    case 'band':
      return value.code === code;
    case 'yes-no':
      return (value.yes ? 'yes' : 'no') === code;
    case 'month':
      return value.month === code;
    case 'cannot-say':
      return code === 'cannot-say';
    case 'text':
      return code === '#answered';
    default:
      return false;
  }
}

function isMissing(answer: Answer, why: string): boolean {
  return answer.state === 'missing' && answer.why === why;
}
