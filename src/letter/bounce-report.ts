/** Reads delivery status mails (RFC 3464): which mail of ours did not arrive, and why. */
import { type MailAddress, parseMailAddress } from '../contact/mail-address.ts';

export interface BounceReport {
  readonly recipients: readonly {
    readonly mail: MailAddress;
    /** It will not arrive; otherwise it is only late. */
    readonly failed: boolean;
    /** `5.1.1`, and what the server said. */
    readonly why: string;
  }[];
  /** Which of our mails it is about, where the report brings its headers along. */
  readonly about?: { readonly id: number; readonly key: string };
}

/** The name in `Message-ID` of a mail, by which a report about it is known to be about ours. */
export function messageId(id: number, key: string, host: string): string {
  return `<pejling.${id}.${key}@${host}>`;
}

/** A mail that is no report has no recipients. */
export function readBounceReport(source: string): BounceReport {
  // Header lines that go on, begin with a space.
  const text = source.replace(/\r\n?/g, '\n').replace(/\n[ \t]+/g, ' ');
  const blocks = text.split(/\n{2,}/).filter((block) => /^(final|original)-recipient:/im.test(block));
  const recipients = blocks.flatMap((block): BounceReport['recipients'] => {
    const address = field(block, 'original-recipient') ?? field(block, 'final-recipient') ?? '';
    const mail = parseMailAddress(address.replace(/^[\w-]+\s*;/, ''));
    if (!mail) return [];
    const said = field(block, 'diagnostic-code')?.replace(/^[\w-]+\s*;\s*/, '');
    const why = [field(block, 'status'), said].filter((part) => part !== undefined).join(' ');
    return [{ mail, failed: field(block, 'action')?.toLowerCase() === 'failed', why: why.slice(0, 500) }];
  });
  const [, id, key] = /<pejling\.(\d{1,15})\.([0-9a-f]{16})@[^>\s]*>/.exec(text) ?? [];
  const about = id === undefined || key === undefined ? {} : { about: { id: Number(id), key } };
  return { recipients, ...about };
}

function field(block: string, name: string): string | undefined {
  return new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(block)?.[1]?.trim();
}
