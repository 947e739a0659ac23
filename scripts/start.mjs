// `npm start`: installs what is missing, builds, and starts Pejling with its demo on the embedded database.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, install, nodeBinary, nodeFlags, root, say } from './prepare.mjs';

install({ all: false });
build();
say('Starting …');
const env = { PEJLING_DEMO: '1', NODE_COMPILE_CACHE: join(root, 'dist', '.compile-cache'), ...process.env };
const child = spawn(
  nodeBinary(),
  [...nodeFlags, join(root, 'dist', 'main.js'), 'serve', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env,
  },
);
// Ctrl-C reaches the whole group; a signal to this process alone must be handed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
