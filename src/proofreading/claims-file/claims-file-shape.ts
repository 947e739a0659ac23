import * as z from 'zod';
import { countName } from './count-name.ts';

const id = z.string().min(1).describe('Names it in findings; once only in the file.');
const relation = z
  .string()
  .describe('A linear relation between counts: "a + b + c = n", "2*b >= 4/3*n - 1".');
const relations = z.union([relation, z.array(relation)]);
const whole = z.int();
const count = z.string().regex(countName);

const countShape = z
  .strictObject({
    of: z
      .union([whole.min(0), count])
      .optional()
      .describe('From 0 to this number, or to another count.'),
    min: whole.optional().describe('The least it can be; 0 if left out.'),
    max: whole.optional().describe('The most it can be.'),
    means: z.string().optional().describe("What is counted, in the reader's words."),
  })
  .describe('A whole number that the text speaks of. Give `of`, or `max` and perhaps `min`.');

const alwaysShape = z.union([
  relation,
  z.strictObject({
    id: id.optional(),
    says: relation,
    reason: z.string().optional().describe('Why it holds, in plain words.'),
    origin: z
      .enum(['proposed', 'stated'])
      .optional()
      .describe('Proposed by the program, or stated by a person.'),
  }),
]);

const supposeShape = z.strictObject({
  id,
  says: relation,
  reason: z.string().optional(),
  claims: z.array(z.string()).optional().describe('The claims that it connects.'),
});

const claimShape = z
  .strictObject({
    id,
    sentence: z.string().describe('The sentence as printed.'),
    says: relations.optional().describe('What it states, the same in both readings.'),
    share: z.union([z.string(), z.number()]).optional().describe('2/3, 67 %, 66,7 pct. or 0.67 of the base.'),
    number: whole.optional().describe('A whole number of the count.'),
    hedge: z.string().optional().describe('knap, godt, ca., mere end, mindst …; none if left out.'),
    count: count.optional().describe('What the share or number is of.'),
    base: count.optional().describe('What the share is taken of.'),
    ordinary: relations.optional().describe('As the writer most likely meant it.'),
    wide: relations.optional().describe('The most that a fair reader can allow.'),
    unit: z.string().optional().describe('Who or what is counted, in the singular.'),
    printed: z
      .union([z.string(), z.number()])
      .optional()
      .describe('The number as printed, where relations are given.'),
    at: z
      .strictObject({ text: z.string(), start: whole.min(0), end: whole.min(0) })
      .optional()
      .describe('The words that state it, and where they stand in the text.'),
  })
  .describe('Give one of: `says`; `share` or `number` with `count` and `base`; `ordinary` and `wide`.');

/** A claims file after YAML, before its names and relations have been looked at. */
export const claimsFileShape = z.strictObject({
  counts: z.record(count, countShape),
  always: z.array(alwaysShape).optional().describe('Relations that hold whatever the text says.'),
  claims: z.array(claimShape).optional(),
  suppose: z
    .array(supposeShape)
    .optional()
    .describe(
      'Relations that a reader may suppose; where the claims forbid one, the text is unclear, not wrong.',
    ),
});

export type ClaimsFile = z.infer<typeof claimsFileShape>;
export type ClaimEntry = z.infer<typeof claimShape>;
export type CountEntry = z.infer<typeof countShape>;

/** The shape as a JSON Schema, which editors use to check and complete a claims file. */
export function claimsFileSchema(): object {
  return {
    $id: 'claims.schema.json',
    title: 'Claims of a text, for proofreading',
    ...z.toJSONSchema(claimsFileShape, { target: 'draft-2020-12' }),
  };
}
