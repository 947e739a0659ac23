/** The memos of covid19-2020: that they can be made, that they are true, and that they follow the answers. */
import { describe, expect, test } from 'vitest';
import { publishableTabulations } from '../src/figure/publishable-tabulations.ts';
import { checkTemplate } from '../src/memo/check-template.ts';
import type { Edition } from '../src/memo/edition.ts';
import { type EditionSource, makeEdition } from '../src/memo/make-edition.ts';
import { parseTemplate } from '../src/memo/parse-template.ts';
import { verifyEdition } from '../src/memo/verify-edition.ts';
import { templateProblemLine } from '../src/messages/template-problem.ts';
import { answered } from '../src/questionnaire/answer.ts';
import { hashDataset } from '../src/round/hash-dataset.ts';
import { demoRound } from './support/demo-memo.ts';

const demo = demoRound('2020-maj');
const august = demoRound('2020-august');

function make(name: string, source: EditionSource): Edition {
  const file = demo.programme.memos.find(({ path }) => path.endsWith(`${name}.md`));
  if (!file) throw new Error(`no template ${name}`);
  const made = makeEdition(parseTemplate(file), source);
  if (!made.ok) throw new Error(made.problems.map((problem) => templateProblemLine(problem)).join('\n'));
  return made.value;
}

const memos = demo.programme.memos.flatMap((file) => {
  const about = parseTemplate(file).template.front.round;
  return about === '2020-maj' || about === '2020-august' ? [{ ...file, about }] : [];
});

describe.each(memos.map(({ path, about }) => [path.replace(/^memos\/|\.md$/g, ''), about] as const))(
  'the memo %s',
  (name, about) => {
    const { source, dataset } = about === '2020-maj' ? demo : august;
    test('has nothing wrong with its template', () => {
      const file = memos.find(({ path }) => path.endsWith(`${name}.md`));
      const reading = parseTemplate(file ?? { path: name, text: '' });
      const { definitions, facts } = source;
      expect(
        checkTemplate(reading, definitions, facts).map((problem) => templateProblemLine(problem)),
      ).toEqual([]);
    });

    test('is true by itself and against the dataset', () => {
      const edition = make(name, source);
      const used = new Set<string>(edition.figures.map(({ id }) => id));
      const definitions = source.definitions.filter(({ id }) => used.has(id));
      const tabulations = publishableTabulations(definitions, source.tabulations);
      const { hash } = dataset;
      expect(
        verifyEdition(JSON.parse(JSON.stringify(edition)), {
          hash,
          earlier: new Map((source.dataset.earlier ?? []).map((one) => [one.round, one.hash])),
          tabulations,
          facts: source.facts,
          definitions,
        }),
      ).toEqual([]);
    });
  },
);

test('the memo tells that the assembly limit was raised the day before it, and that derogations end the day after', () => {
  const said = make('2020-maj', demo.source).sentences.map(({ text }) => text);
  const after = (intro: string) => said[said.findIndex((text) => text.startsWith(intro)) + 1];
  expect(after('Fra svarfristen')).toMatch(/^Forsamlingsforbuddet: højst 50 personer, fra 8\. juni 2020/);
  expect(after('Kort efter')).toMatch(/^Fravigelsesbekendtgørelsen: .*fra 10\. juni 2020/);
});

test('one authority that answers otherwise changes the words of the memo', () => {
  const before = make('bostoette', demo.source);
  const changed = demoRound('2020-maj', (dataset) => {
    const at = dataset.cells.findIndex(({ questionnaire, question, answer }) => {
      const said = answer.state === 'answered' && answer.value.kind === 'choice' ? answer.value.code : '';
      return questionnaire === 'bostoette' && question === 'status' && said === 'as_before';
    });
    const cells = dataset.cells.map((cell, index) =>
      index === at ? { ...cell, answer: answered({ kind: 'choice', code: 'early' }) } : cell,
    );
    return { ...dataset, cells, hash: hashDataset({ ...dataset, cells }) };
  });
  const after = make('bostoette', changed.source);
  const share = ({ figures }: Edition) => figures.find(({ id }) => id === 'bostoette.status.as_before')?.text;
  expect([share(before), share(after)]).toEqual([
    'lidt under to tredjedele (54 af 83)',
    'lidt under to tredjedele (53 af 83)',
  ]);
  expect(after.dataset.hash).not.toBe(before.dataset.hash);
  expect(after.sentences.map(({ text }) => text).join(' ')).toContain('(53 af 83)');
});
