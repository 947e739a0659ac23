import { expect, test } from 'vitest';
import { matchAuthority } from './match-authority.ts';

const authorities = [
  { id: '0101', name: 'København', officialName: 'Københavns Kommune' },
  { id: '0751', name: 'Aarhus' },
  { id: '0580', name: 'Aabenraa' },
  { id: '0169', name: 'Høje-Taastrup' },
  { id: '0260', name: 'Halsnæs' },
  { id: 'region-north', name: 'North' },
  { id: 'county-north', name: 'North' },
];

test.each([
  ['0101', '0101'],
  ['101', '0101'],
  [' 101 ', '0101'],
  ['00101', '0101'],
  ['København', '0101'],
  ['KØBENHAVN', '0101'],
  ['Københavns Kommune', '0101'],
  ['københavn kommune', '0101'],
  ['Århus', '0751'],
  ['A\u030arhus', '0751'],
  ['Åbenrå Kommune', '0580'],
  ['Høje Tåstrup', '0169'],
  ['Halsnæs kommune', '0260'],
  ['REGION-NORTH', 'region-north'],
  ['North', 'several'],
  ['411', 'none'],
  ['', 'none'],
  ['Kommune', 'none'],
  ['Køben', 'none'],
  ['1010', 'none'],
])('"%s" is %s', (written, id) => {
  const match = matchAuthority(authorities, written, ['kommune']);
  expect(match.kind === 'one' ? match.authority.id : match.kind).toBe(id);
});
