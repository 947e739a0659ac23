import { expect, test } from 'vitest';
import { findHotlines } from './find-hotlines.ts';
import type { Hotline } from './hotline.ts';

const hotline = (id: string, topics: readonly string[], more: Partial<Hotline> = {}): Hotline => ({
  id,
  title: { da: id },
  audience: { da: 'kommuner' },
  owner: { da: 'Ministeriet' },
  numbers: ['1'],
  topics: topics.map((da) => ({ da })),
  source: { da: 'Brev' },
  ...more,
});

const all = [
  hotline('bekendtgørelser', ['besøgsforbud', 'fravigelse'], { askFirst: { da: 'Spørg først kommunen.' } }),
  hotline('borgere', ['besøg på botilbud', 'smitte'], { audience: { da: 'borgere og pårørende' } }),
  hotline('skoler', ['nødpasning', 'skole']),
];
const found = (query: string) => findHotlines(all, query, 'da').map(({ id }) => id);

test.each([
  ['in plain words', 'Må jeg besøge min søn på hans botilbud?', ['borgere', 'bekendtgørelser']],
  ['without Danish letters', 'noedpasning', ['skoler']],
  ['by whom they are for', 'pårørende', ['borgere']],
  ['by a compound', 'besøgsforbuddet', ['borgere', 'bekendtgørelser']],
  ['nothing where nothing fits', 'forsikring', []],
  ['nothing where only fillers are left', 'hvem kan jeg ringe til', []],
  ['all, with those first that may be called first', '', ['borgere', 'skoler', 'bekendtgørelser']],
])('finds %s', (_, query, expected) => expect(found(query)).toEqual(expected));
