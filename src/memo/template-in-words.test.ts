import { describe, expect, test } from 'vitest';
import { editionOf } from '../../test/support/memo-world.ts';
import { templateInWords } from './template-in-words.ts';

const front = 'title: Notat\nlanguage: da';
const inWords = (body: string) =>
  templateInWords(`---\n${front}\n---\n\n${body}`, editionOf(body, front)).text.split('\n');

describe('a template as its readers will read it', () => {
  test('keeps each line where it is', () => {
    const lines = inWords(
      'Først.\n\n{{table: care.status}}\n\nSå er {{care.status.closed | count | noun}} lukket.',
    );
    expect(lines).toEqual(['', '', '', '', '', 'Først.', '', '', '', 'Så er tre kommuner lukket.']);
  });
  test.each([
    [
      '{{care.status.as_before | of}} er i mål, og {{care.status.closed}} er lukket.',
      /^20 af 31 er i mål, og .*\(3 af 31\) er lukket\.$/,
    ],
    ['Sådan er det. {{care.status.as_before}} er i mål.', /^Sådan er det\. \p{Lu}.* er i mål\.$/u],
    ['- {{care.status.as_before}} er i mål.', /^- \p{Lu}.* er i mål\.$/u],
    ['Af dem er {{care.status.as_before}} i mål.', /^Af dem er \p{Ll}.* i mål\.$/u],
  ])('writes what its references write: %s', (body, expected) => {
    expect(inWords(body).at(-1)).toMatch(expected);
  });
  test('leaves out what writers remark to each other', () => {
    expect(inWords('Før <!-- 17\nkommuner? --> og efter.').slice(-2)).toEqual(['Før ', ' og efter.']);
  });
  test('leaves out what cannot be written', () => {
    expect(templateInWords('Der er {{nothing}} her.', { sentences: [] }).text).toBe('Der er  her.');
  });
  test('says what of it was written by references', () => {
    const edition = editionOf('Her er {{care.status.as_before | of}} og andre.', front);
    const { text, written } = templateInWords('Her er {{care.status.as_before | of}} og andre.', edition);
    expect(written.map(({ start, end }) => text.slice(start, end))).toEqual(['20 af 31']);
  });
});
