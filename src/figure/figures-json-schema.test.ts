import { join } from 'node:path';
import { expect, test } from 'vitest';
import { figuresJsonSchema } from './figures-json-schema.ts';

test('the schema for editors is the one that files are checked by', async () => {
  const file = join(import.meta.dirname, '../../docs/schemas/figures.schema.json');
  await expect(figuresJsonSchema()).toMatchFileSnapshot(file);
});
