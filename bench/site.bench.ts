/** A whole site as a process: cold start, cold memo, the size of a question page, the board. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { percentile, print, rounded } from './measure.ts';

const folder = mkdtempSync(join(tmpdir(), 'pejling-bench-'));
const env = {
  ...process.env,
  PEJLING_DATA: folder,
  PEJLING_DEMO: '1',
  // As `bin/pejling` has it.
  NODE_COMPILE_CACHE: 'dist/.compile-cache',
};
// Its flag too.
const flag = '--max-semi-space-size=16';
const cli = (...args: readonly string[]) => {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [flag, 'dist/main.js', ...args], { env });
  if (status !== 0) throw new Error(String(stderr));
  return (performance.now() - began) / 1000;
};
cli('round', 'status', 'covid19-2020/2020-maj');

const memo = (...more: readonly string[]) => {
  const all = ['memo', 'covid19-2020/2020-maj', '--format', 'html,docx,pdf', '--out', join(folder, 'out')];
  return percentile(
    [1, 2, 3, 4, 5].map(() => cli(...all, ...more)),
    0.5,
  );
};
const memoSeconds = memo('--memo', '2020-maj');
const bothSeconds = memo();

const port = '3997';
const began = performance.now();
const site = spawn(process.execPath, ['scripts/start.mjs', '--port', port], { env, stdio: 'ignore' });
const base = `http://127.0.0.1:${port}`;
for (;;) {
  const front = await fetch(`${base}/`).catch(() => undefined);
  if (front?.ok) break;
  await new Promise((resolve) => setTimeout(resolve, 20));
}
const startSeconds = (performance.now() - began) / 1000;

const start = await fetch(`${base}/proev`, {
  method: 'POST',
  body: new URLSearchParams({ programme: 'covid19-2020', questionnaire: 'bostoette', authority: '0101' }),
  redirect: 'manual',
});
const sheet = start.headers.get('location') ?? '';
const html = await (await fetch(`${base}${sheet}/status`)).text();
const assets = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|js))"/g)].map(
  ([, address]) => address ?? '',
);
const sizes = await Promise.all(
  assets.map(async (address) => ({
    address,
    bytes: brotliCompressSync(Buffer.from(await (await fetch(base + address)).arrayBuffer())).length,
  })),
);
const page = brotliCompressSync(Buffer.from(html)).length;
const script = sizes
  .filter(({ address }) => address.endsWith('.js'))
  .reduce((sum, { bytes }) => sum + bytes, 0);
const all = page + sizes.reduce((sum, { bytes }) => sum + bytes, 0);

// What the server takes to send the page compressed; unpacking it is the browser's time.
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const asSent = (path: string) =>
  new Promise<void>((resolve, reject) => {
    get(base + path, { agent, headers: { 'accept-encoding': 'gzip, deflate, br' } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${path}: ${answer.statusCode}`));
      answer.on('end', resolve).resume();
    }).on('error', reject);
  });
// The first ones are slower: Node compiles what it sees often.
const board: number[] = [];
for (let turn = 0; turn < 600; turn += 1) {
  const from = performance.now();
  await asSent('/runder/covid19-2020/2020-maj');
  if (turn >= 200) board.push(performance.now() - from);
}
agent.destroy();
site.kill('SIGTERM');
await new Promise((resolve) => site.on('exit', resolve));
rmSync(folder, { recursive: true, force: true });

print([
  {
    name: 'first question page: HTML + CSS + script, brotli',
    value: rounded(all / 1000),
    unit: 'kB',
    limit: 30,
    rival: { name: 'SurveyJS, script alone (design 7)', value: 446 },
  },
  { name: 'of which script', value: rounded(script / 1000), unit: 'kB', limit: 10 },
  {
    name: '98 × 4 sheets to HTML + Word + PDF, cold command',
    value: rounded(memoSeconds),
    unit: 's',
    limit: 1.5,
  },
  { name: 'the same and a memo on one area beside it', value: rounded(bothSeconds), unit: 's', limit: 1.5 },
  { name: 'npm start when installed, to the first page', value: rounded(startSeconds), unit: 's', limit: 3 },
  {
    name: "the coordinator's board, 98 × 4 sheets, p95",
    value: rounded(percentile(board, 0.95)),
    unit: 'ms',
    limit: 20,
  },
]);
