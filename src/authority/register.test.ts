import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type CalendarDate, parseDate } from '../core/calendar.ts';
import { authorityId } from '../core/ids.ts';
import { readRegister } from './read-register.ts';
import { authoritiesOn, predecessorsOf, successorOn } from './register.ts';

const columns = {
  id: 'code',
  name: 'name',
  population: 'people',
  validFrom: 'from',
  validTo: 'to',
  mergedInto: 'into',
};
const read = (rows: string) => readRegister(`code,name,people,from,to,into\n${rows}`, columns);
const day = (text: string): CalendarDate => {
  const date = parseDate(text);
  if (!date) throw new Error(text);
  return date;
};

// Two parishes become one town in 2007; the town joins another, and changes its name, in 2020.
const country = read(
  [
    'east,East parish,900,,2006-12-31,town',
    'west,West parish,800,,2006-12-31,town',
    'town,Old town,1700,2007-01-01,2019-12-31,',
    'town,New town,1750,2020-01-01,2023-12-31,county',
    'county,County,,1990-01-01,,',
  ].join('\n'),
);
const register = country.ok ? country.value : [];

describe('a register', () => {
  test.each([
    ['1980-06-01', ['East parish', 'West parish']],
    ['2006-12-31', ['East parish', 'West parish', 'County']],
    ['2007-01-01', ['Old town', 'County']],
    ['2020-01-01', ['New town', 'County']],
    ['2024-01-01', ['County']],
  ])('on %s holds %j', (on, names) => {
    expect(authoritiesOn(register, day(on)).map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ['east', '2000-01-01', 'east'],
    ['east', '2010-01-01', 'town'],
    ['east', '2024-06-01', 'county'],
    ['town', '2020-06-01', 'town'],
    ['town', '2000-01-01', undefined],
    ['nobody', '2020-01-01', undefined],
  ])('what %s was is carried on by, on %s: %s', (id, on, successor) => {
    expect(successorOn(register, authorityId(id), day(on))).toBe(successor);
  });

  test('knows whose tasks an authority has taken over', () => {
    expect(predecessorsOf(register, authorityId('town'), day('2010-01-01'))).toEqual([
      'east',
      'west',
      'town',
    ]);
    expect(predecessorsOf(register, authorityId('county'), day('2024-01-01'))).toEqual([
      'east',
      'west',
      'town',
      'county',
    ]);
  });

  test('that merges in a circle ends', () => {
    const circle = read('a,A,,,2000-01-01,b\nb,B,,,2000-01-01,a');
    expect(circle.ok && successorOn(circle.value, authorityId('a'), day('2010-01-01'))).toBe(undefined);
  });
});

describe('a register is refused for', () => {
  test.each<[string, string, object]>([
    ['a code with capitals', 'A1,Name,,,,', { code: 'register-bad-id', line: 2, text: 'A1' }],
    ['no code', ',Name,,,,', { code: 'register-bad-id', line: 2 }],
    ['no name', 'a,,,,,', { code: 'register-no-name', line: 2 }],
    ['a population in words', 'a,A,many,,,', { code: 'register-bad-population', text: 'many' }],
    ['a population with separators', 'a,A,1.000,,,', { code: 'register-bad-population' }],
    ['no such day', 'a,A,,2020-02-30,,', { code: 'register-bad-date', column: 'from', text: '2020-02-30' }],
    ['days the wrong way round', 'a,A,,2020-02-02,2020-02-01,', { code: 'register-dates-reversed' }],
    [
      'one code twice on a day',
      'a,A,,,2020-01-01,\na,B,,2020-01-01,,',
      { code: 'register-overlap', line: 3, other: 2 },
    ],
    ['a merger into nobody', 'a,A,,,2020-01-01,b', { code: 'register-merged-into-unknown', text: 'b' }],
    ['a ragged row', 'a,A', { code: 'csv-ragged', line: 2 }],
  ])('%s', (_, rows, problem) => {
    expect(read(rows)).toMatchObject({ ok: false, problems: [problem] });
  });
  test('a column that is not there', () => {
    expect(readRegister('id,name\n1,A', columns)).toMatchObject({
      ok: false,
      problems: [{ code: 'register-column-missing', column: 'code' }, {}, {}, {}, {}],
    });
  });
});

test('Denmark has 98 municipalities since 2007, in five regions', () => {
  const text = readFileSync(new URL('../../registers/denmark/municipalities.csv', import.meta.url), 'utf8');
  const denmark = readRegister(text, {
    id: 'code',
    name: 'name',
    population: 'population_2020',
    validFrom: 'valid_from',
    validTo: 'valid_to',
  });
  if (!denmark.ok) throw new Error(JSON.stringify(denmark.problems));
  const municipalities = authoritiesOn(denmark.value, day('2020-05-31'));
  expect(municipalities).toHaveLength(98);
  expect(authoritiesOn(denmark.value, day('2006-12-31'))).toEqual([]);
  const regions = Object.groupBy(municipalities, ({ columns }) => columns.region_code ?? '');
  expect(Object.entries(regions).map(([code, all]) => [code, all?.length])).toEqual([
    ['1081', 11],
    ['1082', 19],
    ['1083', 22],
    ['1084', 29],
    ['1085', 17],
  ]);
});
