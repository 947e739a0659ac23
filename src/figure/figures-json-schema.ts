import * as z from 'zod';
import { figuresFile } from './figures-file.ts';

/** The shape of `figures.yaml` as JSON Schema, for editors: the text of `docs/schemas/figures.schema.json`. */
export function figuresJsonSchema(): string {
  const shape = z.toJSONSchema(figuresFile, { io: 'input', reused: 'ref' });
  return `${JSON.stringify({ title: 'Named figures: figures.yaml', ...shape }, null, 2)}\n`;
}
