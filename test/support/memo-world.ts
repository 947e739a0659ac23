/** A small round to write memos about: forty authorities, thirty-one sheets. */
import { areaId, programmeId, roundId } from '../../src/core/ids.ts';
import { defaultFigures } from '../../src/figure/default-figures.ts';
import { plan } from '../../src/figure/plan.ts';
import { tabulate } from '../../src/figure/tabulate.ts';
import type { Edition } from '../../src/memo/edition.ts';
import { type EditionSource, makeEdition } from '../../src/memo/make-edition.ts';
import type { MemoFacts } from '../../src/memo/memo-facts.ts';
import { parseTemplate } from '../../src/memo/parse-template.ts';
import { codebook, dataset, type SmallAuthority } from './figure-world.ts';
import { date } from './small-questionnaire.ts';

const regions = ['1', '2', '3'];
const months = ['2020-06', '2020-06', '2020-07', 'cannot-say'];

/** Twenty as before, eight partly, three closed; nine silent. */
export const authorities: readonly SmallAuthority[] = Array.from({ length: 40 }, (_, at): SmallAuthority => {
  const known = { region: regions[at % 3] ?? '1', population: 10_000 + at * 1000 };
  if (at >= 31) return known;
  const status = at < 20 ? 'as_before' : at < 28 ? 'partly' : 'closed';
  const behind = { reasons: at % 2 === 0 ? 'rooms|staff' : 'rooms', expected: months[at % 4] ?? '2020-06' };
  return {
    ...known,
    sheet: {
      status,
      users: String(10 + at),
      learnt: at % 5 === 0 ? 'no' : 'yes',
      how: 'x',
      ...(at < 20 ? {} : behind),
    },
  };
});

export const facts: MemoFacts = {
  programme: {
    id: programmeId('p'),
    title: { da: 'Opfølgning', en: 'Follow-up' },
    owner: { da: 'Foreningen', en: 'The association' },
    asOf: date('2020-06-09'),
  },
  round: {
    id: roundId('r'),
    title: { da: 'Maj', en: 'May' },
    referenceDate: codebook.referenceDate,
    opens: codebook.opens,
    closes: codebook.closes,
    events: [
      { date: date('2020-04-25'), text: { da: 'Aftale', en: 'Agreement' } },
      { text: { da: 'Møde', en: 'Meeting' } },
    ],
    synthetic: true,
  },
  noun: {
    da: { one: 'kommune', many: 'kommuner', those: 'kommunerne' },
    en: { one: 'municipality', many: 'municipalities', those: 'the municipalities' },
  },
  frame: {
    asked: authorities.length,
    groups: codebook.groups.map(({ id, title, categories }) => ({
      id,
      title,
      categories: categories.map(({ code, label }) => ({
        code,
        label,
        count: authorities.filter(({ region }) => region === code).length,
      })),
    })),
  },
  areas: [
    {
      id: areaId('care'),
      title: { da: 'Støtte', en: 'Care' },
      paragraphs: [{ id: 'sel-85', law: { da: 'Serviceloven', en: 'Social Services Act' }, text: '§ 85' }],
    },
  ],
  questionnaires: codebook.questionnaires.map(({ id, title, questions }) => ({
    id,
    area: areaId('care'),
    title,
    questions: questions.map((question) => ({
      id: question.id,
      ...(question.role ? { role: question.role } : {}),
      label: { da: `Hvad med ${question.id}?`, en: `What about ${question.id}?` },
      ...(question.role === 'status'
        ? { definition: { da: 'Som før er som i marts.', en: 'As before is as in March.' } }
        : {}),
      options: ('options' in question ? (question.options ?? []) : []).map(({ code, label }) => ({
        code,
        label,
      })),
    })),
  })),
};

/** What memos about these authorities are made from. */
export function memoSource(asked: readonly SmallAuthority[] = authorities): EditionSource {
  const definitions = defaultFigures(codebook);
  const counted = dataset(asked);
  const tabulations = tabulate(counted, plan(definitions));
  return { definitions, tabulations, facts, dataset: { hash: counted.hash, asOf: counted.asOf }, edition: 1 };
}

export const source = memoSource();

/** A template's text with its front matter before it. */
export function templateText(body: string, front = 'title: Notat\nlanguage: da'): string {
  return `---\n${front}\n---\n${body}`;
}

export function editionOf(body: string, front?: string): Edition {
  const made = makeEdition(parseTemplate({ path: 'memos/test.md', text: templateText(body, front) }), source);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}
