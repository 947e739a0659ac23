import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parksYaml, programmeYaml, roundYaml, smallFiles } from '../../test/support/small-programme.ts';
import { programmeProblemText } from './programme-problem-text.ts';
import { readProgramme } from './read-programme.ts';

const registers = new Map([
  [
    'land/towns.csv',
    'code,name,people,kind,ends\nnorth,North,100,old,\nsouth,South,2000,new,\ngone,Gone,5,old,2019-12-31\nisle,Isle,9,new,\n',
  ],
  ['land/tiles.csv', 'code,col,row\nnorth,0,0\nsouth,0,1\nisle,5,5\n'],
  ['land/broken.csv', 'code,name\nNORTH,\n'],
]);
const fromRegister = programmeYaml
  .replace(
    / {2}list:\n(?: {4}.*\n)+/,
    `  register: land/towns.csv
  on: 2020-05-31
  columns: { id: code, name: name, population: people, validTo: ends }
  tiles: land/tiles.csv
`,
  )
  .replace('    title: { da: Slags, en: Kind }\n', '    title: { da: Slags, en: Kind }\n    column: kind\n');

const withFile = (path: string, text: string) => new Map([...smallFiles, [path, text]]);
const readOrFail = (files: ReadonlyMap<string, string>) => {
  const read = readProgramme(files, registers);
  if (!read.ok) throw new Error(read.problems.map(programmeProblemText).join('\n'));
  return read.value;
};
const messages = (files: ReadonlyMap<string, string>) => {
  const read = readProgramme(files, registers);
  return read.ok ? [] : read.problems.map(programmeProblemText);
};

describe('a programme', () => {
  const programme = readOrFail(smallFiles);
  test('has its authorities with their categories', () => {
    expect(programme.authorities).toEqual([
      { id: 'north', name: 'North', population: 100, groups: { kind: 'old', size: 'small' } },
      { id: 'south', name: 'South', population: 2000, groups: { kind: 'new', size: 'large' } },
      { id: '0007', name: 'Århus', groups: {} },
    ]);
  });
  test('has questionnaires with options from scales, and what may be left out filled in', () => {
    const [status, , reasons, other] = programme.questionnaires[0]?.sections[0]?.items ?? [];
    expect(status).toMatchObject({
      scale: 'status',
      options: [{ code: 'open', exclusive: false }, {}, {}],
      mayBeUnknown: false,
    });
    expect(reasons).toMatchObject({ visibility: 'authorities', required: true });
    expect(other).toMatchObject({ maxCharacters: 200, required: false });
  });
  test('has rounds', () => {
    expect(programme.rounds).toMatchObject([
      { id: 'may', trial: false, synthetic: false, demoState: 'open', events: [] },
    ]);
  });
  test('does not depend on the order in which its files were found', () => {
    expect(readOrFail(new Map([...smallFiles].reverse()))).toEqual(programme);
  });
  test('hands on the files that others read', () => {
    const files = new Map([
      ...smallFiles,
      ['figures.yaml', 'x: 1'],
      ['memos/memo.md', '# M'],
      ['demo/may.csv', 'authority,questionnaire'],
    ]);
    expect(readOrFail(files)).toMatchObject({
      figures: { path: 'figures.yaml', text: 'x: 1' },
      memos: [{ path: 'memos/memo.md' }],
      demo: [{ round: 'may', file: { path: 'demo/may.csv' } }],
    });
  });
});

describe('authorities from a register', () => {
  const programme = readOrFail(withFile('programme.yaml', fromRegister));
  test('are those of the day, without the excluded', () => {
    expect(programme.authorities).toEqual([
      { id: 'north', name: 'North', population: 100, groups: { kind: 'old', size: 'small' } },
      { id: 'south', name: 'South', population: 2000, groups: { kind: 'new', size: 'large' } },
    ]);
    expect(programme.excluded).toMatchObject([{ id: 'isle', name: 'Isle' }]);
  });
  test('have tiles', () => {
    expect(programme.tiles).toEqual([
      { authority: 'north', column: 0, row: 0 },
      { authority: 'south', column: 0, row: 1 },
    ]);
  });
  test('may be some of its rows', () => {
    const old = fromRegister
      .replace('  tiles: land/tiles.csv', '  where: { kind: [old] }')
      .replace('      - { code: new, label: { da: Ny, en: New } }\n', '');
    expect(readOrFail(withFile('programme.yaml', old)).authorities.map(({ id }) => id)).toEqual(['north']);
  });
  test('may come from a file of the programme', () => {
    const own = fromRegister.replace('register: land/towns.csv', 'file: towns.csv');
    const files = withFile('programme.yaml', own).set('towns.csv', registers.get('land/towns.csv') ?? '');
    expect(readOrFail(files).authorities).toEqual(programme.authorities);
  });
});

