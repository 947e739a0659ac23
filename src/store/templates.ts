/** Memo templates that have been written in the house, beside those that a programme's folder brings. */
import type { Instant } from '../core/calendar.ts';
import type { ProgrammeId } from '../core/ids.ts';

/** `aside`: kept so that nothing is lost, but not what counts, because somebody else had written in between. */
export type TemplateVersionKind = 'saved' | 'merged' | 'aside';

export interface TemplateKey {
  readonly programme: ProgrammeId;
  readonly memo: string;
}
export interface TemplateVersion extends TemplateKey {
  /** 1, 2, 3…; what the programme's folder brings is 0. */
  readonly version: number;
  /** The version that its writer began from. */
  readonly basedOn: number;
  readonly at: Instant;
  readonly by: string;
  readonly kind: TemplateVersionKind;
  readonly text: string;
}

/** Versions are appended, never changed. */
export interface TemplateStore {
  /** Gives its number. Hold the lock. */
  append(version: Omit<TemplateVersion, 'version'>): Promise<number>;
  /** Holds others who would write the same template until the transaction ends. */
  lock(template: TemplateKey): Promise<void>;
  /** The version that counts. */
  current(template: TemplateKey): Promise<TemplateVersion | undefined>;
  one(template: TemplateKey, version: number): Promise<TemplateVersion | undefined>;
  /** Every version without its text, the newest first. */
  history(template: TemplateKey): Promise<readonly Omit<TemplateVersion, 'text'>[]>;
  /** The versions that count, of every template written for a programme. */
  ofProgramme(programme: ProgrammeId): Promise<readonly TemplateVersion[]>;
}
