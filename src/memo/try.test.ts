import { test } from 'vitest';
import { parseTemplate } from './parse-template.ts';
import { makeEdition } from './make-edition.ts';
import { verifyEdition } from './verify-edition.ts';
import { memoPage } from '../publish/html/memo-page.tsx';
import { memoMarkdown } from '../publish/markdown/memo-markdown.ts';
import { memoJson } from '../publish/memo-json.ts';
import { demoRound } from '../../test/support/demo-memo.ts';
import { launchBrowser } from '../../test/support/browser.ts';
import { readFileSync, writeFileSync } from 'node:fs';
test('x', async () => {
  const path = 'programmes/covid19-2020/memos/bostoette.md';
  const r = demoRound('2020-maj');
  const t0 = performance.now();
  const reading = parseTemplate({path, text: readFileSync('/work/main/'+path,'utf8')});
  const e = makeEdition(reading, r.source);
  if (!e.ok) { console.log(e.problems); return; }
  const t1 = performance.now();
  writeFileSync('.tmp/memo.html', memoPage(e.value));
  const t2 = performance.now();
  writeFileSync('.tmp/memo.md', memoMarkdown(e.value)); writeFileSync('.tmp/memo.json', memoJson(e.value));
  const t3 = performance.now();
  console.log(verifyEdition(JSON.parse(readFileSync('.tmp/memo.json','utf8'))));
  console.log(t1-t0, t2-t1, t3-t2, performance.now()-t3);
  const b = await launchBrowser();
  for (const [w,n] of [[1100,'wide'],[360,'narrow']] as const) {
    const c = await b.newContext({viewport:{width:w,height:900}});
    const p = await c.newPage();
    await p.goto('file:///work/main/.tmp/memo.html#tal-bostoette-status-as_before');
    await p.screenshot({path:`.tmp/memo-${n}.png`, fullPage:true});
    console.log(n, await p.evaluate('document.documentElement.scrollWidth'));
  }
  await b.close();
}, 60000);
