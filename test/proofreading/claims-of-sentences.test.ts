import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/proofreading/read/read-document.ts';

/** Phrase, unit, hedge, what is said ordinarily, and widely. */
type Row = readonly [
  sentence: string,
  ...claims: (readonly [string, string | null, string, string, string])[],
];

const rows: readonly Row[] = [
  [
    'Knap halvdelen af de 76 skoler har egen have.',
    ['Knap halvdelen', 'skole', 'knap', 'k1 >= 47/100*n1; k1 < 1/2*n1', 'k1 >= 2/5*n1; k1 <= 1/2*n1'],
    ['76', 'skole', 'none', 'n1 = 76', 'n1 = 76'],
  ],
  [
    'Lidt over 60 pct. af de 50 adspurgte sygeplejersker har skiftet job.',
    [
      'Lidt over 60 pct.',
      'sygeplejerske',
      'lidt over',
      'k1 > 3/5*n1; k1 <= 63/100*n1',
      'k1 >= 3/5*n1; k1 <= 7/10*n1',
    ],
    ['50', 'sygeplejerske', 'none', 'n1 = 50', 'n1 = 50'],
  ],
  [
    'Mellem 50 og 74 pct. af de 40 haller er i brug.',
    [
      'Mellem 50 og 74 pct.',
      'hal',
      'none',
      'k1 >= 99/200*n1; k1 <= 149/200*n1',
      'k1 > 49/100*n1; k1 < 3/4*n1',
    ],
    ['40', 'hal', 'none', 'n1 = 40', 'n1 = 40'],
  ],
  [
    'Tolv af de 30 museer har søgt.',
    ['Tolv', 'museum', 'none', 'k1 = 12', 'k1 = 12'],
    ['30', 'museum', 'none', 'n1 = 30', 'n1 = 30'],
  ],
  [
    'Flertallet af de 45 kommuner siger ja.',
    ['Flertallet', 'kommune', 'flertallet', 'k1 > 1/2*n1', 'k1 > 1/2*n1'],
    ['45', 'kommune', 'none', 'n1 = 45', 'n1 = 45'],
  ],
  [
    'Hver femte kirke er lukket.',
    ['Hver femte', 'kirke', 'none', 'k1 >= 9/50*n1; k1 <= 11/50*n1', 'k1 >= 3/20*n1; k1 <= 1/4*n1'],
  ],
  [
    'Mindst 20 af de 31 havne har landstrøm.',
    ['Mindst 20', 'havn', 'mindst', 'k1 >= 20', 'k1 >= 20'],
    ['31', 'havn', 'none', 'n1 = 31', 'n1 = 31'],
  ],
  [
    '75. pct. af de 64 tilbud er åbne.',
    ['75. pct.', 'tilbud', 'none', 'k1 >= 149/200*n1; k1 <= 151/200*n1', 'k1 > 37/50*n1; k1 < 19/25*n1'],
    ['64', 'tilbud', 'none', 'n1 = 64', 'n1 = 64'],
  ],
  [
    'Ingen af de 22 plejehjem har ventetid.',
    ['Ingen', 'plejehjem', 'ingen', 'k1 = 0', 'k1 = 0'],
    ['22', 'plejehjem', 'none', 'n1 = 22', 'n1 = 22'],
  ],
  [
    'Halvdelen af de 7 børnehaver har have.',
    // Five points of seven are less than half a nursery: the wide reading allows what the ordinary one does.
    [
      'Halvdelen',
      'børnehave',
      'none',
      'k1 >= 1/2*n1 - 1/2; k1 <= 1/2*n1 + 1/2',
      'k1 >= 1/2*n1 - 1/2; k1 <= 1/2*n1 + 1/2',
    ],
    ['7', 'børnehave', 'none', 'n1 = 7', 'n1 = 7'],
  ],
  ['Se side 4, § 12 og tabel 3 fra 2019.'],
  ['Ledigheden er steget med 12 pct. og er nu 3 procentpoint højere.'],
];

describe('the claims of a sentence', () => {
  test.each(rows.map(([sentence, ...claims]) => [sentence, claims] as const))('%s', (sentence, expected) => {
    const { claims } = readDocument(sentence, { language: 'da' }).claimSet;
    const found = claims.map(({ phrase, unit, hedge, ordinary, wide }) => [
      phrase?.text,
      unit,
      hedge,
      ordinary.map(({ says }) => says).join('; '),
      wide.map(({ says }) => says).join('; '),
    ]);
    expect(found).toEqual(expected);
  });

  test('stand where their words stand in the original, also across a line break', () => {
    const text = 'Indledning.\n\n• Godt to tredje-\ndele af de 45\nskoler har svaret.';
    const { claims } = readDocument(text, { language: 'da' }).claimSet;
    for (const { phrase } of claims) {
      const original = text.slice(phrase?.start, phrase?.end);
      expect(original.replace(/-\n/g, '').replace(/\n/g, ' ')).toBe(phrase?.text);
    }
    expect(claims.map(({ phrase }) => phrase?.text)).toEqual(['Godt to tredjedele', '45']);
  });
});

describe('every number is accounted for', () => {
  test.each([
    ['18 af de 25 skoler (72 pct.) har en have på 40 m² efter § 5.', 3, ['40', '§ 5'], []],
    ['Prisen er 12 kr. pr. elev i 2021, og gebyret er 3 pct.', 0, ['12', '2021'], ['3 pct.']],
    ['Side 3 af 9', 0, ['Side 3 af 9'], []],
  ])('%s', (text, claims, setAside, unread) => {
    const { coverage } = readDocument(text, { language: 'da' });
    expect(coverage.claims).toBe(claims);
    expect(coverage.setAside.map((place) => place.text)).toEqual(setAside);
    expect(coverage.unread.map((place) => place.text)).toEqual(unread);
    expect(coverage.numbers).toBe(claims + setAside.length + unread.length);
    for (const place of [...coverage.setAside, ...coverage.unread])
      expect(text.slice(place.start, place.end)).toBe(place.text);
  });
});
