import { describe, expect, test } from 'vitest';
import { facts, memoSource, source } from '../../test/support/memo-world.ts';
import type { Language } from '../core/language.ts';
import { evaluate } from '../figure/evaluate.ts';
import { parseReference } from './parse-reference.ts';
import { writeReference } from './write-reference.ts';
import type { WritingContext } from './writing.ts';

const figures = new Map(
  evaluate(source.definitions, source.tabulations).map((figure) => [figure.id, figure]),
);

/** What a reference is written as, or the codes of what is wrong with it. */
function written(
  text: string,
  language: Language = 'da',
  known: WritingContext['figures'] = figures,
): string {
  const reference = parseReference(text);
  if (!reference.ok) throw new Error(text);
  const noun = facts.noun?.[language];
  const result = writeReference(reference.value, {
    language,
    facts,
    figures: known,
    document: {},
    ...(noun ? { noun } : {}),
  });
  return result.ok ? result.value.text : result.problems.map(({ code }) => code).join(' ');
}

// Of forty asked thirty-one have answered: twenty as before, eight partly, three closed.
describe('a figure is written as asked for, the number always beside', () => {
  test.each([
    ['care.status.as_before', 'lidt under to tredjedele (20 af 31)', 'just under two thirds (20 of 31)'],
    [
      'care.status.as_before | noun | start',
      'Lidt under to tredjedele af kommunerne (20 af 31)',
      'Just under two thirds of the municipalities (20 of 31)',
    ],
    ['care.status.partly', 'en fjerdedel (8 af 31)', 'a quarter (8 of 31)'],
    ['care.status.closed | of', '3 af 31', '3 of 31'],
    ['care.status.closed | count | noun', 'tre kommuner', 'three municipalities'],
    [
      'care.status.closed | qualitative | noun | start',
      'Flere kommuner (3 af 31)',
      'Several municipalities (3 of 31)',
    ],
    ['care.status.as_before | percent | decimals: 1', '64,5 pct. (20 af 31)', '64.5% (20 of 31)'],
    ['care.status.as_before | bounds', 'mellem 50 og 73 pct.', 'between 50 and 73%'],
    [
      'care.status.as_before | remainder | noun',
      'de resterende kommuner (11 af 31)',
      'the remaining municipalities (11 of 31)',
    ],
    [
      'care.status | remainder: as_before, partly | start',
      'De resterende (3 af 31)',
      'The remaining ones (3 of 31)',
    ],
    ['care.status | category: closed | of', '3 af 31', '3 of 31'],
    ['care.status | category: partly | bounds', 'mellem 20 og 43 pct.', 'between 20 and 43%'],
    ['care.status.as_before.by-region | category: 1 | of', '7 af 11', '7 of 11'],
    ['care.response', '31 af 40', '31 of 40'],
    ['care.response | percent', '78 pct. (31 af 40)', '78% (31 of 40)'],
    ['care.response | n', '31', '31'],
    ['care.response.population', '66 pct.', '66%'],
    ['care.users.median', '25 borgere (31 svar)', '25 users (31 answers)'],
    ['care.users.mean', '25,0 borgere (31 svar)', '25.0 users (31 answers)'],
    ['care.status.as_before | n | noun', '31 kommuner', '31 municipalities'],
    ['care.status.as_before | N', '40', '40'],
    ['care.status.as_before | asked', '40', '40'],
    ['care.status.as_before | silent', '9', '9'],
  ])('%s', (text, danish, english) => {
    expect([written(text), written(text, 'en')]).toEqual([danish, english]);
  });
});

describe('a figure that changes by one authority', () => {
  test('is written otherwise', () => {
    const [first, ...others] = [...Array(40).keys()].map((at) => ({
      population: at,
      ...(at < 31 ? { sheet: { status: at < 20 ? 'as_before' : 'partly' } } : {}),
    }));
    if (!first) throw new Error('nobody');
    const textOf = (authorities: Parameters<typeof memoSource>[0]) => {
      const counted = memoSource(authorities);
      return written(
        'care.status.as_before',
        'da',
        new Map(evaluate(counted.definitions, counted.tabulations).map((one) => [one.id, one])),
      );
    };
    expect(textOf([first, ...others])).toBe('lidt under to tredjedele (20 af 31)');
    expect(textOf([{ ...first, sheet: { status: 'closed' } }, ...others])).toBe('tre femtedele (19 af 31)');
  });
});

describe('dates, counts and words are written from the round', () => {
  test.each([
    ['date: round.opens', '27. maj 2020', '27 May 2020'],
    ['date: round.closes | short', '4. juni', '4 June'],
    ['date: round.referenceDate | month | start', 'Maj 2020', 'May 2020'],
    ['date: event.1', '25. april 2020', '25 April 2020'],
    ['fact: event.2', 'Møde', 'Meeting'],
    ['fact: programme.owner', 'Foreningen', 'The association'],
    ['count: frame | all | noun', 'alle 40 kommuner', 'all 40 municipalities'],
    ['count: frame.region.3', '13', '13'],
    ['paragraph: care', 'serviceloven § 85', 'the Social Services Act, § 85'],
    ['paragraph: care.sel-85 | number', '§ 85', '§ 85'],
    ['area: care | lower', 'støtte', 'care'],
    ['question: care.status', 'Hvad med status?', 'What about status?'],
    ['option: care.status.closed | start', 'Closed', 'Closed'],
    ['quote: fem | source: Loven', '»fem« (Loven)', '“fem” (Loven)'],
  ])('%s', (text, danish, english) => {
    expect([written(text), written(text, 'en')]).toEqual([danish, english]);
  });
});
