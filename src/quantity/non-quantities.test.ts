import { expect, test } from 'vitest';
import type { Language } from '../core/language.ts';
import { findNonQuantities, type NonQuantityKind } from './non-quantities.ts';

test.each<[Language, NonQuantityKind, string]>([
  ['da', 'date', '31. maj 2020'],
  ['da', 'date', '27.-31. maj'],
  ['da', 'date', '09.06.2020'],
  ['da', 'date', '2020-06-09'],
  ['da', 'date', 'den 27/5'],
  ['da', 'year', '2020'],
  ['da', 'time_of_day', 'kl. 10.30'],
  ['da', 'time_of_day', '10:30'],
  ['da', 'paragraph', '§§ 103-104'],
  ['da', 'paragraph', '§ 12 d'],
  ['da', 'paragraph', 'BEK nr. 372'],
  ['da', 'phone', '33 70 31 53'],
  ['da', 'phone', '3370 3153'],
  ['da', 'phone', '+45 33 70 31 53'],
  ['da', 'case_id', 'SAG-2020-02771'],
  ['da', 'case_id', 'Dok. ID: 2934679'],
  ['da', 'page', 'Side 7 af 8'],
  ['da', 'list_number', 'Tema 1'],
  ['da', 'list_number', '1.'],
  ['da', 'name', 'COVID-19'],
  ['da', 'name', 'Covid 19'],
  ['da', 'address', 'Weidekampsgade 10'],
  ['da', 'address', 'Postboks 3370'],
  ['da', 'address', '2300 København S'],
  ['da', 'address', 'https://example.dk/a?b=12'],
  ['en', 'date', '4 June 2020'],
  ['en', 'date', 'June 4th'],
  ['en', 'paragraph', 'sections 103 and 104'],
  ['en', 'page', 'page 7 of 8'],
  ['en', 'time_of_day', '2 pm'],
])('%s %s: %s', (language, kind, text) => {
  const lead = kind === 'list_number' && text.endsWith('.') ? '' : 'a ';
  const found = findNonQuantities(`${lead}${text} bb`, language);
  expect(found).toEqual([{ kind, start: lead.length, end: lead.length + text.length }]);
});

test.each<[Language, string]>([
  ['da', '54 af 83 kommuner'],
  ['da', '1/3 af dem'],
  ['da', 'i 12 kommuner er 50 pct.'],
  ['da', '75. pct. af pladserne'],
  ['da', 'uden tal'],
  ['en', 'between 54 and 71%'],
])('%s "%s" holds only quantities', (language, text) => {
  expect(findNonQuantities(text, language)).toEqual([]);
});
