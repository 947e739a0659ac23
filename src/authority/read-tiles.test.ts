import { expect, test } from 'vitest';
import { readTiles } from './read-tiles.ts';

test('tiles are read', () => {
  expect(readTiles('code,col,row\n0101,17,6\n')).toEqual({
    ok: true,
    value: [{ authority: '0101', column: 17, row: 6, line: 2 }],
  });
});

test.each<[string, string, object]>([
  ['a column is missing', 'code,col\n1,1', { code: 'register-column-missing', column: 'row' }],
  [
    'a place is no number',
    'code,col,row\na,x,1',
    { code: 'tile-bad-number', line: 2, column: 'col', text: 'x' },
  ],
  ['an authority has two', 'code,col,row\na,1,1\na,2,2', { code: 'tile-authority-twice', line: 3 }],
  ['two share a place', 'code,col,row\na,1,1\nb,1,1', { code: 'tile-taken', line: 3, other: 'a' }],
])('tiles are refused where %s', (_, text, problem) => {
  expect(readTiles(text)).toMatchObject({ ok: false, problems: [problem] });
});
