import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  clientId,
  clientSecret,
  signInAtProvider,
  startProvider,
  type TestProvider,
} from '../../../test/support/identity-provider.ts';
import { type Lie, type LyingProvider, lyingProvider } from '../../../test/support/lying-provider.ts';
import { type TestSite, testSite } from '../../../test/support/test-site.ts';
import { visitor } from '../../../test/support/test-visitor.ts';
import { createAccount } from '../../actions/accounts.ts';
import { openidProvider } from '../../identity/openid.ts';

const callback = 'http://localhost/log-ind/udbyder/svar';
const mapping = {
  rolesClaim: 'groups',
  roles: { svar: 'respondent', leder: 'approver', kl: 'coordinator' },
  authorityClaim: 'kommune',
  authorities: { '12345678': 'north', '87654321': '0007' },
};
const people: Record<string, Readonly<Record<string, unknown>>> = {
  pia: { name: 'Pia', groups: ['svar', 'andet'], kommune: '12345678' },
  aase: { name: 'Åse', groups: ['leder'], kommune: '7' },
  kim: { name: 'Kim', groups: ['kl'] },
  ole: { name: 'Ole', groups: [] },
  eva: { name: 'Eva', groups: ['svar'], kommune: '99999999' },
  bo: { name: 'Bo', email: 'Bo@Example.org', email_verified: true },
  falsk: { name: 'Falsk', email: 'bo2@example.org', email_verified: false },
};
const claims = (login: string) => people[login] ?? {};

let provider: TestProvider;
let site: TestSite;
beforeAll(async () => {
  provider = await startProvider(callback, claims);
  const settings = { issuer: provider.issuer, clientId, clientSecret, scope: 'openid profile email' };
  site = await testSite(undefined, { signInProvider: { provider: openidProvider(settings), mapping } });
  // What the provider is found out in is noted for whoever runs the site; here it is what is asked for.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(async () => {
  await provider.close();
  await site.close();
});
const path = (address: string) => address.replace('http://localhost', '');

async function signIn(login: string, back = '') {
  const browser = visitor(site.app);
  const begun = await browser.get(`/log-ind/udbyder?til=${encodeURIComponent(back)}`);
  const came = path(await signInAtProvider(begun.location, login, callback));
  return { ...browser, came, page: await browser.get(came) };
}

describe('signing in with a real provider', () => {
  test('asks with PKCE, state and nonce, new ones each time', async () => {
    const [one, two] = [
      new URL((await visitor(site.app).get('/log-ind/udbyder')).location).searchParams,
      new URL((await visitor(site.app).get('/log-ind/udbyder')).location).searchParams,
    ];
    expect(one.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect((one.get(name) ?? '').length).toBeGreaterThan(20);
      expect(one.get(name)).not.toBe(two.get(name));
    }
  });

  test.each([
    ['pia', ['respondent'], 'north'],
    ['aase', ['approver'], '0007'],
    ['kim', ['coordinator'], undefined],
  ])('gives %s what the claims map to', async (login, roles, authority) => {
    const { page } = await signIn(login);
    expect(page.status).toBe(303);
    const account = await site.context.store.accounts.bySubject(`${provider.issuer} ${login}`);
    expect([account?.roles, account?.authority]).toEqual([roles, authority]);
  });

  test('leads back to the page that was asked for, and nowhere else', async () => {
    expect((await signIn('kim', '/runder/towns/may')).page.location).toBe('/runder/towns/may');
    expect((await signIn('kim', '//evil.example')).page.location).toBe('/runder');
  });

  test.each(['ole', 'eva'])('lets %s in nowhere, whose claims give nothing', async (login) => {
    const { page, get } = await signIn(login);
    expect([page.status, page.html.includes('ikke fået adgang')]).toEqual([403, true]);
    expect((await get('/min-side')).status).toBe(403);
  });

  test('takes roles away again when the claims no longer give them', async () => {
    const first = await signIn('pia');
    const before = people.pia;
    people.pia = { name: 'Pia', groups: [] };
    expect((await signIn('pia')).page.status).toBe(403);
    people.pia = before ?? {};
    // The session that was open holds the account as it now is: without roles.
    expect((await first.get('/min-side')).html).toContain('Du har ingen roller');
  });

  test('knows an account that was made here by a mail address which the provider vouches for', async () => {
    for (const mail of ['bo@example.org', 'bo2@example.org'])
      await createAccount(
        site.context,
        { name: mail, mail, roles: ['observer'], authority: '' },
        { name: 't' },
      );
    expect((await signIn('bo')).page.location).toBe('/runder');
    expect((await signIn('falsk')).page.status).toBe(403);
  });

  test('offers to sign out there too, and the provider knows the way back', async () => {
    const kim = await signIn('kim');
    const token = /name="_token" value="([^"]+)"/.exec((await kim.get('/min-side')).html)?.[1] ?? '';
    const out = await kim.post('/log-ud', new URLSearchParams({ _token: token }));
    expect(out.location).toBe('/log-ud?udbyder');
    const { html } = await kim.get(out.location);
    const there = (/href="(http:\/\/127[^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&');
    expect(new URL(there).searchParams.get('post_logout_redirect_uri')).toBe('http://localhost/log-ud');
    expect((await fetch(there)).status).toBe(200);
    expect((await kim.get('/min-side')).status).toBe(403);
  });

  test('goes on when the provider has changed its keys', async () => {
    await provider.close();
    provider = await startProvider(callback, claims, provider.port);
    expect((await signIn('kim')).page.status).toBe(303);
  });
});

