import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { smallAgreementsYaml, smallHotlinesYaml } from '../../test/support/small-agreements.ts';
import { smallRulesYaml } from '../../test/support/small-rules.ts';
import { projectFolder } from '../../test/support/source-files.ts';
import { programmeProblemText } from './programme-problem-text.ts';
import { readApparatus } from './read-apparatus.ts';

const files = new Map([
  ['rules.yaml', smallRulesYaml],
  ['agreements.yaml', smallAgreementsYaml],
  ['hotlines.yaml', smallHotlinesYaml],
]);

/** Problems as they are told when one part of one file is replaced. */
function told(file: string, from: string, to: string): readonly string[] {
  const text = files.get(file) ?? '';
  expect(text, `${file} holds ${from}`).toContain(from);
  const { problems } = readApparatus(new Map(files).set(file, text.replace(from, to)), ['en']);
  return problems.map(programmeProblemText);
}

test('the small files are in order', () => {
  const { apparatus, problems } = readApparatus(files, ['en']);
  expect(problems).toEqual([]);
  expect(Object.keys(apparatus)).toEqual(['rules', 'agreements', 'hotlines']);
});

test('a programme without these files has none of them', () => {
  expect(readApparatus(new Map(), ['en'])).toEqual({ apparatus: {}, problems: [] });
});

test('the files of the first programme are in order', () => {
  const read = (name: string) =>
    [name, readFileSync(join(projectFolder, 'programmes/covid19-2020', name), 'utf8')] as const;
  const own = new Map([read('rules.yaml'), read('agreements.yaml'), read('hotlines.yaml')]);
  expect(readApparatus(own, ['da', 'en']).problems.map(programmeProblemText)).toEqual([]);
});

describe('agreements: a fault is told with its line, field and what to do', () => {
  test.each([
    ['an id given twice', 'id: summer', 'id: spring', 'agreements[1].id', /already in agreements\[0\]/],
    [
      'a commitment given twice',
      'id: full-hours',
      'id: doors',
      'agreements[0].elements[0].elements[0].commitments[0].id',
      /commitment "doors" is already/,
    ],
    [
      'an agreement that follows none',
      'follows: spring',
      'follows: sprung',
      'agreements[1].follows',
      /no agreement "sprung".*Did you mean "spring"\?/,
    ],
    [
      'an agreement that follows a later one',
      'on: 2021-06-01',
      'on: 2021-02-01',
      'agreements[1].follows',
      /came later/,
    ],
    [
      'a due date before it was agreed',
      'due: 2021-04-01',
      'due: 2021-02-01',
      'agreements[0].elements[0].commitments[0].due',
      /before it was agreed on 2021-03-01/,
    ],
    [
      'a due date in two ways',
      'due: 2021-04-01',
      'due: 2021-04-01\n            dueInWords: Soon',
      'agreements[0].elements[0].commitments[0]',
      /not both/,
    ],
    [
      'progress out of order',
      'on: 2021-04-10',
      'on: 2021-03-10',
      'agreements[0].elements[0].commitments[0].progress[1].on',
      /in order of time/,
    ],
    [
      'progress before it was agreed',
      'on: 2021-03-15',
      'on: 2021-02-15',
      'agreements[0].elements[0].commitments[0].progress[0].on',
      /before it was agreed/,
    ],
    [
      'a state that is none',
      'state: kept',
      'state: done',
      'agreements[0].elements[0].commitments[0].progress[1].state',
      /Use one of: "?agreed/,
    ],
    [
      'a document before its agreement',
      'delivered: 2021-05-01',
      'delivered: 2021-01-01',
      'partnerships[0].documents[0].delivered',
      /before it was agreed/,
    ],
    ['more members named than there are', 'count: 2', 'count: 1', 'partnerships[0].members', /2 are named/],
    [
      'a sum of an unknown one',
      'parent: buses',
      'parent: busses',
      'initiatives[3].parent',
      /Did you mean "buses"\?/,
    ],
    [
      'a sum that is part of itself',
      'id: all, title',
      'id: all, parent: diesel, title',
      'initiatives[0].parent',
      /part of itself/,
    ],
    [
      'parts that are far from an about',
      'units: 600',
      'units: 500',
      'initiatives[0].amount',
      /parts make 890, the sum is 1,000/,
    ],
    [
      'parts above a sum that is only partly divided',
      'units: 100 }',
      'units: 400 }',
      'initiatives[2].amount',
      /parts make 400, the sum is 390/,
    ],
    [
      'parts that are short of an exact sum',
      'divided: partly',
      'divided: wholly',
      'initiatives[2].amount',
      /parts make 100, the sum is 390/,
    ],
    [
      'a rule that is not in rules.yaml',
      'rules: [closing/second]',
      'rules: [closing/secund]',
      'agreements[0].elements[0].elements[0].commitments[0].rules',
      /Did you mean "closing\/second"\?/,
    ],
    [
      'words that must not be said',
      'summary: Libraries open.',
      'summary: Libraries are shut down.',
      'agreements[0].summary.en',
      /must not be said/,
    ],
  ])('%s', (_, from, to, field, sentence) => {
    const problems = told('agreements.yaml', from, to);
    expect(problems.join('\n')).toMatch(sentence);
    expect(
      problems.some((problem) => problem.includes(`: ${field}: `) && /^agreements\.yaml:\d+:/.test(problem)),
      problems.join('\n'),
    ).toBe(true);
  });

  test('rules that name an agreement that is not there', () => {
    const problems = told(
      'rules.yaml',
      'agreed: { on: 2021-02-01 }',
      'agreed: { on: 2021-02-01, agreement: sprung }',
    );
    expect(problems).toEqual([
      'rules.yaml:48: orders[0].versions[1].agreed.agreement: There is no agreement "sprung" in this programme. Did you mean "spring"?',
    ]);
  });
});

