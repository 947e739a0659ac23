import { describe, expect, test } from 'vitest';
import { facts, source, templateText } from '../../test/support/memo-world.ts';
import { date } from '../../test/support/small-questionnaire.ts';
import { makeEdition } from './make-edition.ts';
import { parseTemplate } from './parse-template.ts';
import type { RuleFact } from './rule-facts.ts';
import { verifyEdition } from './verify-edition.ts';

const rule = (id: string, first: string, last: string, ends?: string): RuleFact => ({
  id,
  order: { da: id.split('/')[0] ?? '', en: '' },
  title: { da: `Udgave ${id.split('/')[1]}`, en: '' },
  begins: [date(first), date(last)],
  ...(ends ? { ends: date(ends) } : {}),
});
const rules = [
  rule('forbud/et', '2020-03-17', '2020-03-18', '2020-06-07'),
  rule('adgang/et', '2020-03-18', '2020-03-18', '2020-05-26'),
  rule('adgang/to', '2020-05-27', '2020-05-27'),
  rule('forbud/to', '2020-06-08', '2020-06-08', '2020-06-20'),
  rule('forbud/tre', '2020-06-23', '2020-06-23'),
  rule('raad/et', '2020-01-01', '2020-01-01', '2020-06-15'),
  rule('senere/et', '2020-06-24', '2020-06-24'),
];

/** Sentences of a memo of that day about a round that was open from 27 May to 4 June. */
function sentences(day: string | undefined) {
  const front = `title: Notat\nlanguage: da${day ? `\ndocument: { date: ${day} }` : ''}`;
  const made = makeEdition(parseTemplate({ path: 'a.md', text: templateText('{{rules}}', front) }), {
    ...source,
    facts: { ...facts, rules },
  });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  expect(verifyEdition(JSON.parse(JSON.stringify(made.value)))).toEqual([]);
  return made.value.sentences.slice(1).map(({ text }) => text);
}

describe('the rules of a memo', () => {
  test('are those that held while people answered, those that came since, and those that come or go within a fortnight', () => {
    expect(sentences('2020-06-09')).toEqual([
      'Mens der blev svaret, gjaldt:',
      'Forbud: udgave et, fra 17. marts 2020 eller 18. marts 2020 til og med 7. juni 2020',
      'Adgang: udgave to, fra 27. maj 2020',
      'Raad: udgave et, fra 1. januar 2020 til og med 15. juni 2020',
      'Fra svarfristen til notatets dato er dette kommet til:',
      'Forbud: udgave to, fra 8. juni 2020 til og med 20. juni 2020',
      'Kort efter notatets dato begynder:',
      'Forbud: udgave tre, fra 23. juni 2020',
      'Kort efter notatets dato ophører:',
      'Raad: udgave et, fra 1. januar 2020 til og med 15. juni 2020',
    ]);
  });
  test('of a memo without a date are only those that held', () => {
    expect(sentences(undefined)).toHaveLength(4);
  });
});
