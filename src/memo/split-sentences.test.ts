import { describe, expect, test } from 'vitest';
import { sentenceStarts } from './split-sentences.ts';

const sentences = (text: string) => {
  const starts = sentenceStarts(text, 'da');
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
};

describe('a paragraph is cut where a sentence begins', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Én. To.', ['Én.', 'To.']],
    ['Det er 65 pct. De andre venter.', ['Det er 65 pct.', 'De andre venter.']],
    ['Det er ca. 65 pct. af dem.', ['Det er ca. 65 pct. af dem.']],
    ['Fra den 27. maj til 4. juni.', ['Fra den 27. maj til 4. juni.']],
    ['Det sker bl.a. Aarhus og f.eks. Randers.', ['Det sker bl.a. Aarhus og f.eks. Randers.']],
    ['Hvorfor? »Fordi.« Sådan!', ['Hvorfor?', '»Fordi.«', 'Sådan!']],
    ['Sidst. 83 svarede.', ['Sidst.', '83 svarede.']],
    ['Ingen punktum', ['Ingen punktum']],
    ['', ['']],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));

  test('but not inside one thing', () => {
    expect(sentenceStarts('A. B. C.', 'da', (at) => at >= 1 && at < 4)).toEqual([0, 6]);
  });
});