test('a programme of one language may write plain texts', () => {
  const plain = (text: string) => text.replace(/\{ da: ([^{}]*), en: [^{}]* \}/g, '$1');
  const files = new Map([...smallFiles].map(([path, text]) => [path, plain(text)]));
  files.set('programme.yaml', plain(programmeYaml).replace('[da, en]', '[da]'));
  expect(readOrFail(files).title).toEqual({ da: 'Byer' });
});

describe('a spoilt programme.yaml', () => {
  test.each<[string, string | RegExp, string, readonly string[]]>([
    [
      'unknown field',
      'asOf:',
      'as_of:',
      [
        'programme.yaml:1: asOf: "asOf" is missing. Add it.',
        'programme.yaml:5: as_of: "as_of" is not a field here. Did you mean "asOf"?',
      ],
    ],
    [
      'unquoted code',
      '"0007"',
      '0007',
      [
        'programme.yaml:14: authorities.list[2].id: Expected a text, but found the number 7. Put it in quotes.',
      ],
    ],
    [
      'missing language',
      'title: { da: Byer, en: Towns }',
      'title: { da: Byer }',
      [
        'programme.yaml:2: title.en: The text is missing in "en". Add it, or take the language out of the programme\'s languages.',
      ],
    ],
    [
      'plain text',
      'title: { da: Byer, en: Towns }',
      'title: Byer',
      [
        'programme.yaml:2: title: Expected a text in every language, such as { da: …, en: … }, but found a text.',
      ],
    ],
    ['empty text', 'da: Byer,', "da: ' ',", ['programme.yaml:2: title.da: The text is empty. Write it.']],
    [
      'unknown language',
      '[da, en]',
      '[da, en, sv]',
      ['programme.yaml:3: languages[2]: "sv" is not known here. Use one of: da, en.'],
    ],
    [
      'no such day',
      '2020-06-09',
      '2020-06-31',
      ['programme.yaml:5: asOf: "2020-06-31" is not a day. Write it like 2020-05-31.'],
    ],
    [
      'no such zone',
      'Europe/Copenhagen',
      'Europe/Copenhagn',
      [
        'programme.yaml:4: timeZone: "Europe/Copenhagn" is not a time zone. Did you mean "Europe/Copenhagen"? Write one like Europe/Copenhagen.',
      ],
    ],
    [
      'bad id',
      'id: towns',
      'id: My Towns',
      [
        'programme.yaml:1: id: "My Towns" cannot be an id or code. Use lower-case letters a–z, digits, _ and -, at most 64, beginning with a letter or digit.',
      ],
    ],
    [
      'authority twice',
      'id: south',
      'id: north',
      [
        'programme.yaml:13: authorities.list[1].id: The authority "north" is already in authorities.list[0]. Remove one, or give it another id.',
      ],
    ],
    [
      'authority also excluded',
      'id: isle',
      'id: south',
      [
        'programme.yaml:13: authorities.list[1]: "south" is both listed and excluded. Remove it from one of them.',
      ],
    ],
    [
      'two sources',
      '  list:\n',
      '  file: towns.csv\n  list:\n',
      [
        'programme.yaml:10: authorities: Say where the authorities come from: exactly one of register, file and list.',
      ],
    ],
    [
      'unknown category',
      'kind: new',
      'kind: nw',
      [
        'programme.yaml:18: groups[0]: Authority south has "nw", which is not among the categories. Add it.',
        'programme.yaml:18: groups[0]: No authority has "new". Remove the category, or check its code.',
      ],
    ],
    [
      'population gap',
      'to: 1000',
      'to: 900',
      ['programme.yaml:23: groups[1]: No category holds a population from 900 to 1000. Widen one.'],
    ],
    [
      'population open at the top',
      'from: 1000',
      'from: 1000, to: 5000',
      ['programme.yaml:23: groups[1]: No category holds a population of 5000 or more. Widen one.'],
    ],
    [
      'area twice',
      '- id: pools',
      '- id: parks',
      [
        'questionnaires/pools.yaml:2: area: There is no area "pools" in this programme.',
        'programme.yaml:33: areas[1].id: The area "parks" is already in areas[0]. Remove one, or give it another id.',
      ],
    ],
    [
      'option twice in a scale',
      'code: half',
      'code: open',
      [
        'programme.yaml:39: scales[0].options[1].code: There is already an option "open". Give this one another code.',
      ],
    ],
    [
      'unknown scale',
      '- id: status\n',
      '- id: states\n',
      [
        'questionnaires/parks.yaml:15: sections[0].items[0].scale: There is no scale "status" in this programme. Did you mean "states"?',
      ],
    ],
    [
      'key twice',
      'id: towns\n',
      'id: towns\nid: others\n',
      ['programme.yaml:2: "id" stands here twice. Keep one of them.'],
    ],
    ['tab', '  one:', '\tone:', ['programme.yaml:8: A tab is used for indentation. Use spaces.']],
    [
      'two documents',
      /$/,
      '---\nid: x\n',
      ['programme.yaml:41: The file holds several documents. Keep one, and remove the line with ---.'],
    ],
    [
      'alias to nothing',
      'title: { da: Byer, en: Towns }',
      'title: *name',
      ['programme.yaml:2: *name points to nothing. Write &name where the value stands first.'],
    ],
    [
      'alias without end',
      'title: { da: Byer, en: Towns }',
      'title: &t { da: Byer, en: *t }',
      ['programme.yaml:2: *t stands inside what it points to, which never ends. Write the value out.'],
    ],
    [
      'not UTF-8',
      'Byer',
      'B\ufffder',
      ['programme.yaml: The file is not UTF-8 text. Save it again as UTF-8.'],
    ],
    ['empty', /.*/s, '', ['programme.yaml: The file is empty. Write its fields, or remove it.']],
    [
      'only a comment',
      /.*/s,
      '# later\n',
      ['programme.yaml: The file is empty. Write its fields, or remove it.'],
    ],
    ['a list', /.*/s, '- a\n- b\n', ['programme.yaml:1: Expected fields, but found a list.']],
    [
      'nested too deep',
      /.*/s,
      '['.repeat(100_000),
      ['programme.yaml: Lists and maps are nested too deep to be read. Write it flatter.'],
    ],
    [
      'nested too deep in dashes',
      /.*/s,
      '- '.repeat(100_000),
      ['programme.yaml: Lists and maps are nested too deep to be read. Write it flatter.'],
    ],
    [
      'too large',
      /.*/s,
      'a'.repeat(1_000_001),
      ['programme.yaml: The file has 1000001 characters; at most 1000000 are read. Split it up.'],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(messages(withFile('programme.yaml', programmeYaml.replace(from, to)))).toEqual(expected);
  });

  test('a bomb of aliases is refused at once', () => {
    const rows = 'abcdefgh'.split('').map(
      (name, index) =>
        `${name}: &${name} [${Array(9)
          .fill(index === 0 ? 'x' : `*${'abcdefgh'[index - 1]}`)
          .join(',')}]`,
    );
    expect(messages(withFile('programme.yaml', rows.join('\n')))).toEqual([
      expect.stringContaining('With its aliases written out the file has more than 100000 parts.'),
    ]);
  });
  test('broken YAML is told of in one line for each place', () => {
    const [first] = messages(withFile('programme.yaml', 'id: [a, b\ntitle: x'));
    expect(first).toMatch(
      /^programme\.yaml:\d+: This is not YAML: .* Check indentation, quotes and colons\.$/,
    );
  });
});

describe('a spoilt programme.yaml with a register', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'register not there',
      'register: land/towns.csv',
      'register: land/town.csv',
      [
        'programme.yaml:11: authorities.register: There is no file "land/town.csv". Did you mean "land/towns.csv"?',
      ],
    ],
    [
      'column not there',
      'population: people',
      'population: inhabitants',
      [
        'registers/land/towns.csv: There is no column "inhabitants". The file has: code, name, people, kind, ends.',
      ],
    ],
    [
      'group column not there',
      'column: kind',
      'column: kin',
      ['programme.yaml:18: groups[0]: The register has no column "kin". Did you mean "kind"?'],
    ],
    [
      'a register with faults',
      'register: land/towns.csv',
      'register: land/broken.csv',
      [
        'registers/land/broken.csv: There is no column "people". The file has: code, name.',
        'registers/land/broken.csv: There is no column "ends". The file has: code, name.',
      ],
    ],
    [
      'nobody left',
      'on: 2020-05-31',
      'where: { kind: none }',
      ['programme.yaml:10: authorities: No authority is left to ask. Check the day, "where" and "exclude".'],
    ],
    ['a tile missing', '  exclude:\n    - { id: isle,', '  exclude:\n    - { id: elsewhere,', []],
    [
      'tiles not there',
      'tiles: land/tiles.csv',
      'tiles: land/tile.csv',
      [
        'programme.yaml:14: authorities.tiles: There is no file "land/tile.csv". Did you mean "land/tiles.csv"?',
      ],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(messages(withFile('programme.yaml', fromRegister.replace(from, to)))).toEqual(expected);
  });

  test('an authority without a tile is named', () => {
    const fewer = new Map(registers).set('land/tiles.csv', 'code,col,row\nnorth,0,0\n');
    const read = readProgramme(withFile('programme.yaml', fromRegister), fewer);
    expect(read.ok ? [] : read.problems.map(programmeProblemText)).toEqual([
      'programme.yaml:14: authorities.tiles: The tile map has no tile for South (south). Add a row.',
    ]);
  });
});

