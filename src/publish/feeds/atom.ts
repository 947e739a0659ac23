/** What changed, as a feed that other programs read (RFC 4287). */
import type { Instant } from '../../core/calendar.ts';

export interface AtomEntry {
  /** An address that is the same for ever. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly link: string;
  readonly updated: Instant;
}

export interface AtomFeed {
  /** The feed's own address. */
  readonly self: string;
  /** The page that it is about. */
  readonly page: string;
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** When there is no entry to say it. */
  readonly updated: Instant;
  readonly entries: readonly AtomEntry[];
}

/** The newest entry first, whatever order they are given in. */
export function writeAtom(feed: AtomFeed): string {
  const entries = feed.entries.toSorted((a, b) => (a.updated < b.updated ? 1 : -1));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(feed.language)}">`,
    `  <id>${escaped(feed.self)}</id>`,
    `  <title>${escaped(feed.title)}</title>`,
    `  <updated>${entries[0]?.updated ?? feed.updated}</updated>`,
    `  <author><name>${escaped(feed.author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(feed.self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(feed.page)}"/>`,
    ...entries.map(entryLines),
    '</feed>',
    '',
  ].join('\n');
}

function entryLines({ id, title, text, link, updated }: AtomEntry): string {
  return [
    '  <entry>',
    `    <id>${escaped(id)}</id>`,
    `    <title>${escaped(title)}</title>`,
    `    <updated>${updated}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escaped(link)}"/>`,
    `    <summary>${escaped(text)}</summary>`,
    '  </entry>',
  ].join('\n');
}

/** XML has no way to write most control characters, so they are left out. */
function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML refuses
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
