import type { Language } from '../core/language.ts';
import type { Result } from '../core/result.ts';
import type { Block, SentenceId } from './edition.ts';
import { generateBlock } from './generate-block.ts';
import { parseFragment } from './parse-template.ts';
import { optionsOf, type Reference } from './reference.ts';
import type { Rendering } from './rendering.ts';
import { sectionTemplate } from './section-template.ts';
import type { Run } from './sentence-writer.ts';
import { sentenceStarts } from './split-sentences.ts';
import { tablePhrases } from './table-phrases.ts';
import type { Piece, Place, TemplateBlock } from './template.ts';
import type { TemplateFault } from './template-problem.ts';
import { writeReference } from './write-reference.ts';

/** Blocks with their references written out. What cannot be written is reported and left out. */
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

/** The blocks that a reference on a line of its own stands for. */
function renderInsert(
  { reference, place }: Extract<TemplateBlock, { kind: 'insert' }>,
  rendering: Rendering,
): readonly Block[] {
  const { context, anchors, level } = rendering;
  const { kind, options, source: ref } = reference;
  switch (kind) {
    case 'contents':
      return [{ kind }];
    case 'words': {
      // Filled when all words have been used.
      const caption = options.caption ?? tablePhrases[context.language].wordsCaption;
      return [{ kind, id: anchors('ord'), ref, table: { caption, columns: [], rows: [], notes: [] } }];
    }
    case 'method':
    case 'rules':
    case 'list':
      return expand(sectionTemplate(reference, context, level), place, rendering);
    default: {
      const made = generateBlock(reference, context);
      if (!made.ok) return reported(made.problems, place, rendering);
      for (const figure of made.value.figures) rendering.used.add(figure);
      return [{ ...made.value, id: anchors(kind === 'table' ? 'tabel' : 'figur') }];
    }
  }
}

/** Renders a section of our own where it was asked for. */
function expand(text: Result<string, TemplateFault>, place: Place, rendering: Rendering): readonly Block[] {
  if (!text.ok) return reported(text.problems, place, rendering);
  const { level, at } = rendering;
  rendering.at = at ?? place;
  const blocks = renderBlocks(parseFragment(text.value, level), rendering);
  rendering.at = at;
  rendering.level = level;
  return blocks;
}

function reported(faults: readonly TemplateFault[], place: Place, rendering: Rendering): readonly [] {
  for (const fault of faults) rendering.report(fault, place);
  return [];
}

/** Writes the references among pieces; what cannot be written is reported and left empty. */
export function renderPieces(pieces: readonly Piece[], rendering: Rendering): readonly Run[] {
  const runs: Run[] = [];
  let before = '';
  for (const piece of pieces) {
    const run =
      piece.kind === 'text'
        ? piece
        : renderReference(piece, startsSentence(before, rendering.context.language), rendering);
    if (!run) continue;
    before += run.text;
    runs.push(piece.kind === 'text' ? { text: piece.text, marks: piece.marks } : run);
  }
  return runs;
}

function renderReference(
  { reference: written, marks, place }: Extract<Piece, { kind: 'reference' }>,
  first: boolean,
  rendering: Rendering,
): Run | undefined {
  const reference = first ? capitalized(written) : written;
  const said = writeReference(reference, rendering.context);
  if (!said.ok) {
    for (const fault of said.problems) rendering.report(fault, place);
    return undefined;
  }
  const { text, figures, words } = said.value;
  for (const figure of figures) rendering.used.add(figure);
  rendering.words.push(...words);
  return { text, marks, ref: reference.source, figures };
}

/** Does what comes next begin a sentence? */
function startsSentence(before: string, language: Language): boolean {
  return before.trim() === '' || sentenceStarts(`${before}X`, language).at(-1) === before.length;
}

/** The same reference with a capital; the wish is written into it, so that it can be written again. */
function capitalized(reference: Reference): Reference {
  const { kind, options, source } = reference;
  if (!('start' in optionsOf[kind]) || 'start' in options || 'lower' in options) return reference;
  return { ...reference, options: { ...options, start: '' }, source: `${source} | start` };
}
