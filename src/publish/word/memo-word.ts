import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  type INumberingOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  PatchType,
  patchDocument,
  ShadingType,
  Tab,
  TextRun,
} from 'docx';
import { unzipSync } from 'fflate';
import { inQuotes } from '../../core/language.ts';
import { ok, type Result } from '../../core/result.ts';
import { type DocumentTree, documentTree } from '../../memo/document-tree.ts';
import type { Edition } from '../../memo/edition.ts';
import { dataName } from '../../memo/field-names.ts';
import type { WordFileProblem } from '../../memo/word-file-problem.ts';
import { type DrawApart, pngFiles } from '../raster/png-files.ts';
import { addMemoParts } from './memo-parts.ts';
import { wordBlocks } from './word-blocks.ts';
import { beginWordMemo, type ContentsEntry, generatedRuns, type WordMemo, wordRuns } from './word-runs.ts';
import { ownStyleIds, ownStyles } from './word-styles.ts';
import { bodyPlaceholder, readWordTemplate } from './word-template.ts';

export interface WordWriting {
  readonly template?: Uint8Array;
  /** Draws a chart in pixels beside this thread. */
  readonly drawApart?: DrawApart;
}

/**
 * A memo in Word, every figure a field. With a template its styles, header, footer and margins are used, and the memo
 * takes the place of its text, or of a paragraph that says `{{notat}}`.
 */
export async function memoWord(
  edition: Edition,
  { template, drawApart }: WordWriting = {},
): Promise<Result<Uint8Array, WordFileProblem>> {
  const tree = documentTree(edition);
  if (!template) {
    const memo = beginWordMemo(ownStyleIds);
    const children = wordMemo(tree, memo);
    const drawn = pngFiles(memo.drawings, drawApart);
    return ok(withParts(partsOf(ownDocument(tree, children)), edition, memo, await drawn));
  }
  const read = readWordTemplate(template);
  if (!read.ok) return read;
  const { styles, textWidth } = read.value;
  const memo = beginWordMemo(styles, { textWidth, headings: headingsOf(tree) });
  const children = wordMemo(tree, memo);
  const patched = patchDocument({
    outputType: 'uint8array',
    data: read.value.bytes,
    keepOriginalStyles: false,
    numbering,
    patches: { [bodyPlaceholder]: { type: PatchType.DOCUMENT, children } },
    properties: { title: tree.title },
  });
  const [bytes, drawn] = await Promise.all([patched, pngFiles(memo.drawings, drawApart)]);
  return ok(withParts(unzipSync(bytes), edition, memo, drawn));
}

/** The same with a template that has been looked at before; nothing else can be at fault. */
export async function finishedWord(edition: Edition, writing: WordWriting = {}): Promise<Uint8Array> {
  const word = await memoWord(edition, writing);
  if (!word.ok) throw new Error(`a memo that cannot be written for Word: ${edition.title}`);
  return word.value;
}

/**
 * What `Packer` puts into its archive. There each part would be deflated, for us to inflate it, add to it, and deflate it
 * again, in a tenth of the time that the whole file takes.
 */
function partsOf(document: Document): Parts {
  const { compiler } = Packer as unknown as {
    readonly compiler: { compile(document: Document): ReadonlyMap<string, string | Uint8Array> };
  };
  return Object.fromEntries(
    [...compiler.compile(document)].map(([path, data]) => [
      path,
      typeof data === 'string' ? Buffer.from(data) : data,
    ]),
  );
}

type Parts = Readonly<Record<string, Uint8Array>>;

function withParts(
  parts: Parts,
  edition: Edition,
  memo: WordMemo,
  drawn: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  return addMemoParts(parts, edition, { ...memo, pictures: new Map([...memo.pictures, ...drawn]) });
}

/** Put into another's document, contents are not made with the file. */
function headingsOf({ blocks }: DocumentTree): readonly ContentsEntry[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' && block.level < 4
      ? [{ title: block.sentence.runs.map(({ text }) => text).join(''), level: block.level - 1 }]
      : [],
  );
}

function ownDocument(tree: DocumentTree, children: readonly FileChild[]): Document {
  const { title, language, phrases, data } = tree;
  const muted = { size: 17, color: '545454' };
  const page = new TextRun({
    ...muted,
    children: [`${phrases.page} `, PageNumber.CURRENT, ` ${phrases.of} `, PageNumber.TOTAL_PAGES],
  });
  const footer = new Paragraph({
    tabStops: [{ type: 'right', position: 9070 }],
    children: [new TextRun({ ...muted, children: [title, new Tab()] }), page],
  });
  return new Document({
    title,
    creator: data.find(({ label }) => label === phrases.labels.from)?.lines[0] ?? '',
    styles: ownStyles(language),
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1300, bottom: 1300, left: 1418, right: 1418 },
          },
        },
        footers: { default: new Footer({ children: [footer] }) },
        children: [...children],
      },
    ],
  });
}

function wordMemo(tree: DocumentTree, memo: WordMemo): FileChild[] {
  const { heading, subheading, data, warnings, exceptions, phrases, hash } = tree;
  const { styles } = memo;
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF', space: 6 };
  return [
    new Paragraph({ style: styles.title, children: wordRuns([heading], memo) }),
    ...(subheading
      ? [new Paragraph({ style: styles.subtitle, children: wordRuns([subheading], memo) })]
      : []),
    ...data.map(
      ({ key, label, lines }) =>
        new Paragraph({
          style: styles.data,
          tabStops: [{ type: 'left', position: 1700 }],
          indent: { left: 1700, hanging: 1700 },
          children: [
            new TextRun({ text: label, color: '545454' }),
            new TextRun({ children: [new Tab()] }),
            ...generatedRuns(dataName(key), lines.join(', '), memo),
          ],
        }),
    ),
    ...warnings.map(
      (text) =>
        new Paragraph({
          style: styles.warning,
          text,
          shading: { type: ShadingType.CLEAR, fill: 'FFF6D9' },
          border: { left: { style: BorderStyle.SINGLE, size: 36, color: '8A6A00', space: 8 } },
        }),
    ),
    ...wordBlocks(tree, memo),
    ...(exceptions.length > 0 ? [new Paragraph({ style: styles.caption, text: phrases.exceptions })] : []),
    ...exceptions.map(
      ({ text, why }) =>
        new Paragraph({ style: styles.note, text: `${inQuotes(text, tree.language)}: ${why}` }),
    ),
    new Paragraph({
      style: styles.note,
      border: { top: line },
      spacing: { before: 400 },
      text: phrases.proof,
    }),
    new Paragraph({
      style: styles.note,
      children: [new TextRun(`${phrases.dataset}: `), ...generatedRuns(dataName('hash'), hash, memo)],
    }),
  ];
}

const numbering: INumberingOptions = {
  config: [
    { reference: 'memo-points', levels: [0, 1, 2].map((level) => listLevel(level, LevelFormat.BULLET, '•')) },
    {
      reference: 'memo-numbers',
      levels: [0, 1, 2].map((level) => listLevel(level, LevelFormat.DECIMAL, `%${level + 1}.`)),
    },
  ],
};

function listLevel(level: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  const left = 360 * (level + 1);
  return {
    level,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left, hanging: 360 }, spacing: { after: 60 } } },
  };
}
