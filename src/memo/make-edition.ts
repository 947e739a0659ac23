import { ok, type Result } from '../core/result.ts';
import { evaluate } from '../figure/evaluate.ts';
import type { Figure, FigureDefinition } from '../figure/figure.ts';
import { plan } from '../figure/plan.ts';
import { publishableTabulations } from '../figure/publishable-tabulations.ts';
import type { Tabulation } from '../figure/tabulation.ts';
import { checkTemplate } from './check-template.ts';
import type { Edition, EditionDatasets, EditionFigure } from './edition.ts';
import type { MemoFacts } from './memo-facts.ts';
import { parseReference } from './parse-reference.ts';
import type { TemplateReading } from './parse-template.ts';
import { type RenderedMemo, renderDraft, renderMemo, renderTemplate } from './render-memo.ts';
import type { Template } from './template.ts';
import type { TemplateProblem } from './template-problem.ts';
import { writeReference } from './write-reference.ts';
import type { WritingContext } from './writing.ts';

export interface EditionSource {
  readonly definitions: readonly FigureDefinition[];
  /** Those that `plan(definitions)` asks for. */
  readonly tabulations: readonly Tabulation[];
  readonly facts: MemoFacts;
  readonly dataset: EditionDatasets;
  /** 0 for a draft. */
  readonly edition: number;
}

/**
 * A memo ready to publish: the template filled in, the figures it uses, and the tabulations that they follow from.
 * Figures are taken from what is published, so that an outsider gets the same.
 */
export function makeEdition(
  reading: TemplateReading,
  source: EditionSource,
): Result<Edition, TemplateProblem> {
  const { definitions, tabulations, facts } = source;
  const draft = renderMemo(reading, evaluate(definitions, tabulations), facts);
  if (!draft.ok) return draft;
  const shown = published(draft.value, source);
  const rendered = renderTemplate(reading.template, shown.figures, facts);
  return rendered.ok ? ok(editionOf(reading.template, rendered.value, shown, source)) : rendered;
}

/** As much of a memo as can be made of a template that is still being written, and all that is wrong with it. */
export function draftEdition(
  reading: TemplateReading,
  source: EditionSource,
): { readonly edition: Edition; readonly problems: readonly TemplateProblem[] } {
  const { definitions, tabulations, facts } = source;
  const { template } = reading;
  const draft = renderDraft(template, evaluate(definitions, tabulations), facts);
  const shown = published(draft.memo, source);
  const rendered = renderDraft(template, shown.figures, facts);
  const all = [...checkTemplate(reading, definitions, facts), ...rendered.problems];
  // What is wrong with a reference is found both before and while it is written.
  const problems = [...new Map(all.map((problem) => [JSON.stringify(problem), problem])).values()];
  return {
    edition: editionOf(template, rendered.memo, shown, source),
    problems: problems.sort((a, b) => a.line - b.line || a.column - b.column),
  };
}

export interface Published {
  readonly tabulations: readonly Tabulation[];
  readonly figures: readonly Figure[];
}

/** The figures that a memo uses, as they follow from what may be published. */
export function published(
  memo: Pick<RenderedMemo, 'figures'>,
  { definitions, tabulations }: Pick<EditionSource, 'definitions' | 'tabulations'>,
): Published {
  const used = definitions.filter(({ id }) => memo.figures.includes(id));
  const needed = new Set(plan(used).map(({ id }) => id));
  const open = publishableTabulations(
    used,
    tabulations.filter(({ spec }) => needed.has(spec.id)),
  );
  return { tabulations: open, figures: evaluate(used, open) };
}

function editionOf(
  { front }: Template,
  rendered: RenderedMemo,
  { tabulations, figures }: Published,
  { facts, dataset, edition }: EditionSource,
): Edition {
  const noun = front.noun ?? facts.noun?.[front.language];
  const context: WritingContext = {
    language: front.language,
    facts,
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    document: front.document,
    ...(noun ? { noun } : {}),
  };
  return {
    format: 'pejling-memo-1',
    programme: facts.programme.id,
    round: facts.round.id,
    edition,
    language: front.language,
    title: titleText(rendered),
    document: front.document,
    dataset: datasetsOf(dataset),
    figures: figures.map((figure) => ({ ...figure, text: figureText(figure, context) })),
    ...textOf(rendered),
    facts,
    ...(noun ? { noun } : {}),
    exceptions: front.exceptions,
    tabulations,
  };
}

/** How a figure is written where nothing is asked for; a distribution has no words of its own. */
export function figureText(figure: Figure, context: WritingContext): EditionFigure['text'] {
  const reference = parseReference(figure.id);
  const written = reference.ok ? writeReference(reference.value, context) : reference;
  return written.ok ? written.value.text : '';
}

/** Without an empty list of earlier rounds. */
export function datasetsOf({ hash, asOf, earlier }: EditionDatasets): EditionDatasets {
  return { hash, asOf, ...(earlier && earlier.length > 0 ? { earlier } : {}) };
}

function textOf({ heading, subheading, sentences, blocks }: RenderedMemo) {
  return { heading, ...(subheading === undefined ? {} : { subheading }), sentences, blocks };
}

function titleText({ heading, sentences }: RenderedMemo): string {
  return sentences.find(({ id }) => id === heading)?.text ?? '';
}
