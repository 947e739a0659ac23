/** The threat model names tests; a test that is no longer there shows nothing. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from './support/source-files.ts';

const lines = readFileSync(join(projectFolder, 'docs', 'threat-model.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| asset'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, asset = '', attack = '', stops = '', shown = '']) => ({ asset, attack, stops, shown }));

test('every threat has an asset, an attack, what stops it and a test', () => {
  expect(lines.length).toBeGreaterThan(15);
  for (const line of lines) expect([line, Object.values(line).includes('')]).toEqual([line, false]);
});

describe.each(lines)('$asset: $attack', ({ shown }) => {
  test('is tried where the line says', () => {
    const files = [...shown.matchAll(/`([^`]+\.test\.tsx?)`/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect([file, existsSync(join(projectFolder, file))]).toEqual([file, true]);
    // A title in quotation marks is that of a test, or the beginning of one.
    const code = files.map((file) => readFileSync(join(projectFolder, file), 'utf8')).join('\n');
    const titles = [...shown.matchAll(/“([^”]+)”/g)].map(([, title = '']) => title);
    for (const title of titles) expect([title, code.includes(title)]).toEqual([title, true]);
    expect(titles.length).toBeGreaterThan(0);
  });
});
