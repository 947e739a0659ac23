/** A small memo with something of everything, as files: a change of words or layout is read as a difference. */
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/memo/edition.ts';
import { verifyEdition } from '../../src/memo/verify-edition.ts';
import { memoPage } from '../../src/publish/html/memo-page.tsx';
import { memoMarkdown } from '../../src/publish/markdown/memo-markdown.ts';
import { memoJson } from '../../src/publish/memo-json.ts';
import { editionOf } from '../support/memo-world.ts';

const danish = `{{contents}}

## Status

{{care.status.as_before | noun | start}} er **i mål** pr. {{date: round.referenceDate}}; for dem *samlet* ligger andelen
{{care.status.as_before | bounds}} {{care.status | remainder: as_before | noun | start}} er [på vej](https://example.org/).

{{table: care.status | bounds}}

| Svar | Antal |
| --- | --- |
| {{option: care.status.closed}} | {{care.status.closed | count}} |

### Efter region

{{table: care.status.as_before.by-region}}

{{chart: care.status.as_before.by-region | caption: Som før efter region}}

## Årsager og forventning

Grundene er:

{{list: care.reasons}}

{{chart: care.expected | after: care.status.as_before | caption: Ventes at være som før}}

1. Først.
2. Så {{quote: ca. 5 mio. kr. | source: Aftalen}}.

> Vi følger det hele vejen, alle 98.
> Kilde: Formanden, 3. maj 2020

Brugerne er typisk {{care.users.median}}. Det gælder for alle borgere.

## Metode

{{method: care}}
`;
const danishFront = `title: "Hvor langt er støtten? <{{date: round.referenceDate | month}}>"
subtitle: Efter {{paragraph: care}}
language: da
document: { date: 2020-06-09, caseId: SAG-1, contact: [Kontoret, kontor@example.org] }
exceptions:
  - { text: for alle borgere, why: spørgsmålets ordlyd }`;

const english = `## Status

{{care.status.as_before | noun | start}} are back as of {{date: round.referenceDate}}. {{care.status.closed | count | noun | start}} are closed.

{{chart: care.status}}

## Method

{{method: care}}
`;

const editions: readonly (readonly [string, Edition])[] = [
  ['danish', editionOf(danish, danishFront)],
  ['english', editionOf(english, 'title: How far along?\nlanguage: en')],
];

describe.each(editions)('the %s memo', (name, edition) => {
  const page = memoPage(edition);

  test('is true', () => expect(verifyEdition(JSON.parse(memoJson(edition)))).toEqual([]));
  test('reads as before in HTML', async () => {
    const article = /<main>([\s\S]*)<\/main>/.exec(page)?.[1] ?? '';
    await expect(article.replace(/(<(?:p|h\d|li|tr|div|dl|aside|figure|svg|details|section|nav|footer|header|text|path|rect)[ >])/g, '\n$1')).toMatchFileSnapshot(`memo/${name}.html`);
  });
  test('reads as before in Markdown', async () => {
    await expect(memoMarkdown(edition)).toMatchFileSnapshot(`memo/${name}.md`);
  });
  test('reads as before in JSON', async () => {
    await expect(memoJson(edition)).toMatchFileSnapshot(`memo/${name}.json`);
  });

  test('has no script, and no style but the one of the page', () => {
    expect(withoutData(page)).not.toMatch(/<script| style=| on[a-z]+=/i);
    expect(page.match(/<style/g)).toHaveLength(1);
  });
  test('has every place once, and every link within it leads somewhere', () => {
    const places = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(places).size).toBe(places.length);
    const links = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(links.filter((link) => !places.includes(link))).toEqual([]);
    const named = [...page.matchAll(/aria-labelledby="([^"]*)"/g)].map(([, id]) => id);
    expect(named.filter((link) => !places.includes(link))).toEqual([]);
  });
  test('opens every figure that a sentence states', () => {
    const stated = new Set(edition.sentences.flatMap(({ figures }) => figures));
    for (const figure of stated) expect(page).toContain(`id="tal-${figure.replaceAll('.', '-')}"`);
  });
  test('has a description and a table for each drawing', () => {
    const drawings = page.match(/<svg/g)?.length ?? 0;
    expect(page.match(/<svg[^>]*role="img"/g)?.length ?? 0).toBe(drawings);
    expect(page.match(/<svg[^>]*aria-label="[^"]{20,}"/g)?.length ?? 0).toBe(drawings);
    const charts = edition.blocks.filter(({ kind }) => kind === 'chart').length;
    expect(page.match(/<figure class="memo-chart"[\s\S]*?<table/g)?.length ?? 0).toBe(charts);
  });
});

test('what people wrote is escaped', () => {
  const page = memoPage(editionOf('Tekst & <!-- x --> «citat» \\<b\\>', 'title: "<script>x</script>"\nlanguage: da'));
  expect(page).toContain('&lt;script>x&lt;/script>');
  expect(withoutData(page)).not.toContain('<script');
  expect(page).toContain('&lt;b>');
});

/** The page without the one block of data, which browsers do not run. */
function withoutData(page: string): string {
  return page.replace(/<script type="application\/json" id="[\w-]+">[^<]*<\/script>/, '');
}
