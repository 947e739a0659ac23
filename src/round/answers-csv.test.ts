import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallFiles } from '../../test/support/small-programme.ts';
import type { QuestionId } from '../core/ids.ts';
import { readProgramme } from '../programme/read-programme.ts';
import { type Answer, answered, missing } from '../questionnaire/answer.ts';
import { complete } from '../questionnaire/complete.ts';
import { decode } from '../questionnaire/decode.ts';
import { questionsOf } from '../questionnaire/logic/compile-logic.ts';
import { readAnswersCsv } from './answers-csv.ts';
import { csvNoteText, csvProblemLines, csvProblemText } from './csv-problem-text.ts';
import { guardFormula, unguardFormula } from './formula-guard.ts';
import { type SheetAnswers, sheetsOfDataset, writeAnswersCsv } from './write-answers-csv.ts';

const read = readProgramme(smallFiles, new Map());
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const programme = read.value;
const [round] = programme.rounds;
const [parks, pools] = programme.questionnaires;
const { authorities } = programme;
const [first] = authorities;
if (!round || !parks || !pools || !first) throw new Error('the small programme is too small');

const bytes = (text: string) => new TextEncoder().encode(text);
const readText = (text: string) => readAnswersCsv(bytes(text), programme, round);
const messages = (text: string) => {
  const answers = readText(text);
  return answers.ok ? [] : answers.problems.map(csvProblemText);
};
const answerIn = (text: string, id: string, sheet = 0) => {
  const answers = readText(text);
  if (!answers.ok) throw new Error(answers.problems.map(csvProblemText).join('\n'));
  return [...(answers.value.sheets[sheet]?.answers ?? [])].find(([question]) => question === id)?.[1];
};

describe('answers are read', () => {
  test.each<[string, string, string, Answer]>([
    [
      'by code',
      'authority,questionnaire,status\nnorth,parks,half',
      'status',
      answered({ kind: 'choice', code: 'half' }),
    ],
    [
      'with semicolons and a decimal comma',
      'authority;questionnaire;change\nnorth;parks;-1,5',
      'change',
      answered({ kind: 'number', number: -1.5 }),
    ],
    [
      'with a decimal comma in quotes',
      'authority,questionnaire,change\nnorth,parks,"1,5"',
      'change',
      answered({ kind: 'number', number: 1.5 }),
    ],
    [
      'with a byte order mark',
      '\ufeffauthority,questionnaire,status\nnorth,parks,half',
      'status',
      answered({ kind: 'choice', code: 'half' }),
    ],
    [
      'with columns in any order and letter case',
      'Status,Questionnaire,AUTHORITY\nhalf,Parks,NORTH',
      'status',
      answered({ kind: 'choice', code: 'half' }),
    ],
    [
      'with several codes',
      'authority,questionnaire,status,reasons\nnorth,parks,half,other|rooms',
      'reasons',
      answered({ kind: 'choices', codes: ['rooms', 'other'] }),
    ],
    ['with nothing', 'authority,questionnaire,status\nnorth,parks,', 'status', missing('not-answered')],
    ['with a column left out', 'authority,questionnaire\nnorth,parks', 'status', missing('not-answered')],
    ['with absences', 'authority,questionnaire,parks\nnorth,parks,#unknown', 'parks', missing('unknown')],
    [
      'with a status that does not apply',
      'authority,questionnaire,status\nnorth,parks,#not-applicable',
      'status',
      missing('not-applicable'),
    ],
    [
      'with what logic skips',
      'authority,questionnaire,status,reasons\nnorth,parks,open,',
      'reasons',
      missing('not-asked'),
    ],
    [
      'with a guarded formula',
      "authority,questionnaire,story\nnorth,parks,'=1+1",
      'story',
      answered({ kind: 'text', text: '=1+1' }),
    ],
    [
      'with a guarded negative number',
      "authority,questionnaire,change\nnorth,parks,'-5",
      'change',
      answered({ kind: 'number', number: -5 }),
    ],
    [
      'with a guarded text that looks like an absence',
      "authority,questionnaire,story\nnorth,parks,'#unknown",
      'story',
      answered({ kind: 'text', text: '#unknown' }),
    ],
    [
      'with line breaks in a text',
      'authority,questionnaire,story\r\nnorth,parks,"a\r\nb, ""c"""\r\n',
      'story',
      answered({ kind: 'text', text: 'a\nb, "c"' }),
    ],
  ])('%s', (_, text, id, answer) => {
    expect(answerIn(text, id)).toEqual(answer);
  });

  test.each(['0007', '7', '007', 'Århus', 'AARHUS', 'Aarhus town', 'århus by'])(
    'of the authority "%s"',
    (name) => {
      const answers = readText(`authority,questionnaire\n${name},pools`);
      expect(answers.ok && answers.value.sheets.map(({ authority }) => authority)).toEqual(['0007']);
    },
  );

  test('in Windows-1252', () => {
    const text = 'authority;questionnaire;story\nÅrhus;parks;Så gør vi';
    const file = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
    const answers = readAnswersCsv(file, programme, round);
    expect(answers.ok && answers.value.sheets[0]?.answers.get('story' as QuestionId)).toEqual(
      answered({ kind: 'text', text: 'Så gør vi' }),
    );
  });

  test('of several questionnaires side by side', () => {
    const text = 'authority,questionnaire,status,warm\nnorth,parks,open,\nnorth,pools,,ja\nsouth,pools,,no\n';
    expect(answerIn(text, 'warm', 1)).toEqual(answered({ kind: 'yes-no', yes: true }));
  });

  test('into entries that decode to the same answers, one for every question', () => {
    const answers = readText('authority,questionnaire,status,reasons,parks\nnorth,parks,half,rooms,#unknown');
    if (!answers.ok) throw new Error('unreadable');
    const [sheet] = answers.value.sheets;
    const form = Object.assign({}, ...(sheet?.entries.values() ?? []));
    expect([...(sheet?.entries.keys() ?? [])]).toEqual(questionsOf(parks).map(({ id }) => id));
    expect(complete(parks, decode(parks, form).answers).answers).toEqual(sheet?.answers);
  });

  test('with notes about soft checks and required questions', () => {
    const answers = readText('authority,questionnaire,status,opened\nnorth,parks,half,0');
    expect(answers.ok && answers.value.notes.map(csvNoteText)).toEqual([
      'row 2, north parks: taken although the check "some" asks: Is none open?',
      'row 2, north parks: taken although these are required and empty: reasons',
    ]);
  });
});

