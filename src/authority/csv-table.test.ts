import { describe, expect, test } from 'vitest';
import { parseCsv } from './csv-table.ts';

describe('a table is read', () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    ['with commas', 'a,b\n1,2\n', [['1', '2']]],
    ['with semicolons', 'a;b\r\n1,5;2\r\n', [['1,5', '2']]],
    ['with old line ends', 'a,b\r1,2', [['1', '2']]],
    ['with a byte order mark', '\ufeffa,b\n1,2', [['1', '2']]],
    ['with quotes', 'a,b\n"x, ""y""","1\n2"', [['x, "y"', '1\n2']]],
    ['with blanks after a closing quote', 'a,b\n"x" ,2', [['x', '2']]],
    ['with empty cells', 'a,b\n,\n1,', [['1', '']]],
    ['with empty lines', '\na,b\n\n1,2\n\n', [['1', '2']]],
    ['with delimiters left over by a spreadsheet', 'a,b,,\n1,2,,\n', [['1', '2']]],
    ['with a semicolon in a quoted name', '"a;b;c",d\n1,2', [['1', '2']]],
    ['with one column', 'a\n1\n', [['1']]],
    ['with no rows', 'a,b\n', []],
  ])('%s', (_, text, rows) => {
    const table = parseCsv(text);
    expect(table.ok && table.value.rows.map(({ cells }) => cells)).toEqual(rows);
  });

  test('lines and rows are counted apart', () => {
    const table = parseCsv('a,b\r\n"1\r\n2",x\r\n\r\n3,y\r\n');
    expect(table.ok && table.value.rows.map(({ line, row }) => [line, row])).toEqual([
      [2, 2],
      [5, 4],
    ]);
  });
});

describe('a table is refused', () => {
  test.each<[string, string, readonly object[]]>([
    ['empty', '', [{ code: 'csv-empty' }]],
    ['nothing but blanks', '\ufeff \n\r\n', [{ code: 'csv-empty' }]],
    ['NUL', 'a,b\n1,\0', [{ code: 'csv-nul', line: 2 }]],
    ['quote inside a cell', 'a,b\n1"2,3', [{ code: 'csv-stray-quote', line: 2, column: 1 }]],
    ['text after a closing quote', 'a,b\n1,"2"3', [{ code: 'csv-stray-quote', line: 2, column: 2 }]],
    ['quote never closed', 'a,b\n1,"2\n3,4\n', [{ code: 'csv-open-quote', line: 2, column: 2 }]],
    [
      'ragged rows, all of them',
      'a,b\n1\n1,2\n1,2,3\n',
      [
        { code: 'csv-ragged', row: 2, cells: 1, expected: 2 },
        { code: 'csv-ragged', row: 4, cells: 3, expected: 2 },
      ],
    ],
    ['a column without a name', 'a,,c\n1,2,3', [{ code: 'csv-column-unnamed', column: 2 }]],
    ['a column twice', 'a,b,a\n1,2,3', [{ code: 'csv-column-twice', name: 'a' }]],
  ])('%s', (_, text, problems) => {
    expect(parseCsv(text)).toMatchObject({ ok: false, problems });
  });
});
