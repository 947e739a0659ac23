/** The shapes of a programme's files as JSON Schema, for editors. */
import { z } from 'zod';
import { programmeSchema } from './programme-schema.ts';
import { questionnaireSchema } from './questionnaire-schema.ts';
import { roundSchema } from './round-schema.ts';

const files = {
  'programme.schema.json': ['A programme: programme.yaml', programmeSchema('any')],
  'questionnaire.schema.json': ['A questionnaire: questionnaires/*.yaml', questionnaireSchema('any')],
  'round.schema.json': ['A round: rounds/*.yaml', roundSchema('any')],
} as const;

/** File name in docs/schemas/ → its text. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(files).map(([name, [title, schema]]) => {
      const shape = z.toJSONSchema(schema, { io: 'input', reused: 'ref' });
      return [name, `${JSON.stringify({ title, ...shape }, null, 2)}\n`];
    }),
  );
}
