// `npm run bench`: measures what design budgets are set for, and prints one JSON document.
// Timings are figures to read, never tests.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { build, install, nodeBinary, root, say } from './prepare.mjs';

install({ all: true });
build();
const wanted = process.argv.slice(2);
const lines = [];
for (const file of readdirSync(join(root, 'bench')).sort()) {
  if (!file.endsWith('.bench.ts') || (wanted.length > 0 && !wanted.some((name) => file.includes(name))))
    continue;
  say(`Measuring ${file.replace('.bench.ts', '')} …`);
  const { status, stdout } = spawnSync(nodeBinary(), [join(root, 'bench', file)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status === 0) lines.push(...JSON.parse(stdout.toString()));
  else say(`${file} did not finish.`);
}
process.stdout.write(
  `${JSON.stringify({ node: process.version, cores: cpus().length, measured: lines }, null, 2)}\n`,
);
