// `npm test`: types, lint, then every test: unit, architecture, store, journeys in a real browser.
// `npm test -- --check` stops after types and lint; `npm test -- PATH …` runs only those tests.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, install, nodeBinary, root, say } from './prepare.mjs';

const given = process.argv.slice(2);
const paths = given.filter((argument) => !argument.startsWith('--'));
install({ all: true });
const node = nodeBinary();
const modules = join(root, 'node_modules');
const results = join(root, '.tmp', `results-${process.pid}.json`);
mkdirSync(join(root, '.tmp'), { recursive: true });

let failures = 0;
if (paths.length === 0) {
  step('Checking types', [join(modules, 'typescript', 'bin', 'tsc'), '-p', '.']);
  step('Checking format and lint', [
    join(modules, '@biomejs', 'biome', 'bin', 'biome'),
    'ci',
    '--error-on-warnings',
  ]);
}
if (!given.includes('--check')) {
  build();
  const inJourneys = (path) => path.startsWith('test/journeys');
  const whole = paths.length === 0;
  const total = { passed: 0, failed: 0, skipped: 0 };
  const faults = [];
  if (whole) runTests('Running the tests', ['--exclude', 'test/journeys/**']);
  else if (!paths.every(inJourneys))
    runTests(
      'Running the tests',
      paths.filter((path) => !inJourneys(path)),
    );
  // Two at a time: each starts sites, databases and browsers of its own, and waits a third of its time for them.
  if (whole) runTests('Making the journeys', ['--maxWorkers=2', 'test/journeys/']);
  else if (paths.some(inJourneys))
    runTests('Making the journeys', ['--maxWorkers=2', ...paths.filter(inJourneys)]);
  const failed = Math.max(total.failed, failures > 0 ? 1 : 0);
  // Once more at the end: what failed first has thousands of lines after it.
  if (faults.length > 0) process.stdout.write(`\nFailed:\n\n${faults.join('\n\n')}\n`);
  process.stdout.write(
    `\n${total.passed} passed, ${failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}\n`,
  );

  function runTests(title, which) {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
    step(title, [join(modules, 'vitest', 'vitest.mjs'), 'run', ...reporters, ...which]);
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = outcome();
    total.passed += numPassedTests;
    total.failed += numFailedTests;
    total.skipped += numPendingTests;
    faults.push(...testResults.flatMap(faultsOf));
  }
}
process.exit(failures > 0 ? 1 : 0);

function step(title, args) {
  say(`\n${title} …`);
  const started = Date.now();
  const { status } = spawnSync(node, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  say(`${title}: ${status === 0 ? 'fine' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (status !== 0) failures += 1;
}

function outcome() {
  try {
    return JSON.parse(readFileSync(results, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, testResults: [] };
  } finally {
    rmSync(results, { force: true });
  }
}

/** A file that could not be read at all has a message of its own and no tests. */
function faultsOf({ name, status, message, assertionResults }) {
  const file = relative(root, name);
  const failed = assertionResults.filter((result) => result.status === 'failed');
  if (failed.length === 0) return status === 'failed' ? [`${file}\n${message}`] : [];
  return failed.map(({ fullName, failureMessages }) => {
    const lines = failureMessages.join('\n').split('\n');
    const ours = lines.filter((line) => !/^\s+at .*(vitest|new Promise)/.test(line));
    return `${file} > ${fullName}\n${ours.join('\n')}`;
  });
}
