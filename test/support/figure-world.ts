/** A small world to count in: a codebook with every kind of question, and datasets written as answers CSVs are. */
import fc from 'fast-check';
import { toInstant } from '../../src/core/calendar.ts';
import { authorityId, programmeId, questionnaireId, roundId } from '../../src/core/ids.ts';
import {
  type Absence,
  type Answer,
  absences,
  answered,
  missing,
  type Value,
} from '../../src/questionnaire/answer.ts';
import { readAnswerText } from '../../src/questionnaire/answer-text.ts';
import type { Question } from '../../src/questionnaire/definition.ts';
import type { Cell, Codebook, Dataset, FrameRow, Runs } from '../../src/round/dataset.ts';
import { hashDataset } from '../../src/round/hash-dataset.ts';
import { date, month, option, question } from './small-questionnaire.ts';

export const care = questionnaireId('care');
export const other = questionnaireId('other');

const open = { visibility: 'public' } as const;
const statusOptions = [option('as_before'), option('partly'), option('closed')];
export const questions: readonly Question[] = [
  question('choice', 'status', { ...open, role: 'status', options: statusOptions }),
  question('choices', 'reasons', { ...open, options: [option('rooms'), option('staff'), option('none')] }),
  question('month', 'expected', { ...open, from: month('2020-05'), to: month('2020-09'), cannotSay: true }),
  question('number', 'users', { unit: { da: 'borgere', en: 'users' }, integer: false }),
  question('share', 'part', { of: { da: 'borgere', en: 'users' } }),
  question('share', 'band', { of: { da: 'borgere', en: 'users' }, options: [option('low'), option('high')] }),
  question('yes-no', 'learnt', open),
  question('date', 'since', open),
  question('text', 'how', { visibility: 'confidential', length: 'long', maxCharacters: 2000 }),
];

export const codebook: Codebook = {
  referenceDate: date('2020-05-31'),
  opens: date('2020-05-27'),
  closes: date('2020-06-04'),
  synthetic: true,
  questionnaires: [
    { id: care, title: { da: 'Støtte', en: 'Care' }, questions },
    { id: other, title: { da: 'Andet', en: 'Other' }, questions: questions.slice(0, 1) },
  ],
  groups: [
    {
      id: 'region',
      title: { da: 'Region', en: 'Region' },
      categories: ['1', '2', '3'].map((code) => ({
        code,
        label: { da: `Region ${code}`, en: `Region ${code}` },
      })),
    },
  ],
};

/** What one authority sent: `status: 'partly'`, with marks for what is missing; no sheet where absent. */
export interface SmallAuthority {
  readonly region?: string;
  readonly population?: number;
  readonly runs?: Runs;
  readonly sheet?: Readonly<Record<string, string>>;
  readonly otherSheet?: Readonly<Record<string, string>>;
}

export function dataset(authorities: readonly SmallAuthority[]): Dataset {
  const named = authorities.map((one, index) => ({
    ...one,
    id: authorityId(String(index + 1).padStart(4, '0')),
  }));
  const frame = named.map(
    ({ id, region, population, runs }): FrameRow => ({
      authority: id,
      name: `Authority ${id}`,
      ...(population === undefined ? {} : { population }),
      groups: region === undefined ? {} : { region },
      runs: { [care]: runs ?? 'yes', [other]: 'unknown' },
    }),
  );
  const cells = named.flatMap(({ id, sheet, otherSheet }) => [
    ...cellsOf(id, care, sheet ?? {}),
    ...cellsOf(id, other, otherSheet ?? {}),
  ]);
  const content = { codebook, frame, cells };
  return {
    ...content,
    programme: programmeId('p'),
    round: roundId('r'),
    asOf: toInstant(new Date(0)),
    hash: hashDataset(content),
  };
}

function cellsOf(
  authority: Cell['authority'],
  questionnaire: Cell['questionnaire'],
  sheet: Readonly<Record<string, string>>,
): readonly Cell[] {
  return questions
    .flatMap((asked): Cell[] => {
      const text = sheet[asked.id];
      return text === undefined
        ? []
        : [{ authority, questionnaire, question: asked.id, answer: readAnswerText(asked, text) }];
    })
    .sort((a, b) => (a.question < b.question ? -1 : 1));
}

