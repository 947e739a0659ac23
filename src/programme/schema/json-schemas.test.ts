import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from './json-schemas.ts';

const folder = join(import.meta.dirname, '../../../docs/schemas');

test.each([...jsonSchemas()])(
  'docs/schemas/%s is what the code reads (UPDATE=1 writes it anew)',
  (name, text) => {
    const path = join(folder, name);
    if (process.env.UPDATE) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, text);
    }
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);

test('a schema names the fields and refuses others', () => {
  const round = JSON.parse(jsonSchemas().get('round.schema.json') ?? '{}');
  expect(round.required).toEqual(['id', 'title', 'questionnaires', 'referenceDate', 'opens']);
  expect(round.additionalProperties).toBe(false);
});
