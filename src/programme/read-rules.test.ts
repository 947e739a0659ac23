import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { smallRulesYaml } from '../../test/support/small-rules.ts';
import { projectFolder } from '../../test/support/source-files.ts';
import { programmeProblemText } from './programme-problem-text.ts';
import { readRules } from './read-rules.ts';

type Replacements = readonly (readonly [string, string])[];

function spoilt(replacements: Replacements): string {
  return replacements.reduce((text, [from, to]) => {
    expect(text, `the file holds ${from}`).toContain(from);
    return text.replace(from, to);
  }, smallRulesYaml);
}

function told(text: string): readonly string[] {
  const read = readRules({ path: 'rules.yaml', text }, ['en']);
  return read.ok ? [] : read.problems.map(programmeProblemText);
}

/** Of a part of the file, spoilt or as it was where the part itself was replaced. */
function line(text: string, part: string): number {
  const within = text.includes(part) ? text : smallRulesYaml;
  return within.slice(0, within.indexOf(part)).split('\n').length;
}

test('the small rules are in order', () => expect(told(smallRulesYaml)).toEqual([]));

describe('a fault is told with its line, field and what to do', () => {
  test.each<readonly [string, Replacements, string, string, RegExp]>([
    [
      'a name given twice',
      [['id: herald', 'id: gazette']],
      'id: herald',
      'sources[1].id',
      /already in sources\[0\]/,
    ],
    [
      'an unknown act',
      [['acts: [read-there]', 'acts: [read-their]']],
      'id: no-reading',
      'orders[0].versions[0].provisions[1].acts',
      /Did you mean "read-there"\?/,
    ],
    [
      'an unknown place',
      [['exceptPlaces: [mobile]', 'exceptPlaces: [moblie]']],
      'id: no-lending',
      'orders[0].versions[0].provisions[0].exceptPlaces',
      /no kind of place "moblie"/,
    ],
    [
      'an unknown source',
      [['sources: [gazette, herald]', 'sources: [gazette, heralt]']],
      'sources: [gazette, herald]',
      'orders[1].versions[1].sources',
      /no source "heralt"/,
    ],
    [
      'a version amending one that is not there',
      [['amends: first', 'amends: frist']],
      'amends: first',
      'orders[0].versions[1].amends',
      /no version of this order "frist"/,
    ],
    [
      'no beginning',
      [['        planned: 2021-05-01\n', '']],
      'id: five',
      'orders[1].versions[2]',
      /not said when/,
    ],
    [
      'two beginnings',
      [['planned: 2021-05-01', 'planned: 2021-05-01\n        from: 2021-05-02']],
      'id: five',
      'orders[1].versions[2]',
      /given twice: from, planned/,
    ],
    [
      'in force before it was issued',
      [['issued: 2021-01-04', 'issued: 2021-01-06']],
      'from: 2021-01-05T08:00',
      'orders[0].versions[0].from',
      /before it was issued \(2021-01-06\)/,
    ],
    [
      'amended before it was issued',
      [['number: not-found', 'number: not-found\n        issued: 2021-01-02']],
      'amends: first',
      'orders[0].versions[1].amends',
      /changes "first" on 2021-01-02, before that was issued/,
    ],
    [
      'replaced before it was in force',
      [['from: 2021-01-05\n', 'from: 2021-02-05\n']],
      'replaces: thirty',
      'orders[1].versions[1].replaces',
      /before that came into force \(2021-02-05/,
    ],
    [
      'an end before the beginning',
      [['to: 2021-03-31', 'to: 2021-02-09']],
      'to: 2021-03-31',
      'orders[0].versions[1].to',
      /ends \(2021-02-09\) before it begins/,
    ],
    [
      'versions of one order that overlap',
      [['        replaces: thirty\n', '']],
      'id: ten',
      'orders[1].versions[1]',
      /Both this version and "thirty" .* hold on 2021-01-22/,
    ],
    [
      'a circle',
      [['number: No. 2', 'number: No. 2\n        replaces: ten']],
      'replaces: ten',
      'orders[1].versions[0].replaces',
      /in a circle/,
    ],
    [
      'provisions that contradict',
      [
        [
          '{ id: no-reading, acts: [read-there], effect: forbids',
          '{ id: no-reading, acts: [lend], effect: permits',
        ],
      ],
      'id: no-reading',
      'orders[0].versions[0].provisions[1]',
      /"no-lending" says something else about "lend" at "branch"/,
    ],
    [
      'a provision said twice',
      [['acts: [read-there], effect: forbids', 'acts: [lend], effect: forbids']],
      'id: no-reading',
      'orders[0].versions[0].provisions[1]',
      /already says this/,
    ],
    [
      'a limit without a number',
      [['effect: limits, freely: 30', 'effect: limits']],
      'id: limit, acts: [meet], effect: limits, freely: 30',
      'orders[1].versions[0].provisions[0]',
      /needs freely/,
    ],
    [
      'a number without a limit',
      [['acts: [read-there], effect: forbids', 'acts: [read-there], effect: forbids, freely: 3']],
      'id: no-reading',
      'orders[0].versions[0].provisions[1]',
      /has no limit/,
    ],
    [
      'limits the wrong way round',
      [['onConditions: 20', 'onConditions: 9']],
      'id: limit\n',
      'orders[1].versions[1].provisions[0]',
      /must come before/,
    ],
    [
      'conditions that are not written',
      [['            conditions: [Seated]\n', '']],
      'id: limit\n',
      'orders[1].versions[1].provisions[0]',
      /none is written/,
    ],
    [
      'a plan that drops nothing',
      [['drops: [no-lending]', 'drops: [no-landing]']],
      'drops: [no-lending]',
      'orders[0].versions[1].drops',
      /no provision "no-landing"/,
    ],
    [
      'sources that agree',
      [['at: 2021-01-22', 'at: 2021-01-20']],
      'fromConflicting',
      'orders[1].versions[1].fromConflicting',
      /do not disagree/,
    ],
    [
      'rules after the last day looked at',
      [['followedTo: 2021-12-31', 'followedTo: 2021-01-31']],
      'id: lending',
      'streams[0].followedTo',
      /Move followedTo/,
    ],
    [
      'a local decision outside its frame',
      [['from: 2021-01-10', 'from: 2021-01-01']],
      'from: 2021-01-10',
      'localDecisions[0].from',
      /outside the time of "closing\/first"/,
    ],
    [
      'a local decision that nobody may make',
      [['            leavesToPlaces: true\n', '']],
      'acts: [shorten-hours]\n    places',
      'localDecisions[0].acts',
      /does not leave "shorten-hours" to places/,
    ],
    [
      'an example that does not hold',
      [['answer: not-allowed', 'answer: allowed']],
      'answer: not-allowed',
      'examples[0].answer',
      /expects "allowed", but the rules answer "not-allowed"/,
    ],
    [
      'an example with other grounds',
      [['because: [closing/first/no-lending]', 'because: [closing/first/no-reading]']],
      'because: [closing/first/no-lending]',
      'examples[0].because',
      /rests on something else/,
    ],
    [
      'words that must not be said',
      [['text: No lending.', 'text: Libraries are shut down.']],
      'id: no-lending',
      'orders[0].versions[0].provisions[0].text.en',
      /"shut down" must not be said of "libraries"/,
    ],
    [
      'a moment that is none',
      [['from: 2021-02-10', 'from: 2021-02-30']],
      'from: 2021-02-10',
      'orders[0].versions[1].from',
      /write a day such as/,
    ],
  ])('%s', (_, replacements, where, field, sentence) => {
    const text = spoilt(replacements);
    const problems = told(text);
    const place = `rules.yaml:${line(text, where)}: ${field}: `;
    expect(
      problems.filter((problem) => problem.startsWith(place)),
      problems.join('\n'),
    ).not.toEqual([]);
    expect(problems.join('\n')).toMatch(sentence);
  });

  test('all of them at once', () => {
    expect(
      told(
        spoilt([
          ['id: herald', 'id: gazette'],
          ['freely: 30', 'onConditions: 30'],
        ]),
      ).length,
    ).toBeGreaterThan(1);
  });
});

const programmes = readdirSync(join(projectFolder, 'programmes'));
const files = programmes.flatMap((programme) => {
  try {
    const text = readFileSync(join(projectFolder, 'programmes', programme, 'rules.yaml'), 'utf8');
    return [{ programme, text }];
  } catch {
    return [];
  }
});

test.each(files)('$programme: every example of rules.yaml holds', ({ text }) => {
  const languages = /^ {2}- id: .*\n {4}title: \{ da:/m.test(text)
    ? (['da', 'en'] as const)
    : (['en'] as const);
  const read = readRules({ path: 'rules.yaml', text }, languages);
  expect(read.ok ? [] : read.problems.map(programmeProblemText)).toEqual([]);
  expect(read.ok && read.value.examples.length).toBeGreaterThan(10);
});
