import { failed, ok, type Result } from '../core/result.ts';
import { documentData } from './document-tree.ts';
import type { Edition, GeneratedBlock } from './edition.ts';
import { blockKey, parseFieldName } from './field-names.ts';
import { parseReference } from './parse-reference.ts';
import type { ReferenceFault, TemplateFault } from './template-problem.ts';
import { writingContext } from './verify-edition.ts';
import { writeReference } from './write-reference.ts';
import { plainText, type WritingContext, type Written } from './writing.ts';

/** What the fields of a memo's document are written from. */
export interface FieldContext {
  readonly writing: WritingContext;
  /** Tables and charts, by the key of their reference. */
  readonly blocks: ReadonlyMap<string, GeneratedBlock>;
  readonly data: ReadonlyMap<string, string>;
}

export type FieldFault =
  | ReferenceFault
  | TemplateFault
  /** A cell of a table that the memo does not have, or that has fewer rows now. */
  | { readonly code: 'cell-not-found'; readonly block: string }
  | { readonly code: 'data-not-found'; readonly key: string };

export function fieldContext(edition: Edition): FieldContext {
  return {
    writing: writingContext(edition),
    blocks: new Map(generatedBlocks(edition.blocks).map((block) => [blockKey(block.ref), block])),
    data: new Map([
      ...documentData(edition).map(({ key, lines }) => [key, lines.join(', ')] as const),
      ['hash', edition.dataset.hash],
    ]),
  };
}

/** The words that a field has, by its name. */
export function writeField(name: string, context: FieldContext): Result<Written, FieldFault> {
  const parsed = parseFieldName(name);
  switch (parsed.kind) {
    case 'reference': {
      const reference = parseReference(parsed.ref);
      return reference.ok ? writeReference(reference.value, context.writing) : reference;
    }
    case 'data': {
      const text = context.data.get(parsed.key);
      return text === undefined ? failed({ code: 'data-not-found', key: parsed.key }) : ok(plainText(text));
    }
    case 'note':
      return cell(context.blocks.get(parsed.block)?.table.notes[parsed.index], parsed.block);
    case 'cell': {
      const table = context.blocks.get(parsed.block)?.table;
      const row = table?.rows[parsed.row - 1];
      const cells =
        parsed.row === 0 ? table?.columns.map(({ title }) => title) : row && [row.title, ...row.cells];
      return cell(cells?.[parsed.column], parsed.block);
    }
  }
}

function cell(text: string | undefined, block: string): Result<Written, FieldFault> {
  return text === undefined
    ? failed({ code: 'cell-not-found', block })
    : ok({ text, figures: [], words: [] });
}

function generatedBlocks(blocks: Edition['blocks']): readonly GeneratedBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.flatMap((item) => generatedBlocks(item.flat()));
    return block.kind === 'figure-table' || block.kind === 'chart' || block.kind === 'words' ? [block] : [];
  });
}
