import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type FontName = 'Regular' | 'Italic' | 'SemiBold' | 'SemiBoldItalic';

const read = new Map<FontName, Buffer>();

/** A cut of the design system's typeface as TrueType; Typst and drawings in pixels cannot read woff2. */
export function fontFile(name: FontName): Buffer {
  const known = read.get(name);
  if (known) return known;
  // The package hides everything but its script, so that its folder is found from there.
  const script = createRequire(import.meta.url).resolve('dkfds');
  const folder = script.slice(0, script.lastIndexOf(join('node_modules', 'dkfds')));
  const path = join(
    'node_modules',
    'dkfds',
    'dist',
    'fonts',
    'IBMPlexSans',
    'complete',
    'ttf',
    `IBMPlexSans-${name}.ttf`,
  );
  const bytes = readFileSync(join(folder === '' ? dirname(script) : folder, path));
  read.set(name, bytes);
  return bytes;
}