const oddTexts = [
  '#unknown',
  '\\#x',
  '#',
  '=1+1',
  'a|b',
  '"quoted"',
  'line\nbreak',
  'æøå 🙂',
  ' blank ',
  "it's; --",
];

/** Any dataset of these questionnaires, with all kinds of missing, odd texts and sheets that lack cells. */
export const anyDataset: fc.Arbitrary<Dataset> = fc
  .array(
    fc.record({
      region: fc.option(fc.constantFrom('1', '2', '3'), { nil: undefined, freq: 6 }),
      population: fc.option(fc.nat(500_000), { nil: undefined, freq: 8 }),
      runs: fc.constantFrom<Runs>('yes', 'yes', 'unknown', 'no'),
      sheet: fc.option(anySheet(questions), { nil: undefined, freq: 4 }),
      otherSheet: fc.option(anySheet(questions.slice(0, 1)), { nil: undefined, freq: 2 }),
    }),
    { maxLength: 40 },
  )
  .map((authorities) => {
    const made = dataset(
      authorities.map(({ region, population, runs }) => ({
        runs,
        ...(region === undefined ? {} : { region }),
        ...(population === undefined ? {} : { population }),
      })),
    );
    const cells = made.frame.flatMap(({ authority }, index) => [
      ...placed(authority, care, authorities[index]?.sheet),
      ...placed(authority, other, authorities[index]?.otherSheet),
    ]);
    return { ...made, cells, hash: hashDataset({ ...made, cells }) };
  });

type AnySheet = readonly { readonly question: Question['id']; readonly answer: Answer }[];

function placed(
  authority: Cell['authority'],
  questionnaire: Cell['questionnaire'],
  sheet: AnySheet | undefined,
): readonly Cell[] {
  return (sheet ?? [])
    .map((cell) => ({ authority, questionnaire, ...cell }))
    .sort((a, b) => (a.question < b.question ? -1 : 1));
}

function anySheet(asked: readonly Question[]): fc.Arbitrary<AnySheet> {
  const whole = fc.tuple(
    ...asked.map((one) =>
      fc.option(
        anyAnswer(one).map((answer) => ({ question: one.id, answer })),
        { nil: undefined, freq: 12 },
      ),
    ),
  );
  const withdrawn = fc.constant(asked.map(({ id }) => ({ question: id, answer: missing('withdrawn') })));
  return fc.oneof(
    { weight: 9, arbitrary: whole.map((cells) => cells.flatMap((cell) => cell ?? [])) },
    { weight: 1, arbitrary: withdrawn },
  );
}

function anyAnswer(asked: Question): fc.Arbitrary<Answer> {
  return fc.oneof(
    { weight: 4, arbitrary: anyValue(asked).map(answered) },
    { weight: 1, arbitrary: fc.constantFrom<Absence>(...absences).map(missing) },
  );
}

function anyValue(asked: Question): fc.Arbitrary<Value> {
  const codes = 'options' in asked && asked.options ? asked.options.map(({ code }) => code) : [];
  switch (asked.kind) {
    case 'choice':
      return fc.constantFrom(...codes).map((code) => ({ kind: 'choice', code }));
    case 'choices':
      return fc.subarray(codes, { minLength: 1 }).map((some) => ({ kind: 'choices', codes: some }));
    case 'number':
      return fc
        .oneof(fc.integer({ min: -5, max: 20 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
        .map((number) => ({ kind: 'number', number: number + 0 }));
    case 'share':
      return asked.options
        ? fc.constantFrom(...codes).map((code) => ({ kind: 'band', code }))
        : fc.integer({ min: 0, max: 200 }).map((halves) => ({ kind: 'percent', percent: halves / 2 }));
    case 'month':
      return fc.constantFrom<Value>(
        { kind: 'cannot-say' },
        ...['2020-05', '2020-06', '2020-09'].map((text): Value => ({ kind: 'month', month: month(text) })),
      );
    case 'date':
      return fc.constantFrom('2020-04-01', '2020-05-31').map((text) => ({ kind: 'date', date: date(text) }));
    case 'text':
      return fc
        .oneof(fc.constantFrom(...oddTexts), fc.string({ minLength: 1, unit: 'grapheme' }))
        .map((text) => ({ kind: 'text', text }));
    case 'yes-no':
      return fc.boolean().map((yes) => ({ kind: 'yes-no', yes }));
  }
}
