/** A flow between two rounds as a table of answers then against answers now, and as a drawing. */
import type { LocalizedText } from '../core/language.ts';
import { textIn } from '../core/language.ts';
import type { Figure, FlowDefinition, FlowPart } from '../figure/figure.ts';
import { startSentence } from '../quantity/write-share.ts';
import type { ChartData, FlowNode } from './chart-data.ts';
import { withSmallLetter } from './fact-names.ts';
import type { GeneratedRow, GeneratedTable } from './generated-table.ts';
import { baseNotes, countAndPercent, countCell, titleOf } from './table-cells.ts';
import { tablePhrases } from './table-phrases.ts';
import { writeDate } from './write-date.ts';
import type { WritingContext } from './writing.ts';

interface Flow {
  readonly definition: FlowDefinition;
  readonly n: number;
  readonly parts: readonly FlowPart[];
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** The table and drawing of a figure of kind `flow` that has a value. */
export function flowOfFigure(
  figure: Figure,
  title: string | undefined,
  context: WritingContext,
): { readonly data: ChartData; readonly table: GeneratedTable } {
  const flow = flowIn(figure);
  const table = flowTable(figure, context);
  const said = title ?? table.caption;
  return { data: drawn(flow, said, context), table: { ...table, caption: said } };
}

/** Each earlier answer a row, each answer now a column, with sums both ways. */
export function flowTable(figure: Figure, context: WritingContext): GeneratedTable {
  const flow = flowIn(figure);
  const phrases = tablePhrases[context.language];
  const row = (title: string, of: (to: string) => number, sum: number): GeneratedRow => ({
    title,
    cells: [...flow.to.map((to) => countCell(of(to), context)), countCell(sum, context)],
  });
  const rows = flow.from.map((from) =>
    row(
      labelOf(flow.definition.from.categories, from, context),
      (to) => sumOf(flow.parts, (part) => part.from === from && part.to === to),
      sumOf(flow.parts, (part) => part.from === from),
    ),
  );
  const last = row(phrases.total, (to) => sumOf(flow.parts, (part) => part.to === to), flow.n);
  const [then, now] = times(flow.definition, context);
  return {
    caption: titleOf(figure, context),
    columns: [
      { title: startSentence(then), numeric: false },
      ...flow.to.map((to) => ({
        title: `${startSentence(now)}: ${withSmallLetter(labelOf(flow.definition.categories, to, context))}`,
        numeric: true,
      })),
      { title: phrases.total, numeric: true },
    ],
    rows: [...rows, { ...last, total: true }],
    notes: [phrases.bothTimes, ...baseNotes(figure.base, context)],
  };
}

function drawn(flow: Flow, title: string, context: WritingContext): ChartData {
  const { definition, parts, n } = flow;
  const side = (name: 'from' | 'to', codes: readonly string[]): readonly FlowNode[] =>
    codes.map((code) => {
      const k = sumOf(parts, (part) => part[name] === code);
      const categories = name === 'from' ? definition.from.categories : definition.categories;
      return {
        label: labelOf(categories, code, context),
        count: k,
        text: countAndPercent({ k, n }, context),
      };
    });
  const links = parts.map(({ from, to, k }) => ({
    from: flow.from.indexOf(from),
    to: flow.to.indexOf(to),
    count: k,
  }));
  const [then, now] = times(definition, context).map(startSentence);
  const nodes = { from: side('from', flow.from), to: side('to', flow.to) };
  const said = links.map(
    ({ from, to, count }) =>
      `${nodes.from[from]?.label} → ${nodes.to[to]?.label}: ${countCell(count, context)}`,
  );
  return {
    form: 'flow',
    title,
    description: `${title}. ${then} → ${now}. ${said.join('; ')}.`,
    base: n,
    from: { title: then ?? '', nodes: nodes.from },
    to: { title: now ?? '', nodes: nodes.to },
    links,
  };
}

function flowIn({ id, definition, value }: Figure): Flow {
  if (definition.kind !== 'flow' || !('flows' in value)) throw new Error(`no flow in the figure ${id}`);
  const codes = (side: 'from' | 'to') => {
    const order = (side === 'from' ? definition.from.categories : definition.categories).map(
      ({ code }) => code,
    );
    const place = (code: string) => order.indexOf(code.split('|')[0] ?? '');
    return [...new Set(value.flows.map((part) => part[side]))].toSorted((a, b) => place(a) - place(b));
  };
  return { definition, n: value.n, parts: value.flows, from: codes('from'), to: codes('to') };
}

/** Answers that stand together are named together. */
function labelOf(
  categories: readonly { readonly code: string; readonly label: LocalizedText }[],
  code: string,
  { language }: WritingContext,
): string {
  const labels = code.split('|').map((each) => {
    const found = categories.find((category) => category.code === each);
    return found ? textIn(found.label, language) : each;
  });
  return labels
    .map((label, index) => (index === 0 ? startSentence(label) : withSmallLetter(label)))
    .join(' / ');
}

/** What the two rounds are called by their reference dates: "maj 2020". */
function times(
  { from, question }: FlowDefinition,
  { facts, language }: WritingContext,
): readonly [string, string] {
  const earlier = facts.earlier?.find(({ id }) => id === from.round);
  const then = earlier ? writeDate(earlier.referenceDate, language, 'month') : from.round;
  return [
    from.question === question ? then : tablePhrases[language].expectedThen(then),
    writeDate(facts.round.referenceDate, language, 'month'),
  ];
}

function sumOf(parts: readonly FlowPart[], counts: (part: FlowPart) => boolean): number {
  return parts.filter(counts).reduce((sum, { k }) => sum + k, 0);
}
