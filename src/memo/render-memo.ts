import type { FigureId } from '../core/ids.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { Figure } from '../figure/figure.ts';
import { anchorNames } from './anchor-names.ts';
import { checkWording } from './check-template.ts';
import type { Block, MemoText } from './edition.ts';
import type { MemoFacts } from './memo-facts.ts';
import type { TemplateReading } from './parse-template.ts';
import { renderBlocks, renderPieces } from './render-blocks.ts';
import type { Rendering } from './rendering.ts';
import { sentenceWriter } from './sentence-writer.ts';
import type { Template } from './template.ts';
import type { TemplateProblem } from './template-problem.ts';
import { wordsTable } from './words-table.ts';

/** A memo's text with its figures filled in. */
export interface RenderedMemo extends MemoText {
  /** Every figure that the text, its tables or its charts state, in the order of first use. */
  readonly figures: readonly FigureId[];
}

/**
 * Fills a template in. Anything wrong – with the template, with what it refers to, or with a figure that may not be
 * shown – stops it, and all of it is told.
 */
export function renderMemo(
  { template, problems }: TemplateReading,
  figures: readonly Figure[],
  facts: MemoFacts,
): Result<RenderedMemo, TemplateProblem> {
  const rendered = renderTemplate(template, figures, facts);
  const all = [...problems, ...checkWording(template, facts), ...(rendered.ok ? [] : rendered.problems)];
  return all.length === 0 ? rendered : failed(...all.sort((a, b) => a.line - b.line || a.column - b.column));
}

/** The same for a template whose wording has been checked. */
export function renderTemplate(
  template: Template,
  figures: readonly Figure[],
  facts: MemoFacts,
): Result<RenderedMemo, TemplateProblem> {
  const { memo, problems } = renderDraft(template, figures, facts);
  return problems.length > 0 ? failed(...problems) : ok(memo);
}

/** As much of a template as can be filled in: what cannot be written is left out, and told. */
export function renderDraft(
  template: Template,
  figures: readonly Figure[],
  facts: MemoFacts,
): { readonly memo: RenderedMemo; readonly problems: readonly TemplateProblem[] } {
  const problems: TemplateProblem[] = [];
  const rendering = begin(template, figures, facts, problems);
  const { front, blocks: written } = template;
  const heading = rendering.writer.line(renderPieces(front.title, rendering));
  const subheading = front.subtitle && rendering.writer.line(renderPieces(front.subtitle, rendering));
  const blocks = fillWords(renderBlocks(written, rendering), rendering);
  const memo = {
    heading,
    ...(subheading === undefined ? {} : { subheading }),
    sentences: rendering.writer.sentences,
    blocks,
    figures: [...rendering.used],
  };
  return { memo, problems };
}

function begin(
  template: Template,
  figures: readonly Figure[],
  facts: MemoFacts,
  problems: TemplateProblem[],
): Rendering {
  const { path, front } = template;
  const noun = front.noun ?? facts.noun?.[front.language];
  const rendering: Rendering = {
    template,
    context: {
      language: front.language,
      facts,
      figures: new Map(figures.map((figure) => [figure.id, figure])),
      document: front.document,
      ...(noun ? { noun } : {}),
    },
    writer: sentenceWriter(front.language),
    anchors: anchorNames(),
    used: new Set(),
    words: [],
    level: 1,
    at: undefined,
    report: (fault, at) => void problems.push({ path, ...(rendering.at ?? at), ...fault }),
  };
  return rendering;
}

/** Tables of words come last: only then is it known which are used. */
function fillWords(blocks: readonly Block[], { words, context }: Rendering): readonly Block[] {
  return blocks.map((block) =>
    block.kind === 'words'
      ? { ...block, table: wordsTable(words, context.language, block.table.caption) }
      : block,
  );
}
