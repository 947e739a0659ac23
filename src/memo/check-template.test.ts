import { describe, expect, test } from 'vitest';
import { facts, source, templateText } from '../../test/support/memo-world.ts';
import { templateProblemLine } from '../messages/template-problem.ts';
import { checkTemplate } from './check-template.ts';
import { makeEdition } from './make-edition.ts';
import { parseTemplate } from './parse-template.ts';

const reading = (body: string, front?: string) =>
  parseTemplate({ path: 'memos/a.md', text: templateText(body, front) });
const problems = (body: string, front?: string) =>
  checkTemplate(reading(body, front), source.definitions, facts);
const codes = (body: string, front?: string) => problems(body, front).map(({ code }) => code);

describe('a template is refused for', () => {
  test.each([
    ['a figure that is not there', '{{care.statuss.as_before}}', 'figure-not-found'],
    ['a confidential figure', '{{care.how.answered}}', 'figure-confidential'],
    ['a confidential figure in a table', '{{table: care.how.answered}}', 'figure-confidential'],
    ['a way that the figure cannot be written in', '{{care.status | percent}}', 'figure-style'],
    ['a distribution in a sentence', '{{care.status}}', 'figure-style'],
    ['what overlapping answers leave over', '{{care.reasons | remainder: rooms}}', 'figure-style'],
    ['bounds of a response rate', '{{care.response | bounds}}', 'figure-style'],
    [
      'an answer that the question does not have',
      '{{care.status | remainder: as_befor}}',
      'category-not-found',
    ],
    ['a remainder of nothing', '{{care.status | remainder}}', 'category-not-found'],
    ['a date that is not there', '{{date: round.open}}', 'name-not-found'],
    ['a date that nobody knows', '{{date: document.date}}', 'fact-empty'],
    ['a law paragraph of no area', '{{paragraph: cure}}', 'name-not-found'],
    ['a method section of no questionnaire', '{{method: cure}}', 'name-not-found'],
    ['a table in a sentence', 'Se {{table: care.status}} her', 'block-in-sentence'],
    ['a reference in the address of a link', '[her](https://x.dk/{{care.response}})', 'reference-misplaced'],
    ['braces that do not close', 'Se {{care.response', 'reference-unclosed'],
    ['more references than there are marks for', '{{contents}} '.repeat(7000), 'references-too-many'],
    ['a quantity typed', 'Det er 54 af 83.', 'typed-quantity'],
    ['a quantity in a heading', '## De tre grunde', 'typed-quantity'],
    ['a quantity in a list', '- flertallet', 'typed-quantity'],
    ['a quantity in a table', '| a |\n| --- |\n| 5 |', 'typed-quantity'],
    ['a quantity in a caption', '{{table: care.status | caption: De fleste}}', 'typed-quantity'],
    ['a quantity divided by marks', '**to** tredjedele', 'typed-quantity'],
    ['a quotation without its source', '> Vi er 5.', 'citation-without-source'],
    ['an image', '![x](y.png)', 'not-shown'],
    ['HTML', '<b>x</b>', 'not-shown'],
    ['code', '`x`', 'not-shown'],
    ['a link that runs something', '[x](javascript:alert())', 'not-shown'],
    ['a heading as great as the title', '# Hej', 'heading-level'],
    ['a heading two levels down', '## A\n\n#### B', 'heading-level'],
    [
      'the same figure in two ways',
      '{{care.status.closed}} og {{care.status.closed | percent}}',
      'worded-twice',
    ],
    ['a private character', 'x \uE000 y', 'private-character'],
  ])('%s', (_, body, code) => expect(codes(body)).toContain(code));

  test.each([
    ['no title', 'language: da', 'field-missing'],
    ['no known language', 'title: A\nlanguage: fr', 'field-wrong'],
    ['an unknown field', 'title: A\nlanguage: da\nruond: r', 'field-unknown'],
    ['a day that is not there', 'title: A\nlanguage: da\ndocument: { date: 2020-02-30 }', 'field-wrong'],
    ['YAML that is none', 'title: [A', 'front-matter-unreadable'],
    ['a quantity in the title', 'title: Tre råd\nlanguage: da', 'typed-quantity'],
    ['an exception without a reason', 'title: A\nlanguage: da\nexceptions: [{ text: x }]', 'field-missing'],
  ])('front matter with %s', (_, front, code) => expect(codes('Tekst.', front)).toContain(code));

  test('no front matter at all', () => {
    expect(parseTemplate({ path: 'a.md', text: 'Tekst' }).problems.map(({ code }) => code)).toContain(
      'front-matter-missing',
    );
  });
});

