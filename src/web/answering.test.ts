import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestSite, testSite } from '../../test/support/test-site.ts';
import { hiddenFields, visitor } from '../../test/support/test-visitor.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.close());

const answered = { status: 'half', reasons: 'rooms', _name: 'Mette' };

describe('a sheet without scripts', () => {
  test('the overview says what is asked, how much, and how far one is', async () => {
    const { html, status } = await visitor(site.app).get(await site.sheet('north'));
    expect(status).toBe(200);
    expect(html).toContain('Svar for North');
    expect(html).toContain('4. juni 2020');
    expect(html).toContain('Højst 8 spørgsmål, cirka 5 minutter');
    expect(html).toContain('0 af 2 afsnit udfyldt');
  });

  test('a page names what is missing only to those who come for it', async () => {
    const sheet = await site.sheet('0007');
    const someone = visitor(site.app);
    expect((await someone.get(`${sheet}/main`)).html).not.toContain('data-error-summary');
    await someone.fillIn(`${sheet}/main`, { status: '' });
    expect((await someone.get(`${sheet}/main?mangler`)).html).toMatch(/data-error-summary.*href="#status"/s);
  });

  test('an answer that brings more questions shows the page again, at the new question', async () => {
    const north = await site.sheet('north');
    const someone = visitor(site.app);
    const saved = await someone.fillIn(`${north}/main`, { status: 'half' });
    expect([saved.status, saved.location]).toEqual([303, `${north}/main?flere#reasons`]);
    const again = await someone.get(`${north}/main?flere`);
    expect(again.html).toContain('flere spørgsmål på denne side');
    expect(again.html).toMatch(/<fieldset id="reasons"(?![^>]* hidden)/);
  });

  test('a page that is complete leads to the next, and the last one to the review', async () => {
    const south = await site.sheet('south');
    const someone = visitor(site.app);
    await someone.fillIn(`${south}/main`, answered);
    expect((await someone.fillIn(`${south}/main`, answered)).location).toBe(`${south}/numbers`);
    expect((await someone.fillIn(`${south}/numbers`, { parks: '4', opened: '2' })).location).toBe(
      `${south}/gennemse`,
    );
    expect((await someone.fillIn(`${south}/main`, { ...answered, _to: 'overview' })).location).toBe(south);
  });

  test('what cannot be read is kept as typed, with a link from the summary to the field', async () => {
    const sheet = await site.sheet('0007');
    const someone = visitor(site.app);
    const { status, html } = await someone.fillIn(`${sheet}/numbers`, { parks: 'tolv', opened: '3' });
    expect(status).toBe(422);
    expect(html).toMatch(/data-error-summary.*href="#parks"/s);
    expect(html).toContain('Skriv et tal. »tolv« er ikke et tal.');
    expect(html).toMatch(/name="parks"[^>]*aria-invalid="true"[^>]*value="tolv"/);
    expect((await someone.get(`${sheet}/numbers`)).html).toContain('value="3"');
  });

  test('an exclusive option beside others is refused with a sentence, and kept', async () => {
    const sheet = await site.sheet('0007');
    const someone = visitor(site.app);
    await someone.fillIn(`${sheet}/main`, { status: 'half' });
    const both = { status: 'half', reasons: ['rooms', 'none'] };
    const { status, html } = await someone.fillIn(`${sheet}/main`, both);
    expect(status).toBe(422);
    expect(html).toContain('der kun kan stå alene');
    expect(html.match(/name="reasons" value="(rooms|none)"[^>]* checked/g)).toHaveLength(2);
  });

  test('answers that do not fit together are shown once, and a reason lets a soft check stand', async () => {
    const sheet = await site.sheet('north');
    const someone = visitor(site.app);
    await someone.fillIn(`${sheet}/main`, answered);
    const first = await someone.fillIn(`${sheet}/numbers`, { parks: '3', opened: '0' });
    expect(first.location).toBe(`${sheet}/numbers?passer-ikke#kontrol-some`);
    const shown = await someone.get(`${sheet}/numbers?passer-ikke`);
    expect(shown.html).toMatch(/id="kontrol-some"(?![^>]* hidden)[^>]*>.*Er ingen åbne\?/s);
    const kept = { parks: '3', opened: '0', '_keep.some': 'De males.' };
    expect((await someone.fillIn(`${sheet}/numbers`, kept)).location).toBe(`${sheet}/gennemse`);
    expect((await someone.get(`${sheet}/gennemse`)).html).toContain('De males.');
  });
});

