// Bundles the enhancement scripts; pages work without them.
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { publish } from './publish-asset.mjs';

const root = resolve(import.meta.dirname, '..');
for (const name of ['answering', 'board', 'memo', 'memo-editor']) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, 'src', 'web', 'scripts', `${name}.ts`)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'warning',
  });
  publish(`${name}.js`, outputFiles[0].contents);
}
