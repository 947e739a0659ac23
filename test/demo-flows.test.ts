/** Figures of the rounds 2020-maj and 2020-august together, against what R counted in the same answers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../src/figure/evaluate.ts';
import type { Figure } from '../src/figure/figure.ts';
import { demoRound } from './support/demo-memo.ts';
import { projectFolder } from './support/source-files.ts';

interface Counted {
  readonly questionnaire: string;
  readonly then: string;
  readonly now: string;
  readonly n: number;
  readonly flows: readonly { readonly from: string; readonly to: string; readonly k: number }[];
}
const counted = JSON.parse(
  readFileSync(join(projectFolder, 'test/reference/flows.json'), 'utf8'),
) as readonly Counted[];
const { source } = demoRound('2020-august');
const figures = new Map<string, Figure>(
  evaluate(source.definitions, source.tabulations).map((figure) => [figure.id, figure]),
);
const statuses = counted.filter(({ then, now }) => then === now);
const expectations = counted.filter(({ then, now }) => then !== now);

/** Those in the flows that are asked for. */
function sum({ flows }: Counted, isAsked: (flow: Counted['flows'][number]) => boolean): number {
  return flows.filter(isAsked).reduce((total, { k }) => total + k, 0);
}
function shareOf(id: string) {
  const value = figures.get(id)?.value;
  return value && 'k' in value ? { k: value.k, n: value.n } : value;
}

describe.each(statuses.map((one) => [`${one.questionnaire}.${one.now}`, one] as const))('%s', (id, r) => {
  test('flows as R counted', () => {
    const value = figures.get(`${id}.flow-2020-maj`)?.value;
    expect(value).toMatchObject({ kind: 'known', n: r.n });
    const found = value && 'flows' in value ? value.flows : [];
    const named = (flows: Counted['flows']) => flows.map(({ from, to, k }) => `${from} > ${to}: ${k}`).sort();
    expect(named(found)).toEqual(named(r.flows));
  });
  test.each(['as_before', 'nearly', 'under_way', 'early'])('%s then, now, gained and lost', (code) => {
    const share = (k: number) => ({ k, n: r.n });
    const moved = (name: string) => shareOf(`${id}.${code}.${name}-2020-maj`);
    expect(moved('then')).toEqual(share(sum(r, ({ from }) => from === code)));
    expect(moved('now')).toEqual(share(sum(r, ({ to }) => to === code)));
    expect(moved('gained')).toEqual(share(sum(r, ({ from, to }) => from !== code && to === code)));
    expect(moved('lost')).toEqual(share(sum(r, ({ from, to }) => from === code && to !== code)));
  });
});

describe.each(expectations.map((one) => [`${one.questionnaire}.${one.then}`, one] as const))(
  '%s',
  (id, r) => {
    const isMonth = (code: string) => code !== 'cannot-say';
    test('held for as many as R counted', () => {
      const due = ({ from }: { readonly from: string }) => isMonth(from) && from <= '2020-08';
      const n = sum(r, due);
      expect(shareOf(`${id}.due-2020-maj`)).toEqual({
        k: sum(r, (flow) => due(flow) && flow.to === 'as_before'),
        n,
      });
      const right = sum(r, (flow) => isMonth(flow.from) && due(flow) === (flow.to === 'as_before'));
      expect(shareOf(`${id}.right-2020-maj`)).toEqual({ k: right, n: sum(r, ({ from }) => isMonth(from)) });
    });
    test('puts statuses that few have together, and loses nobody', () => {
      const value = figures.get(`${id}.outcome-2020-maj`)?.value;
      const found = value && 'flows' in value ? value.flows : [];
      const smallest = Math.min(
        ...[...new Set(found.map(({ to }) => to))].map((to) =>
          found.filter((flow) => flow.to === to).reduce((total, { k }) => total + k, 0),
        ),
      );
      expect(smallest).toBeGreaterThanOrEqual(5);
      for (const { from, to, k } of found) {
        const codes = to.split('|');
        expect(k, `${from} > ${to}`).toBe(sum(r, (flow) => flow.from === from && codes.includes(flow.to)));
      }
      expect(found.reduce((total, { k }) => total + k, 0)).toBe(r.n);
    });
  },
);
