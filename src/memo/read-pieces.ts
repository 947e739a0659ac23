import type { Nodes, PhrasingContent } from 'mdast';
import { maskedIndex, maskPattern } from './mask-references.ts';
import type { ReadingContext } from './reading-context.ts';
import type { Marks, Piece } from './template.ts';
import type { Unshown } from './template-problem.ts';

/** What a sentence is made of: Markdown's inline content, flattened to runs with marks. */
export function readPieces(
  nodes: readonly PhrasingContent[],
  context: ReadingContext,
  marks: Marks = {},
): readonly Piece[] {
  return nodes.flatMap((node) => readNode(node, context, marks));
}

function readNode(node: PhrasingContent, context: ReadingContext, marks: Marks): readonly Piece[] {
  const at = startOf(node);
  switch (node.type) {
    case 'text':
      return readRun(node.value, at, marks, context);
    case 'strong':
      return readPieces(node.children, context, { ...marks, strong: true });
    case 'emphasis':
      return readPieces(node.children, context, { ...marks, emphasis: true });
    case 'link':
      if (!/^(?:https?:\/\/|mailto:|#)[^\s\uE000-\uF8FF]+$/.test(node.url)) {
        context.report(at, { code: 'not-shown', what: 'link-address' });
      }
      return readPieces(node.children, context, { ...marks, href: node.url });
    case 'break':
      return [{ kind: 'text', text: ' ', marks, place: context.placeAt(at) }];
    case 'html':
      return readHtml(node.value, at, context);
    default:
      context.report(at, { code: 'not-shown', what: unshown[node.type] ?? 'html' });
      return [];
  }
}

const unshown: Readonly<Partial<Record<Nodes['type'], Unshown>>> = {
  image: 'image',
  imageReference: 'image',
  inlineCode: 'code',
  code: 'code',
  html: 'html',
  footnoteReference: 'footnote',
  footnoteDefinition: 'footnote',
  linkReference: 'reference-link',
  definition: 'reference-link',
};

/** What a node that a memo cannot show is called. */
export function unshownNode(type: Nodes['type']): Unshown {
  return unshown[type] ?? 'html';
}

/** Comments are the author's own and left out; other HTML is refused. */
export function readHtml(value: string, at: number, context: ReadingContext): readonly [] {
  if (/^<!--[\s\S]*-->$/.test(value.trim())) placeMasked(value, context);
  else context.report(at, { code: 'not-shown', what: 'html' });
  return [];
}

/** References in what is left out on purpose need no place. */
function placeMasked(value: string, context: ReadingContext): void {
  for (const [mask] of value.matchAll(maskPattern)) context.placed.add(maskedIndex(mask));
}

/**
 * Text cut at its references and line breaks. Each piece lies on one line of the file, so that a place in the piece is
 * a place in the file; a line break reads as a space.
 */
export function readRun(text: string, at: number, marks: Marks, context: ReadingContext): readonly Piece[] {
  let cursor = at;
  return text.split('\n').flatMap((line, index, lines) => {
    const found = context.source.indexOf(line, cursor);
    // Escapes make the text differ from the source; then the place is that of what stands before.
    const start = found === -1 ? cursor : found;
    cursor = start + line.length;
    return readLine(index < lines.length - 1 ? `${line} ` : line, start, marks, context);
  });
}

function readLine(line: string, at: number, marks: Marks, context: ReadingContext): readonly Piece[] {
  const pieces: Piece[] = [];
  const addText = (from: number, to: number) => {
    if (to > from)
      pieces.push({ kind: 'text', text: line.slice(from, to), marks, place: context.placeAt(at + from) });
  };
  let end = 0;
  for (const match of line.matchAll(maskPattern)) {
    addText(end, match.index);
    end = match.index + match[0].length;
    const index = maskedIndex(match[0]);
    const found = context.references[index];
    context.placed.add(index);
    if (!found?.reference) continue;
    pieces.push({
      kind: 'reference',
      reference: found.reference,
      marks,
      place: context.placeAt(found.start),
    });
  }
  addText(end, line.length);
  return pieces;
}

/** Where a node stands in the file. */
export function startOf({ position }: Pick<Nodes, 'position'>): number {
  return position?.start.offset ?? 0;
}