describe('hotlines: a fault is told with its line, field and what to do', () => {
  test.each([
    ['an id given twice', 'id: ministry', 'id: desk', 'hotlines[1].id', /already in hotlines\[0\]/],
    ['impossible hours', '09:00-17:00', '09:00-25:90', 'hotlines[0].hours', /no time that can be/],
    [
      'hours in words',
      'Mo-Fr 09:00-17:00; PH off',
      'weekdays 9 to 5',
      'hotlines[0].hours',
      /"weekdays" in "weekdays 9 to 5" is not understood/,
    ],
    [
      'a number that is none',
      '020 7946 0000',
      'ask for Anna',
      'hotlines[0].numbers[0]',
      /not a telephone number/,
    ],
    [
      'nobody to reach',
      '    email: help@example.org\n',
      '',
      'hotlines[1]',
      /neither a number nor a mail address/,
    ],
    ['a mail address that is none', 'help@example.org', 'help', 'hotlines[1].email', /write a mail address/],
    [
      'an end before the beginning',
      'validTo: 2021-12-31',
      'validTo: 2020-12-31',
      'hotlines[0].validTo',
      /before it begins/,
    ],
    [
      'in use outside its time',
      'checked: { on: 2021-02-01',
      'checked: { on: 2022-02-01',
      'hotlines[0].checked',
      /said to be in use on 2022-02-01/,
    ],
    [
      'a holiday twice',
      'title: Library Day }',
      'title: Library Day }\n  - { on: 2021-07-01, title: Again }',
      'holidays[1].on',
      /listed twice/,
    ],
  ])('%s', (_, from, to, field, sentence) => {
    const problems = told('hotlines.yaml', from, to);
    expect(problems.join('\n')).toMatch(sentence);
    expect(
      problems.some((problem) => problem.includes(`: ${field}: `) && /^hotlines\.yaml:\d+:/.test(problem)),
      problems.join('\n'),
    ).toBe(true);
  });
});
