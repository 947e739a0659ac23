import { test } from 'vitest';
import { memoWord } from '../publish/word/memo-word.ts';
import { parseTemplate } from './parse-template.ts';
import { makeEdition } from './make-edition.ts';
import { demoRound } from '../../test/support/demo-memo.ts';
import { readFileSync, writeFileSync } from 'node:fs';
test('x', async () => {
  const path = 'programmes/covid19-2020/memos/2020-maj.md';
  const r = demoRound('2020-maj');
  const e = makeEdition(parseTemplate({path, text: readFileSync(path,'utf8')}), r.source);
  if (!e.ok) { console.log(e.problems); return; }
  const w = await memoWord(e.value);
  if (w.ok) writeFileSync('.tmp/memo.docx', w.value);
}, 60000);
