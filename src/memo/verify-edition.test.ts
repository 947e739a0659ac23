import { describe, expect, test } from 'vitest';
import { editionOf, facts, memoSource, source } from '../../test/support/memo-world.ts';
import { discrepancyText } from '../messages/discrepancy.ts';
import type { Edition } from './edition.ts';
import { type FrozenDataset, verifyEdition } from './verify-edition.ts';

const body = `## Status

{{care.status.as_before | noun | start}} er i mål pr. {{date: round.referenceDate}}. De andre er på vej: {{care.status | remainder: as_before}}.

{{table: care.status | bounds}}

{{table: care.status.closed.by-region}}

{{chart: care.expected | after: care.status.as_before}}

{{list: care.reasons}}

> Vi er 5.
> Kilde: Ministeren

{{method: care}}
`;
const edition = editionOf(body);
const { definitions } = source;
const frozen: FrozenDataset = {
  hash: edition.dataset.hash,
  tabulations: edition.tabulations,
  facts,
  definitions,
};

type Draft = { -readonly [Key in keyof Edition]: Edition[Key] };

/** The edition as JSON, altered at one place: keys and indices down to a value. */
function altered(path: readonly (string | number)[], change: (value: unknown) => unknown): unknown {
  const json: unknown = structuredClone(edition);
  let part = json as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) part = part[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  part[last] = change(part[last]);
  return json;
}

const codes = (json: unknown, against?: FrozenDataset) =>
  verifyEdition(json, against).map(({ code }) => code);

test('an edition as it was made is true, alone and against its dataset, also after a journey as text', () => {
  expect(verifyEdition(edition)).toEqual([]);
  expect(verifyEdition(JSON.parse(JSON.stringify(edition)), frozen)).toEqual([]);
});

describe('a forger is found who alters', () => {
  const share = edition.figures.findIndex(({ id }) => id === 'care.status.as_before');
  const stating = edition.sentences.findIndex(({ text }) => text.startsWith('Lidt under'));
  const table = edition.blocks.findIndex(({ kind }) => kind === 'figure-table');
  const chart = edition.blocks.findIndex(({ kind }) => kind === 'chart');
  test.each<readonly [string, readonly (string | number)[], (value: unknown) => unknown, string]>([
    ['one digit of a figure', ['figures', share, 'value', 'k'], () => 21, 'figure-differs'],
    ['the share of a figure', ['figures', share, 'value', 'share'], () => 0.65, 'figure-differs'],
    ['a base', ['figures', share, 'base', 'missing', 'no-sheet'], () => 8, 'figure-differs'],
    ['a bound', ['figures', share, 'bounds', 1], () => 0.7, 'figure-differs'],
    [
      'the words of a figure',
      ['figures', share, 'text'],
      (text) => String(text).replace('under', 'over'),
      'figure-text',
    ],
    [
      'one digit in a sentence',
      ['sentences', stating, 'text'],
      (text) => String(text).replace('20 af', '21 af'),
      'sentence-differs',
    ],
    [
      'a date in a sentence',
      ['sentences', stating, 'text'],
      (text) => String(text).replace('31. maj', '30. maj'),
      'sentence-differs',
    ],
    [
      'what a sentence says beside its figure',
      ['sentences', stating, 'text'],
      (text) => String(text).replace('er i mål', 'er ti i mål'),
      'quantity-typed',
    ],
    ['which figures a sentence states', ['sentences', stating, 'figures'], () => [], 'sentence-differs'],
    ['a cell of a table', ['blocks', table, 'table', 'rows', 0, 'cells', 0], () => '21', 'block-differs'],
    ['a point of a curve', ['blocks', chart, 'data', 'points', 0, 'count'], () => 21, 'block-differs'],
    ['a tabulation', ['tabulations', 0, 'rows', 0, 'n'], (n) => Number(n) + 1, 'tabulation-sum'],
    ['what a tabulation is of', ['tabulations', 0, 'spec', 'id'], () => 'care:other', 'tabulation-shape'],
    ['a date of the round', ['facts', 'round', 'referenceDate'], () => '2020-05-30', 'sentence-differs'],
    ['how many were asked', ['facts', 'frame', 'asked'], () => 41, 'tabulation-sum'],
    ['the title', ['title'], () => 'Et andet notat', 'title-differs'],
    ['the format', ['format'], () => 'other', 'not-an-edition'],
    ['a figure away', ['figures'], (figures) => (figures as unknown[]).slice(1), 'tabulation-shape'],
    ['a sentence away', ['sentences'], (sentences) => (sentences as unknown[]).slice(1), 'sentence-missing'],
  ])('%s', (_, path, change, code) => {
    expect(codes(altered(path, change))).toContain(code);
  });

  test('two rows of a tabulation, so that its sum holds', () => {
    const moved = altered(['tabulations'], (all) =>
      (all as Draft['tabulations']).map((one) => ({
        ...one,
        rows: one.rows.map((row, at) => ({ ...row, n: row.n + (at === 0 ? -1 : at === 1 ? 1 : 0) })),
      })),
    );
    expect(codes(moved)).toContain('figure-differs');
  });
  test('a row of too few keys', () => {
    expect(codes(altered(['tabulations', 0, 'rows', 0, 'keys'], () => []))).toEqual(['tabulation-shape']);
  });
});