describe('a spoilt questionnaire', () => {
  const at = (item: number) => `sections[0].items[${item}]`;
  test.each<[string, string, string, readonly string[]]>([
    [
      'unknown kind',
      'kind: choices',
      'kind: choises',
      [`questionnaires/parks.yaml:20: ${at(2)}.kind: "choises" is not known here. Did you mean "choices"?`],
    ],
    [
      'no kind',
      '      - kind: note\n        text:',
      '      - text:',
      [`questionnaires/parks.yaml:18: ${at(1)}.kind: "kind" is missing. Add it.`],
    ],
    [
      'unknown field',
      'mayNotApply: true',
      'mayNotAply: true',
      [
        `questionnaires/parks.yaml:17: ${at(0)}.mayNotAply: "mayNotAply" is not a field here. Did you mean "mayNotApply"?`,
      ],
    ],
    [
      'quoted true',
      'mayNotApply: true',
      'mayNotApply: "true"',
      [`questionnaires/parks.yaml:17: ${at(0)}.mayNotApply: Expected true or false, but found a text.`],
    ],
    [
      'unknown area',
      'area: parks',
      'area: parcs',
      [
        'questionnaires/parks.yaml:2: area: There is no area "parcs" in this programme. Did you mean "parks"?',
      ],
    ],
    [
      'unknown theme',
      'theme: trees',
      'theme: tres',
      [
        'questionnaires/parks.yaml:7: sections[0].theme: There is no theme "tres" in this programme. Did you mean "trees"?',
      ],
    ],
    [
      'unknown scale',
      'scale: status',
      'scale: state',
      [
        `questionnaires/parks.yaml:15: ${at(0)}.scale: There is no scale "state" in this programme. Did you mean "status"?`,
      ],
    ],
    [
      'neither options nor scale',
      '        scale: status\n',
      '',
      [
        `questionnaires/parks.yaml:10: ${at(0)}.kind: The question has nothing to choose from. Add options, or scale: <id>.`,
      ],
    ],
    [
      'unknown question in a condition',
      "${status} != 'open'",
      "${stats} != 'open'",
      [
        `questionnaires/parks.yaml:23: ${at(2)}.relevant: There is no question "stats" in this questionnaire. Did you mean "status"?`,
      ],
    ],
    [
      'code that is not there',
      "${status} = 'shut'\"",
      "${status} = 'closed'\"",
      [
        'questionnaires/parks.yaml:42: sections[1].items[1].relevant: "status" can never be "closed". Use one of: open, half, shut.',
      ],
    ],
    [
      'public text',
      'length: short',
      'length: short\n        visibility: public',
      [
        `questionnaires/parks.yaml:32: ${at(3)}.visibility: Free text is never public. Write visibility: authorities or confidential.`,
      ],
    ],
    [
      'no minutes',
      'minutes: 5',
      'minutes: 0',
      ['questionnaires/parks.yaml:4: minutes: The value is too small. Use 1 or more.'],
    ],
    [
      'no such month',
      'to: 2020-12',
      'to: 2020-13',
      [
        'questionnaires/parks.yaml:42: sections[1].items[1].to: "2020-13" is not a month. Write it like 2020-06.',
      ],
    ],
    [
      'a check at nothing',
      'at: [opened]',
      'at: [open]',
      [
        'questionnaires/parks.yaml:54: checks[1].at[0]: The check is shown at "open", which is no question here. Did you mean "opened"?',
      ],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(messages(withFile('questionnaires/parks.yaml', parksYaml.replace(from, to)))).toEqual(expected);
  });
});

describe('a spoilt round', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'unknown questionnaire',
      '[parks, pools]',
      '[parcs]',
      [
        'rounds/may.yaml:3: questionnaires[0]: There is no questionnaire "parcs" in this programme. Did you mean "parks"?',
      ],
    ],
    [
      'a questionnaire twice',
      '[parks, pools]',
      '[parks, parks]',
      [
        'rounds/may.yaml:3: questionnaires[1]: The questionnaire "parks" is already in questionnaires[0]. Remove one, or give it another id.',
      ],
    ],
    [
      'no questionnaire',
      '[parks, pools]',
      '[]',
      ['rounds/may.yaml:3: questionnaires: The list is too short. Write at least 1.'],
    ],
    [
      'closes before it opens',
      '2020-06-04',
      '2020-05-01',
      [
        'rounds/may.yaml:6: closes: The round closes on 2020-05-01, before it opens on 2020-05-27. Change one of them.',
      ],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(messages(withFile('rounds/may.yaml', roundYaml.replace(from, to)))).toEqual(expected);
  });
});

