/** What a respondent's browser has to fetch, compressed and fonts apart, for the heaviest first page of the programme. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { compile } from 'sass';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectFolder } from '../../test/support/source-files.ts';
import { type TestSite, testSite } from '../../test/support/test-site.ts';
import { visitor } from '../../test/support/test-visitor.ts';
import { programmeFolders, registers } from '../store/programme-folders.ts';

const kilobyte = 1024;
const styleKilobytes = 8;
const scriptKilobytes = 10;
const pageKilobytes = 30;

let site: TestSite;
beforeAll(async () => {
  const [folder] = programmeFolders(projectFolder);
  if (!folder) throw new Error('no programme in the project');
  site = await testSite({ files: folder.files, registers: registers(projectFolder), round: 'proeve' });
});
afterAll(() => site.close());

test('script, styles and the heaviest first page stay within the budget', async () => {
  const [script, styles, page] = await Promise.all([scriptBytes(), styleBytes(), heaviestFirstPage()]);
  console.log(`gzip: page ${page}, styles ${styles}, script ${script} bytes`);
  expect(script).toBeLessThanOrEqual(scriptKilobytes * kilobyte);
  expect(styles).toBeLessThanOrEqual(styleKilobytes * kilobyte);
  expect(page + styles + script).toBeLessThanOrEqual(pageKilobytes * kilobyte);
});

async function scriptBytes(): Promise<number> {
  const entry = join(projectFolder, 'src/web/scripts/answering.ts');
  const options = { bundle: true, minify: true, format: 'esm', target: 'es2022', write: false } as const;
  const { outputFiles } = await build({ ...options, entryPoints: [entry] });
  return gzipSync(outputFiles[0]?.contents ?? '').length;
}

function styleBytes(): number {
  const loadPaths = [join(projectFolder, 'node_modules/dkfds/dist/scss')];
  const file = join(projectFolder, 'src/web/styles/respondent.scss');
  const { css } = compile(file, {
    loadPaths,
    style: 'compressed',
    quietDeps: true,
    silenceDeprecations: ['if-function', 'import'],
  });
  return gzipSync(css).length;
}

async function heaviestFirstPage(): Promise<number> {
  const [programme] = site.context.programmes.values();
  const authority = programme?.authorities[0]?.id ?? '';
  const sizes = (programme?.questionnaires ?? []).map(async ({ id, sections }) => {
    const sheet = await site.sheet(authority, id);
    const { html, status } = await visitor(site.app).get(`${sheet}/${sections[0]?.id}`);
    expect([id, status]).toEqual([id, 200]);
    return gzipSync(html).length;
  });
  return Math.max(...(await Promise.all(sizes)));
}