describe('a file is refused', () => {
  test.each<[string, string, readonly string[]]>([
    ['empty', '', ['The file is empty. Write a header row and one row for each sheet.']],
    [
      'header only',
      'authority,questionnaire,status\n',
      ['There are no rows below the header. Write one for each sheet.'],
    ],
    [
      'no authority column',
      'code,questionnaire\nnorth,parks',
      [
        'There is no column "authority". Add it.',
        'column "code" is not a question of this round. Remove it.',
      ],
    ],
    [
      'misspelt column',
      'authority,questionnaire,staus\nnorth,parks,half',
      ['column "staus" is not a question of this round. Did you mean "status"?'],
    ],
    [
      'column twice',
      'authority,questionnaire,status,status\nnorth,parks,half,half',
      ['Two columns are named "status". Keep one.'],
    ],
    [
      'column twice but for letter case',
      'authority,questionnaire,status,Status\nnorth,parks,half,half',
      ['Two columns are named "status". Keep one.'],
    ],
    [
      'ragged row',
      'authority,questionnaire,status\nnorth,parks',
      [
        'row 2: there are 2 cells, but the header has 3. Add or remove cells, or put texts with commas in quotes.',
      ],
    ],
    [
      'stray quote',
      'authority,questionnaire,status\nnorth,parks,ha"lf',
      ['Line 2: there is a quote inside cell 3. Put the whole cell in quotes and double the quote inside.'],
    ],
    [
      'NUL',
      'authority,questionnaire\nnorth,\0',
      ['Line 2 holds a NUL byte, so the file is not text. Save it again as CSV UTF-8.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(messages(text)).toEqual(expected);
  });
  test.each<[string, readonly number[], string]>([
    ['UTF-16', [0xff, 0xfe, 0x61, 0], 'The file is UTF-16. Save it again as CSV UTF-8.'],
    [
      'a spreadsheet',
      [0x50, 0x4b, 3, 4],
      'The file is a spreadsheet or another packed file. Save it as CSV and import that.',
    ],
  ])('%s', (_, content, expected) => {
    const answers = readAnswersCsv(Uint8Array.from(content), programme, round);
    expect(answers.ok ? [] : answers.problems.map(csvProblemText)).toEqual([expected]);
  });
});

describe('a cell is refused with row, column, value and remedy', () => {
  test.each<[string, string, string, string]>([
    [
      'unknown authority',
      'status',
      'nort,parks,open',
      'row 2, column "authority", value "nort": No authority of this programme has this code or name. Did you mean "North"?',
    ],
    [
      'excluded authority',
      'status',
      'Isle,parks,open',
      'row 2, column "authority", value "Isle": This authority is not asked: The isle is not a town. Remove the row.',
    ],
    [
      'no authority',
      'status',
      ',parks,open',
      'row 2, column "authority": The row does not say whose answers these are. Write a code or name.',
    ],
    [
      'unknown questionnaire',
      'status',
      'north,parcs,open',
      'row 2, column "questionnaire", value "parcs": There is no such questionnaire. Did you mean "parks"?',
    ],
    [
      'no questionnaire',
      'status',
      'north,,open',
      'row 2, column "questionnaire": The row does not say which questionnaire. Write one of: parks, pools.',
    ],
    [
      'another questionnaire’s question',
      'warm',
      'north,parks,yes',
      'row 2, column "warm", value "yes": "parks" does not have this question. Empty the cell.',
    ],
    [
      'unknown code',
      'status',
      'north,parks,opn',
      'row 2, column "status", value "opn": "opn" is not one of the options. Write one of: open, half, shut.',
    ],
    [
      'not asked',
      'status,reasons',
      'north,parks,open,rooms',
      'row 2, column "reasons", value "rooms": This is not asked, given the answer to status. Empty the cell, or correct that answer.',
    ],
    [
      'not asked, but for its option',
      'status,reasons,reasons_other',
      'north,parks,half,rooms,x',
      'row 2, column "reasons_other", value "x": This is not asked, given the answer to reasons. Empty the cell, or correct that answer.',
    ],
    [
      'absence not offered',
      'status',
      'north,parks,#unknown',
      'row 2, column "status", value "#unknown": #unknown is not offered here. Write an answer, or leave it empty.',
    ],
    [
      'hard check',
      'parks,opened',
      'north,parks,1,2',
      'row 2, column "opened", value "2": More open than there are parks. (opened, parks)',
    ],
    [
      'civil registration number',
      'story',
      'north,parks,se 010190-1234',
      'row 2, column "story": The text holds what looks like a civil registration number. Remove it.',
    ],
    [
      'authority twice',
      'status',
      'north,parks,open\nNorth,parks,half',
      'row 3, column "authority", value "North": The authority\'s answers to "parks" already stand in row 2. Keep one of the rows.',
    ],
    [
      'a month not offered',
      'status,expected',
      'north,parks,shut,2021-01',
      'row 2, column "expected", value "2021-01": The month is not offered. Write one from 2020-06 to 2020-12.',
    ],
    [
      'a long value, shortened',
      'status',
      `north,parks,${'x'.repeat(100)}`,
      `row 2, column "status", value "${'x'.repeat(60)}…": "${'x'.repeat(100)}" is not one of the options. Write one of: open, half, shut.`,
    ],
  ])('%s', (_, columns, rows, expected) => {
    expect(messages(`authority,questionnaire,${columns}\n${rows}\n`)).toEqual([expected]);
  });

  test('a name that two authorities share', () => {
    const twin = programme.authorities.map((authority) => ({ ...authority, name: 'Same' }));
    const answers = readAnswersCsv(
      bytes('authority,questionnaire\nsame,pools'),
      { ...programme, authorities: twin },
      round,
    );
    expect(answers.ok ? [] : answers.problems.map(csvProblemText)).toEqual([
      'row 2, column "authority", value "same": Several authorities have this name. Write the code: north Same, south Same, 0007 Same.',
    ]);
  });
  test('a questionnaire that is not in the round', () => {
    const answers = readAnswersCsv(bytes('authority,questionnaire\nnorth,pools'), programme, {
      ...round,
      questionnaires: [parks.id],
    });
    expect(answers.ok ? [] : answers.problems.map(csvProblemText)).toEqual([
      'row 2, column "questionnaire", value "pools": This questionnaire is not in the round. It has: parks.',
    ]);
  });
  test('all wrong cells are named, in the order of the rows', () => {
    const found = messages(
      'authority,questionnaire,status,parks,extra\nnowhere,parks,opn,many,1\nnorth,parks,shut,-1,2\n',
    );
    expect(found.map((message) => message.split(':')[0])).toEqual([
      'column "extra" is not a question of this round. Remove it.',
      'row 2, column "authority", value "nowhere"',
      'row 2, column "status", value "opn"',
      'row 2, column "parks", value "many"',
      'row 3, column "parks", value "-1"',
    ]);
  });
  test('and the last line says how many are left', () => {
    const rows = Array.from({ length: 250 }, (_, index) => `nobody${index},pools`).join('\n');
    const answers = readText(`authority,questionnaire\n${rows}`);
    const lines = answers.ok ? [] : csvProblemLines(answers.problems);
    expect(lines).toHaveLength(201);
    expect(lines.at(-1)).toBe('… and 50 more problems (250 in all)');
  });
});

describe('a text that a spreadsheet could run', () => {
  test.each(['=1+1', '+45', '-x', '@SUM(A1)', '\tx', '\rx', '＝1', '#unknown', "'=1", "''=1"])(
    '%j is guarded and read back',
    (text) => {
      expect(guardFormula(text)).toBe(`'${text}`);
      expect(unguardFormula(guardFormula(text))).toBe(text);
    },
  );
  test.each(['a=1', "'quoted'", "it's", '1-2', ''])('%j is left alone', (text) => {
    expect(guardFormula(text)).toBe(text);
    expect(unguardFormula(text)).toBe(text);
  });
});

describe('answers are written', () => {
  const codebook = [parks, pools].map((one) => ({ id: one.id, questions: questionsOf(one) }));
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('=1+1', '-5', '#unknown', "'=x", 'a;b,"c"', 'x\ny'),
  );
  const form = fc.record({
    status: fc.constantFrom([], ['open'], ['half'], ['shut']),
    reasons: fc.constantFrom([], ['rooms'], ['rooms', 'other'], ['none']),
    reasons_other: text.map((value) => [value]),
    parks: fc.nat({ max: 50 }).map((value) => [String(value + 50)]),
    opened: fc.nat({ max: 50 }).map((value) => [String(value)]),
    change: fc.integer({ min: -99_999, max: 99_999 }).map((value) => [String(value / 100)]),
    expected: fc.constantFrom([], ['2020-07'], ['cannot-say']),
    story: text.map((value) => [value]),
    warm: fc.constantFrom([], ['yes'], ['no']),
  });
  const sheets = fc.array(form, { maxLength: 3 }).map((forms) =>
    forms.flatMap((given, index): readonly SheetAnswers[] =>
      [parks, pools].map((one) => ({
        authority: authorities[index]?.id ?? first.id,
        questionnaire: one.id,
        answers: complete(one, decode(one, given).answers).answers,
      })),
    ),
  );

  test('so that they read back the same', () => {
    fc.assert(
      fc.property(
        sheets.filter((some) => some.length > 0),
        fc.constantFrom(',', ';'),
        (written, delimiter) => {
          const answers = readText(writeAnswersCsv(codebook, written, { delimiter }));
          if (!answers.ok) throw new Error(answers.problems.map(csvProblemText).join('\n'));
          expect(
            answers.value.sheets.map(({ authority, questionnaire, answers }) => ({
              authority,
              questionnaire,
              answers,
            })),
          ).toEqual(written);
        },
      ),
    );
  });
  test('one row a sheet, one column a question', () => {
    const answers = decode(parks, {
      status: ['half'],
      reasons: ['rooms', 'other'],
      reasons_other: ['=x, y'],
      change: ['-1,5'],
      'parks.missing': ['unknown'],
    }).answers;
    expect(
      writeAnswersCsv(codebook, [
        {
          authority: first.id,
          questionnaire: parks.id,
          answers: complete(parks, answers).answers,
        },
      ]),
    ).toBe(
      'authority,questionnaire,status,reasons,reasons_other,parks,opened,change,expected,story,warm\r\n' +
        'north,parks,half,rooms|other,"\'=x, y",#unknown,,-1.5,,,\r\n',
    );
  });
  test('a dataset’s sheets, without those that were withdrawn', () => {
    const cell = (authority: string, answer: Answer) => ({
      authority,
      questionnaire: 'pools',
      question: 'warm',
      answer,
    });
    const cells = [
      cell('north', answered({ kind: 'yes-no', yes: true })),
      cell('south', missing('withdrawn')),
    ];
    expect(sheetsOfDataset({ cells } as never).map(({ authority }) => authority)).toEqual(['north']);
  });
});

test('whatever the bytes, answers are read or problems told, and nothing is thrown', () => {
  const scrap = fc.constantFrom(
    'authority',
    'questionnaire',
    'status',
    'reasons',
    'parks',
    'north',
    'half',
    'open',
    '#unknown',
    ',',
    ';',
    '"',
    '\n',
    '\r\n',
    "'",
    '=',
    '1,5',
    '|',
  );
  const file = fc.oneof(
    fc.uint8Array(),
    fc.array(scrap).map((scraps) => bytes(scraps.join(''))),
    fc.array(scrap).map((scraps) => bytes(`authority,questionnaire,status,parks\n${scraps.join('')}`)),
  );
  fc.assert(
    fc.property(file, (content) => {
      const answers = readAnswersCsv(content, programme, round);
      if (!answers.ok) for (const line of csvProblemLines(answers.problems)) expect(line).toMatch(/\S[.?]$/);
    }),
    { numRuns: 500 },
  );
});
