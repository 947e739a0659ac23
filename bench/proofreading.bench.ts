/** Proofreading: the memo of 2020 where it lies beside the project, else a memo of ours; cold as a command, and warm. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { proofread } from '../src/actions/proofread.ts';
import { createZ3Decider } from '../src/solver/z3.ts';
import { percentile, print, rounded } from './measure.ts';

const source = '../shared/seeds/002_737ba2988077eb0c.txt';
const file = existsSync(source) ? source : 'programmes/covid19-2020/memos/bostoette.md';
const text = readFileSync(file, 'utf8');
const parts = { deciders: [createZ3Decider()], now: () => performance.now() };
const warm: number[] = [];
for (let turn = 0; turn < 6; turn += 1) {
  const from = performance.now();
  await proofread({ text, language: 'da' }, parts);
  if (turn > 0) warm.push((performance.now() - from) / 1000);
}
const cold = [1, 2, 3].map(() => {
  const from = performance.now();
  spawnSync(process.execPath, ['dist/main.js', 'proofread', file]);
  return (performance.now() - from) / 1000;
});
const name = file === source ? 'the memo of 2020' : 'a memo of ours';
print([
  { name: `proofreading ${name}, warm`, value: rounded(percentile(warm, 0.5)), unit: 's', limit: 1 },
  { name: `proofreading ${name}, cold command`, value: rounded(percentile(cold, 0.5)), unit: 's', limit: 2 },
]);
process.exit(0);
