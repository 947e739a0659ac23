/** Runs every `@example call(…) // => value` of the sources, so that what the comments promise is true. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, projectFolder } from './support/source-files.ts';

interface Example {
  readonly file: string;
  readonly call: string;
  readonly value: string;
}

const examples: readonly Example[] = filesBelow('src', /\.tsx?$/).flatMap((file) =>
  [
    ...readFileSync(join(projectFolder, file), 'utf8').matchAll(
      /@example (.+?) \/\/ => (.+?)\s*(?:\*\/)?$/gm,
    ),
  ].map(([, call, value]) => ({ file, call: call ?? '', value: value ?? '' })),
);

describe('the examples in the comments', () => {
  test('are many', () => expect(examples.length).toBeGreaterThan(20));

  test.each(examples)('$file: $call', async ({ file, call, value }) => {
    const scope = { ...(await exportsOfModule(file)), ...(await import(join(projectFolder, file))) };
    const names = Object.keys(scope);
    const run = (code: string) => new Function(...names, `return (${code});`)(...Object.values(scope));
    expect(rounded(await run(call))).toEqual(rounded(run(value)));
  });
});

/** An example may use what its own folder and the core export. */
async function exportsOfModule(file: string): Promise<Record<string, unknown>> {
  const folder = dirname(file);
  const files = [...filesBelow('src/core', /\.ts$/), ...filesBelow(folder, /\.ts$/)];
  const modules = await Promise.all(
    files.filter((path) => !/\.test\.ts$/.test(path)).map((path) => import(join(projectFolder, path))),
  );
  return Object.assign({}, ...modules);
}

/** Fractions differ in their last digits; nobody writes those in a comment. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isInteger(value)) return Number(value.toPrecision(12));
  if (Array.isArray(value)) return value.map(rounded);
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, rounded(member)]));
}
