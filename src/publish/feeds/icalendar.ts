/** Days and moments as a calendar that other programs subscribe to (RFC 5545). */
import type { CalendarDate, Instant } from '../../core/calendar.ts';
import { addDays } from '../../core/calendar.ts';

export interface CalendarEntry {
  /** The same for ever, so that a changed entry takes the place of the old. */
  readonly id: string;
  /** A day, which lasts all of it, or a moment. */
  readonly at: { readonly day: CalendarDate; readonly lastDay?: CalendarDate } | { readonly moment: Instant };
  readonly title: string;
  readonly text: string;
  readonly link: string;
}

export interface CalendarFeed {
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
}

export function writeCalendar({ name, entries }: CalendarFeed): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pejling//Pejling//DA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

function eventLines({ id, at, title, text, link }: CalendarEntry): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    // When the entry was made is not kept; its own time is the same in every copy.
    `DTSTAMP:${utc('moment' in at ? at.moment : (`${at.day}T00:00:00.000Z` as Instant))}`,
    ...timeLines(at),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    `URL:${link}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function timeLines(at: CalendarEntry['at']): readonly string[] {
  if ('moment' in at) return [`DTSTART:${utc(at.moment)}`];
  const after = addDays(at.lastDay ?? at.day, 1);
  return [
    `DTSTART;VALUE=DATE:${at.day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${after.replaceAll('-', '')}`,
  ];
}

function utc(moment: Instant): string {
  return moment.replace(/[-:]/g, '').replace(/\.\d+/, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** No line is longer than 75 bytes; the rest stands on lines that begin with a space. */
function foldLine(line: string): string {
  const folded: string[] = [];
  let current = '';
  let bytes = 0;
  for (const letter of line) {
    const length = Buffer.byteLength(letter);
    if (bytes + length > 75) {
      folded.push(current);
      current = ' ';
      bytes = 1;
    }
    current += letter;
    bytes += length;
  }
  return [...folded, current].join('\r\n');
}
