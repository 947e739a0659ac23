import { ok, type Result } from '../core/result.ts';
import { evaluate } from '../figure/evaluate.ts';
import type { Figure, FigureDefinition } from '../figure/figure.ts';
import { plan } from '../figure/plan.ts';
import { publishableTabulations } from '../figure/publishable-tabulations.ts';
import type { Tabulation } from '../figure/tabulation.ts';
import type { Edition, EditionDatasets, EditionFigure } from './edition.ts';
import type { MemoFacts } from './memo-facts.ts';
import { parseReference } from './parse-reference.ts';
import type { TemplateReading } from './parse-template.ts';
import { type RenderedMemo, renderMemo, renderTemplate } from './render-memo.ts';
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
  const { definitions, tabulations, facts, dataset, edition } = source;
  const draft = renderMemo(reading, evaluate(definitions, tabulations), facts);
  if (!draft.ok) return draft;
  const used = definitions.filter(({ id }) => draft.value.figures.includes(id));
  const needed = new Set(plan(used).map(({ id }) => id));
  const published = publishableTabulations(
    used,
    tabulations.filter(({ spec }) => needed.has(spec.id)),
  );
  const figures = evaluate(used, published);
  const rendered = renderTemplate(reading.template, figures, facts);
  if (!rendered.ok) return rendered;
  const { front } = reading.template;
  const noun = front.noun ?? facts.noun?.[front.language];
  const context: WritingContext = {
    language: front.language,
    facts,
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    document: front.document,
    ...(noun ? { noun } : {}),
  };
  return ok({
    format: 'pejling-memo-1',
    programme: facts.programme.id,
    round: facts.round.id,
    edition,
    language: front.language,
    title: titleText(rendered.value),
    document: front.document,
    dataset: datasetsOf(dataset),
    figures: figures.map((figure) => ({ ...figure, text: figureText(figure, context) })),
    ...textOf(rendered.value),
    facts,
    ...(noun ? { noun } : {}),
    exceptions: front.exceptions,
    tabulations: published,
  });
}

/** How a figure is written where nothing is asked for; a distribution has no words of its own. */
export function figureText(figure: Figure, context: WritingContext): EditionFigure['text'] {
  const reference = parseReference(figure.id);
  const written = reference.ok ? writeReference(reference.value, context) : reference;
  return written.ok ? written.value.text : '';
}

function datasetsOf({ hash, asOf, earlier }: EditionDatasets): EditionDatasets {
  return { hash, asOf, ...(earlier && earlier.length > 0 ? { earlier } : {}) };
}

function textOf({ heading, subheading, sentences, blocks }: RenderedMemo) {
  return { heading, ...(subheading === undefined ? {} : { subheading }), sentences, blocks };
}

function titleText({ heading, sentences }: RenderedMemo): string {
  return sentences.find(({ id }) => id === heading)?.text ?? '';
}
