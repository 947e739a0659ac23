import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimSet } from '../../../test/support/claims.ts';
import type { ClaimSet } from '../claim-set.ts';
import { claimsFileMessage } from './claims-file-problem.ts';
import { readClaimsFile } from './read-claims-file.ts';
import { writeClaimsFile } from './write-claims-file.ts';

const example = `
counts:                       # whole numbers: \`of\` gives 0 to that, or \`min\` and \`max\`
  n: { of: 98, means: deltagere i § 104 }
  a: { of: n, means: alle eller næsten alle brugere i gang }
  b: { of: n }
  c: { min: 2, max: 40 }
always: [ "a + b + c = n" ]
claims:
  - { id: k1, sentence: "72 kommuner har deltaget", says: "n = 72" }
  - { id: k2, sentence: "2/3 af de 74 …", share: 2/3, hedge: none, count: a, base: n }
  - { id: k3, sentence: "…", ordinary: ["2*b >= 4/3*n - 1"], wide: ["b >= 37/60*n"] }
`;

const problemsOf = (yaml: string) => {
  const read = readClaimsFile(yaml);
  return read.ok ? [] : read.problems;
};
const messagesOf = (yaml: string) => problemsOf(yaml).map((problem) => claimsFileMessage(problem, 'en'));
const withClaim = (claim: string) =>
  `counts:\n  n: { of: 98 }\n  a: { of: n }\nclaims:\n  - { id: k, sentence: s, ${claim} }\n`;

describe('readClaimsFile', () => {
  test('reads counts, standing relations and the three kinds of claims', () => {
    const set = claimSet(example);
    expect(set.counts).toEqual([
      { id: 'n', min: 0, max: 98, means: 'deltagere i § 104' },
      { id: 'a', min: 0, max: { of: 'n' }, means: 'alle eller næsten alle brugere i gang' },
      { id: 'b', min: 0, max: { of: 'n' } },
      { id: 'c', min: 2, max: 40 },
    ]);
    expect(set.always.map(({ id, relation, origin }) => [id, relation.says, origin])).toEqual([
      ['always-1', 'a + b + c = n', 'stated'],
    ]);
    expect(set.claims.map(({ id, count, base, printed }) => ({ id, count, base, printed }))).toEqual([
      { id: 'k1', count: 'n', base: null, printed: { kind: 'whole', value: 72 } },
      {
        id: 'k2',
        count: 'a',
        base: 'n',
        printed: { kind: 'fraction', share: { numerator: 2n, denominator: 3n } },
      },
      { id: 'k3', count: 'b', base: 'n', printed: undefined },
    ]);
    expect(set.claims[2]?.wide[0]).toMatchObject({
      terms: [
        { count: 'b', coefficient: { numerator: 1n, denominator: 1n } },
        { count: 'n', coefficient: { numerator: -37n, denominator: 60n } },
      ],
      relator: '>=',
      constant: { numerator: 0n, denominator: 1n },
    });
  });

  test.each([
    ['share: 67 %', { kind: 'percent', share: { numerator: 67n, denominator: 100n }, decimals: 0 }],
    ['share: 67%', { kind: 'percent', share: { numerator: 67n, denominator: 100n }, decimals: 0 }],
    ['share: "66,7 pct."', { kind: 'percent', share: { numerator: 667n, denominator: 1000n }, decimals: 1 }],
    ['share: 5.0 %', { kind: 'percent', share: { numerator: 1n, denominator: 20n }, decimals: 1 }],
    ['share: 0.5', { kind: 'fraction', share: { numerator: 1n, denominator: 2n } }],
    ['share: 2/4', { kind: 'fraction', share: { numerator: 1n, denominator: 2n } }],
    ['number: 12', { kind: 'whole', value: 12 }],
  ])('takes %s', (field, printed) => {
    expect(claimSet(withClaim(`${field}, hedge: knap, count: a, base: n`)).claims[0]?.printed).toEqual(
      printed,
    );
  });

  test.each([
    ['an empty file', '', 'The file is empty. Write at least "counts:" and "claims:".'],
    ['a file of comments only', '# nothing\n', 'The file is empty. Write at least "counts:" and "claims:".'],
    [
      'a file without claims',
      'counts: { n: { of: 3 } }',
      'The file has neither "claims" nor "always". Add at least one claim.',
    ],
    [
      'a count without a limit',
      'counts:\n  n: {}\nalways: ["n = 1"]',
      'Line 2, counts.n: the count has no upper limit. Write "of: 98", "of: n" or "max: 98".',
    ],
    [
      'a range that is upside down',
      'counts:\n  n: { min: 5, max: 2 }\nalways: ["n = 1"]',
      'Line 2, counts.n: at least 5 and at most 2 cannot both hold. Swap them or correct one.',
    ],
    [
      'a part that must be larger than its whole',
      'counts:\n  n: { of: 3 }\n  p: { min: 5, of: n }\nalways: ["p = 1"]',
      'Line 3, counts.p: at least 5 and at most 3 cannot both hold. Swap them or correct one.',
    ],
    [
      'counts that are parts of each other',
      'counts:\n  p: { of: q }\n  q: { of: p }\nalways: ["p = 1"]',
      'Line 2, counts.p.of: the counts p, q are parts of each other in a ring. Give one a number in "of".',
    ],
    [
      'a part of an unknown count',
      'counts:\n  p: { of: z }\nalways: ["p = 1"]',
      'Line 2, counts.p.of: the count "z" is not under "counts". Add it, or use one of: p.',
    ],
    [
      'an unknown count in a relation',
      withClaim('says: "z = 3"'),
      'Line 5, claims[0]: the count "z" is not under "counts". Add it, or use one of: n, a.',
    ],
    [
      'an unknown field',
      withClaim('sais: "n = 3"'),
      'Line 5, claims[0].sais: the field "sais" is not known here. Correct the spelling or remove it.',
    ],
    [
      'a wrong relator',
      withClaim('says: "n == 3"'),
      'Line 5, claims[0].says: "n == 3" cannot be read. Column 3: "==" is not a relator. Use =, <, <=, > or >=.',
    ],
    [
      'two counts multiplied',
      withClaim('says: "n*a = 3"'),
      'Line 5, claims[0].says: "n*a = 3" cannot be read. Column 2: two counts cannot be multiplied or divided. Multiply by numbers only.',
    ],
    [
      'a claim that states nothing',
      withClaim('count: a'),
      'Line 5, claims[0]: the claim states nothing. Write "says", "share" or "number", or "ordinary" and "wide".',
    ],
    [
      'a claim stated twice',
      withClaim('says: "n = 3", share: 1/2'),
      'Line 5, claims[0]: the claim is stated in more than one way: says, share. Keep one of them.',
    ],
    [
      'a share without its base',
      withClaim('share: 1/2, count: a'),
      'Line 5, claims[0]: beside "share" there must be "base". Add it.',
    ],
    [
      'a share that is none',
      withClaim('share: half, count: a, base: n'),
      'Line 5, claims[0].share: "half" is not a share. Write for example 2/3, 67 % or 66.7 %.',
    ],
    [
      'one reading only',
      withClaim('ordinary: "a = 3"'),
      'Line 5, claims[0]: beside "ordinary" there must be "wide". Add it.',
    ],
    [
      'an unknown hedge',
      withClaim('share: 1/2, hedge: måske, count: a, base: n'),
      'Line 5, claims[0].hedge: the hedge "måske" is not known. Use one of: none, knap, næsten, godt, ca, mere end, mindre end, mindst, højst.',
    ],
    [
      'a count by a bad name',
      'counts:\n  "a b": { of: 3 }\nalways: ["x = 1"]',
      'Line 2, counts.a b: "a b" cannot name a count. Use letters, digits and _, beginning with a letter.',
    ],
  ])('refuses %s', (_, yaml, message) => {
    expect(messagesOf(yaml)).toEqual([message]);
  });

  test('tells every problem at once, each with its line', () => {
    const yaml = `${withClaim('says: "n ="')}  - { id: k, sentence: s, share: 1/0, count: a, base: n }\nalways: [7x, "n > "]`;
    expect(problemsOf(yaml).map(({ code, at }) => [code, at.line])).toEqual([
      ['relation_wrong', 7],
      ['relation_wrong', 7],
      ['relation_wrong', 5],
      ['share_unreadable', 6],
      ['id_twice', 6],
    ]);
  });

  test('refuses anchors and aliases, which could grow without end', () => {
    expect(messagesOf('counts: &c { n: { of: 3 } }\nclaims: [*c]')[0]).toContain('anchors and aliases');
  });

  test('every message has a Danish text too', () => {
    for (const problem of problemsOf(withClaim('share: 1/2'))) {
      expect(claimsFileMessage(problem, 'da')).not.toBe(claimsFileMessage(problem, 'en'));
    }
  });

  test('never throws on nonsense', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof readClaimsFile(text).ok === 'boolean'));
  });
});