describe('two people in one sheet', () => {
  test('the one who comes second chooses between both answers', async () => {
    const sheet = await site.sheet('south');
    const [mette, ole] = [visitor(site.app), visitor(site.app)];
    const oles = hiddenFields((await ole.get(`${sheet}/numbers`)).html);
    await mette.fillIn(`${sheet}/numbers`, { parks: '10', opened: '1', _name: 'Mette' });
    const body = new URLSearchParams([...oles, ['parks', '11'], ['opened', '1'], ['_name', 'Ole']]);
    const clash = await ole.post(`${sheet}/numbers`, body);
    expect(clash.status).toBe(409);
    expect(clash.html).toMatch(/Mette skrev.*10 parker.*Du skrev.*11 parker/s);
    const choice = new URLSearchParams(hiddenFields(clash.html));
    for (const [name, value] of [
      ['_conflict.parks', 'mine'],
      ['parks', '10'],
      ['opened', '1'],
    ] as const)
      choice.append(name, value);
    await ole.post(`${sheet}/numbers`, choice);
    expect((await ole.get(`${sheet}/numbers`)).html).toMatch(/name="parks"[^>]*value="11"/);
  });
});

describe('sending', () => {
  test('is stopped by what is missing and by a hard check, each with its link', async () => {
    const sheet = await site.sheet('north', 'parks');
    const someone = visitor(site.app);
    await someone.fillIn(`${sheet}/main`, { status: 'half' });
    await someone.fillIn(`${sheet}/main`, { status: 'half', reasons: [] });
    await someone.fillIn(`${sheet}/numbers`, { parks: '1', opened: '5' });
    const { status, html } = await send(someone, sheet, '');
    expect(status).toBe(422);
    expect(html).toContain(`href="${sheet}/main?mangler#reasons"`);
    expect(html).toContain('href="#kontrol-within"');
    expect(html).toContain('href="#navn"');
  });

  test('gives a receipt with version, time and answers, and may be done again', async () => {
    const sheet = await site.sheet('south', 'pools');
    const someone = visitor(site.app);
    expect((await someone.get(`${sheet}/kvittering`)).status).toBe(404);
    await someone.fillIn(`${sheet}/main`, { warm: 'yes' });
    const sent = await send(someone, sheet, 'Ole Olsen');
    expect([sent.status, sent.location]).toEqual([303, `${sheet}/kvittering`]);
    const receipt = await someone.get(`${sheet}/kvittering`);
    expect(receipt.html).toMatch(/Version 1, sendt den .* af Ole Olsen/);
    await someone.fillIn(`${sheet}/main`, { warm: 'no' });
    expect((await someone.get(sheet)).html).toContain('Rettelserne tæller først med');
    expect((await someone.get(`${sheet}/kvittering`)).html).toMatch(/Varmt\?.*Ja/s);
    await send(someone, sheet, 'Ole Olsen');
    expect((await someone.get(`${sheet}/kvittering`)).html).toMatch(/Version 2.*Varmt\?.*Nej/s);
  });
});

describe('what people write', () => {
  test('is shown as text, never as markup, also inside what scripts read', async () => {
    const sheet = await site.sheet('0007');
    const someone = visitor(site.app);
    const nasty = '</script><img src=x onerror=alert(1)>"\'&';
    await someone.fillIn(`${sheet}/numbers`, { story: nasty, _name: nasty });
    for (const path of ['/numbers', '/gennemse', '']) {
      const { html } = await someone.get(sheet + path);
      expect(html).not.toContain('<img src=x');
      expect(html.match(/<\/script>/g) ?? []).toHaveLength(html.split('<script').length - 1);
    }
    expect((await someone.get(`${sheet}/gennemse`)).html).toContain('&lt;img src=x onerror=alert(1)>');
  });
});

describe('a closed round', () => {
  test('takes no more, and its links open nothing', async () => {
    const closed = await testSite();
    const someone = visitor(closed.app);
    const sheet = await closed.sheet('north', 'pools');
    const fields = hiddenFields((await someone.get(`${sheet}/main`)).html);
    await closed.closeRound();
    const late = await someone.post(`${sheet}/main`, new URLSearchParams([...fields, ['warm', 'yes']]));
    expect(late.status).toBe(409);
    expect(late.html).toContain('Runden er lukket');
    for (const path of [sheet, `${sheet}/main`, `${sheet}/gennemse`, `${sheet}/kvittering`]) {
      const dead = await someone.get(path);
      expect([path, dead.status, dead.html.includes('linket er lukket med runden')]).toEqual([
        path,
        410,
        true,
      ]);
    }
    await closed.close();
  });
});

async function send(someone: ReturnType<typeof visitor>, sheet: string, name: string) {
  const { html } = await someone.get(`${sheet}/gennemse`);
  const token = /name="_token" value="([^"]*)"/.exec(html)?.[1] ?? '';
  return someone.post(`${sheet}/send`, new URLSearchParams({ _token: token, _name: name }));
}
