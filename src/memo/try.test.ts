import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { launchBrowser } from '../../test/support/browser.ts';
import { demoRound } from '../../test/support/demo-memo.ts';
import { memoPage } from '../publish/html/memo-page.tsx';
import { memoMarkdown } from '../publish/markdown/memo-markdown.ts';
import { memoJson } from '../publish/memo-json.ts';
import { makeEdition } from './make-edition.ts';
import { parseTemplate } from './parse-template.ts';

test('x', async () => {
  const path = 'programmes/covid19-2020/memos/2020-maj.md';
  const r = demoRound('2020-maj');
  for (let i = 0; i < 3; i++) {
    const t0 = performance.now();
    const reading = parseTemplate({ path, text: readFileSync(path, 'utf8') });
    const tp = performance.now();
    const e = makeEdition(reading, r.source);
    if (!e.ok) {
      console.log(e.problems);
      return;
    }
    const t1 = performance.now();
    writeFileSync('.tmp/memo.html', memoPage(e.value));
    const t2 = performance.now();
    writeFileSync('.tmp/memo.md', memoMarkdown(e.value));
    writeFileSync('.tmp/memo.json', memoJson(e.value));
    console.log('parse', tp - t0, 'make', t1 - tp, 'html', t2 - t1, performance.now() - t2);
  }
  const b = await launchBrowser();
  for (const [w, n] of [
    [1100, 'wide'],
    [360, 'narrow'],
  ] as const) {
    const c = await b.newContext({ viewport: { width: w, height: 900 } });
    const p = await c.newPage();
    await p.goto('file:///work/main/.tmp/memo.html');
    await p.screenshot({ path: `.tmp/memo-${n}.png`, fullPage: true });
    for (const [i, el] of (
      await p.locator('.memo-chart,.memo-table,.memo-head,.memo-contents').all()
    ).entries())
      await el.screenshot({ path: `.tmp/part-${n}-${i}.png` });
    console.log(n, await p.evaluate('document.documentElement.scrollWidth'));
  }
  await b.close();
}, 60000);
