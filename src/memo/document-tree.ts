/** A memo as it is read: everything written out, and behind each figure a card. Publishers only lay it out. */
import type { FigureId } from '../core/ids.ts';
import { type Language, textIn } from '../core/language.ts';
import type { ChartData } from './chart-data.ts';
import { type DocumentPhrases, documentPhrases } from './document-phrases.ts';
import type { Block, Edition, Sentence, SentenceId } from './edition.ts';
import { type FigureCard, figureCard } from './figure-card.ts';
import type { GeneratedTable } from './generated-table.ts';
import type { HeadingLevel, Marks } from './template.ts';
import { writingContext } from './verify-edition.ts';
import { writeDate } from './write-date.ts';

export interface DocumentTree {
  readonly language: Language;
  readonly title: string;
  readonly subtitle?: string;
  /** The same as sentences, with what they refer to. */
  readonly heading: TreeSentence;
  readonly subheading?: TreeSentence;
  /** Date, case, contact, edition, dataset. */
  readonly data: readonly DataLine[];
  /** What must be said before anything else: made-up answers, a draft. */
  readonly warnings: readonly string[];
  readonly blocks: readonly TreeBlock[];
  readonly exceptions: readonly { readonly text: string; readonly why: string }[];
  readonly cards: ReadonlyMap<FigureId, FigureCard>;
  readonly phrases: DocumentPhrases;
  readonly hash: string;
}

export interface DataLine {
  readonly key: string;
  readonly label: string;
  readonly lines: readonly string[];
}

export type TreeBlock =
  | {
      readonly kind: 'heading';
      readonly level: HeadingLevel;
      readonly id: string;
      readonly sentence: TreeSentence;
    }
  | { readonly kind: 'paragraph'; readonly sentences: readonly TreeSentence[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly TreeBlock[])[] }
  | { readonly kind: 'table'; readonly head: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'quote'; readonly paragraphs: readonly Cell[]; readonly source: string }
  | { readonly kind: 'contents'; readonly entries: readonly ContentsEntry[] }
  | {
      readonly kind: 'figure-table';
      readonly id: string;
      /** "Tabel 1" */
      readonly number: string;
      /** The reference that it was made for. */
      readonly ref: string;
      readonly table: GeneratedTable;
      readonly figures: readonly FigureId[];
    }
  | {
      readonly kind: 'chart';
      readonly id: string;
      readonly ref: string;
      readonly number: string;
      readonly data: ChartData;
      readonly table: GeneratedTable;
      readonly figures: readonly FigureId[];
    };
export type Cell = readonly TreeSentence[];

export interface ContentsEntry {
  readonly level: HeadingLevel;
  readonly id: string;
  readonly text: string;
}

export interface TreeSentence {
  readonly id: SentenceId;
  readonly runs: readonly TreeRun[];
}
/** A stretch of text that is alike: its marks, and the figure that it states. */
export interface TreeRun {
  readonly text: string;
  readonly marks: Marks;
  readonly figure?: FigureId;
  /** The reference that it was written for. */
  readonly ref?: string;
}

/** The same object for the same edition: a memo is written in several formats. */
export function documentTree(edition: Edition): DocumentTree {
  const tree = trees.get(edition) ?? treeOf(edition);
  trees.set(edition, tree);
  return tree;
}

const trees = new WeakMap<Edition, DocumentTree>();

function treeOf(edition: Edition): DocumentTree {
  const { language, facts, dataset, figures } = edition;
  const phrases = documentPhrases[language];
  const context = writingContext(edition);
  const sentences = new Map(edition.sentences.map((sentence) => [sentence.id, sentence]));
  const subtitle = edition.subheading === undefined ? undefined : sentences.get(edition.subheading)?.text;
  return {
    language,
    title: edition.title,
    ...(subtitle === undefined ? {} : { subtitle }),
    heading: treeSentence(edition.heading, { sentences }),
    ...(edition.subheading === undefined
      ? {}
      : { subheading: treeSentence(edition.subheading, { sentences }) }),
    data: documentData(edition),
    warnings: [
      ...(facts.round.synthetic ? [phrases.synthetic] : []),
      ...(edition.edition === 0 ? [phrases.draft] : []),
    ],
    blocks: layOut(edition, sentences),
    exceptions: edition.exceptions,
    cards: new Map(figures.map((figure) => [figure.id, figureCard(figure, context)])),
    phrases,
    hash: dataset.hash,
  };
}