describe('a folder', () => {
  test('of nothing is told what it lacks', () => {
    expect(messages(new Map())).toEqual([
      "programme.yaml: There is no such file in the programme's folder. Write one, e.g. programme.yaml.",
      "questionnaires/: There is no such file in the programme's folder. Write one, e.g. questionnaires/survey.yaml.",
      "rounds/: There is no such file in the programme's folder. Write one, e.g. rounds/2020-may.yaml.",
    ]);
  });
  test.each([
    ['round/may.yaml', ' Did you mean "rounds/may.yaml"?'],
    ['rounds/june.yml', ' Did you mean "rounds/june.yaml"?'],
    ['figurs.yaml', ' Did you mean "figures.yaml"?'],
    ['something/else.yaml', ''],
  ])('with the file %s is told that nobody reads it', (path, hint) => {
    expect(messages(withFile(path, 'x: 1'))).toEqual([
      `${path}: Nobody reads a file with this name. Rename or remove it.${hint}`,
    ]);
  });
  test('with a demo of no round', () => {
    expect(messages(withFile('demo/mai.csv', 'x'))).toEqual([
      'demo/mai.csv: There is no round "mai" in this programme. Did you mean "may"?',
    ]);
  });
  test('with the same round in two files', () => {
    expect(messages(withFile('rounds/other.yaml', roundYaml))).toEqual([
      'rounds/other.yaml:1: id: The round "may" is already in rounds/may.yaml. Remove one, or give it another id.',
    ]);
  });
  test('with faults in all its files has all of them named', () => {
    const files = withFile('programme.yaml', programmeYaml.replace('asOf: 2020-06-09', 'asOf: soon'))
      .set('questionnaires/parks.yaml', parksYaml.replace('minutes: 5', 'minutes: five'))
      .set('rounds/may.yaml', roundYaml.replace('2020-06-04', '2020-05-01'));
    expect(messages(files).map((message) => message.split(': ')[0])).toEqual([
      'programme.yaml:5',
      'questionnaires/parks.yaml:4',
      'rounds/may.yaml:6',
    ]);
  });
});

