import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestSite, testSite } from '../../test/support/test-site.ts';
import type { Instant } from '../core/calendar.ts';
import type { Context } from './context.ts';
import { eventsAndState, findRound } from './find-round.ts';
import { keepTime } from './keep-time.ts';
import { livingProgrammes } from './living-programmes.ts';
import { callOffRound, makeRound } from './make-round.ts';
import { planRound } from './plan-round.ts';

let site: TestSite;
let now = '2020-06-10T08:00:00.000Z' as Instant;
let here: Context;
let elsewhere: Context;
beforeAll(async () => {
  site = await testSite();
  const process = (): Context => ({
    ...site.context,
    ...livingProgrammes(site.context.programmes, site.context.store),
    clock: () => now,
  });
  [here, elsewhere] = [process(), process()];
});
afterAll(() => site.close());

const ida = { name: 'Ida' };
function may(context: Context) {
  const found = findRound(context, 'towns', 'may');
  if (!found.ok) throw new Error('no round');
  return found.value;
}
function roundOf(context: Context, id: string) {
  const found = findRound(context, 'towns', id);
  if (!found.ok) throw new Error(`no round ${id}`);
  return found.value;
}

describe('the next round', () => {
  test('is made as suggested in one step, and another process knows it when it looks', async () => {
    const { programme, round } = may(here);
    const { typed } = planRound(here, programme, round);
    const made = await makeRound(here, { programme, after: round }, typed, ida);
    expect(made).toEqual({ ok: true, value: '2020-08' });
    expect(findRound(elsewhere, 'towns', '2020-08').ok).toBe(false);
    await elsewhere.refresh?.();
    expect(roundOf(elsewhere, '2020-08').round).toMatchObject({
      questionnaires: ['parks', 'pools'],
      opens: '2020-08-26',
      opensTime: '08:00',
      automatic: true,
      after: 'may',
    });
    expect(roundOf(elsewhere, '2020-08').programme.authorities).toHaveLength(3);
  });

  test('made twice at once is two rounds with names of their own', async () => {
    const { programme, round } = may(here);
    const { typed } = planRound(here, programme, round);
    const made = await Promise.all(
      [here, elsewhere].map((at) => makeRound(at, { programme, after: round }, typed, ida)),
    );
    expect(made.flatMap((one) => (one.ok ? [one.value] : [])).sort()).toEqual(['2020-08-2', '2020-08-3']);
  });

  test.each([
    ['no title', { titles: { da: ' ', en: 'August' } }, 'title-missing'],
    ['no questionnaires', { questionnaires: ['foreign'] }, 'questionnaires-none'],
    ['no day', { opens: '' }, 'date-missing'],
    ['a day that is none', { closes: '2020-02-30' }, 'date-unreadable'],
    ['a time that is none', { opensTime: '25:00' }, 'time-unreadable'],
    ['an end before its beginning', { closes: '2020-08-25' }, 'closes-before-opens'],
    [
      'an end on its first day before its hour',
      { closes: '2020-08-26', closesTime: '07:00' },
      'closes-before-opens',
    ],
    ['an end in the past', { opens: '2020-06-01', closes: '2020-06-02' }, 'closes-in-the-past'],
  ])('is not made with %s', async (_, wrong, code) => {
    const { programme, round } = may(here);
    const typed = { ...planRound(here, programme, round).typed, ...wrong };
    expect(await makeRound(here, { programme, after: round }, typed, ida)).toMatchObject({
      problems: [{ code }],
    });
  });

  test('is called off while it is planned, and no longer there', async () => {
    await here.refresh?.();
    expect(await callOffRound(here, roundOf(here, '2020-08-3'), ida)).toMatchObject({ ok: true });
    await elsewhere.refresh?.();
    expect(findRound(elsewhere, 'towns', '2020-08-3').ok).toBe(false);
    expect(await callOffRound(here, may(here), ida)).toMatchObject({
      problems: [{ code: 'round-of-folder' }],
    });
  });
});

describe('the clock', () => {
  test('opens and closes rounds once, whoever looks, and at the right moments', async () => {
    now = '2020-08-26T06:00:01.000Z' as Instant;
    const opened = await Promise.all([keepTime(here), keepTime(elsewhere)]);
    expect(
      opened
        .flat()
        .map(({ found, act }) => `${found.round.id} ${act}`)
        .sort(),
    ).toEqual(['2020-08 open', '2020-08-2 open']);
    now = '2020-09-03T22:00:00.000Z' as Instant;
    await Promise.all([keepTime(here), keepTime(elsewhere)]);
    const { events, state } = await eventsAndState(here, roundOf(here, '2020-08'));
    expect(events.map(({ kind, at }) => [kind, at])).toEqual([
      ['open', '2020-08-26T06:00:00.000Z'],
      ['close', '2020-09-03T22:00:00.000Z'],
    ]);
    expect(state).toBe('closed');
    expect(await callOffRound(here, roundOf(here, '2020-08'), ida)).toMatchObject({
      problems: [{ code: 'round-begun' }],
    });
    expect(await keepTime(here)).toEqual([]);
  });
});
