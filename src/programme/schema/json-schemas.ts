/** The shapes of a programme's files as JSON Schema, for editors. */
import * as z from 'zod';
import { activitiesSchema } from './activities-schema.ts';
import { agreementsSchema } from './agreements-schema.ts';
import { hotlinesSchema } from './hotlines-schema.ts';
import { programmeSchema } from './programme-schema.ts';
import { questionnaireSchema } from './questionnaire-schema.ts';
import { roundSchema } from './round-schema.ts';
import { rulesSchema } from './rules-schema.ts';

const files = {
  'programme.schema.json': ['A programme: programme.yaml', programmeSchema('any')],
  'questionnaire.schema.json': ['A questionnaire: questionnaires/*.yaml', questionnaireSchema('any')],
  'round.schema.json': ['A round: rounds/*.yaml', roundSchema('any')],
  'rules.schema.json': ['Rules: rules.yaml', rulesSchema('any')],
  'agreements.schema.json': ['Agreements: agreements.yaml', agreementsSchema('any')],
  'activities.schema.json': ['Activities: activities.yaml', activitiesSchema('any')],
  'hotlines.schema.json': ['Hotlines: hotlines.yaml', hotlinesSchema('any')],
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
