import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/proofreading/decide/decide.ts';
import { usualLimits } from '../../src/proofreading/decide/oracle.ts';
import { readDocument } from '../../src/proofreading/read/read-document.ts';
import type { SoftKind } from '../../src/proofreading/read-text.ts';

const seeds = join(import.meta.dirname, '..', '..', '..', 'shared', 'seeds');
const memo = existsSync(seeds) ? readdirSync(seeds).find((name) => name.startsWith('002')) : undefined;
if (memo === undefined) console.warn('the source memo is not here: its tests are skipped');

describe.skipIf(memo === undefined)('the source memo, without any claims file', async () => {
  const text = memo === undefined ? '' : readFileSync(join(seeds, memo), 'utf8');
  const read = readDocument(text);
  const decision = await decide(read.claimSet, [], { ...usualLimits, now: () => 0 });
  const conflicts = decision.groups.flatMap((group) => group.conflicts);
  const phrases = (members: {
    readonly claims: readonly { readonly phrase?: { readonly text: string } }[];
  }) => members.claims.map(({ phrase }) => phrase?.text);

  test('is read as Danish and is contradictory', () => {
    expect(read.language).toBe('da');
    expect(decision.verdict).toBe('contradictory');
  });

  test('has two bases for one paragraph', () => {
    const hard = conflicts.filter(({ severity }) => severity === 'contradictory');
    expect(hard.map(({ members }) => phrases(members))).toEqual([['72', '74']]);
    const exact = hard[0]?.bases[0]?.trials.find(({ base }) => base === 72);
    expect(exact?.isExact).toBe(true);
    expect(exact?.counts.map(({ value }) => value)).toEqual([48, 12, 12]);
  });

  test('has expected dates for meetings that only a wide reading saves', () => {
    const dates = conflicts.find(({ members }) => phrases(members).includes('5 pct.'));
    expect(dates?.severity).toBe('depends_on_reading');
    expect(dates && phrases(dates.members)).toEqual(['Knap halvdelen', '1/3', 'ca. 1/5', '5 pct.']);
    expect(dates?.proof).toMatchObject({
      kind: 'sum',
      parts: [36, 25, 14, 4].map((value) => ({ value })),
      limit: 76,
    });
  });

  test('has expected dates for supervision that do add up', () => {
    expect(conflicts.flatMap(({ members }) => phrases(members))).not.toContain('Godt 60 pct.');
    const group = read.groups.find(
      ({ claims }) => claims.length === 4 && claims.some((id) => phraseOf(id) === 'Godt 60 pct.'),
    );
    expect(group?.claims.map(phraseOf)).toEqual(['Godt 60 pct.', '20 pct.', 'ca. 14 pct.', 'De sidste']);
  });

  test('says as before of a third and normalised of almost half, which is unclear', () => {
    expect(decision.suppositions.map(({ members }) => phrases(members))).toEqual([['1/3', 'Knap halvdelen']]);
  });

  test.each<[SoftKind, 'unclear' | 'note', RegExp]>([
    ['unit_change', 'unclear', /»kommune« til »besvarelse«/],
    ['unit_change', 'unclear', /»tilfælde«/],
    ['bands_differ', 'note', /50\/74 .* 50\/75/],
    ['undefined_bands', 'note', /over 74 pct/],
    ['dates_differ', 'unclear', /inden udgangen af august.*inden 1\. august/],
    ['missing_base', 'note', /andele står uden antal/],
    ['missing_base', 'unclear', /»kommune«, som kan være enhver af/],
    ['missing_response_rate', 'note', /76, 72, 64, 83/],
    ['missing_block', 'note', /spørger hvornår/],
    ['missing_part', 'note', /juli/],
    ['two_readings', 'unclear', /ingen tilbage/],
    ['percent_slip', 'note', /75\. pct/],
    ['date_passed', 'note', /27\. maj og 4\. juni/],
  ])('%s, %s: %s', (kind, severity, proof) => {
    const found = read.softFindings.filter(
      (finding) => finding.kind === kind && finding.severity === severity,
    );
    expect(found.map((finding) => finding.proof.da).join('\n')).toMatch(proof);
  });

  test('leaves no number of its sentences unread', () => {
    expect(read.coverage.claims).toBeGreaterThanOrEqual(28);
    expect(read.coverage.unread.length).toBeLessThanOrEqual(1);
  });

  function phraseOf(id: string): string | undefined {
    return read.claimSet.claims.find((claim) => claim.id === id)?.phrase?.text;
  }
});
