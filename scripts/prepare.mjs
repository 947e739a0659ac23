// Runs before anything is installed and on any Node from 20 on: it imports nothing that is not in Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const installStamp = join(root, 'node_modules', '.pejling-installed.json');

export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Installs what package-lock.json names, unless just that is there. `all` adds what only tests need. */
export function install({ all }) {
  const lock = hashOf(readFileSync(join(root, 'package-lock.json')));
  const installed = readJson(installStamp);
  if (installed?.lock === lock && (installed.all || !all)) return;
  say(
    `Installing ${all ? 'everything that the tests need' : 'what Pejling needs'} (about a minute the first time) …`,
  );
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  // No package's install script is needed, so none is run.
  const args = [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...(all ? [] : ['--omit=dev']),
  ];
  const { status, error } = spawnSync(npm[0], [...npm.slice(1), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && npm.length === 1,
    env: { ...process.env, NODE_ENV: undefined, npm_config_omit: undefined },
  });
  if (status !== 0) {
    say(
      `The installation failed${error ? `: ${error.message}` : ''}. Check that npm can reach its registry, and try again.`,
    );
    process.exit(1);
  }
  writeFileSync(installStamp, JSON.stringify({ lock, all }));
}

/** The project's own Node 24, or the machine's where it is new enough. */
export function nodeBinary() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const own = join(
    root,
    'node_modules',
    `node-${platform}-${process.arch}`,
    'bin',
    platform === 'win' ? 'node.exe' : 'node',
  );
  if (existsSync(own)) return own;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  say(
    `Pejling needs Node 22.18 or newer on this machine (${process.platform} ${process.arch}); this is ${process.version}. ` +
      'Install a newer Node from nodejs.org and try again.',
  );
  process.exit(1);
}

/**
 * How Node is started for the site. Young objects in twice the space that Node 24 gives them by itself would be
 * cleared half as often, and stop a page for twice as long: the board's page at p95 then takes 24 ms, not 18.
 */
export const nodeFlags = ['--max-semi-space-size=16'];

/** Builds what has changed since the last build. */
export function build() {
  const stamp = join(root, 'dist', '.built');
  const sources = hashOf(
    ...['src', 'scripts', 'package-lock.json'].map((name) => fingerprint(join(root, name))),
  );
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  say('Building …');
  const { status } = spawnSync(nodeBinary(), [join(root, 'scripts', 'build.mjs')], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(1);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, sources);
}

/** Changes when a file below the path is changed, added or removed. */
function fingerprint(path) {
  const { isDirectory, mtimeMs, size } = { isDirectory: statSync(path).isDirectory(), ...statSync(path) };
  if (!isDirectory) return `${path.slice(root.length)} ${mtimeMs} ${size}`;
  return readdirSync(path)
    .sort()
    .map((name) => fingerprint(join(path, name)))
    .join('\n');
}

function hashOf(...contents) {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex');
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

if (process.argv[1] === join(root, 'scripts', 'prepare.mjs')) {
  install({ all: false });
  build();
}
