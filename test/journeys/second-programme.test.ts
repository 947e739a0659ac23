/** A second programme, as data alone: five regions, one language, its own register, from answers to memo. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../support/built-app.ts';
import { respondent } from '../support/respondent.ts';
import { type RunningSite, startSite } from '../support/running-site.ts';
import { type TestHome, testHome } from '../support/test-home.ts';

let home: TestHome;
let site: RunningSite;
beforeAll(async () => {
  await buildApp();
  home = await testHome({ PEJLING_DEMO: '1' });
  site = await startSite(home);
});
afterAll(async () => {
  await site?.stop();
  await home?.remove();
});

const open = (path: string) => respondent(site.base).open(path);
const chosen = 'opfoelgning=libraries-2021';

describe('the libraries', () => {
  test('are led to from the front page, and have one of their own', async () => {
    const first = await open('/');
    expect(first.document.querySelector(`a[href="/?${chosen}"]`)).not.toBeNull();
    const front = await open(`/?${chosen}&sprog=en`);
    expect(front.text).toContain('Reopening public libraries');
    expect(front.text).toContain('What applies on 15 June 2021');
    expect(
      front.document.querySelector('a[href*="/notater/libraries-2021/2021-may/2021-may"]'),
    ).not.toBeNull();
  });

  test('have a memo with figures of their four answers', async () => {
    const memo = await open('/notater/libraries-2021/2021-may/2021-may');
    expect(memo.text).toContain('2 of 4');
  });

  test.each([
    ['2021-01-05&tid=07:59', 'Det ved vi ikke'],
    ['2021-04-25', 'Nej'],
    ['2021-05-06', 'Usikkert'],
    ['2021-05-08', 'Ja'],
  ])('answer what applied on %s: %s', async (date, verdict) => {
    const page = await open(`/regler?${chosen}&handling=enter&sted=library&dato=${date}`);
    expect(page.document.querySelector('.answer .verdict strong')?.textContent).toBe(verdict);
  });

  test('say what is overdue, from the answers and from the agreement', async () => {
    const activities = await open(`/aktiviteter?${chosen}`);
    expect(activities.text).toContain('1 region er ikke nået frem');
    const agreements = await open(`/aftaler?${chosen}`);
    expect(agreements.text).toContain('Overskredet');
  });

  test('are closed to calls on their own holiday', async () => {
    const page = await open(`/hotlines?${chosen}&tid=2021-06-16T12:00`);
    expect(page.text).toContain('Library Day');
    expect(page.text).toContain('Lukket, åbner 17. juni 2021');
  });

  test('hand out their rows', async () => {
    const answer = await fetch(`${site.base}/api/v1/libraries-2021/initiatives.csv`);
    expect(await answer.text()).toContain('air,all,Fresh air in reading rooms,250000,EUR,false');
  });
});
