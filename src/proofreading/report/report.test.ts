import { describe, expect, test } from 'vitest';
import { claimSet } from '../../../test/support/claims.ts';
import { usualLimits } from '../decide/oracle.ts';
import { proofreadClaims, proofreadText } from '../proofread.ts';
import { readDocument } from '../read/read-document.ts';
import type { ReadText } from '../read-text.ts';
import { readClaimsAlone } from './report.ts';
import { reportJson } from './report-json.ts';
import { lineAndColumn, reportText } from './report-text.ts';

const limits = { ...usualLimits, now: () => performance.now() };
const alone = (yaml: string) => proofreadClaims(claimSet(yaml), 'da', { deciders: [], limits });

const dates = `
counts: { n: { of: 98 }, a: { of: n }, b: { of: n }, c: { of: n } }
always: [ "a + b + c = n" ]
claims:
  - { id: k0, sentence: "76 har svaret.", says: "n = 76" }
  - { id: k1, sentence: "Knap halvdelen i maj.", share: 1/2, hedge: knap, count: a, base: n }
  - { id: k2, sentence: "1/3 i juni.", share: 1/3, count: b, base: n }
  - { id: k3, sentence: "22 pct. i august.", share: 22 %, count: c, base: n }
`;

describe('the report', () => {
  test('has the arithmetic in one line of each language', async () => {
    const [finding] = (await alone(dates)).findings;
    expect(finding?.proof).toEqual({
      da: 'mindst 36 + 25 + 17 = 78 af 76 (knap halvdelen: 36–37; en tredjedel: 25; 22 pct.: 17)',
      en: 'at least 36 + 25 + 17 = 78 of 76 (knap half: 36–37; a third: 25; 22%: 17)',
    });
    expect(finding?.suggestion.da).toBe(
      'Passer med 45 pct. (34 af 76) i stedet for »knap halvdelen«, eller med 29 pct. (22 af 76) i stedet for »en tredjedel«, eller med 18 pct. (14 af 76) i stedet for »22 pct.«. Strækkes alle tallene lige meget, er 0,95 procentpoint nok; strækkes kun »22 pct.«, skal der 1,77. Spørg forfatteren, hvilket tal der er rigtigt.',
    );
  });

  test.each([
    [
      'a share with no whole number',
      'n = 12',
      '45 %',
      'intet helt antal af 12 giver 45 pct.: 5 af 12 er 41,7 pct., 6 af 12 er 50,0 pct. (88 af 101 trykte værdier er umulige med 12)',
    ],
    ['a fraction with no whole number near', 'n = 11', '1/2', undefined],
  ])('%s', async (_, size, share, proof) => {
    const report = await alone(`counts: { n: { of: 98 }, a: { of: n } }
claims:
  - { id: size, sentence: "Størrelsen.", says: "${size}" }
  - { id: share, sentence: "Andelen.", share: ${share}, count: a, base: n }`);
    expect(report.findings[0]?.proof.da).toBe(proof);
  });

  test('names the claims of a conflict and, apart, the standing relations it needs', async () => {
    const json = reportJson(await alone(dates), 'en');
    expect(json).toMatchObject({
      verdict: 'depends_on_reading',
      findings: [
        {
          severity: 'depends_on_reading',
          kind: 'does_not_add_up',
          claims: ['k1', 'k2', 'k3'],
          always: ['a + b + c = n'],
          sentences: ['Knap halvdelen i maj.', '1/3 i juni.', '22 pct. i august.'],
          confirmedBy: ['exact-search'],
        },
      ],
    });
  });

  test('gives each claim its intervals in whole numbers, or as shares where the base is open', async () => {
    const json = reportJson(
      await alone(`counts: { n: { of: 98 }, m: { of: 98 }, a: { of: n }, b: { of: m } }
claims:
  - { id: size, sentence: "Størrelsen.", says: "n = 76" }
  - { id: known, sentence: "Knap.", share: 1/2, hedge: knap, count: a, base: n }
  - { id: open, sentence: "Godt.", share: 60 %, hedge: godt, count: b, base: m }`),
      'da',
    );
    expect(json).toMatchObject({
      claims: [
        { id: 'size', base: null, count: 76, ordinary: [76, 76], wide: [76, 76], scale: 'counts' },
        { id: 'known', base: 76, count: null, ordinary: [36, 37], wide: [31, 38], scale: 'counts' },
        { id: 'open', base: null, count: null, ordinary: [0.6, 0.63], wide: [0.6, 0.7], scale: 'shares' },
      ],
    });
  });

  test('as text has the gravest first, with line and column', async () => {
    const text = 'Først.\n  Der er 20 huse.\nDer er 21 huse.';
    const set = claimSet(`counts: { n: { of: 98 } }
claims:
  - { id: one, sentence: "Der er 20 huse.", says: "n = 20", at: { text: "20", start: 16, end: 18 } }
  - { id: other, sentence: "Der er 21 huse.", says: "n = 21", at: { text: "21", start: 32, end: 34 } }`);
    const note = { da: 'en bemærkning', en: 'a remark' };
    const read: ReadText = {
      ...readClaimsAlone(set, 'da'),
      text,
      sentences: [{ id: 's', start: 0, end: 6, text: 'Først.' }],
      softFindings: [
        {
          kind: 'missing_base',
          severity: 'note',
          claims: [],
          sentences: ['s'],
          proof: note,
          suggestion: note,
        },
      ],
    };
    expect(
      reportText(await proofreadText(read, [], limits), 'da'),
    ).toBe(`Nogle påstande kan ikke være sande på én gang.

Modstrid (1)

  2:10, 3:8: samme antal: 20; 21
    »Der er 20 huse.«
    »Der er 21 huse.«
    → Passer med 21 i stedet for »20«, eller med 20 i stedet for »21«. Spørg forfatteren, hvilket tal der er rigtigt.

Bemærkning (1)

  1:1: en bemærkning
    »Først.«
    → en bemærkning

Tal i alt: 2. Læst som påstande: 2. Lagt til side: 0. Ikke læst: 0.
`);
  });

  test('counts lines and columns from one', () => {
    expect([lineAndColumn('ab', 0), lineAndColumn('ab\r\ncd', 5), lineAndColumn('', 0)]).toEqual([
      '1:1',
      '2:2',
      '1:1',
    ]);
  });
});

test('a text without claims is not said to be true', async () => {
  const read = readDocument('Bassinet er lukket for renovering.', { language: 'da' });
  expect(reportText(await proofreadText(read, [], limits), 'da')).toContain(
    'Der blev ikke fundet nogen påstand om et antal eller en andel.',
  );
});