describe('every problem', () => {
  const body = 'Linje.\n\nDer er\n> nej\n\n- x {{care.statuss}}\n- y 12 og\n  {{date: round.opns}}\n';
  test('is told at once, with its line and column', () => {
    expect(problems(body).map(({ line, column, code }) => [line, column, code])).toEqual([
      [8, 1, 'citation-without-source'],
      [10, 5, 'figure-not-found'],
      [11, 5, 'typed-quantity'],
      [12, 3, 'name-not-found'],
    ]);
  });
  test('has a sentence that says what to do, in both languages', () => {
    for (const language of ['da', 'en'] as const) {
      for (const problem of problems(body)) {
        expect(templateProblemLine(problem, language)).toMatch(
          /^memos\/a\.md:\d+:\d+: \p{Lu}|^memos\/a\.md:\d+:\d+: [»"]/u,
        );
      }
    }
  });
  test('names what was most likely meant', () => {
    expect(problems('{{care.statuss.as_before}}')).toMatchObject([{ nearest: 'care.status.as_before' }]);
  });
});

describe('a template in order', () => {
  test.each([
    [
      'figures, dates, paragraphs and counts by reference',
      '{{care.status.closed}} den {{date: round.opens}} efter {{paragraph: care}} i {{count: frame.region.1 | noun}}',
    ],
    [
      'quantities quoted with their source',
      '{{quote: ca. 215 mio. kr. | source: Aftalen af 25. april 2020}}',
    ],
    ['a citation with its source', '> Vi er 5.\n> Kilde: Ministeren, 3. maj 2020'],
    ['COVID-19 and the names of laws', 'Efter COVID-19 gælder serviceloven.'],
    ['numbered points', '1. a\n2. b'],
    ['comments of the author', '<!-- husk 54 {{nej}} -->\n\nTekst.'],
    [
      'the words of a question',
      '{{question: care.status}} {{option: care.status.closed}} {{definition: care.status}}',
    ],
    [
      'the same figure in words and in numbers',
      '{{care.status.closed}}, {{care.status.closed | of}}, {{care.status.closed | count}}',
    ],
  ])('may hold %s', (_, body) => expect(problems(body)).toEqual([]));

  test('may hold what its front matter excepts', () => {
    const front = 'title: A\nlanguage: da\nexceptions:\n  - { text: for alle borgere, why: ordlyden }';
    expect(problems('Støtten er som før for alle borgere.', front)).toEqual([]);
  });
});

describe('a figure without a value stops publication', () => {
  test('with the reason', () => {
    const made = makeEdition(reading('{{other.status.closed}}'), source);
    expect(made).toMatchObject({
      ok: false,
      problems: [{ code: 'figure-without-value', why: 'no-answers', line: 5, column: 1 }],
    });
  });
  test('also in a table, a chart and a list', () => {
    for (const block of ['table', 'chart', 'list']) {
      expect(makeEdition(reading(`{{${block}: other.status}}`), source)).toMatchObject({
        problems: [{ code: 'figure-without-value' }],
      });
    }
  });
  test('in a section of our own it is told where the section was asked for', () => {
    const faulty = { ...source, definitions: source.definitions.filter(({ id }) => id !== 'care.response') };
    expect(makeEdition(reading('Tekst.\n\n{{method: care}}'), faulty)).toMatchObject({
      problems: [{ code: 'figure-not-found', line: 7, column: 1 }],
    });
  });
});
