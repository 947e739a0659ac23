import { describe, expect, test } from 'vitest';
import { parseReference } from './parse-reference.ts';

describe('a reference is read', () => {
  test.each([
    ['a.b', { kind: 'figure', argument: 'a.b', options: {} }],
    [
      ' a.b | percent|decimals: 1 ',
      { kind: 'figure', argument: 'a.b', options: { percent: '', decimals: '1' } },
    ],
    ['date: round.opens | short', { kind: 'date', argument: 'round.opens', options: { short: '' } }],
    [
      'table: a.b, c.d | caption: Her: tal',
      { kind: 'table', argument: 'a.b, c.d', options: { caption: 'Her: tal' } },
    ],
    ['contents', { kind: 'contents', argument: '', options: {} }],
    ['method', { kind: 'method', argument: '', options: {} }],
    ['a.b | remainder: x, y', { kind: 'figure', argument: 'a.b', options: { remainder: 'x, y' } }],
    [
      'quote: ca. 215 | source: Aftalen',
      { kind: 'quote', argument: 'ca. 215', options: { source: 'Aftalen' } },
    ],
  ])('%s', (text, expected) => {
    expect(parseReference(text)).toEqual({ ok: true, value: { ...expected, source: text.trim() } });
  });
});

describe('a reference that makes no sense is refused', () => {
  test.each([
    ['', 'reference-empty'],
    ['| percent', 'reference-empty'],
    ['dato: x', 'reference-kind-unknown'],
    ['table:', 'argument-missing'],
    ['a.b | procent', 'option-unknown'],
    ['a.b | constructor', 'option-unknown'],
    ['a.b | percent: 1', 'option-value'],
    ['a.b | decimals: x', 'option-value'],
    ['table: a.b | caption:', 'option-value'],
    ['a.b | percent | of', 'styles-clash'],
    ['quote: 5 kr.', 'quote-without-source'],
  ])('%s', (text, code) => {
    const read = parseReference(text);
    expect(read.ok ? [] : read.problems.map((problem) => problem.code)).toContain(code);
  });
  test('and the nearest word is named', () => {
    expect(parseReference('a | percnt')).toMatchObject({ problems: [{ nearest: 'percent' }] });
    expect(parseReference('tabel: a')).toMatchObject({ problems: [{ nearest: 'table' }] });
  });
});