test('whatever is done to its files, a programme is read or its problems are told, and nothing is thrown', () => {
  const paths = [...smallFiles.keys()].filter((path) => path.endsWith('.yaml'));
  const scraps = [
    '',
    'null',
    '~',
    '[]',
    '{}',
    '- a',
    'x: y',
    '"',
    "'",
    '&a *a',
    '!!set {a}',
    '0',
    '-1',
    '.nan',
    '1e999',
    '? [a]',
    '<<: {a: 1}',
    '__proto__: {a: 1}',
    '${',
    '2020-02-30',
  ];
  const spoiling = fc.record({
    path: fc.constantFrom(...paths),
    line: fc.nat({ max: 60 }),
    scrap: fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 8 })),
    where: fc.constantFrom('instead of the line', 'instead of the value', 'before the line'),
  });
  fc.assert(
    fc.property(fc.array(spoiling, { minLength: 1, maxLength: 3 }), (all) => {
      const files = new Map(smallFiles);
      for (const { path, line, scrap, where } of all) {
        const lines = (files.get(path) ?? '').split('\n');
        const old = lines[line] ?? '';
        if (where === 'before the line') lines.splice(line, 0, scrap);
        else lines[line] = where === 'instead of the line' ? scrap : old.replace(/: .*$/, () => `: ${scrap}`);
        files.set(path, lines.join('\n'));
      }
      for (const message of messages(files)) expect(message).toMatch(/^[a-z][^\n]*\S: \S[^\n]*[.?}]$/);
    }),
    { numRuns: 300 },
  );
});
