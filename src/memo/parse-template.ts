import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { linePlaces } from './line-places.ts';
import { maskReferences } from './mask-references.ts';
import { readBlocks } from './read-blocks.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readRun } from './read-pieces.ts';
import type { ReadingContext } from './reading-context.ts';
import type { HeadingLevel, Template, TemplateBlock } from './template.ts';
import type { TemplateFault, TemplateProblem } from './template-problem.ts';

/** A file of a programme that holds a template. */
export interface TemplateFile {
  readonly path: string;
  readonly text: string;
}

/** A template as far as it can be read, and everything that is wrong with how it is written. */
export interface TemplateReading {
  readonly template: Template;
  readonly problems: readonly TemplateProblem[];
}

/** Reads a template file. Whether what it refers to is there is another matter: see check-template. */
export function parseTemplate({ path, text }: TemplateFile): TemplateReading {
  const masked = maskReferences(text);
  const problems: TemplateProblem[] = [];
  const placeAt = linePlaces(text);
  const report = (at: number, fault: TemplateFault) => void problems.push({ path, ...placeAt(at), ...fault });
  const { references } = masked;
  const context: ReadingContext = { source: masked.text, references, placed: new Set(), placeAt, report };
  const { front, title, subtitle, bodyStart, faults } = readFrontMatter(masked.text);
  for (const { at, fault } of [...masked.faults, ...faults]) report(at, fault);
  const read = {
    ...front,
    title: readRun(title.text, title.at, {}, context),
    ...(subtitle ? { subtitle: readRun(subtitle.text, subtitle.at, {}, context) } : {}),
  };
  const blocks = readBlocks(parseBody(masked.text, bodyStart).children, context);
  for (const [index, { start, reference }] of references.entries()) {
    if (!reference || context.placed.has(index)) continue;
    report(start, { code: 'reference-misplaced', source: reference.source });
  }
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { template: { path, front: read, blocks }, problems };
}

/** The round that a template names, if it names one; the rest of it is not read. */
export function roundOfTemplate({ text }: TemplateFile): string | undefined {
  return readFrontMatter(maskReferences(text).text).front.round;
}

/** Blocks of a text of our own, which has no faults; it stands below a heading of level `above`. */
export function parseFragment(text: string, above: HeadingLevel | 1): readonly TemplateBlock[] {
  const masked = maskReferences(text);
  const report = (_: number, fault: TemplateFault) => {
    throw new Error(`${fault.code} in a text of our own: ${text}`);
  };
  for (const { at, fault } of masked.faults) report(at, fault);
  const { references, text: source } = masked;
  const context: ReadingContext = {
    source,
    references,
    placed: new Set(),
    placeAt: linePlaces(text),
    report,
  };
  return readBlocks(parseBody(source, 0).children, context, above);
}

/** The Markdown below the front matter, whose place spaces take, so that offsets are those of the file. */
function parseBody(text: string, bodyStart: number): Root {
  const body = text.slice(0, bodyStart).replace(/[^\n]/g, ' ') + text.slice(bodyStart);
  return fromMarkdown(body, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}
