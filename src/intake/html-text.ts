import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

const skipped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'math',
  'iframe',
  'object',
  'select',
  'textarea',
]);
const blocks = new Set(
  'address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul caption'.split(
    ' ',
  ),
);
const headings = /^h[1-6]$/;

/** The visible text of an HTML page: paragraphs and headings apart, list items with a bullet, cells by tabs. */
export function htmlText(html: string): string {
  const pieces: string[] = [];
  // No recursion: a page can be nested deeper than the stack.
  const waiting: (Node | string)[] = [...parse(html).childNodes].reverse();
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (node === undefined) break;
    if (typeof node === 'string') pieces.push(node);
    else if (node.nodeName === '#text' && 'value' in node) pieces.push(node.value.replace(/\s+/g, ' '));
    else if ('childNodes' in node && !skipped.has(node.nodeName) && !isBehind(node))
      open(node.nodeName, node.childNodes, pieces, waiting);
  }
  return tidied(pieces.join(''));
}

/** In our own memos what stands behind the figures, and shows when somebody asks: it is not what the memo says. */
const behind = new Set(['details.memo-behind', 'aside.memo-card']);

function isBehind(node: Node): boolean {
  const attribute = 'attrs' in node ? node.attrs.find(({ name }) => name === 'class') : undefined;
  return behind.has(`${node.nodeName}.${attribute?.value}`);
}

function open(name: string, children: readonly Node[], pieces: string[], waiting: (Node | string)[]): void {
  if (name === 'br') pieces.push('\n');
  if (name === 'td' || name === 'th') waiting.push('\t');
  if (name === 'sup' || name === 'sub') pieces.push(' ');
  const gap = headings.test(name) || name === 'p' ? '\n\n' : blocks.has(name) ? '\n' : '';
  if (gap !== '') {
    pieces.push(gap);
    waiting.push(gap);
  }
  if (name === 'li') pieces.push('• ');
  for (let at = children.length - 1; at >= 0; at -= 1) {
    const child = children[at];
    if (child) waiting.push(child);
  }
}

function tidied(text: string): string {
  return text
    .replace(/[ \u00a0]*\n[ \u00a0]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/•\s*\n+/g, '• ')
    .replace(/\t+\n/g, '\n')
    .trim();
}
