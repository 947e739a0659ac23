import { describe, expect, test } from 'vitest';
import { isPossibleByBruteForce } from '../../../test/support/brute-force.ts';
import { claimSet } from '../../../test/support/claims.ts';
import { createZ3Decider } from '../../solver/z3.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import type { Decider } from './linear-problem.ts';
import { usualLimits } from './oracle.ts';
import { totalOf } from './proof.ts';

const limits = { ...usualLimits, timeMs: 20_000, now: () => performance.now() };
const decided = (yaml: string, deciders: readonly Decider[] = []) => decide(claimSet(yaml), deciders, limits);
const conflictsOf = ({ groups }: Decision) => groups.flatMap(({ conflicts }) => conflicts);
const named = (decision: Decision) =>
  conflictsOf(decision).map(({ severity, members }) => [
    severity,
    members.claims.map(({ id }) => id).join(' '),
    members.always.map(({ relation }) => relation.says).join(' '),
  ]);

/** The numbers of four areas of the memo of 9 June 2020, without its words. */
const twoBases = `
counts: { n: { of: 98 }, a: { of: n }, b: { of: n }, c: { of: n } }
always: [ "a + b + c = n" ]
claims:
  - { id: method, sentence: "Metode.", says: "n = 72" }
  - { id: result, sentence: "Resultat.", says: "n = 74" }
  - { id: most, sentence: "Resultat, den største del.", share: 2/3, count: a, base: n }
  - { id: some, sentence: "Resultat, den næste.", number: 12, count: b, base: n }
  - { id: few, sentence: "Resultat, den sidste.", number: 12, count: c, base: n }
`;
const meetingDates = `
counts: { n: { of: 98 }, may: { of: n }, june: { of: n }, august: { of: n }, unknown: { of: n } }
always: [ "may + june + august + unknown = n" ]
claims:
  - { id: size, sentence: "Metode.", says: "n = 76" }
  - { id: may, sentence: "Maj.", share: 1/2, hedge: knap, count: may, base: n }
  - { id: june, sentence: "Juni.", share: 1/3, count: june, base: n }
  - { id: august, sentence: "August.", share: 1/5, hedge: ca., count: august, base: n }
  - { id: unknown, sentence: "Ved ikke.", share: 5 %, count: unknown, base: n }
`;
const supervisionDates = `
counts: { n: { of: 98 }, may: { of: n }, june: { of: n }, august: { of: n }, unknown: { of: n } }
always: [ "may + june + august + unknown = n" ]
claims:
  - { id: size, sentence: "Metode.", says: "n = 76" }
  - { id: may, sentence: "Maj.", share: 60 %, hedge: godt, count: may, base: n }
  - { id: june, sentence: "Juni.", share: 20 %, count: june, base: n }
  - { id: august, sentence: "August.", share: 14 %, hedge: ca., count: august, base: n }
  - { id: unknown, sentence: "De sidste.", says: "unknown >= 1" }
`;
const bandsOfPlaces = `
counts: { n: { of: 98 }, over: { of: n }, under: { of: n }, between: { of: n }, fully: { of: over } }
always: [ "over + between + under = n" ]
claims:
  - { id: size, sentence: "Metode.", says: "n = 64" }
  - { id: fully, sentence: "Fuldt.", share: 1/2, hedge: knap, count: fully, base: n }
  - { id: over, sentence: "Over.", share: 75 %, count: over, base: n }
  - { id: under, sentence: "Under.", share: 6 %, count: under, base: n }
`;
const noneLeft = `
counts: { n: { of: 98 }, fully: { of: n }, rest: { of: n }, june: { of: rest }, july: { of: rest }, august: { of: rest }, waiting: { of: rest } }
always:
  - "fully + rest = n"
  - { id: remainder, says: "june + july + august = rest", reason: den resterende gruppe er alle andre }
  - { id: apart, says: "june + july + august + waiting <= rest", reason: den, der afventer, har ingen dato }
claims:
  - { id: size, sentence: "Metode.", says: "n = 64" }
  - { id: fully, sentence: "Fuldt.", share: 1/2, hedge: knap, count: fully, base: n }
  - { id: june, sentence: "Juni.", share: 1/2, hedge: ca., count: june, base: rest }
  - { id: july, sentence: "Juli.", ordinary: ["july >= 2", "july <= 1/2*rest"], wide: "july >= 1" }
  - { id: waiting, sentence: "Afventer.", ordinary: ["waiting >= 1", "waiting <= 3"], wide: ["waiting >= 1", "waiting <= 10"] }
`.replace('reason: den, der afventer, har ingen dato', 'reason: "den, der afventer, har ingen dato"');

