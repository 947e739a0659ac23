import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { anyDataset, care, codebook, dataset } from '../../test/support/figure-world.ts';
import { questionId } from '../core/ids.ts';
import { plan } from '../figure/plan.ts';
import { allFigures, readFigures } from '../figure/read-figures.ts';
import { tabulate } from '../figure/tabulate.ts';
import type { TableSpec } from '../figure/tabulation.ts';
import type { Dataset } from '../round/dataset.ts';
import { createEngine } from './duckdb-engine.ts';
import type { Engine, KeptDataset } from './engine.ts';

/** Everything by SQL, however small. */
const engine = createEngine({ plainUpTo: -1 });
const plain = createEngine();
afterAll(async () => {
  await engine.close();
  await plain.close();
});

const kept = async (by: Engine, whole: Dataset): Promise<KeptDataset> => ({
  ...whole,
  parts: await by.toParts(whole),
});
const few = { numRuns: 12 };

const named = readFigures(
  {
    path: 'figures.yaml',
    text: `figures:
  - { id: care.n1, title: { da: a, en: a }, questionnaire: care, kind: share, of: { question: expected, to: 2020-06 }, where: [{ question: status, in: [partly] }, { group: region, in: ["1"] }] }
  - { id: care.n2, title: { da: a, en: a }, questionnaire: care, kind: share, of: { question: reasons, in: [rooms, none] }, where: { question: users, from: 2 } }`,
  },
  codebook,
);
const specs = plan(allFigures(codebook, named.ok ? named.value : []));

describe('tabulating by SQL', () => {
  test('gives the very same as plain code', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset, async (whole) => {
        const expected = tabulate(whole, specs);
        expect(await engine.tabulate(whole, specs)).toEqual(expected);
        expect(await engine.tabulate(await kept(engine, whole), specs)).toEqual(expected);
        expect(await plain.tabulate(await kept(plain, whole), specs)).toEqual(expected);
      }),
      few,
    );
  }, 60_000);

  test('counts what a round did not ask as plain code does', async () => {
    const odd: readonly TableSpec[] = [
      { id: 'a', questionnaire: care, by: [{ kind: 'question', question: questionId('new') }] },
      {
        id: 'b',
        questionnaire: care,
        by: [{ kind: 'option', question: questionId('reasons'), code: 'new' }],
      },
      { id: 'c', questionnaire: care, by: [{ kind: 'group', group: 'size' }] },
      { id: 'd', questionnaire: care, by: [], weight: 'population' },
      {
        id: 'e',
        questionnaire: care,
        by: [{ kind: 'authority' }, { kind: 'question', question: questionId('status') }],
      },
    ];
    const whole = dataset([{ sheet: { reasons: 'rooms' }, population: 3 }, { runs: 'no' }, {}]);
    expect(await engine.tabulate(whole, odd)).toEqual(tabulate(whole, odd));
  });

  test('needs no more than names it was given: quotes and signs in them are only names', async () => {
    const whole = dataset([{ sheet: { status: 'partly' }, region: '1' }]);
    const question = questionId('status" FROM x; DROP TABLE part; --');
    const spec = { id: 'x', questionnaire: care, by: [{ kind: 'question' as const, question }] };
    expect(await engine.tabulate(whole, [spec])).toEqual(tabulate(whole, [spec]));
  });
});

