import { failed, ok, type Result } from '../core/result.ts';
import type { Figure } from '../figure/figure.ts';
import { chartOfFigures } from './chart-of-figures.ts';
import type { Block, GeneratedBlock } from './edition.ts';
import { listTemplate } from './list-of-answers.ts';
import type { QuestionnaireFacts } from './memo-facts.ts';
import { methodTemplate } from './method-section.ts';
import { nearestName } from './nearest-name.ts';
import { parseFragment } from './parse-template.ts';
import { tablePhrases } from './table-phrases.ts';
import { listed, type Reference } from './reference.ts';
import { type Rendering, renderBlocks } from './render-memo.ts';
import { tableOfFigures } from './table-of-figures.ts';
import type { HeadingLevel, Place } from './template.ts';
import type { TemplateFault } from './template-problem.ts';
import { figureNotFound } from './write-reference.ts';
import type { WritingContext } from './writing.ts';

/** The blocks that a reference on a line of its own stands for. */
export function renderInsert(
  { reference, place }: { readonly reference: Reference; readonly place: Place },
  rendering: Rendering,
): readonly Block[] {
  const { context, anchors } = rendering;
  switch (reference.kind) {
    case 'contents':
      return [{ kind: 'contents' }];
    case 'words':
      return [
        { kind: 'words', id: anchors('ord'), ref: reference.source, table: emptyWords(reference, context) },
      ];
    case 'method':
      return expand(methodText(reference, rendering), place, rendering);
    case 'list':
      return expand(listText(reference, context), place, rendering);
    default: {
      const made = generateBlock(reference, context);
      if (!made.ok) {
        for (const fault of made.problems) rendering.report(fault, rendering.at ?? place);
        return [];
      }
      for (const figure of made.value.figures) rendering.used.add(figure);
      return [{ ...made.value, id: anchors(reference.kind === 'table' ? 'tabel 1' : 'figur 1') }];
    }
  }
}

/** A table or chart from figures alone, so that it can be made again from a published edition. */
export function generateBlock(
  reference: Reference,
  context: WritingContext,
): Result<Exclude<GeneratedBlock, { kind: 'words' }>, TemplateFault> {
  const figures = figuresOf(listed(reference.argument), context);
  if (!figures.ok) return figures;
  if (figures.value.length === 0) return failed({ code: 'argument-missing', kind: reference.kind });
  const { source: ref } = reference;
  if (reference.kind === 'table') {
    const table = tableOfFigures(figures.value, reference, context);
    if (!table.ok) return table;
    return ok({ kind: 'figure-table', id: '', ref, figures: idsOf(figures.value), table: table.value });
  }
  const after = figuresOf(listed(reference.options['after'] ?? ''), context);
  if (!after.ok) return after;
  const chart = chartOfFigures(figures.value, after.value[0], reference, context);
  if (!chart.ok) return chart;
  return ok({
    kind: 'chart',
    id: '',
    ref,
    figures: idsOf([...figures.value, ...after.value]),
    ...chart.value,
  });
}

function figuresOf(
  ids: readonly string[],
  { figures }: WritingContext,
): Result<readonly Figure[], TemplateFault> {
  const faults: TemplateFault[] = [];
  const found = ids.flatMap((id) => {
    const figure = figures.get(id);
    if (!figure) faults.push(figureNotFound(id, figures.keys()));
    return figure ? [figure] : [];
  });
  return faults.length > 0 ? failed(...faults) : ok(found);
}

function idsOf(figures: readonly Figure[]) {
  return figures.map(({ id }) => id);
}

function emptyWords({ options }: Reference, { language }: WritingContext) {
  return {
    caption: options['caption'] ?? tablePhrases[language].wordsCaption,
    columns: [],
    rows: [],
    notes: [],
  };
}

function methodText(reference: Reference, { context, level }: Rendering): Result<string, TemplateFault> {
  const found = questionnairesOf(listed(reference.argument), context.facts.questionnaires);
  const below = ([2, 3, 4] as const).find((each) => each > level) ?? 4;
  return found.ok ? ok(methodTemplate(found.value, context, below)) : found;
}

function questionnairesOf(
  names: readonly string[],
  known: readonly QuestionnaireFacts[],
): Result<readonly QuestionnaireFacts[], TemplateFault> {
  if (names.length === 0) return ok(known);
  const faults: TemplateFault[] = [];
  const found = names.flatMap((name) => {
    const one = known.find(({ id }) => id === name);
    const nearest = nearestName(
      name,
      known.map(({ id }) => id),
    );
    if (!one) faults.push({ code: 'name-not-found', kind: 'method', name, ...(nearest ? { nearest } : {}) });
    return one ? [one] : [];
  });
  return faults.length > 0 ? failed(...faults) : ok(found);
}

function listText(reference: Reference, context: WritingContext): Result<string, TemplateFault> {
  const figure = context.figures.get(reference.argument);
  return figure
    ? listTemplate(figure, reference, context)
    : failed(figureNotFound(reference.argument, context.figures.keys()));
}

/** Renders a section of our own where it was asked for. */
function expand(text: Result<string, TemplateFault>, place: Place, rendering: Rendering): readonly Block[] {
  if (!text.ok) {
    for (const fault of text.problems) rendering.report(fault, place);
    return [];
  }
  const { level, at } = rendering;
  rendering.at = at ?? place;
  const blocks = renderBlocks(parseFragment(text.value, level), rendering);
  rendering.at = at;
  rendering.level = level as HeadingLevel;
  return blocks;
}
