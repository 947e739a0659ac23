import type { Relator } from '../../quantity/reading-table.ts';
import type { Spoken } from '../read-text.ts';
import type { BaseRef } from './base-group.ts';
import type { Statement } from './statement.ts';

/** Statements whose counts add up to at most their base, or to all of it. */
export interface Distribution {
  readonly members: readonly Statement[];
  readonly relator: Extract<Relator, '=' | '<='>;
  /** What they are parts of. */
  readonly whole: BaseRef;
  readonly reason: Spoken;
}
