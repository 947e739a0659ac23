import { expect, test } from 'vitest';
import { burdenPage } from './round-plan.ts';

test.each([
  ['a few minutes of few authorities in minutes', 5 / 12, '5 spurgt, 25 minutter for alle tilsammen'],
  ['one minute in the singular', 1 / 60, '5 spurgt, 1 minut for alle tilsammen'],
  ['more in hours', 122.5, '5 spurgt, 123 timer for alle tilsammen'],
])('a burden tells %s', (_, hours, text) => expect(burdenPage.total(5, hours).da).toBe(text));
