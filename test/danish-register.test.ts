/** The register of Danish municipalities, held against what is known of it from elsewhere. */
import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

const rowsSchema = z.array(z.record(z.string(), z.string()));
const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

describe('the Danish register', () => {
  const register = rowsSchema.parse(
    parseCsv(read('registers/denmark/municipalities.csv'), { columns: true }),
  );
  const tiles = rowsSchema.parse(parseCsv(read('registers/denmark/tilemap.csv'), { columns: true }));

  it('has 98 municipalities with a code and a name of their own', () => {
    expect(new Set(register.map(({ code }) => code)).size).toBe(98);
    expect(new Set(register.map(({ name }) => name)).size).toBe(98);
    expect(register.every(({ code, code3 }) => code === `0${code3}`)).toBe(true);
  });

  it.each([
    ['1084', 29],
    ['1085', 17],
    ['1083', 22],
    ['1082', 19],
    ['1081', 11],
  ])('has region %s with %i of them', (region, size) => {
    expect(register.filter(({ region_code }) => region_code === region)).toHaveLength(size);
  });

  it('draws each of them on a tile of its own', () => {
    expect(new Set(tiles.map(({ code }) => code))).toEqual(new Set(register.map(({ code }) => code)));
    expect(new Set(tiles.map(({ col, row }) => `${col},${row}`)).size).toBe(98);
  });

  it('leaves Christiansø out, and so has the population of the 98', () => {
    const people = register.reduce((total, row) => total + Number(row.population_2020), 0);
    expect(people).toBe(5_822_763 - 84);
  });
});
