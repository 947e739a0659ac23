import { test } from 'vitest';
import { parseTemplate } from '/work/main/src/memo/parse-template.ts';
import { checkTemplate } from '/work/main/src/memo/check-template.ts';
import { makeEdition } from '/work/main/src/memo/make-edition.ts';
import { demoRound } from '/work/main/test/support/demo-memo.ts';
import { readFileSync, writeFileSync } from 'node:fs';
test('x', () => {
  const path = 'programmes/covid19-2020/memos/bostoette.md';
  const r = demoRound('2020-maj');
  const reading = parseTemplate({path, text: readFileSync('/work/main/'+path,'utf8')});
  console.log(JSON.stringify(checkTemplate(reading, r.source.definitions, r.source.facts),null,1));
  const e = makeEdition(reading, r.source);
  if (!e.ok) console.log(e.problems);
  else { console.log(e.value.sentences.map(s=>s.text).join('\n')); writeFileSync('/work/main/.tmp/edition.json', JSON.stringify(e.value,null,1)); }
  for (const f of r.source.definitions.filter(d=>d.questionnaire==='bostoette')) console.log(f.id, f.kind, f.visibility, f.smallestBase);
});
