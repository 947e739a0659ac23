/** What the coordinator asks about a section that was sent back, and what the authority replies. */
import type { Instant } from '../core/calendar.ts';

export interface ThreadMessage {
  /** The section that it is about; each section of a sheet has one thread. */
  readonly section: string;
  /** `settled`: the coordinator needs no reply any more. */
  readonly kind: 'question' | 'reply' | 'settled';
  readonly text: string;
  readonly at: Instant;
  readonly by: string;
}

export interface Thread {
  readonly section: string;
  /** Oldest first; never empty. */
  readonly messages: readonly ThreadMessage[];
  /** Does a question wait for its reply? */
  readonly waiting: boolean;
}

/**
 * The threads of a sheet, in the order that they began. A reply closes its thread; another question opens it again.
 * @example threadsOf([{ section: 'a', kind: 'question', text: 'Why?', at: '', by: '' }])[0].waiting // => true
 */
export function threadsOf(messages: readonly ThreadMessage[]): readonly Thread[] {
  const bySection = new Map<string, ThreadMessage[]>();
  for (const message of messages) {
    const known = bySection.get(message.section);
    if (known) known.push(message);
    else bySection.set(message.section, [message]);
  }
  return [...bySection].map(([section, of]) => ({
    section,
    messages: of,
    waiting: of.at(-1)?.kind === 'question',
  }));
}
