import { describe, expect, test } from 'vitest';
import { codebook, dataset } from '../../test/support/figure-world.ts';
import { authorities, facts, memoSource, templateText } from '../../test/support/memo-world.ts';
import { authorityId } from '../core/ids.ts';
import { defaultMaps } from '../figure/default-maps.ts';
import type { Place } from '../figure/figure.ts';
import { plan } from '../figure/plan.ts';
import { tabulate } from '../figure/tabulate.ts';
import type { Edition } from './edition.ts';
import { makeEdition } from './make-edition.ts';
import { parseTemplate } from './parse-template.ts';
import { verifyEdition } from './verify-edition.ts';

const places = authorities.map((_, at): Place => {
  const place = { authority: authorityId(String(at + 1).padStart(4, '0')), name: `By ${at + 1}` };
  // The last has no tile, as authorities that are no municipality.
  return at === 39 ? place : { ...place, tile: { column: 2 + (at % 8), row: 1 + Math.floor(at / 8) } };
});
const base = memoSource();
const definitions = [...base.definitions, ...defaultMaps(codebook, places)];
const source = { ...base, definitions, tabulations: tabulate(dataset(authorities), plan(definitions)) };
const text = templateText('{{chart: care.status.map | caption: Kortet}}');
const made = makeEdition(parseTemplate({ path: 'memos/test.md', text }), source);
if (!made.ok) throw new Error(JSON.stringify(made.problems));
const edition: Edition = made.value;
const [chart] = edition.blocks.filter((block) => block.kind === 'chart');

test('the table names who gave each answer, and the silent by why', () => {
  expect(chart?.table.columns.map(({ title }) => title)).toEqual(['Svar', 'Antal', 'Kommuner']);
  expect(
    chart?.table.rows.map(({ title, cells: [count] }) => [title, count?.replace('\u00a0', ' ')]),
  ).toEqual([
    ['As_before', '20 (65 pct.)'],
    ['Partly', '8 (26 pct.)'],
    ['Closed', '3 (10 pct.)'],
    ['Har ikke svaret', '9'],
  ]);
  expect(chart?.table.rows[2]?.cells[1]).toBe('By 29, By 30, By 31');
});
test('the drawing begins at its first column and row, and leaves out who has no tile', () => {
  if (chart?.data.form !== 'tiles') throw new Error('no map');
  expect(chart.data.tiles).toHaveLength(39);
  expect(chart.data.tiles[0]).toEqual({ name: 'By 1', column: 0, row: 0, level: 0 });
  expect(chart.data.tiles[38]?.level).toBe(-1);
  expect(chart.data.description).toContain('By 29, By 30, By 31');
  expect(chart.data.silent).toBe('9 har ikke svaret');
});

describe('verifying', () => {
  const frozen = {
    hash: edition.dataset.hash,
    tabulations: edition.tabulations,
    facts,
    definitions,
  };
  test('finds nothing in the memo as it was made', () => {
    expect(verifyEdition(JSON.parse(JSON.stringify(edition)), frozen)).toEqual([]);
  });
  test('finds one authority given the answer of another', () => {
    const forged = JSON.parse(JSON.stringify(edition));
    const map = forged.figures.find(({ id }: { id: string }) => id === 'care.status.map');
    map.value.answers[0].answer = 'closed';
    expect(verifyEdition(forged).map(({ code }) => code)).toContain('figure-differs');
  });
  test('finds two authorities exchanged in figure, table and drawing, against the dataset', () => {
    const forged = JSON.parse(
      JSON.stringify(edition).replaceAll('By 31', '?').replaceAll('By 1"', 'By 31"').replaceAll('?', 'By 1'),
    );
    expect(verifyEdition(forged, frozen).map(({ code }) => code)).toContain('definition-differs');
  });
});

test('a memo without a map names no authority', () => {
  const plain = makeEdition(
    parseTemplate({ path: 'memos/test.md', text: templateText('{{table: care.status}}') }),
    source,
  );
  if (!plain.ok) throw new Error('unreachable');
  expect(JSON.stringify(plain.value)).not.toContain('By 1');
});
