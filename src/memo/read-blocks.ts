import type { Blockquote, Heading, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { readHtml, readPieces, startOf, unshownNode } from './read-pieces.ts';
import type { ReadingContext } from './reading-context.ts';
import { isBlockReference } from './reference.ts';
import type { HeadingLevel, TemplateBlock } from './template.ts';

/** The blocks of a memo from Markdown's, and reports of what a memo cannot show. */
export function readBlocks(
  nodes: readonly RootContent[],
  context: ReadingContext,
  above: HeadingLevel | 1 = 1,
): readonly TemplateBlock[] {
  let level = above;
  return nodes.flatMap((node) => {
    if (node.type !== 'heading') return readBlock(node, context);
    const heading = readHeading(node, level, context);
    level = heading.level;
    return [heading];
  });
}

function readBlock(node: RootContent, context: ReadingContext): readonly TemplateBlock[] {
  switch (node.type) {
    case 'heading':
      // Only at the top: elsewhere the levels would not add up.
      context.report(startOf(node), { code: 'heading-level', level: node.depth, expected: 2 });
      return [];
    case 'paragraph':
      return readParagraph(node, context);
    case 'list': {
      const items = node.children.map((item) => readBlocks(item.children, context));
      return [{ kind: 'list', ordered: node.ordered === true, items }];
    }
    case 'table':
      return [readTable(node, context)];
    case 'blockquote':
      return readQuote(node, context);
    case 'thematicBreak':
      return [];
    case 'html':
      return readHtml(node.value, startOf(node), context);
    default:
      context.report(startOf(node), { code: 'not-shown', what: unshownNode(node.type) });
      return [];
  }
}

/** Levels go down one at a time: a heading below a title that is not there misleads those who listen. */
function readHeading(
  node: Heading,
  above: number,
  context: ReadingContext,
): Extract<TemplateBlock, { kind: 'heading' }> {
  const deepest = Math.min(above + 1, 4);
  const level = ([2, 3, 4] as const).find((each) => each === node.depth && each <= deepest);
  if (!level) context.report(startOf(node), { code: 'heading-level', level: node.depth, expected: deepest });
  return { kind: 'heading', level: level ?? 2, content: readPieces(node.children, context) };
}

function readParagraph(node: Paragraph, context: ReadingContext): readonly TemplateBlock[] {
  const content = readPieces(node.children, context);
  const [only, ...more] = content.filter((piece) => piece.kind === 'reference' || piece.text.trim() !== '');
  if (only?.kind === 'reference' && more.length === 0 && isBlockReference(only.reference)) {
    return [{ kind: 'insert', reference: only.reference, place: only.place }];
  }
  return only ? [{ kind: 'paragraph', content }] : [];
}

function readTable(node: Table, context: ReadingContext): TemplateBlock {
  const [head, ...rows] = node.children.map((row) =>
    row.children.map((cell) => readPieces(cell.children, context)),
  );
  return { kind: 'table', head: head ?? [], rows };
}

const sourceLine = /^(?:Kilde|Source):\s*(\S.*)$/;

/** A citation's last line names who said it. */
function readQuote(node: Blockquote, context: ReadingContext): readonly TemplateBlock[] {
  const paragraphs: (readonly PhrasingContent[])[] = [];
  for (const child of node.children) {
    if (child.type === 'paragraph') paragraphs.push(child.children);
    else context.report(startOf(child), { code: 'not-shown', what: 'nested-quote' });
  }
  const last = paragraphs.at(-1)?.at(-1);
  const lines = last?.type === 'text' ? last.value.split('\n') : [];
  const source = sourceLine.exec(lines.at(-1)?.trim() ?? '')?.[1];
  if (source === undefined || last?.type !== 'text') {
    context.report(startOf(node), { code: 'citation-without-source' });
    return [];
  }
  const shortened = { ...last, value: lines.slice(0, -1).join('\n') };
  const whole = [...paragraphs.slice(0, -1), [...(paragraphs.at(-1) ?? []).slice(0, -1), shortened]];
  const read = whole.map((content) => readPieces(content, context)).filter((content) => content.length > 0);
  return [{ kind: 'quote', paragraphs: read, source }];
}