describe('writeClaimsFile', () => {
  test('writes what reads back as the same claim set', () => {
    for (const set of [claimSet(example), richSet()]) expect(claimSet(writeClaimsFile(set))).toEqual(set);
  });

  test('writes a share as a share and a relation as a relation', () => {
    expect(writeClaimsFile(claimSet(example)).split('claims:')[1]).toBe(`
  - id: k1
    sentence: 72 kommuner har deltaget
    says: n = 72
  - id: k2
    sentence: 2/3 af de 74 …
    share: 2/3
    count: a
    base: n
  - id: k3
    sentence: …
    ordinary: [ 2*b >= 4/3*n - 1 ]
    wide: [ b >= 37/60*n ]
    count: b
    base: n
`);
  });
});

/** As a reading proposes it: places in the text, reasons, suppositions, hedges that are no hedges of the table. */
function richSet(): ClaimSet {
  return claimSet(`
counts:
  n: { of: 98 }
  a: { of: n }
  b: { of: n }
always:
  - { id: s1, says: a + b <= n, reason: de udelukker hinanden, origin: proposed }
claims:
  - { id: k1, sentence: "Flertallet, siger de.", hedge: flertallet, count: a, base: n, says: a > 1/2*n, unit: kommune, at: { text: Flertallet, start: 3, end: 13 } }
  - { id: k2, sentence: "ca. 60 pct.", share: 60 %, hedge: ca., count: b, base: n }
  - { id: k3, sentence: "40 pct., trykt", ordinary: [ "b >= 0.3*n", "b <= 0.5*n" ], wide: b >= 0, printed: 40 %, count: b, base: n }
suppose:
  - { id: u1, says: a = b, reason: samme tidspunkt, claims: [ k1, k2 ] }
`);
}
