import type { FoundReference } from './mask-references.ts';
import type { Place } from './template.ts';
import type { TemplateFault } from './template-problem.ts';

/** What reading a part of a template needs, and what it reports to. */
export interface ReadingContext {
  /** The file with its references masked; offsets are those of the file. */
  readonly source: string;
  readonly references: readonly FoundReference[];
  /** Which references have found their place in the memo. */
  readonly placed: Set<number>;
  placeAt(offset: number): Place;
  report(at: number, fault: TemplateFault): void;
}
