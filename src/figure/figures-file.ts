/** The shape of `figures.yaml`; `docs/guide/figures-format.md` explains it. What it names is checked elsewhere. */
import * as z from 'zod';

const text = z.string().min(1);
const localizedText = z.union([text, z.strictObject({ da: text.exactOptional(), en: text.exactOptional() })]);
const end = z.union([text, z.number()]).describe('A month, a day or a number');

export type ConditionInFile =
  | { readonly question: string; readonly in: readonly string[] }
  | {
      readonly question: string;
      readonly from?: string | number;
      readonly to?: string | number;
    }
  | { readonly group: string; readonly in: readonly string[] }
  | { readonly every: readonly ConditionInFile[] }
  | ConditionInFile[];

/** In the order in which `figures-file-faults` tries them. */
const condition: z.ZodType<ConditionInFile> = z.lazy(() =>
  z.union([
    z.strictObject({ question: text, in: z.array(text).min(1) }),
    z.strictObject({ question: text, from: end.exactOptional(), to: end.exactOptional() }),
    z.strictObject({ group: text, in: z.array(text).min(1) }),
    z.strictObject({ every: z.array(condition).min(1) }),
    z.array(condition).min(1),
  ]),
);

const everyFigure = {
  id: text.describe("The questionnaire's id and one or more names, with full stops between"),
  title: localizedText.describe("A text in each of the programme's languages"),
  questionnaire: text,
  where: condition.exactOptional().describe('Restricts the base'),
  smallestBase: z.int().min(1).max(100_000).exactOptional().describe('With fewer answers it is not shown'),
};
const ofCondition = { of: condition, unknownIsAnswer: z.boolean().exactOptional() };

/** One figure of the file. */
export const figureInFile = z.discriminatedUnion('kind', [
  z.strictObject({ ...everyFigure, ...ofCondition, kind: z.enum(['share', 'count']) }),
  z.strictObject({ ...everyFigure, kind: z.literal('distribution'), question: text }),
  z.strictObject({
    ...everyFigure,
    kind: z.literal('median'),
    question: text,
    method: z.enum(['midpoint', 'inverse-cdf']).exactOptional(),
  }),
  z.strictObject({ ...everyFigure, kind: z.enum(['mean', 'sum', 'minimum', 'maximum']), question: text }),
  z.strictObject({
    ...everyFigure,
    kind: z.literal('response'),
    weight: z.enum(['authorities', 'population']).exactOptional(),
  }),
  z.strictObject({ ...everyFigure, ...ofCondition, kind: z.literal('breakdown'), by: text }),
]);

export const figureKinds = [
  'share',
  'count',
  'distribution',
  'median',
  'mean',
  'sum',
  'minimum',
  'maximum',
  'response',
  'breakdown',
] as const satisfies readonly FigureInFile['kind'][];

export type FigureInFile = z.output<typeof figureInFile>;

/** The file as a whole, for editors. */
export const figuresFile = z.strictObject({ figures: z.array(figureInFile) });
/** The file before its figures are looked at, so that a fault in one hides none in another. */
export const listInFile = z.strictObject({ figures: z.array(z.unknown()) });
