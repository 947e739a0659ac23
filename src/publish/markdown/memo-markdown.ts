import { inQuotes } from '../../core/language.ts';
import {
  type Cell,
  type DocumentTree,
  documentTree,
  type TreeBlock,
  type TreeRun,
} from '../../memo/document-tree.ts';
import type { Edition } from '../../memo/edition.ts';
import type { GeneratedTable } from '../../memo/generated-table.ts';

/** A memo as Markdown, its references written out; tables stand for charts. */
export function memoMarkdown(edition: Edition): string {
  const tree = documentTree(edition);
  const { title, subtitle, data, warnings, blocks, exceptions, phrases, hash } = tree;
  const parts = [
    `# ${escaped(title)}`,
    ...(subtitle === undefined ? [] : [`*${escaped(subtitle)}*`]),
    data.map(({ label, lines }) => `- ${label}: ${lines.map(escaped).join(', ')}`).join('\n'),
    ...warnings.map((warning) => `> **${escaped(warning)}**`),
    ...blocks.map((block) => blockText(block, tree)),
    ...(exceptions.length > 0
      ? [
          `## ${phrases.exceptions}`,
          exceptions
            .map(({ text, why }) => `- ${inQuotes(escaped(text), tree.language)}: ${escaped(why)}`)
            .join('\n'),
        ]
      : []),
    '---',
    phrases.proof,
    `${phrases.dataset}: \`${hash}\``,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockText(block: TreeBlock, tree: DocumentTree): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${runsText(block.sentence.runs)}`;
    case 'paragraph':
      return startsNoList(cellText(block.sentences));
    case 'list':
      return block.items
        .map((item, index) => listItem(item, block.ordered ? `${index + 1}. ` : '- ', tree))
        .join('\n');
    case 'table':
      return tableText(
        block.head.map((sentences) => ({ title: cellText(sentences), numeric: false })),
        block.rows.map((row) => row.map(cellText)),
      );
    case 'quote':
      return [...block.paragraphs.map(cellText), `${tree.phrases.source}: ${escaped(block.source)}`]
        .map((line) => `> ${line}`)
        .join('\n>\n');
    case 'contents':
      return block.entries
        .map(({ level, id, text }) => `${'  '.repeat(level - 2)}- [${escaped(text)}](#${id})`)
        .join('\n');
    case 'figure-table':
      return generated(block.number, block.table);
    case 'chart':
      return generated(block.number, block.table);
  }
}

function listItem(item: readonly TreeBlock[], mark: string, tree: DocumentTree): string {
  const text = item.map((block) => blockText(block, tree)).join('\n');
  return mark + text.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
}

function generated(number: string, { caption, columns, rows, notes }: GeneratedTable): string {
  const texts = rows.map(({ title, cells, total }) => {
    const strong = (text: string) => (total && text !== '' ? `**${text}**` : text);
    return [title, ...cells].map((text) => strong(cellEscaped(text)));
  });
  const heads = columns.map(({ title, numeric }) => ({ title: cellEscaped(title), numeric }));
  return [
    `**${number}. ${escaped(caption)}**`,
    tableText(heads, texts),
    ...notes.map((note) => `*${escaped(note)}*`),
  ].join('\n\n');
}

function tableText(
  heads: readonly { readonly title: string; readonly numeric: boolean }[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = heads.map(({ numeric }) => (numeric ? '---:' : '---'));
  return [line(heads.map(({ title }) => title)), line(rule), ...rows.map(line)].join('\n');
}

function cellText(sentences: Cell): string {
  return sentences.map(({ runs }) => runsText(runs)).join(' ');
}

function runsText(runs: readonly TreeRun[]): string {
  return joinedRuns(runs).map(runText).join('');
}

/** Neighbours with the same marks as one: Markdown would not close and open them in one place. */
function joinedRuns(runs: readonly TreeRun[]): readonly Pick<TreeRun, 'text' | 'marks'>[] {
  const joined: Pick<TreeRun, 'text' | 'marks'>[] = [];
  for (const { text, marks } of runs) {
    const last = joined.at(-1);
    const { strong, emphasis, href } = marks;
    const same =
      last && last.marks.strong === strong && last.marks.emphasis === emphasis && last.marks.href === href;
    if (same) joined[joined.length - 1] = { text: last.text + text, marks };
    else joined.push({ text, marks });
  }
  return joined;
}

function runText({ text, marks }: Pick<TreeRun, 'text' | 'marks'>): string {
  const [before = '', inside = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text)?.slice(1) ?? [];
  if (inside === '') return text;
  let marked = escaped(inside);
  if (marks.emphasis) marked = `*${marked}*`;
  if (marks.strong) marked = `**${marked}**`;
  if (marks.href !== undefined) marked = `[${marked}](${marks.href})`;
  return before + marked + after;
}

/** A paragraph that begins with "31. maj" is no list. */
function startsNoList(text: string): string {
  return text.replace(/^(\d+)([.)]) /, '$1\\$2 ').replace(/^([-+#>]) /, '\\$1 ');
}

/** What Markdown would take for its own signs. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<]/g, '\\$&');
}

function cellEscaped(text: string): string {
  return escaped(text).replaceAll('|', '\\|');
}
