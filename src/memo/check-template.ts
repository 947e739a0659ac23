import { textIn } from '../core/language.ts';
import type { FigureDefinition } from '../figure/figure.ts';
import { mayPublish } from '../figure/publication.ts';
import { checkFigure } from './check-figure.ts';
import type { MemoFacts } from './memo-facts.ts';
import type { TemplateReading } from './parse-template.ts';
import { isBlockReference, listed, type Reference, styleOf } from './reference.ts';
import { questionnairesOf } from './section-template.ts';
import type { FrontMatter, Piece, Place, Template, TemplateBlock } from './template.ts';
import type { TemplateFault, TemplateProblem } from './template-problem.ts';
import { typedQuantities } from './typed-quantities.ts';
import { writeFact } from './write-fact.ts';
import { figureNotFound, isFact } from './write-reference.ts';
import type { WritingContext } from './writing.ts';

/**
 * Everything that is wrong with a template before there are any answers: how it is written, what it refers to, and
 * quantities typed into it. Whether figures have a value shows when it is rendered.
 */
export function checkTemplate(
  { template, problems }: TemplateReading,
  definitions: readonly FigureDefinition[],
  facts: MemoFacts,
): readonly TemplateProblem[] {
  const { path, front } = template;
  const noun = front.noun ?? facts.noun?.[front.language];
  const context: WritingContext = {
    language: front.language,
    facts,
    figures: new Map(),
    document: front.document,
    ...(noun ? { noun } : {}),
  };
  const known = new Map(definitions.map((definition) => [definition.id as string, definition]));
  const wrong = referencesIn(template).flatMap(({ reference, place, inSentence }) =>
    (inSentence && isBlockReference(reference)
      ? [inSentenceFault(reference)]
      : checkReference(reference, known, context)
    ).map((fault) => ({ path, ...place, ...fault })),
  );
  const all = [...problems, ...wrong, ...checkWording(template, facts)];
  return all.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** What is wrong with a template's words, whatever they refer to. */
export function checkWording(template: Template, facts: MemoFacts): readonly TemplateProblem[] {
  return [...checkTypedQuantities(template, facts), ...checkStyles(template)];
}

/** Ways to write a figure that put words on its size; the others only print numbers. */
const wordless: readonly string[] = ['of', 'count', 'bounds', 'remainder', 'n', 'N', 'asked', 'silent'];

/** The same share has the same words all through a memo. */
function checkStyles(template: Template): readonly TemplateProblem[] {
  const worded = new Map<string, string>();
  return referencesIn(template).flatMap(({ reference, place }): readonly TemplateProblem[] => {
    const style = styleOf(reference) ?? 'hedged';
    if (reference.kind !== 'figure' || wordless.includes(style)) return [];
    const name = `${reference.argument} ${reference.options.category ?? ''}`;
    const said = 'more-is-better' in reference.options ? `${style}, more-is-better` : style;
    const before = worded.get(name) ?? said;
    worded.set(name, before);
    if (before === said) return [];
    return [
      { path: template.path, ...place, code: 'worded-twice', id: reference.argument, styles: [before, said] },
    ];
  });
}

/** The quantities that are typed into a template's text and captions. */
function checkTypedQuantities(template: Template, facts: MemoFacts): readonly TemplateProblem[] {
  const { path, front } = template;
  const exceptions = exceptedTexts(front, facts);
  return paragraphsIn(template).flatMap((pieces) => {
    // A reference stands as one sign, which no phrase of quantity reaches across.
    const parts = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '\uE000'));
    return typedQuantities(parts.join(''), front.language, exceptions).map(({ start, text, is }) => {
      const { line, column } = placeIn(pieces, parts, start);
      return { path, line, column, code: 'typed-quantity' as const, text: text.trim(), is };
    });
  });
}

/** What a memo may say though it looks like a quantity: its own exceptions, and the names of laws. */
export function exceptedTexts(
  { exceptions, language }: Pick<FrontMatter, 'exceptions' | 'language'>,
  { areas }: Pick<MemoFacts, 'areas'>,
): readonly string[] {
  const laws = areas.flatMap(({ paragraphs }) => paragraphs.map(({ law }) => textIn(law, language)));
  return [...exceptions.map(({ text }) => text), ...laws];
}

function checkReference(
  reference: Reference,
  known: ReadonlyMap<string, FigureDefinition>,
  context: WritingContext,
): readonly TemplateFault[] {
  if (isFact(reference)) {
    const written = writeFact(reference, context);
    return written.ok ? [] : written.problems;
  }
  const { kind, argument, options } = reference;
  const ids = kind === 'figure' ? [argument] : listed(`${argument},${options.after ?? ''}`);
  if (kind === 'contents' || kind === 'words' || kind === 'rules') return [];
  if (kind === 'method') {
    const found = questionnairesOf(ids, context.facts.questionnaires);
    return found.ok ? [] : found.problems;
  }
  return ids.flatMap((id): readonly TemplateFault[] => {
    const definition = known.get(id);
    if (!definition) return [figureNotFound(id, known.keys())];
    if (kind === 'figure') return checkFigure(definition, reference, context);
    return mayPublish(definition) ? [] : [{ code: 'figure-confidential', id }];
  });
}

function inSentenceFault({ source }: Reference): TemplateFault {
  return { code: 'block-in-sentence', source };
}

/** Text that people read as one: a paragraph, a heading, a cell, a caption. Citations are left out. */
function paragraphsIn({ front, blocks }: Template): readonly (readonly Piece[])[] {
  return [front.title, ...(front.subtitle ? [front.subtitle] : []), ...blocks.flatMap(paragraphsOf)];
}

function paragraphsOf(block: TemplateBlock): readonly (readonly Piece[])[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.content];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(paragraphsOf));
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'quote':
      return [];
    case 'insert': {
      const { caption, labels } = block.reference.options;
      return [caption, labels].flatMap((text) =>
        text === undefined ? [] : [[{ kind: 'text' as const, text, marks: {}, place: block.place }]],
      );
    }
  }
}

interface PlacedReference {
  readonly reference: Reference;
  readonly place: Place;
  readonly inSentence: boolean;
}

function referencesIn(template: Template): readonly PlacedReference[] {
  const inText = [...paragraphsIn(template), ...template.blocks.flatMap(quotedIn)]
    .flat()
    .flatMap((piece) => (piece.kind === 'reference' ? [{ ...piece, inSentence: true }] : []));
  return [...inText, ...template.blocks.flatMap(insertsIn)];
}

function quotedIn(block: TemplateBlock): readonly (readonly Piece[])[] {
  return block.kind === 'quote' ? block.paragraphs : [];
}

function insertsIn(block: TemplateBlock): readonly PlacedReference[] {
  if (block.kind === 'list') return block.items.flatMap((item) => item.flatMap(insertsIn));
  return block.kind === 'insert' ? [{ ...block, inSentence: false }] : [];
}

/** The place in the file of an offset in the joined parts. */
function placeIn(pieces: readonly Piece[], parts: readonly string[], offset: number): Place {
  let start = 0;
  for (const [index, piece] of pieces.entries()) {
    const end = start + (parts[index] ?? '').length;
    if (offset < end) return { line: piece.place.line, column: piece.place.column + offset - start };
    start = end;
  }
  return pieces.at(-1)?.place ?? { line: 1, column: 1 };
}