/** The lines at the top of a memo: date, case, contact, edition, dataset. */
export function documentData({ language, facts, document, edition, dataset }: Edition): readonly DataLine[] {
  const { labels } = documentPhrases[language];
  const line = (key: keyof typeof labels, text: string | undefined) =>
    text === undefined ? [] : [{ key, label: labels[key], lines: [text] }];
  return [
    ...line('from', textIn(facts.programme.owner, language)),
    ...line('date', document.date && writeDate(document.date, language)),
    ...line('round', textIn(facts.round.title, language)),
    ...line('edition', edition === 0 ? undefined : String(edition)),
    ...line('caseId', document.caseId),
    ...line('documentId', document.documentId),
    ...(document.contact ? [{ key: 'contact', label: labels.contact, lines: document.contact }] : []),
    ...line('dataset', `${dataset.hash.slice(0, 12)}…`),
  ];
}

interface Layout {
  readonly sentences: ReadonlyMap<SentenceId, Sentence>;
  readonly entries: readonly ContentsEntry[];
  readonly phrases: DocumentPhrases;
  tables: number;
  charts: number;
}

function layOut({ blocks, language }: Edition, sentences: Layout['sentences']): readonly TreeBlock[] {
  const entries = blocks.flatMap((block): readonly ContentsEntry[] =>
    block.kind === 'heading'
      ? [{ level: block.level, id: block.id, text: sentences.get(block.sentence)?.text ?? '' }]
      : [],
  );
  const layout: Layout = { sentences, entries, phrases: documentPhrases[language], tables: 0, charts: 0 };
  return blocks.map((block) => treeBlock(block, layout));
}

function treeBlock(block: Block, layout: Layout): TreeBlock {
  const cell = (ids: readonly SentenceId[]): Cell => ids.map((id) => treeSentence(id, layout));
  switch (block.kind) {
    case 'heading':
      return { ...block, sentence: treeSentence(block.sentence, layout) };
    case 'paragraph':
      return { kind: 'paragraph', sentences: cell(block.sentences) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((inner) => treeBlock(inner, layout))) };
    case 'table':
      return { kind: 'table', head: block.head.map(cell), rows: block.rows.map((row) => row.map(cell)) };
    case 'quote':
      return { kind: 'quote', paragraphs: block.paragraphs.map(cell), source: block.source };
    case 'contents':
      return { kind: 'contents', entries: layout.entries.filter(({ level }) => level <= 3) };
    case 'chart': {
      layout.charts += 1;
      const { id, ref, data, table, figures } = block;
      return { kind: 'chart', id, ref, number: layout.phrases.chart(layout.charts), data, table, figures };
    }
    default: {
      layout.tables += 1;
      const { id, ref, table } = block;
      const figures = block.kind === 'words' ? [] : block.figures;
      return { kind: 'figure-table', id, ref, number: layout.phrases.table(layout.tables), table, figures };
    }
  }
}

function treeSentence(id: SentenceId, { sentences }: Pick<Layout, 'sentences'>): TreeSentence {
  const sentence = sentences.get(id);
  return { id, runs: sentence ? runsOf(sentence) : [] };
}

/** A sentence cut where a mark or a figure begins or ends. */
export function runsOf({ text, uses, marks = [] }: Sentence): readonly TreeRun[] {
  const edges = [...uses, ...marks].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const holds = ({ start, end }: { readonly start: number; readonly end: number }) =>
      start <= from && from < end;
    const mark = marks.find(holds);
    const use = uses.find(holds);
    return {
      text: text.slice(from, cuts[index + 1]),
      marks: mark
        ? {
            ...(mark.strong ? { strong: true } : {}),
            ...(mark.emphasis ? { emphasis: true } : {}),
            ...(mark.href === undefined ? {} : { href: mark.href }),
          }
        : {},
      ...(use ? { ref: use.ref } : {}),
      ...(use?.figure ? { figure: use.figure } : {}),
    };
  });
}