describe('decide on the numbers of the memo', () => {
  test('two bases for one question contradict each other, and with the second the paragraph depends on reading', async () => {
    const decision = await decided(twoBases);
    expect(decision.verdict).toBe('contradictory');
    expect(named(decision)).toEqual([
      ['contradictory', 'method result', ''],
      ['depends_on_reading', 'result most some few', 'a + b + c = n'],
    ]);
    const [first, second] = conflictsOf(decision);
    expect(first?.bases).toEqual([
      {
        count: 'n',
        trials: [
          {
            base: 72,
            printedBy: ['method'],
            isExact: true,
            fits: 'ordinary',
            counts: [
              { claim: 'most', value: 48 },
              { claim: 'some', value: 12 },
              { claim: 'few', value: 12 },
            ],
            needs: [],
          },
          {
            base: 74,
            printedBy: ['result'],
            isExact: false,
            fits: 'wide',
            counts: [
              { claim: 'most', value: 50 },
              { claim: 'some', value: 12 },
              { claim: 'few', value: 12 },
            ],
            needs: [{ claim: 'most', fits: 50, base: 74, atFaceValue: true, change: 1 }],
          },
        ],
      },
    ]);
    expect(second?.proof).toMatchObject({ kind: 'sum', side: 'at_most', limit: 74 });
    expect(second?.slips[0]).toMatchObject({ claim: 'most', fits: 50, base: 74, change: 1 });
  });

  test('the dates of meetings take 79 of 76 as ordinarily read, and are saved by 32 of 76 for the first', async () => {
    const decision = await decided(meetingDates, [createZ3Decider()]);
    expect(decision.verdict).toBe('depends_on_reading');
    expect(named(decision)).toEqual([
      ['depends_on_reading', 'may june august unknown', 'may + june + august + unknown = n'],
    ]);
    const [conflict] = conflictsOf(decision);
    expect(conflict?.confirmedBy).toEqual(['exact-search', 'z3']);
    expect(conflict?.proof).toEqual({
      kind: 'sum',
      side: 'at_least',
      parts: [36, 25, 14, 4].map((value) => ({ times: 1, value })),
      limit: 76,
    });
    expect(conflict?.proof.kind === 'sum' && totalOf(conflict.proof.parts)).toBe(79);
    expect(conflict?.stated.map(({ interval }) => interval)).toEqual([
      { lo: 36, hi: 37 },
      { lo: 25, hi: 25 },
      { lo: 14, hi: 17 },
      { lo: 4, hi: 4 },
    ]);
    expect(conflict?.slips[0]).toEqual({ claim: 'may', fits: 32, base: 76, atFaceValue: true, change: 5 });
    expect(conflict?.commonStretch).toEqual({ kind: 'points', points: 0.95 });
  });

  test('the dates of supervision add up', async () => {
    const decision = await decided(supervisionDates);
    expect(decision.verdict).toBe('consistent');
    expect(decision.groups[0]?.witness?.reading).toBe('ordinary');
  });

  test('48 of 64 over three quarters and 4 under half leave 12 between them', async () => {
    const decision = await decided(bandsOfPlaces);
    expect(decision.verdict).toBe('consistent');
    expect(decision.groups[0]?.witness?.counts.get('between')).toBe(12n);
  });

  test('where a remainder is everybody else, nobody is left to wait', async () => {
    const decision = await decided(noneLeft);
    expect(named(decision)).toEqual([
      ['impossible', 'waiting', 'june + july + august = rest june + july + august + waiting <= rest'],
    ]);
  });
});

