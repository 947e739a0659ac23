/** Finding out who is where for the coordinator's board; the page itself is measured in `site.bench.ts`. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { boardView } from '../src/actions/board-view.ts';
import type { Context } from '../src/actions/context.ts';
import { findRound } from '../src/actions/find-round.ts';
import { loadDemo } from '../src/actions/load-demo.ts';
import { loadProgrammes } from '../src/actions/load-programmes.ts';
import { toInstant } from '../src/core/calendar.ts';
import { createEngine } from '../src/engine/duckdb-engine.ts';
import { joinEmbeddedServer } from '../src/store/embedded/embedded-postgres.ts';
import { openDatabase } from '../src/store/open-database.ts';
import { postgresStore } from '../src/store/postgres-store.ts';
import { programmeFolders, registers } from '../src/store/programme-folders.ts';
import { percentile, print, rounded } from './measure.ts';

const times = 100;
const folder = mkdtempSync(join(tmpdir(), 'pejling-bench-'));
const server = await joinEmbeddedServer(folder);
if (!server.ok) throw new Error(JSON.stringify(server.problems));
const opened = await openDatabase(server.value.url);
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const { programmes } = loadProgrammes(programmeFolders('.'), registers('.'));
const context: Context = {
  store: postgresStore(opened.value.db),
  programmes,
  engine: createEngine(),
  clock: () => toInstant(new Date()),
  newToken: () => randomBytes(32).toString('base64url'),
};
await loadDemo(context, () => undefined);
const found = findRound(context, 'covid19-2020', '2020-maj');
if (!found.ok) throw new Error('no round');
const round = found.value;

async function measure(work: () => Promise<unknown>) {
  const taken: number[] = [];
  for (let turn = 0; turn < times + 20; turn += 1) {
    const from = performance.now();
    await work();
    if (turn >= 20) taken.push(performance.now() - from);
  }
  return percentile(taken, 0.95);
}

const work = await measure(() => boardView(context, round));
print([
  { name: 'who is where on the board, 98 × 4 sheets, p95', value: rounded(work), unit: 'ms', limit: 20 },
]);
await context.engine.close();
await opened.value.close();
await server.value.leave();
rmSync(folder, { recursive: true, force: true });
