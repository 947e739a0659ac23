import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDataset, dataset } from '../../test/support/figure-world.ts';
import { canonicalJson, type Json, sha256 } from '../core/canonical-json.ts';
import { answerText } from '../questionnaire/answer-text.ts';
import { hashDataset } from './hash-dataset.ts';

test('the hash is that of the canonical JSON of codebook, frame and cells', () => {
  fc.assert(
    fc.property(anyDataset, ({ codebook, frame, cells }) => {
      const plain = {
        codebook,
        frame,
        cells: cells.map((cell) => ({ ...cell, answer: answerText(cell.answer) })),
      };
      expect(hashDataset({ codebook, frame, cells })).toBe(sha256(canonicalJson(plain as unknown as Json)));
    }),
    { numRuns: 50 },
  );
});

test('the order in which rows and cells come does not matter', () => {
  fc.assert(
    fc.property(anyDataset, ({ codebook, frame, cells, hash }) => {
      expect(hashDataset({ codebook, frame: frame.toReversed(), cells: cells.toReversed() })).toBe(hash);
    }),
    { numRuns: 50 },
  );
});

describe('another hash comes of', () => {
  const one = dataset([{ sheet: { status: 'partly', how: 'well' }, region: '1', population: 3 }, {}]);
  test.each([
    [
      'another answer',
      dataset([{ sheet: { status: 'closed', how: 'well' }, region: '1', population: 3 }, {}]),
    ],
    [
      'another kind of missing',
      dataset([{ sheet: { status: '#unknown', how: 'well' }, region: '1', population: 3 }, {}]),
    ],
    [
      'a text that looks like a kind of missing',
      dataset([{ sheet: { status: 'partly', how: '\\#unknown' }, region: '1', population: 3 }, {}]),
    ],
    ['one cell less', dataset([{ sheet: { status: 'partly' }, region: '1', population: 3 }, {}])],
    [
      'another region',
      dataset([{ sheet: { status: 'partly', how: 'well' }, region: '2', population: 3 }, {}]),
    ],
    [
      'a population that is not known',
      dataset([{ sheet: { status: 'partly', how: 'well' }, region: '1' }, {}]),
    ],
    [
      'one authority more',
      dataset([{ sheet: { status: 'partly', how: 'well' }, region: '1', population: 3 }, {}, {}]),
    ],
    ['another codebook', { ...one, codebook: { ...one.codebook, synthetic: false } }],
  ])('%s', (_, changed) => expect(hashDataset(changed)).not.toBe(one.hash));

  test('but not of the moment it was made', () => expect(hashDataset({ ...one })).toBe(one.hash));
});
