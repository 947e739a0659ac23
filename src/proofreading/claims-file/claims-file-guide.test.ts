import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claimSet } from '../../../test/support/claims.ts';
import { usualLimits } from '../decide/oracle.ts';
import { proofreadClaims } from '../proofread.ts';

const guide = readFileSync(join(import.meta.dirname, '../../../docs/guide/claims-file.md'), 'utf8');

test('the example in docs/guide/claims-file.md is a claims file, and its two bases contradict each other', async () => {
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(guide) ?? [];
  const set = claimSet(example);
  expect([set.counts.length, set.always.length, set.claims.length, set.suppositions?.length]).toEqual([
    4, 2, 6, 1,
  ]);
  const limits = { ...usualLimits, now: () => performance.now() };
  const report = await proofreadClaims(set, 'en', { deciders: [], limits });
  expect(report.verdict).toBe('contradictory');
  expect(report.findings[0]?.claims).toEqual(['k1', 'k2']);
});