describe('against the frozen dataset', () => {
  test('another hash is found', () => {
    expect(
      codes(
        altered(['dataset', 'hash'], () => 'a'.repeat(64)),
        frozen,
      ),
    ).toEqual(['hash-differs']);
  });
  test('one answer altered in the dataset is found', () => {
    const [first, ...rest] = [...Array(40).keys()].map((at) => ({
      region: String((at % 3) + 1),
      ...(at < 31 ? { sheet: { status: 'partly' } } : {}),
    }));
    if (!first) throw new Error('nobody');
    const other = memoSource([first, ...rest]);
    const found = codes(edition, {
      hash: other.dataset.hash,
      tabulations: other.tabulations,
      facts,
      definitions,
    });
    expect(found).toContain('hash-differs');
    expect(found).toContain('tabulation-differs');
  });
  test('a whole forged memo, true in itself, is found', () => {
    const forged = memoSource(
      Array.from({ length: 40 }, () => ({
        region: '1',
        population: 1,
        sheet: { status: 'closed', expected: '2020-06', reasons: 'rooms' },
      })),
    );
    const carried = new Set(edition.tabulations.map(({ spec }) => spec.id));
    const tabulations = forged.tabulations.filter(({ spec }) => carried.has(spec.id));
    expect(codes({ ...edition, tabulations }, frozen)).toContain('tabulation-differs');
  });
  test('a figure that counts something else, true in itself, is found', () => {
    const at = edition.figures.findIndex(({ id }) => id === 'care.status.closed.by-region');
    const changed = altered(['figures', at, 'definition', 'title', 'da'], () => 'Alle i mål');
    expect(codes(changed, frozen)).toContain('definition-differs');
  });
  test('altered facts are found', () => {
    const changed = altered(['facts', 'programme', 'owner', 'da'], () => 'Nogen');
    expect(codes(changed, frozen)).toContain('facts-differ');
  });
});

describe('whatever single value is altered', () => {
  /** Words that no figure decides: they are the author's, and the dataset does not hold them. */
  const words =
    /^(?:sentences\.\d+\.(?:text|id|marks)|title|document|exceptions|blocks\.\d+\.(?:id|source|level|ordered|sentence)|edition$|programme$|round$|dataset\.asOf|noun|heading$)/;
  const leaves: (readonly (string | number)[])[] = [];
  const visit = (part: unknown, path: readonly (string | number)[]): void => {
    if (part === null || typeof part !== 'object') leaves.push(path);
    else
      for (const [key, member] of Object.entries(part))
        visit(member, [...path, Array.isArray(part) ? Number(key) : key]);
  };
  visit(edition, []);
  // Of many alike two are enough.
  const seen = new Map<string, number>();
  const tried = leaves.filter((path) => {
    const shape = path.map((key) => (typeof key === 'number' ? '#' : key)).join('.');
    seen.set(shape, (seen.get(shape) ?? 0) + 1);
    return (seen.get(shape) ?? 0) <= 2;
  });
  const other = (value: unknown) => {
    if (typeof value === 'number') return value + 1;
    return typeof value === 'boolean' ? !value : `${String(value)}x`;
  };

  test('nothing throws, and what figures decide is found', () => {
    const missed = tried.filter((path) => {
      const found = verifyEdition(altered(path, other), frozen);
      for (const discrepancy of found) expect(discrepancyText(discrepancy, 'da')).not.toBe('');
      return found.length === 0 && !words.test(path.join('.'));
    });
    expect(missed.map((path) => path.join('.'))).toEqual([]);
  }, 60_000);
});

test('the memo that is tried has something of everything', () => {
  expect(new Set(edition.blocks.map(({ kind }) => kind))).toEqual(
    new Set(['heading', 'paragraph', 'figure-table', 'chart', 'list', 'quote', 'words']),
  );
  expect(source.edition).toBe(edition.edition);
});