describe('a dataset kept as files', () => {
  test('comes back whole, to the same hash', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset, async (whole) => {
        expect(await engine.fromParts(await kept(engine, whole))).toEqual(whole);
      }),
      few,
    );
  }, 60_000);

  test('comes back whole, to the same hash, from its JSON alone where it is small', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset, async (whole) => {
        const { parts, ...rest } = await kept(plain, whole);
        const json = parts.filter(({ name }) => name === 'dataset.json.gz');
        expect(await plain.fromParts({ ...rest, parts: json })).toEqual(whole);
      }),
      few,
    );
  }, 60_000);

  test.each([
    ['in Parquet', engine],
    ['in JSON', plain],
  ])('has another hash when one answer was changed, %s', async (_, one) => {
    const whole = dataset([{ sheet: { status: 'partly', how: 'text' } }, {}]);
    const changed = dataset([{ sheet: { status: 'closed', how: 'text' } }, {}]);
    const read = await one.fromParts({ ...whole, parts: await one.toParts(changed) });
    expect(read.hash).not.toBe(whole.hash);
    expect(read.hash).toBe(changed.hash);
  });

  test('that was kept before small ones had their JSON is read from Parquet', async () => {
    const whole = dataset([{ sheet: { status: 'partly', how: '#text' } }, {}]);
    const old = await kept(engine, whole);
    expect(old.parts.map(({ name }) => name)).not.toContain('dataset.json.gz');
    expect(await plain.fromParts(old)).toEqual(whole);
    expect(await plain.tabulate(old, specs)).toEqual(tabulate(whole, specs));
  });

  test('is read from Parquet by an engine for which it is large', async () => {
    const whole = dataset([{ sheet: { status: 'partly' } }, {}]);
    const { parts, ...rest } = await kept(plain, whole);
    expect(await engine.fromParts({ ...rest, parts })).toEqual(whole);
    const json = parts.filter(({ name }) => name === 'dataset.json.gz');
    await expect(engine.fromParts({ ...rest, parts: json })).rejects.toThrow('lacks its part');
  });

  test('gives the same bytes twice', async () => {
    const whole = dataset([{ sheet: { status: 'partly', users: '12.5' } }, {}]);
    expect(await plain.toParts(whole)).toEqual(await plain.toParts(whole));
  });

  test('is one frame, one file per questionnaire and what lies outside', async () => {
    const names = (await engine.toParts(dataset([]))).map(({ name }) => name);
    expect(names).toEqual([
      'frame.parquet',
      'answers-care.parquet',
      'answers-other.parquet',
      'aside.parquet',
    ]);
    const small = (await plain.toParts(dataset([]))).map(({ name }) => name);
    expect(small).toEqual([...names, 'dataset.json.gz']);
  });

  test('refuses a cell that no file could hold', async () => {
    const whole = dataset([{ sheet: { status: 'partly' } }]);
    await expect(engine.toParts({ ...whole, frame: [] })).rejects.toThrow('not in the frame');
  });

  test('that lacks a file, or holds no Parquet, says so', async () => {
    const whole = await kept(engine, dataset([]));
    await expect(engine.fromParts({ ...whole, parts: whole.parts.slice(1) })).rejects.toThrow(
      'lacks its part frame.parquet',
    );
    const broken = whole.parts.map(({ name }) => ({ name, bytes: new TextEncoder().encode('no Parquet') }));
    await expect(engine.fromParts({ ...whole, parts: broken })).rejects.toThrow();
    await expect(plain.tabulate({ ...whole, hash: 'x', parts: broken }, specs)).rejects.toThrow();
  });

  test('answers ten questions at once', async () => {
    const whole = await kept(engine, dataset([{ sheet: { status: 'partly' } }, {}]));
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => engine.tabulate(whole, specs.slice(0, 3))),
    );
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
  });
});

test('nothing is left in the temporary folder, however many datasets were open', async () => {
  const before = engineFolders();
  const own = createEngine({ plainUpTo: -1 });
  const sizes = Array.from({ length: 12 }, (_, index) => dataset(Array.from({ length: index }, () => ({}))));
  for (const whole of sizes) await own.tabulate(await kept(own, whole), specs.slice(0, 1));
  expect(engineFolders() - before).toBe(8);
  await own.close();
  expect(engineFolders()).toBe(before);
});

function engineFolders(): number {
  return readdirSync(tmpdir()).filter((name) => name.startsWith(`pejling-engine-${process.pid}-`)).length;
}
