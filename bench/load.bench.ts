/**
 * A whole round at once: 98 authorities × 4 sheets × 5 people who each save an answer every two seconds, while ten
 * coordinators have the board open. A real server process over HTTP; the clients share the machine with it. Afterwards
 * every save that was acknowledged is looked for in the database.
 */
import { spawn } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { loadProgrammes } from '../src/actions/load-programmes.ts';
import { makeSheetLink } from '../src/actions/use-link.ts';
import { toInstant } from '../src/core/calendar.ts';
import { questionsOf } from '../src/questionnaire/logic/compile-logic.ts';
import { joinEmbeddedServer } from '../src/store/embedded/embedded-postgres.ts';
import { openDatabase } from '../src/store/open-database.ts';
import { postgresStore } from '../src/store/postgres-store.ts';
import { programmeFolders, registers } from '../src/store/programme-folders.ts';
import { percentile, print, rounded } from './measure.ts';

const secondsEach = 20;
const pause = 2000;
const boards = 10;
// As the page asks by itself.
const boardPause = 15_000;
/** Of the 1960 people: a quarter, a half, all. */
const parts = [0.25, 0.5, 1];

const folder = mkdtempSync(join(tmpdir(), 'pejling-bench-'));
const port = 3996;
const env = { ...process.env, PEJLING_DATA: folder, PEJLING_DEMO: '1' };
const site = spawn(process.execPath, ['dist/main.js', 'serve', '--port', String(port)], {
  env,
  stdio: 'ignore',
});
const agent = new Agent({ keepAlive: true, maxSockets: 400 });

interface Answer {
  readonly status: number;
  readonly body: string;
}
function ask(method: 'GET' | 'POST', path: string, body?: URLSearchParams): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const text = body?.toString();
    const headers = text
      ? { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(text) }
      : {};
    const asked = request({ host: '127.0.0.1', port, method, path, agent, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
      );
    });
    asked.on('error', reject);
    asked.end(text);
  });
}
for (;;) {
  const front = await ask('GET', '/').catch(() => undefined);
  if (front?.status === 200) break;
  await wait(200);
}

const server = await joinEmbeddedServer(folder);
if (!server.ok) throw new Error(JSON.stringify(server.problems));
const opened = await openDatabase(server.value.url);
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const store = postgresStore(opened.value.db);
const { programmes } = loadProgrammes(programmeFolders('.'), registers('.'));
const programme = [...programmes.values()].find(({ authorities }) => authorities.length === 98);
const round = programme?.rounds.find(({ trial }) => trial);
if (!programme || !round) throw new Error('no trial round of 98');
const clock = () => toInstant(new Date());
const newToken = () => randomBytes(32).toString('base64url');
const key = { programme: programme.id, round: round.id };

interface Saver {
  readonly token: string;
  readonly formToken: string;
  readonly question: string;
  seen: number;
}
const people: Saver[] = [];
for (const { id: authority } of programme.authorities)
  for (const questionnaire of programme.questionnaires) {
    const sheet = { ...key, authority, questionnaire: questionnaire.id };
    // Five people at one sheet, each at a question of their own.
    for (const { id: question } of questionsOf(questionnaire).slice(0, 5)) {
      const token = await makeSheetLink({ clock, newToken }, store, sheet);
      const formToken = createHash('sha256').update(`pejling form ${token}`).digest('base64url');
      people.push({ token, formToken, question, seen: 0 });
    }
  }

/** What was acknowledged: the numbers that saves go by. */
const acknowledged: string[] = [];
let failed = 0;

async function save(person: Saver): Promise<void> {
  const saveId = randomUUID();
  const { question } = person;
  const body = new URLSearchParams({
    _token: person.formToken,
    _name: 'bench',
    _save: saveId,
    [question]: saveId,
    [`${question}.seen`]: String(person.seen),
  });
  const answer = await ask('POST', `/besvarelse/${person.token}/felt/${question}`, body);
  const reply =
    answer.status === 200 ? (JSON.parse(answer.body) as { state: string; seen?: number }) : undefined;
  if (reply?.state !== 'saved') {
    failed += 1;
    return;
  }
  person.seen = reply.seen ?? person.seen;
  acknowledged.push(saveId);
}

/** So many people for a while; they begin at different moments, and do not wait for each other. */
async function run(count: number) {
  const times: number[] = [];
  const boardTimes: number[] = [];
  const until = performance.now() + secondsEach * 1000;
  const each = people.slice(0, count).map(async (person, index) => {
    await wait((index / count) * pause);
    while (performance.now() < until) {
      const from = performance.now();
      await save(person).catch(() => {
        failed += 1;
      });
      const took = performance.now() - from;
      times.push(took);
      await wait(Math.max(0, pause - took));
    }
  });
  const watching = Array.from({ length: boards }, async (_, index) => {
    await wait((index / boards) * boardPause);
    while (performance.now() < until) {
      const from = performance.now();
      await ask('GET', `/runder/${key.programme}/${key.round}`);
      boardTimes.push(performance.now() - from);
      await wait(boardPause);
    }
  });
  await Promise.all([...each, ...watching]);
  return {
    p95: percentile(times, 0.95),
    perSecond: times.length / secondsEach,
    board: percentile(boardTimes, 0.95),
  };
}

await store.rounds.append(key, { kind: 'open', at: clock(), by: 'bench' });
await run(40);
const results = [];
for (const part of parts) {
  const count = Math.round(people.length * part);
  const before = failed;
  results.push({ count, ...(await run(count)), failed: failed - before });
}

const owner = new pg.Client({ connectionString: server.value.url });
await owner.connect();
const { rows } = await owner.query<{ save_id: string }>(`select save_id from entry where by_name = 'bench'`);
await owner.end();
const kept = new Set(rows.map(({ save_id }) => save_id));
const lost = acknowledged.filter((id) => !kept.has(id)).length;
await opened.value.close();
await server.value.leave();
site.kill('SIGTERM');
await new Promise((resolve) => site.on('exit', resolve));
rmSync(folder, { recursive: true, force: true });
agent.destroy();

print([
  ...results.flatMap(({ count, p95, perSecond, board, failed: refused }) => [
    { name: `${count} people saving every two seconds, p95`, value: rounded(p95), unit: 'ms', limit: 200 },
    {
      name: `${count} people: saves per second`,
      value: rounded(perSecond, 0),
      unit: '1/s',
      limit: Math.round(count / (pause / 1000)),
    },
    { name: `${count} people: not acknowledged`, value: refused, unit: 'saves', limit: 0 },
    { name: `${count} people: the board meanwhile, p95`, value: rounded(board), unit: 'ms', limit: 1000 },
  ]),
  { name: `of ${acknowledged.length} acknowledged saves, lost`, value: lost, unit: 'saves', limit: 0 },
]);
