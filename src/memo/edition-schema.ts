/** The shape of a memo's JSON apart from its figures and tabulations, which figure/figure-json reads. */
import * as z from 'zod';
import { type CalendarDate, type Instant, parseDate } from '../core/calendar.ts';
import { areaId, figureId, programmeId, questionId, questionnaireId, roundId } from '../core/ids.ts';
import type { ChartData } from './chart-data.ts';
import type { Block, GeneratedBlock, Sentence } from './edition.ts';
import type { GeneratedTable } from './generated-table.ts';
import type { MemoFacts } from './memo-facts.ts';

const text = z.strictObject({ da: z.string().exactOptional(), en: z.string().exactOptional() });
const date = z.custom<CalendarDate>(
  (value) => typeof value === 'string' && parseDate(value) !== undefined,
  'not a date',
);
const instant = z.custom<Instant>(
  (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  'not an instant',
);
const count = z.int().min(0);
const id = z.string().min(1);
const figure = id.transform(figureId);
const on = z.literal(true);
const noun = z.strictObject({
  one: z.string(),
  many: z.string(),
  those: z.string(),
  gender: z.enum(['common', 'neuter']).exactOptional(),
});

const span = { start: count, end: count };
const sentence: z.ZodType<Sentence> = z.strictObject({
  id,
  text: z.string(),
  figures: z.array(figure),
  uses: z.array(z.strictObject({ ...span, ref: z.string(), figure: figure.exactOptional() })),
  marks: z
    .array(
      z.strictObject({
        ...span,
        strong: on.exactOptional(),
        emphasis: on.exactOptional(),
        href: z.string().exactOptional(),
      }),
    )
    .exactOptional(),
  quoted: on.exactOptional(),
});

const table: z.ZodType<GeneratedTable> = z.strictObject({
  caption: z.string(),
  columns: z.array(z.strictObject({ title: z.string(), numeric: z.boolean() })),
  rows: z.array(z.strictObject({ title: z.string(), cells: z.array(z.string()), total: on.exactOptional() })),
  notes: z.array(z.string()),
});
const bar = z.strictObject({ label: z.string(), count, share: z.number(), text: z.string() });
const chartHead = { title: z.string(), description: z.string(), base: count };
const flowSide = z.strictObject({
  title: z.string(),
  nodes: z.array(z.strictObject({ label: z.string(), count, text: z.string() })),
});
const chart: z.ZodType<ChartData> = z.discriminatedUnion('form', [
  z.strictObject({ ...chartHead, form: z.literal('bars'), bars: z.array(bar) }),
  z.strictObject({
    ...chartHead,
    form: z.literal('curve'),
    whole: z.string(),
    points: z.array(bar.extend({ short: z.string() })),
    aside: z.array(bar),
  }),
  z.strictObject({
    ...chartHead,
    form: z.literal('stacked'),
    parts: z.array(z.strictObject({ code: z.string(), label: z.string() })),
    rows: z.array(
      z.strictObject({
        label: z.string(),
        base: count,
        parts: z.array(z.strictObject({ count, share: z.number(), text: z.string() })),
      }),
    ),
  }),
  z.strictObject({
    ...chartHead,
    form: z.literal('tiles'),
    tiles: z.array(z.strictObject({ name: z.string(), column: count, row: count, level: z.int().min(-1) })),
    levels: z.array(z.strictObject({ label: z.string(), count, text: z.string() })),
    silent: z.string(),
  }),
  z.strictObject({
    ...chartHead,
    form: z.literal('flow'),
    from: flowSide,
    to: flowSide,
    links: z.array(z.strictObject({ from: count, to: count, count })),
  }),
]);

const generated = { id, ref: z.string(), table };
const ofFigures = { ...generated, figures: z.array(figure) };
const made: z.ZodType<GeneratedBlock> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('figure-table'), ...ofFigures }),
  z.strictObject({ kind: z.literal('chart'), ...ofFigures, data: chart }),
  z.strictObject({ kind: z.literal('words'), ...generated }),
]);
const cell = z.array(id);
const block: z.ZodType<Block> = z.lazy(() =>
  z.union([
    z.strictObject({ kind: z.literal('heading'), level: z.literal([2, 3, 4]), id, sentence: id }),
    z.strictObject({ kind: z.literal('paragraph'), sentences: cell }),
    z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(z.array(block)) }),
    z.strictObject({ kind: z.literal('table'), head: z.array(cell), rows: z.array(z.array(cell)) }),
    z.strictObject({ kind: z.literal('quote'), paragraphs: z.array(cell), source: z.string() }),
    z.strictObject({ kind: z.literal('contents') }),
    made,
  ]),
);

const round = z.strictObject({
  id: id.transform(roundId),
  title: text,
  referenceDate: date,
  opens: date,
  closes: date.exactOptional(),
  events: z.array(z.strictObject({ date: date.exactOptional(), text })),
  synthetic: z.boolean(),
});
const facts: z.ZodType<MemoFacts> = z.strictObject({
  programme: z.strictObject({ id: id.transform(programmeId), title: text, owner: text, asOf: date }),
  round,
  earlier: z.array(round).exactOptional(),
  noun: z.strictObject({ da: noun.exactOptional(), en: noun.exactOptional() }).exactOptional(),
  frame: z.strictObject({
    asked: count,
    groups: z.array(
      z.strictObject({
        id: z.string(),
        title: text,
        categories: z.array(z.strictObject({ code: z.string(), label: text, count })),
      }),
    ),
  }),
  areas: z.array(
    z.strictObject({
      id: id.transform(areaId),
      title: text,
      paragraphs: z.array(z.strictObject({ id: z.string(), law: text, text: z.string() })),
    }),
  ),
  rules: z
    .array(
      z.strictObject({
        id: z.string(),
        order: text,
        title: text,
        begins: z.tuple([date, date]),
        ends: date.exactOptional(),
      }),
    )
    .exactOptional(),
  questionnaires: z.array(
    z.strictObject({
      id: id.transform(questionnaireId),
      area: id.transform(areaId),
      title: text,
      questions: z.array(
        z.strictObject({
          id: id.transform(questionId),
          role: z.string().exactOptional(),
          label: text,
          definition: text.exactOptional(),
          options: z.array(z.strictObject({ code: z.string(), label: text, hint: text.exactOptional() })),
        }),
      ),
    }),
  ),
});

const documentData = z.strictObject({
  date: date.exactOptional(),
  caseId: z.string().exactOptional(),
  documentId: z.string().exactOptional(),
  contact: z.array(z.string()).exactOptional(),
});
const exceptions = z.array(z.strictObject({ text: z.string(), why: z.string() }));

/** What of a memo stays the same when its figures are written anew. */
export const aboutSchema = z.strictObject({
  title: z.string(),
  document: documentData,
  noun: noun.exactOptional(),
  exceptions,
});
const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** Everything in an edition but `figures` and `tabulations`. */
export const editionSchema = z.strictObject({
  format: z.literal('pejling-memo-1'),
  programme: id.transform(programmeId),
  round: id.transform(roundId),
  edition: count,
  language: z.enum(['da', 'en']),
  title: z.string(),
  document: documentData,
  dataset: z.strictObject({
    hash,
    asOf: instant,
    earlier: z.array(z.strictObject({ round: id.transform(roundId), hash, asOf: instant })).exactOptional(),
  }),
  heading: id,
  subheading: id.exactOptional(),
  sentences: z.array(sentence),
  blocks: z.array(block),
  facts,
  noun: noun.exactOptional(),
  exceptions,
  figures: z.unknown(),
  tabulations: z.unknown(),
});
