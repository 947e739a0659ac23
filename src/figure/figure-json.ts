/** Figures and tabulations as they stand in a memo's JSON, and read back from it. */
import * as z from 'zod';
import { authorityId, figureId, questionId, questionnaireId, roundId } from '../core/ids.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { Condition, Figure, FigureDefinition } from './figure.ts';
import type { Column, Tabulation } from './tabulation.ts';

/** A figure with the words that a text shows it by, where it is shown. */
export interface FigureJson extends Figure {
  readonly text?: string;
}
export interface JsonProblem {
  readonly code: 'not-figure-json';
  /** E.g. `figures[3].value.k`. */
  readonly field: string;
  readonly detail: string;
}

/**
 * A figure as one entry of `figures` in a memo's JSON: id, definition, value, base, and bounds and text where it has
 * them. Shares are not rounded.
 */
export function figureJson({ id, definition, value, base, bounds }: Figure, text?: string): FigureJson {
  return {
    id,
    definition,
    value,
    base,
    ...(bounds ? { bounds } : {}),
    ...(text === undefined ? {} : { text }),
  };
}

/**
 * The figures and tabulations of a memo's JSON, every part checked; other members are left alone.
 * @example readFigureJson({ figures: [], tabulations: [] }) // => { ok: true, value: { figures: [], tabulations: [] } }
 */
export function readFigureJson(
  json: unknown,
): Result<
  { readonly figures: readonly FigureJson[]; readonly tabulations: readonly Tabulation[] },
  JsonProblem
> {
  const read = memoJson.safeParse(json);
  if (read.success) return ok(read.data);
  return failed(
    ...read.error.issues.map(({ path, message }) => ({
      code: 'not-figure-json' as const,
      field: path
        .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
        .join('')
        .slice(1),
      detail: message,
    })),
  );
}

const count = z.int().min(0);
const part = z.number().min(0).max(1);
const bounds = z.tuple([part, part]).readonly();
const text = z.strictObject({ da: z.string().exactOptional(), en: z.string().exactOptional() });
const question = z.string().transform(questionId);
const round = z.string().transform(roundId);
const asked = { question, round: round.exactOptional() };
const questionnaire = z.string().transform(questionnaireId);
const id = z.string().transform(figureId);
const authority = z.string().transform(authorityId);
const categories = z.array(z.strictObject({ code: z.string(), label: text })).readonly();

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ ...asked, in: z.array(z.string()) }),
    z.strictObject({ ...asked, marked: z.array(z.string()) }),
    z.strictObject({ ...asked, from: z.string().exactOptional(), to: z.string().exactOptional() }),
    z.strictObject({ group: z.string(), in: z.array(z.string()) }),
    z.strictObject({ every: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
  ]),
);
const every = {
  id,
  title: text,
  questionnaire,
  where: condition.exactOptional(),
  smallestBase: count,
  visibility: z.enum(['public', 'authorities', 'confidential']),
};
const of = { of: condition, unknownIsAnswer: z.boolean() };
const definition: z.ZodType<FigureDefinition> = z.discriminatedUnion('kind', [
  z.strictObject({ ...every, ...of, kind: z.enum(['share', 'count']) }),
  z.strictObject({
    ...every,
    kind: z.literal('distribution'),
    question,
    exclusive: z.boolean(),
    categories,
  }),
  z.strictObject({
    ...every,
    kind: z.enum(['median', 'mean', 'sum', 'minimum', 'maximum']),
    question,
    unit: text,
    method: z.enum(['midpoint', 'inverse-cdf']).exactOptional(),
  }),
  z.strictObject({ ...every, kind: z.literal('response'), weight: z.enum(['authorities', 'population']) }),
  z.strictObject({ ...every, ...of, kind: z.literal('breakdown'), by: z.string(), categories }),
  z.strictObject({
    ...every,
    kind: z.literal('flow'),
    from: z.strictObject({ round, question, categories }),
    question,
    categories,
    guarded: z.array(z.enum(['from', 'to'])),
  }),
  z.strictObject({
    ...every,
    kind: z.literal('map'),
    question,
    categories,
    places: z.array(
      z.strictObject({
        authority,
        name: z.string(),
        tile: z.strictObject({ column: count, row: count }).exactOptional(),
      }),
    ),
  }),
]);

const known = z.literal('known');
const unknownValue = z.strictObject({
  kind: z.literal('unknown'),
  why: z.enum(['no-answers', 'too-few', 'suppressed', 'no-population']),
});
const shareValue = z.strictObject({ kind: known, k: count, n: count, share: part });
const value = z.union([
  shareValue,
  z.strictObject({
    kind: known,
    n: count,
    categories: z.array(z.strictObject({ code: z.string(), k: count, share: part, bounds })),
  }),
  z.strictObject({ kind: known, n: count, number: z.number() }),
  z.strictObject({
    kind: known,
    n: count,
    rows: z.array(z.strictObject({ code: z.string(), value: z.union([shareValue, unknownValue]) })),
  }),
  z.strictObject({
    kind: known,
    n: count,
    flows: z.array(z.strictObject({ from: z.string(), to: z.string(), k: count })),
  }),
  z.strictObject({
    kind: known,
    n: count,
    answers: z.array(z.strictObject({ authority, answer: z.string() })),
  }),
  unknownValue,
]);
const missing = z.strictObject({
  'no-sheet': count,
  'not-answered': count,
  unknown: count,
  withdrawn: count,
  'not-asked': count,
  'not-applicable': count,
  'out-of-scope': count,
  'outside-base': count,
});
const figure: z.ZodType<FigureJson> = z.strictObject({
  id,
  definition,
  value,
  base: z.strictObject({ N: count, asked: count, answered: count, missing }),
  bounds: bounds.exactOptional(),
  text: z.string().exactOptional(),
});

const column: z.ZodType<Column> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('question'), ...asked }),
  z.strictObject({ kind: z.literal('option'), ...asked, code: z.string() }),
  z.strictObject({ kind: z.literal('group'), group: z.string() }),
  z.strictObject({ kind: z.literal('authority') }),
  z.strictObject({ kind: z.literal('sheet') }),
]);
const tabulation: z.ZodType<Tabulation> = z.strictObject({
  spec: z.strictObject({
    id: z.string(),
    questionnaire,
    by: z.array(column),
    weight: z.literal('population').exactOptional(),
  }),
  rows: z.array(z.strictObject({ keys: z.array(z.string()), n: count, w: count.exactOptional() })),
});
const memoJson = z.object({ figures: z.array(figure), tabulations: z.array(tabulation) });
