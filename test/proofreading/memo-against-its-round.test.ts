/** The memos of the demo held against the round that they were made from: true numbers are let be, changed ones met. */
import { describe, expect, test } from 'vitest';
import { templatesFor } from '../../src/actions/memo-templates.ts';
import type { Language } from '../../src/core/language.ts';
import { textIn } from '../../src/core/language.ts';
import { evaluate } from '../../src/figure/evaluate.ts';
import { makeEdition } from '../../src/memo/make-edition.ts';
import { againstFigures } from '../../src/proofreading/against-figures.ts';
import { readDocument } from '../../src/proofreading/read/read-document.ts';
import { reportOn } from '../../src/proofreading/report/report.ts';
import { memoMarkdown } from '../../src/publish/markdown/memo-markdown.ts';
import { demoRound } from '../support/demo-memo.ts';

const { programme, source } = demoRound('2020-maj');
const figures = evaluate(source.definitions, source.tabulations);
const round = programme.rounds.find(({ id }) => id === '2020-maj');
const memos = (round ? templatesFor({ programme, round }) : []).map(({ name, reading }) => {
  const made = makeEdition(reading, source);
  if (!made.ok) throw new Error(`${name}: ${JSON.stringify(made.problems)}`);
  return { name, language: reading.template.front.language, text: memoMarkdown(made.value) };
});

/** What is compared and found; nothing is decided, for that is not what is tested. */
function held(text: string, language: Language) {
  const read = readDocument(text, { language });
  const report = reportOn(read, { verdict: 'consistent', groups: [], suppositions: [] });
  const authorityNoun = textIn(programme.authorityNoun.one, language);
  const compared = againstFigures(report, { figures, authorityNoun });
  const found = compared.report.findings.filter(({ severity }) => severity === 'differs_from_data');
  return { claims: compared.claims, proofs: found.map(({ proof }) => proof[language]) };
}

const pair = { da: /(\d+) af (\d+)/g, en: /(\d+) of (\d+)/g } as const;

describe.each(memos)('the memo $name', ({ text, language }) => {
  test('differs nowhere from its own data', () => {
    expect(held(text, language).proofs).toEqual([]);
  });

  test('differs, where its numbers are changed, from the numbers that stood there', () => {
    const shift = 5;
    const of = { da: 'af', en: 'of' }[language];
    const changed = text.replace(pair[language], (_, k, n) => `${Number(k) + shift} ${of} ${n}`);
    const { proofs, claims } = held(changed, language);
    for (const proof of proofs) {
      const [told, stood] = (proof.match(/\d+(?=; | af | of )/g) ?? []).map(Number);
      expect([proof, (told ?? 0) - (stood ?? 0)]).toEqual([proof, shift]);
    }
    expect(proofs.length).toBeLessThanOrEqual(claims);
  });
});

test('a good part of the changed numbers is met', () => {
  const all = memos.flatMap(({ text, language }) => {
    const of = { da: 'af', en: 'of' }[language];
    return held(
      text.replace(pair[language], (_, k, n) => `${Number(k) + 5} ${of} ${n}`),
      language,
    ).proofs;
  });
  expect(all.length).toBeGreaterThanOrEqual(30);
});