describe('the way back', () => {
  test('works once', async () => {
    const kim = await signIn('kim');
    const again = await kim.get(kim.came);
    expect([again.status, again.html.includes('Begynd forfra')]).toEqual([410, true]);
  });

  test('works only in the browser that began', async () => {
    const begun = await visitor(site.app).get('/log-ind/udbyder');
    const came = path(await signInAtProvider(begun.location, 'kim', callback));
    expect((await visitor(site.app).get(came)).status).toBe(410);
  });

  test.each([
    ['a state that nobody gave', (url: URL) => url.searchParams.set('state', 'x'.repeat(43)), 410],
    ['no state', (url: URL) => url.searchParams.delete('state'), 410],
    ['another code', (url: URL) => url.searchParams.set('code', 'x'), 403],
    ['another issuer in the address', (url: URL) => url.searchParams.set('iss', 'http://evil.example'), 403],
    [
      'an error instead of a code',
      (url: URL) => {
        url.searchParams.delete('code');
        url.searchParams.set('error', 'access_denied');
      },
      403,
    ],
  ] as const)('with %s signs nobody in', async (_, change, status) => {
    const browser = visitor(site.app);
    const begun = await browser.get('/log-ind/udbyder');
    const url = new URL(await signInAtProvider(begun.location, 'kim', callback));
    change(url);
    expect((await browser.get(path(url.href))).status).toBe(status);
    expect((await browser.get('/min-side')).status).toBe(403);
  });
});

describe('a provider', () => {
  test('that is down is said to be so, and nobody is signed in', async () => {
    const away = await testSite(undefined, {
      signInProvider: {
        provider: openidProvider({ issuer: 'http://127.0.0.1:9', clientId, scope: 'openid' }),
        mapping,
      },
    });
    const { status, html } = await visitor(away.app).get('/log-ind/udbyder');
    expect([status, html.includes('svarer ikke')]).toEqual([503, true]);
    await away.close();
  });

  test('that goes down while somebody signs in is said to be so, and is found again', async () => {
    const browser = visitor(site.app);
    const begun = await browser.get('/log-ind/udbyder');
    const came = path(await signInAtProvider(begun.location, 'kim', callback));
    await provider.close();
    const { status, html } = await browser.get(came);
    expect([status, html.includes('svarer ikke')]).toEqual([503, true]);
    expect((await browser.get('/min-side')).status).toBe(403);
    provider = await startProvider(callback, claims, provider.port);
    expect((await signIn('kim')).page.status).toBe(303);
  });

  describe('that lies', () => {
    let liar: LyingProvider;
    let fooled: TestSite;
    beforeEach(async () => {
      liar = await lyingProvider(clientId);
      const provider = openidProvider({ issuer: liar.issuer, clientId, scope: 'openid' });
      fooled = await testSite(undefined, {
        signInProvider: { provider, mapping: { ...mapping, roles: { svar: 'observer' } } },
      });
    });
    afterEach(async () => {
      await liar.close();
      await fooled.close();
    });
    const now = () => Math.floor(Date.now() / 1000);

    test.each<readonly [string, () => Lie, number]>([
      ['not at all', () => ({}), 303],
      ['within the skew of clocks', () => ({ claims: { exp: now() - 30, iat: now() - 300 } }), 303],
      ['not, with a clock a little ahead', () => ({ claims: { iat: now() + 30, nbf: now() + 30 } }), 303],
      ['with a token that has expired', () => ({ claims: { exp: now() - 120, iat: now() - 300 } }), 403],
      ['with a token of tomorrow', () => ({ claims: { nbf: now() + 3600 } }), 403],
      ['about its name', () => ({ claims: { iss: 'http://evil.example' } }), 403],
      ['with a token for another site', () => ({ claims: { aud: 'another' } }), 403],
      ['with a token of another sign-in', () => ({ claims: { nonce: 'another' } }), 403],
      ['with a token that it did not sign', () => ({ foreignKey: true }), 403],
      ['with a token that nobody signed', () => ({ algorithm: 'none' }), 403],
      ['about who is signed in', () => ({ userInfoSubject: 'somebody else' }), 403],
    ])('%s', async (_, lie, status) => {
      const browser = visitor(fooled.app);
      const asked = new URL((await browser.get('/log-ind/udbyder')).location).searchParams;
      liar.lie(lie());
      const came = `${path(callback)}?state=${asked.get('state')}&code=${asked.get('nonce')}`;
      const answered = await browser.get(came);
      expect(answered.status).toBe(status);
      expect((await browser.get('/min-side')).status).toBe(status === 303 ? 200 : 403);
      if (status === 403) expect(answered.html).toContain('du er ikke logget ind');
    });
  });
});
