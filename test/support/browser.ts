/** A real Chromium out of an npm package: nothing is downloaded and nothing is installed. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { projectFolder } from './source-files.ts';

/** Meant for tiny servers: with everything in one process, a page that fails takes the whole browser along. */
const notForUs = ['--single-process', '--no-zygote'];

export async function launchBrowser(): Promise<Browser> {
  const chromium = await unpackBrowser();
  const { chromium: playwright } = await import('playwright-core');
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((argument) => !notForUs.includes(argument)),
  });
}

/** Done once before any test: two that begin at the same time would unpack into each other. */
export async function unpackBrowser() {
  const { version } = JSON.parse(
    readFileSync(join(projectFolder, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  ) as { version: string };
  // It unpacks itself to the temporary folder and takes any `chromium` that lies there, of whatever version.
  const folder = join(projectFolder, '.tmp', `chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  return chromium;
}
