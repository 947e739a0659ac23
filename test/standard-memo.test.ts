/** A standard memo of any programme, from the roles of its questions alone. */
import { describe, expect, test } from 'vitest';
import { standardThemes } from '../src/actions/standard-memo.ts';
import { evaluate } from '../src/figure/evaluate.ts';
import { htmlText } from '../src/intake/html-text.ts';
import { checkTemplate } from '../src/memo/check-template.ts';
import { makeEdition } from '../src/memo/make-edition.ts';
import { parseTemplate } from '../src/memo/parse-template.ts';
import { standardTemplate } from '../src/memo/standard-template.ts';
import { verifyEdition } from '../src/memo/verify-edition.ts';
import { templateProblemLine } from '../src/messages/template-problem.ts';
import { memoPage } from '../src/publish/html/memo-page.tsx';
import { reportOn } from './proofreading/verdict-of.ts';
import { demoRound } from './support/demo-memo.ts';

const cases = (['2020-maj', '2020-august'] as const).flatMap((round) =>
  (['da', 'en'] as const).map((language) => [round, language] as const),
);

describe.each(cases)('the standard memo about %s (%s)', (name, language) => {
  const { source, programme } = demoRound(name);
  const round = programme.rounds.find(({ id }) => id === name);
  if (!round) throw new Error(`no round ${name}`);
  const text = standardTemplate({
    language,
    facts: source.facts,
    figures: evaluate(source.definitions, source.tabulations),
    themes: standardThemes({ programme, round }),
  });
  const reading = parseTemplate({ path: 'memos/standard.md', text });

  test('has nothing wrong with it', () => {
    const faults = checkTemplate(reading, source.definitions, source.facts);
    expect(faults.map((fault) => templateProblemLine(fault))).toEqual([]);
  });
  test('can be made, and is true by itself', () => {
    const made = makeEdition(reading, source);
    if (!made.ok) throw new Error(made.problems.map((problem) => templateProblemLine(problem)).join('\n'));
    expect(verifyEdition(JSON.parse(JSON.stringify(made.value)))).toEqual([]);
  });
  test('holds nothing to object to for whoever has it proofread', async () => {
    const made = makeEdition(reading, source);
    expect(made.ok && (await reportOn(htmlText(memoPage(made.value)), language))).toEqual({
      verdict: 'consistent',
      remarks: [],
    });
  });
  test('tells of status, reasons, expectation, practice, learning and method in every theme that has them', () => {
    for (const { status } of standardThemes({ programme, round }))
      if (status) expect(text).toContain(`{{table: ${status.id} | bounds}}`);
    for (const part of [
      '{{chart: bostoette.status.map',
      '{{list: bostoette.reasons',
      '{{chart: bostoette.expected',
      '{{list: bostoette.modes',
    ])
      expect(text).toContain(part);
    expect(text).toContain('{{list: bostoette.learning_topics');
    expect(text).toContain('{{method}}');
    expect(text.includes('flow-2020-maj')).toBe(name === '2020-august');
  });
  test('types no quantity of its own', () => {
    expect(text.replace(/\{\{.*?\}\}/g, '').replace(/^---[\s\S]*?---/, '')).not.toMatch(/\d/);
  });
});
