import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { CalendarDate, Instant } from '../../core/calendar.ts';
import { writeAtom } from './atom.ts';
import { type CalendarEntry, writeCalendar } from './icalendar.ts';

const entry: CalendarEntry = {
  id: 'visit-ban/first@example.org',
  at: { moment: '2020-04-05T08:00:00.000Z' as Instant },
  title: 'Træder i kraft: Forbud mod besøg; inde, ude',
  text: 'Linje ét\nLinje to \\ slut',
  link: 'https://example.org/regler?dato=2020-04-05',
};

describe('a calendar', () => {
  const lines = (entries: readonly CalendarEntry[]) =>
    writeCalendar({ name: 'Regler', entries }).split('\r\n');

  test('has its moments in UTC and its texts escaped', () => {
    const all = lines([entry]);
    expect(all).toContain('DTSTART:20200405T080000Z');
    expect(all).toContain('SUMMARY:Træder i kraft: Forbud mod besøg\\; inde\\, ude');
    expect(all).toContain('DESCRIPTION:Linje ét\\nLinje to \\\\ slut');
  });

  test('has days that end on the day after the last', () => {
    const days = lines([
      { ...entry, at: { day: '2020-03-17' as CalendarDate, lastDay: '2020-03-18' as CalendarDate } },
    ]);
    expect(days).toContain('DTSTART;VALUE=DATE:20200317');
    expect(days).toContain('DTEND;VALUE=DATE:20200319');
  });

  test('has no line over 75 bytes, and unfolded they are the same', () => {
    const title = 'Æøå '.repeat(60).trim();
    const text = writeCalendar({ name: 'Regler', entries: [{ ...entry, title }] });
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}`);
  });

  test('may be empty', () =>
    expect(lines([]).filter((line) => line.startsWith('BEGIN:'))).toEqual(['BEGIN:VCALENDAR']));
});

describe('an Atom feed', () => {
  const feed = (updated: readonly string[]) =>
    writeAtom({
      self: 'https://example.org/regler.atom',
      page: 'https://example.org/regler',
      title: 'Regler & <ændringer>',
      author: 'KL',
      language: 'da',
      updated: '2020-06-09T00:00:00.000Z' as Instant,
      entries: updated.map((at, index) => ({
        id: `https://example.org/regler#${index}`,
        title: `Nr. ${index} "citat"`,
        text: 'a < b & c\u0007',
        link: 'https://example.org/regler?dato=2020-04-05&sted=x',
        updated: at as Instant,
      })),
    });

  test('is well formed, escaped, and newest first', () => {
    const text = feed(['2020-04-05T08:00:00.000Z', '2020-05-13T22:00:00.000Z']);
    const { document } = parseHTML(text.replace(/^<\?xml.*\?>\n/, ''));
    expect([...document.querySelectorAll('entry > title')].map((title) => title.textContent)).toEqual([
      'Nr. 1 "citat"',
      'Nr. 0 "citat"',
    ]);
    expect(document.querySelector('feed > updated')?.textContent).toBe('2020-05-13T22:00:00.000Z');
    expect(document.querySelector('summary')?.textContent).toBe('a < b & c');
    expect(text).toContain('dato=2020-04-05&amp;sted=x');
  });

  test('without entries is as old as it is said to be', () => {
    expect(feed([])).toContain('<updated>2020-06-09T00:00:00.000Z</updated>');
  });
});
