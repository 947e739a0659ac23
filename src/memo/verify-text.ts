import type { FigureId } from '../core/ids.ts';
import type { Words } from '../quantity/choose-words.ts';
import { exceptedTexts } from './check-template.ts';
import type { Discrepancy } from './discrepancy.ts';
import type { Block, Edition, GeneratedBlock, Sentence, SentenceId, Use } from './edition.ts';
import { generateBlock } from './generate-block.ts';
import { leafDifferences } from './leaf-differences.ts';
import { parseReference } from './parse-reference.ts';
import { typedQuantities } from './typed-quantities.ts';
import { wordsTable } from './words-table.ts';
import { writeReference } from './write-reference.ts';
import type { WritingContext, Written } from './writing.ts';

/** Sentences, tables and charts written again from figures and facts, and compared with what is printed. */
export function verifyText(edition: Edition, context: WritingContext): readonly Discrepancy[] {
  const { sentences, blocks, title, heading } = edition;
  const words: Words[] = [];
  const found: Discrepancy[] = sentences.flatMap((sentence) =>
    verifySentence(sentence, edition, context, words),
  );
  const known = new Set(sentences.map(({ id }) => id));
  const named = [
    heading,
    ...(edition.subheading === undefined ? [] : [edition.subheading]),
    ...blocks.flatMap(sentencesOf),
  ];
  found.push(
    ...named
      .filter((id) => !known.has(id))
      .map((sentence) => ({ code: 'sentence-missing' as const, sentence })),
  );
  const printed = sentences.find(({ id }) => id === heading)?.text;
  if (printed !== undefined && printed !== title)
    found.push({ code: 'title-differs', printed: title, recomputed: printed });
  for (const block of blocks.flatMap(generatedIn)) found.push(...verifyBlock(block, context, words));
  return found;
}

function verifySentence(
  sentence: Sentence,
  edition: Edition,
  context: WritingContext,
  words: Words[],
): readonly Discrepancy[] {
  const { id, text, uses, figures } = sentence;
  const found: Discrepancy[] = [];
  const stated = new Set<FigureId>();
  for (const use of uses) {
    const written = rewritten(use, context);
    if (!written) {
      found.push({ code: 'reference-unfounded', where: id, reference: use.ref });
      continue;
    }
    words.push(...written.words);
    for (const figure of written.figures) stated.add(figure);
    const printed = text.slice(use.start, use.end);
    const figure = written.figures[0];
    const recomputed = written.text;
    if (printed !== recomputed || use.end > text.length || use.figure !== figure) {
      found.push({
        code: 'sentence-differs',
        sentence: id,
        ...(figure ? { figure } : {}),
        printed,
        recomputed,
      });
    }
  }
  if (figures.join(' ') !== [...stated].join(' ')) {
    found.push({
      code: 'sentence-differs',
      sentence: id,
      printed: figures.join(', '),
      recomputed: [...stated].join(', '),
    });
  }
  return sentence.quoted ? found : [...found, ...typedIn(sentence, edition)];
}

function rewritten({ ref }: Use, context: WritingContext): Written | undefined {
  const reference = parseReference(ref);
  const written = reference.ok ? writeReference(reference.value, context) : undefined;
  return written?.ok ? written.value : undefined;
}

/** What lies between the references may hold no quantity. */
function typedIn(
  { id, text, uses }: Sentence,
  { language, exceptions, facts }: Edition,
): readonly Discrepancy[] {
  let [rest, end] = ['', 0];
  for (const use of [...uses].sort((a, b) => a.start - b.start)) {
    rest += `${text.slice(end, use.start)}\uE000`;
    end = Math.max(end, use.end);
  }
  const excepted = exceptedTexts({ exceptions, language }, facts);
  return typedQuantities(rest + text.slice(end), language, excepted).map((typed) => ({
    code: 'quantity-typed' as const,
    sentence: id,
    text: typed.text,
  }));
}

function sentencesOf(block: Block): readonly SentenceId[] {
  switch (block.kind) {
    case 'heading':
      return [block.sentence];
    case 'paragraph':
      return block.sentences;
    case 'list':
      return block.items.flatMap((item) => item.flatMap(sentencesOf));
    case 'table':
      return [...block.head.flat(), ...block.rows.flat(2)];
    case 'quote':
      return block.paragraphs.flat();
    default:
      return [];
  }
}

function generatedIn(block: Block): readonly GeneratedBlock[] {
  if (block.kind === 'list') return block.items.flatMap((item) => item.flatMap(generatedIn));
  return block.kind === 'figure-table' || block.kind === 'chart' || block.kind === 'words' ? [block] : [];
}

function verifyBlock(
  block: GeneratedBlock,
  context: WritingContext,
  words: readonly Words[],
): readonly Discrepancy[] {
  const { id, ref } = block;
  const reference = parseReference(ref);
  const isWords = reference.ok && reference.value.kind === 'words';
  if (!reference.ok || isWords !== (block.kind === 'words')) {
    return [{ code: 'reference-unfounded', where: id, reference: ref }];
  }
  let recomputed: unknown;
  if (block.kind === 'words') {
    recomputed = { ...block, table: wordsTable(words, context.language, reference.value.options.caption) };
  } else {
    const made = generateBlock(reference.value, context);
    if (!made.ok) return [{ code: 'reference-unfounded', where: id, reference: ref }];
    recomputed = { ...made.value, id };
  }
  return leafDifferences(block, recomputed).map((difference) => ({
    code: 'block-differs',
    block: id,
    ...difference,
  }));
}
