import { describe, expect, test } from 'vitest';
import { drawnLetters, fontsWithoutHyphen, withHyphens } from './pdf-hyphens.ts';

const shy = '\u00ad';

describe('hyphens that a font calls soft', () => {
  test.each<[string, readonly string[], string, readonly string[]]>([
    ['in a line', ['COVID 19 og før'], `COVID${shy}19ogfør`, ['COVID-19 og før']],
    ['before a space', ['aktivitets og samvær'], `aktivitets${shy} og samvær`, ['aktivitets- og samvær']],
    ['without the space', ['COVID19'], `COVID${shy}19`, ['COVID-19']],
    [
      'at the end of a line',
      ['fire femte', '', 'dele (23 af 29)'],
      `firefemte${shy}dele(23af29)`,
      ['fire femte-', '', 'dele (23 af 29)'],
    ],
    ['between pieces', ['2', ' ', '5 pct.'], `2${shy}5pct.`, ['2-', '', '5 pct.']],
    ['before anything else', ['5 pct.'], `${shy}5pct.`, ['-5 pct.']],
    [
      'beside a ligature',
      ['e mail officiel'],
      `e${shy}mailof\u{FB01}ciel`.normalize('NFKC'),
      ['e-mail officiel'],
    ],
    ['beside hyphens that are none', ['a-b c'], `a-b${shy}c`, ['a-b-c']],
    ['nowhere', ['uden streg', 'i teksten'], 'udenstregiteksten', ['uden streg', 'i teksten']],
    ['in a page that draws other letters', ['COVID 19'], `COV${shy}18`, ['COVID 19']],
    ['in a page that draws less', ['COVID 19', 'mere'], `COVID${shy}19`, ['COVID 19', 'mere']],
    ['in an empty page', [], shy, []],
  ])('are put back %s', (_where, pieces, drawn, mended) => {
    expect(withHyphens(pieces, drawn)).toEqual(mended);
  });

  test('are kept when the letters of a page are put together', () => {
    const shown = [
      [{ unicode: 'e' }, -20, { unicode: shy }],
      [{ unicode: ' ' }, { unicode: '\u200b' }, {}, { unicode: '\ufb01' }],
    ];
    expect(drawnLetters(shown)).toBe(`e${shy} fi`);
  });

  test('are looked for in fonts that set much text and no hyphen', () => {
    const much = 'før og nu '.repeat(40);
    const items = [
      { fontName: 'much', str: much },
      { fontName: 'much', str: '' },
      { fontName: 'hyphen', str: 'e-mail' },
      { fontName: 'hyphen', str: much },
      { fontName: 'few', str: 'Tabel 1' },
    ];
    expect([...fontsWithoutHyphen(items)]).toEqual(['much']);
  });
});
