import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claimsFileSchema } from './claims-file-shape.ts';

const published = join(import.meta.dirname, '../../../docs/schemas/claims.schema.json');

describe('the published schema', () => {
  test('docs/schemas/claims.schema.json is what the code reads (UPDATE=1 writes it anew)', () => {
    const text = `${JSON.stringify(claimsFileSchema(), null, 2)}\n`;
    if (process.env.UPDATE) writeFileSync(published, text);
    expect(readFileSync(published, 'utf8')).toBe(text);
  });
});
