import type { FigureId } from '../core/ids.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { Figure } from '../figure/figure.ts';
import type { Words } from '../quantity/choose-words.ts';
import { anchorNames } from './anchor-names.ts';
import { checkWording } from './check-template.ts';
import type { Block, MemoText, SentenceId } from './edition.ts';
import type { MemoFacts } from './memo-facts.ts';
import type { TemplateReading } from './parse-template.ts';
import { renderInsert } from './render-insert.ts';
import { type Run, type SentenceWriter, sentenceWriter } from './sentence-writer.ts';
import type { HeadingLevel, Piece, Place, Template, TemplateBlock } from './template.ts';
import type { TemplateFault, TemplateProblem } from './template-problem.ts';
import { wordsTable } from './words-table.ts';
import { writeReference } from './write-reference.ts';
import type { WritingContext } from './writing.ts';

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
  { template, problems: faulty }: TemplateReading,
  figures: readonly Figure[],
  facts: MemoFacts,
): Result<RenderedMemo, TemplateProblem> {
  const problems: TemplateProblem[] = [...faulty, ...checkWording(template, facts)];
  const rendering = begin(template, figures, facts, problems);
  const { front, blocks: written } = template;
  const heading = rendering.writer.line(renderPieces(front.title, rendering));
  const subheading = front.subtitle && rendering.writer.line(renderPieces(front.subtitle, rendering));
  const blocks = fillWords(renderBlocks(written, rendering), rendering);
  if (problems.length > 0) {
    return failed(...problems.sort((a, b) => a.line - b.line || a.column - b.column));
  }
  return ok({
    heading,
    ...(subheading === undefined ? {} : { subheading }),
    sentences: rendering.writer.sentences,
    blocks,
    figures: [...rendering.used],
  });
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

export function renderBlocks(blocks: readonly TemplateBlock[], rendering: Rendering): readonly Block[] {
  return blocks.flatMap((block) => renderBlock(block, rendering));
}

function renderBlock(block: TemplateBlock, rendering: Rendering): readonly Block[] {
  const { writer } = rendering;
  const cell = (content: readonly Piece[], quoted = false): readonly SentenceId[] =>
    writer.paragraph(renderPieces(content, rendering), quoted);
  switch (block.kind) {
    case 'heading': {
      rendering.level = block.level;
      const runs = renderPieces(block.content, rendering);
      const id = rendering.anchors(runs.map(({ text }) => text).join(''));
      return [{ kind: 'heading', level: block.level, id, sentence: writer.line(runs) }];
    }
    case 'paragraph':
      return [{ kind: 'paragraph', sentences: cell(block.content) }];
    case 'list':
      return [
        {
          kind: 'list',
          ordered: block.ordered,
          items: block.items.map((item) => renderBlocks(item, rendering)),
        },
      ];
    case 'table': {
      const head = block.head.map((content) => cell(content));
      return [{ kind: 'table', head, rows: block.rows.map((row) => row.map((content) => cell(content))) }];
    }
    case 'quote': {
      const paragraphs = block.paragraphs.map((content) => cell(content, true));
      return [{ kind: 'quote', paragraphs, source: block.source }];
    }
    case 'insert':
      return renderInsert(block, rendering);
  }
}

/** Writes the references among pieces; what cannot be written is reported and left empty. */
export function renderPieces(pieces: readonly Piece[], rendering: Rendering): readonly Run[] {
  return pieces.flatMap((piece): readonly Run[] => {
    if (piece.kind === 'text') return [{ text: piece.text, marks: piece.marks }];
    const written = writeReference(piece.reference, rendering.context);
    if (!written.ok) {
      for (const fault of written.problems) rendering.report(fault, piece.place);
      return [];
    }
    const { text, figures, words } = written.value;
    for (const figure of figures) rendering.used.add(figure);
    rendering.words.push(...words);
    return [{ text, marks: piece.marks, ref: piece.reference.source, figures }];
  });
}

/** Tables of words come last: only then is it known which are used. */
function fillWords(blocks: readonly Block[], { words, context }: Rendering): readonly Block[] {
  return blocks.map((block) =>
    block.kind === 'words'
      ? { ...block, table: wordsTable(words, context.language, block.table.caption) }
      : block,
  );
}
