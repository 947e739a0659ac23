import type { FigureId } from '../core/ids.ts';
import type { Words } from '../quantity/choose-words.ts';
import type { SentenceWriter } from './sentence-writer.ts';
import type { HeadingLevel, Place, Template } from './template.ts';
import type { TemplateFault } from './template-problem.ts';
import type { WritingContext } from './writing.ts';

/** What rendering works with and gathers on its way through the template. */
export interface Rendering {
  readonly template: Template;
  readonly context: WritingContext;
  readonly writer: SentenceWriter;
  readonly anchors: (text: string) => string;
  readonly used: Set<FigureId>;
  readonly words: Words[];
  /** The level of the last heading. */
  level: HeadingLevel | 1;
  /** Where faults are reported while a section of our own is rendered: at the reference that asked for it. */
  at: Place | undefined;
  report(fault: TemplateFault, at: Place): undefined;
}
