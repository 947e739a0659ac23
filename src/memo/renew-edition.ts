import type { FigureId } from '../core/ids.ts';
import type { Language } from '../core/language.ts';
import { evaluate } from '../figure/evaluate.ts';
import type { Figure } from '../figure/figure.ts';
import type { Words } from '../quantity/choose-words.ts';
import type { Noun } from '../quantity/noun.ts';
import type { Block, Edition, GeneratedBlock, Sentence } from './edition.ts';
import { generateBlock } from './generate-block.ts';
import { datasetsOf, type EditionSource, figureText, published } from './make-edition.ts';
import { parseReference } from './parse-reference.ts';
import type { DocumentData, Exception } from './template.ts';
import { wordsTable } from './words-table.ts';
import { writeReference } from './write-reference.ts';
import type { WritingContext } from './writing.ts';

/** What stays the same when a memo's figures are renewed. */
export interface MemoFrame {
  readonly title: string;
  readonly language: Language;
  readonly document: DocumentData;
  readonly noun?: Noun;
  readonly exceptions: readonly Exception[];
}

/**
 * The edition that a writer's document follows from: its references written from other answers. Its text is no longer
 * ours, so that each reference is a sentence of its own; what cannot be written is left out.
 */
export function renewEdition(
  frame: MemoFrame,
  refs: readonly string[],
  blockRefs: readonly string[],
  source: EditionSource,
): Edition {
  const { definitions, facts, dataset, edition } = source;
  const draft = renewed(frame, refs, blockRefs, evaluate(definitions, source.tabulations), source);
  const { figures, tabulations } = published(draft, source);
  const { sentences, blocks, context } = renewed(frame, refs, blockRefs, figures, source);
  return {
    format: 'pejling-memo-1',
    programme: facts.programme.id,
    round: facts.round.id,
    edition,
    ...frame,
    ...(context.noun ? { noun: context.noun } : {}),
    dataset: datasetsOf(dataset),
    figures: figures.map((figure) => ({ ...figure, text: figureText(figure, context) })),
    heading: 's0',
    sentences: [{ id: 's0', text: frame.title, figures: [], uses: [], quoted: true }, ...sentences],
    blocks,
    facts,
    tabulations,
  };
}

interface Renewed {
  readonly sentences: readonly Sentence[];
  readonly blocks: readonly Block[];
  readonly figures: readonly FigureId[];
  readonly context: WritingContext;
}

function renewed(
  frame: MemoFrame,
  refs: readonly string[],
  blockRefs: readonly string[],
  figures: readonly Figure[],
  { facts }: EditionSource,
): Renewed {
  const noun = frame.noun ?? facts.noun?.[frame.language];
  const context: WritingContext = {
    language: frame.language,
    facts,
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    document: frame.document,
    ...(noun ? { noun } : {}),
  };
  const words: Words[] = [];
  const sentences = [...new Set(refs)].flatMap((ref, index): readonly Sentence[] => {
    const reference = parseReference(ref);
    const written = reference.ok ? writeReference(reference.value, context) : reference;
    if (!written.ok || written.value.text === '') return [];
    const { text, figures: figuresStated } = written.value;
    words.push(...written.value.words);
    const use = {
      start: 0,
      end: text.length,
      ref,
      ...(figuresStated[0] ? { figure: figuresStated[0] } : {}),
    };
    return [{ id: `s${index + 1}`, text, figures: figuresStated, uses: [use] }];
  });
  const generated = [...new Set(blockRefs)].flatMap((ref, index) =>
    generatedFor(ref, `b${index + 1}`, context, words),
  );
  const stated = [
    ...sentences.flatMap((sentence) => sentence.figures),
    ...generated.flatMap((block) => (block.kind === 'words' ? [] : block.figures)),
  ];
  const paragraphs = sentences.map(({ id }) => ({ kind: 'paragraph' as const, sentences: [id] }));
  return { sentences, blocks: [...paragraphs, ...generated], figures: stated, context };
}

function generatedFor(
  ref: string,
  id: string,
  context: WritingContext,
  words: readonly Words[],
): readonly GeneratedBlock[] {
  const reference = parseReference(ref);
  if (!reference.ok) return [];
  if (reference.value.kind === 'words') {
    const { caption } = reference.value.options;
    return [{ kind: 'words', id, ref, table: wordsTable(words, context.language, caption) }];
  }
  const made = generateBlock(reference.value, context);
  return made.ok ? [{ ...made.value, id }] : [];
}