describe('decide', () => {
  const counts = 'counts: { n: { of: 98 }, a: { of: n }, b: { of: n }, c: { of: a } }\n';
  test.each([
    ['nothing stated', `${counts}claims: []\nalways: ["n >= 0"]`, 'consistent', []],
    [
      'a share that no whole number gives, its base in the same sentence',
      `${counts}claims:
  - { id: size, sentence: "45 pct. af de 12", says: "n = 12" }
  - { id: share, sentence: "45 pct. af de 12", share: 45 %, count: a, base: n }`,
      'impossible',
      [['impossible', 'size share', '']],
    ],
    [
      'a share that no whole number gives, its base stated before',
      `${counts}claims:
  - { id: size, sentence: "Der er 12.", says: "n = 12" }
  - { id: share, sentence: "45 pct. af dem.", share: 45 %, count: a, base: n }`,
      'impossible',
      [['impossible', 'size share', '']],
    ],
    [
      'a percentage that only truncation gives',
      `${counts}claims:
  - { id: size, sentence: "Der er 12.", says: "n = 12" }
  - { id: share, sentence: "66 pct. af dem.", share: 66 %, count: a, base: n }`,
      'depends_on_reading',
      [['depends_on_reading', 'size share', '']],
    ],
    [
      'a hedge against the number beside it',
      `${counts}claims:
  - { id: size, sentence: "Knap halvdelen (40 af 76).", says: "n = 76" }
  - { id: hedge, sentence: "Knap halvdelen (40 af 76).", share: 1/2, hedge: knap, count: a, base: n }
  - { id: number, sentence: "Knap halvdelen (40 af 76).", number: 40, count: a, base: n }`,
      'impossible',
      [['impossible', 'size hedge number', '']],
    ],
    [
      'one thing stated twice',
      `${counts}claims:
  - { id: first, sentence: "42 åbner.", says: "a = 42" }
  - { id: second, sentence: "24 åbner.", says: "a = 24" }`,
      'contradictory',
      [['contradictory', 'first second', '']],
    ],
    [
      'a part that is more than its whole',
      `${counts}claims:
  - { id: whole, sentence: "35 har en plan.", says: "a = 35" }
  - { id: part, sentence: "Heraf er 38 godkendt.", says: "c = 38" }`,
      'contradictory',
      [['contradictory', 'whole part', '']],
    ],
    [
      'shares that add up to more than any base',
      `${counts}always: ["a + b = n", "n >= 30"]
claims:
  - { id: yes, sentence: "60 pct. ja.", share: 60 %, count: a, base: n }
  - { id: no, sentence: "48 pct. nej.", share: 48 %, count: b, base: n }`,
      'contradictory',
      [['contradictory', 'yes no', 'a + b = n n >= 30']],
    ],
    [
      'standing relations that contradict each other',
      `${counts}always: ["a > b", "b > a"]\nclaims:\n  - { id: k, sentence: "s", says: "n = 3" }`,
      'contradictory',
      [['contradictory', '', 'a > b b > a']],
    ],
    [
      'halves of a base too small for five points',
      `counts: { n: { of: 9 }, a: { of: n }, b: { of: n } }
always: ["n = 3", "a + b = n"]
claims:
  - { id: one, sentence: "Halvdelen.", share: 1/2, count: a, base: n }
  - { id: other, sentence: "33 pct.", share: 34 %, count: b, base: n }`,
      'depends_on_reading',
      [['depends_on_reading', 'other', 'n = 3']],
    ],
  ])('%s', async (_, yaml, verdict, conflicts) => {
    const decision = await decided(yaml);
    expect([decision.verdict, named(decision)]).toEqual([verdict, conflicts]);
    for (const { members, reading } of conflictsOf(decision)) {
      if (members.counts.length < 3) expect(isPossibleByBruteForce(members, reading)).toBe(false);
    }
  });

  test('finds what is wrong in a large base, which no trial of every number would', async () => {
    const decision = await decided(`
counts: { n: { min: 1000, max: 900000000 }, a: { of: n }, b: { of: n } }
always: ["a + b <= n"]
claims:
  - { id: one, sentence: "To tredjedele.", share: 2/3, count: a, base: n }
  - { id: other, sentence: "Halvdelen.", share: 1/2, count: b, base: n }`);
    expect(named(decision)).toEqual([['contradictory', 'one other', 'a + b <= n']]);
    expect(conflictsOf(decision)[0]?.proof).toMatchObject({
      kind: 'shares',
      side: 'at_least',
      total: { numerator: 16n, denominator: 15n },
    });
  });

  test('a supposition that the claims forbid makes the text unclear and not wrong', async () => {
    const yaml = `
counts: { n: { of: 98 }, a: { of: n }, b: { of: n } }
claims:
  - { id: size, sentence: "Metode.", says: "n = 76" }
  - { id: before, sentence: "Som før.", share: 1/3, count: a, base: n }
  - { id: normal, sentence: "Normaliseret.", share: 1/2, hedge: knap, count: b, base: n }
suppose:
  - { id: same, says: "a = b", reason: begge ultimo maj, claims: [before, normal] }`;
    const decision = await decided(yaml);
    expect(decision.verdict).toBe('consistent');
    expect(
      decision.suppositions.map(({ supposition, reading, stated }) => [supposition.id, reading, stated]),
    ).toEqual([
      [
        'same',
        'wide',
        [
          { claim: 'size', interval: { lo: 76, hi: 76 } },
          { claim: 'before', interval: { lo: 22, hi: 29 } },
          { claim: 'normal', interval: { lo: 31, hi: 38 } },
        ],
      ],
    ]);
    expect((await decided(yaml.replace('1/3', '47 %'))).suppositions).toEqual([]);
  });

  test('says not decided when the time is up, never a guess', async () => {
    const decision = await decide(claimSet(twoBases), [], { ...limits, timeMs: 0 });
    expect(decision.verdict).toBe('not_decided');
    expect(conflictsOf(decision)).toEqual([]);
  });

  test('believes no decider that gives a solution which is none', async () => {
    const liar: Decider = {
      name: 'liar',
      decide: async ({ variables }) => ({
        kind: 'possible',
        witness: new Map(variables.map(({ id }) => [id, 1n])),
      }),
    };
    await expect(decide(claimSet(twoBases), [liar], limits)).rejects.toThrow(
      'liar gave a solution that breaks a row',
    );
  });
});
