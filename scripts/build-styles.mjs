// Compiles the parts of Det Fælles Designsystem that we use, with our own rules, and copies fonts.
// Its package hides everything but its script behind `exports`, so that files are reached by path.
import { cpSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compile } from 'sass';
import { memoStyle } from '../src/publish/html/memo-style.ts';
import { publish } from './publish-asset.mjs';

const root = resolve(import.meta.dirname, '..');
const dkfds = join(root, 'node_modules', 'dkfds', 'dist');
const fonts = join(root, 'dist', 'public', 'fonts');
mkdirSync(fonts, { recursive: true });
// Split to the letters of Western Europe: 17 kB a weight instead of 60.
for (const weight of ['Regular', 'SemiBold'])
  cpSync(
    join(dkfds, 'fonts', 'IBMPlexSans', 'split', 'woff2', `IBMPlexSans-${weight}-Latin1.woff2`),
    join(fonts, `plex-${weight.toLowerCase()}.woff2`),
  );
// Signs that the styles of the design system draw inside boxes.
for (const sign of ['check-white', 'minus-white', 'chevron-down', 'chevron-down-gray-200'])
  cpSync(join(dkfds, 'img', 'svg-icons', `${sign}.svg`), join(root, 'dist', 'public', 'i', `${sign}.svg`));
for (const name of ['respondent', 'public']) {
  const { css } = compile(join(root, 'src', 'web', 'styles', `${name}.scss`), {
    loadPaths: [join(dkfds, 'scss'), join(root, 'src')],
    style: 'compressed',
    quietDeps: true,
    silenceDeprecations: ['if-function', 'import'],
  });
  publish(`${name}.css`, css);
}
// A memo brings the same style along when it is saved as a file of its own.
publish('memo.css', memoStyle);
