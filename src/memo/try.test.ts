import { test } from 'vitest';
import { parseTemplate } from './parse-template.ts';
import { makeEdition } from './make-edition.ts';
import { memoPdf } from '../publish/pdf/memo-pdf.ts';
import { demoRound } from '../../test/support/demo-memo.ts';
import { readFileSync, writeFileSync } from 'node:fs';
test('x', async () => {
  const path = 'programmes/covid19-2020/memos/2020-maj.md';
  const r = demoRound('2020-maj');
  const reading = parseTemplate({path, text: readFileSync(path,'utf8')});
  const e = makeEdition(reading, r.source);
  if (!e.ok) { console.log(e.problems); return; }
  writeFileSync('.tmp/memo.json', JSON.stringify(e.value));
  for (let i=0;i<3;i++) {
  const t0 = performance.now();
  writeFileSync('.tmp/memo.pdf', memoPdf(e.value));
  console.log('pdf', performance.now()-t0);
  }
}, 60000);
