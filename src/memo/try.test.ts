import { test } from 'vitest';
import { memoWord } from '../publish/word/memo-word.ts';
import { readFileSync, writeFileSync } from 'node:fs';
test('x', async () => {
  const e = JSON.parse(readFileSync('.tmp/memo.json','utf8'));
  for (let i=0;i<3;i++) {
  const t0 = performance.now();
  const w = await memoWord(e);
  if (w.ok) writeFileSync('.tmp/memo.docx', w.value);
  console.log('word', w.ok, performance.now()-t0);
  }
}, 60000);
