/** The demo's own memos, whose every number is true by construction, as somebody else would have them proofread. */
import { describe, expect, test } from 'vitest';
import { templatesFor } from '../../src/actions/memo-templates.ts';
import type { Result } from '../../src/core/result.ts';
import { htmlText } from '../../src/intake/html-text.ts';
import { pdfText } from '../../src/intake/pdf-text.ts';
import { wordText } from '../../src/intake/word-text.ts';
import { makeEdition } from '../../src/memo/make-edition.ts';
import { memoPage } from '../../src/publish/html/memo-page.tsx';
import { memoMarkdown } from '../../src/publish/markdown/memo-markdown.ts';
import { memoPdf } from '../../src/publish/pdf/memo-pdf.ts';
import { finishedWord } from '../../src/publish/word/memo-word.ts';
import { demoRound } from '../support/demo-memo.ts';
import { reportOn } from './verdict-of.ts';

const memos = ['2020-maj', '2020-august'].flatMap((id) => {
  const { programme, source } = demoRound(id);
  const round = programme.rounds.find((one) => one.id === id);
  return (round ? templatesFor({ programme, round }) : []).map(({ name, reading }) => {
    const made = makeEdition(reading, source);
    if (!made.ok) throw new Error(`${name}: ${JSON.stringify(made.problems)}`);
    return { name, edition: made.value };
  });
});

function textIn<P>(read: Result<string, P>): string {
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

describe.each(memos)('the memo $name', ({ name, edition }) => {
  // It says what was so at the end of May of answers given from 27 May on: a true remark.
  const remarks = name === 'bostoette' ? ['date_passed'] : [];
  const report = { verdict: 'consistent', remarks };

  test('holds nothing to object to as a page', async () => {
    expect(await reportOn(htmlText(memoPage(edition)), edition.language)).toEqual(report);
  });

  test('holds nothing to object to as Markdown', async () => {
    expect(await reportOn(memoMarkdown(edition), edition.language)).toEqual(report);
  });

  test('holds nothing to object to as PDF', async () => {
    const text = textIn(await pdfText(memoPdf(edition)));
    expect(await reportOn(text, edition.language)).toEqual(report);
  });

  test('holds nothing to object to in Word', async () => {
    const text = textIn(wordText(await finishedWord(edition)));
    expect(await reportOn(text, edition.language)).toEqual(report);
  });
});
