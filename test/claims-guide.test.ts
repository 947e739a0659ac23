/** The guide to the memo's claims leaves none of them out. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from './support/source-files.ts';

const claims = join(projectFolder, '../shared/data/memo_claims.csv');

test.skipIf(!existsSync(claims))(
  'every claim whose unit is a municipality, a sheet or anything else has its place in the guide (needs ../shared)',
  () => {
    const guide = readFileSync(join(projectFolder, 'docs/guide/kommunale-paastande.md'), 'utf8');
    const rows = guide.split('\n').filter((line) => line.startsWith('| '));
    const named = new Set(rows.flatMap((line) => line.split('|')[1]?.match(/[CR]\d{2}/g) ?? []));
    const ids = [...readFileSync(claims, 'utf8').matchAll(/^([CR]\d{2}),/gm)].map(([, id]) => id ?? '');
    expect(ids.length).toBeGreaterThan(40);
    expect(ids.filter((id) => !named.has(id))).toEqual([]);
  },
);

test('every figure that replaces a claim is one of the programme', () => {
  const guide = readFileSync(join(projectFolder, 'docs/guide/kommunale-paastande.md'), 'utf8');
  const questionnaires = ['bostoette', 'boern-myndighed', 'aktivitet-samvaer', 'beskaeftigelse'];
  const figures = guide
    .split('\n')
    .filter((line) => /^\| C\d/.test(line))
    .flatMap((line) => [...line.matchAll(/`([a-z-]+)\.[\w.-]+`/g)].map(([, questionnaire]) => questionnaire));
  expect(figures.length).toBeGreaterThan(40);
  expect(figures.filter((questionnaire) => !questionnaires.includes(questionnaire ?? ''))).toEqual([]);
});
