/** A real OpenID provider on this machine, and somebody who signs in with it. */
import { generateKeyPairSync } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export interface TestProvider {
  readonly issuer: string;
  readonly port: number;
  close(): Promise<void>;
}
export const clientId = 'pejling';
export const clientSecret = 'a secret of at least thirty-two characters';

interface Account {
  readonly [claim: string]: unknown;
}

/** Knows everybody by any name; `claims` says what it tells of them. New keys each time it starts. */
export async function startProvider(
  callback: string,
  claims: (login: string) => Account,
  port = 0,
): Promise<TestProvider> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { createServer } = await import('node:http');
  const server: Server = createServer((request, response) => handler?.(request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: listening } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${listening}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [callback],
        post_logout_redirect_uris: [callback.replace('/log-ind/udbyder/svar', '/log-ud')],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] as never },
    claims: { openid: ['sub'], profile: ['name', 'groups', 'kommune'], email: ['email', 'email_verified'] },
    findAccount: (_context, id) => ({ accountId: id, claims: async () => ({ sub: id, ...claims(id) }) }),
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true }, rpInitiatedLogout: { enabled: true } },
    cookies: { keys: ['test'] },
  });
  const handler: ((...call: Parameters<ReturnType<typeof provider.callback>>) => unknown) | undefined =
    provider.callback();
  return {
    issuer,
    port: listening,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Goes through the provider's own pages as `login`, and gives the address that it sends the browser back to. */
export async function signInAtProvider(address: string, login: string, callback: string): Promise<string> {
  const jar = new Map<string, string>();
  const go = async (url: string, body?: URLSearchParams): Promise<string> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const init = { headers: { cookie }, redirect: 'manual' as const };
    const response = await fetch(url, body ? { ...init, method: 'POST', body } : init);
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const next = response.headers.get('location');
    if (!next) return fillIn(url, await response.text());
    const to = new URL(next, url).href;
    return to.startsWith(callback) ? to : go(to);
  };
  const fillIn = (url: string, html: string): Promise<string> => {
    const action = /<form[^>]*action="([^"]+)"/.exec(html)?.[1];
    const prompt = /name="prompt" value="([^"]+)"/.exec(html)?.[1];
    if (!action || !prompt) throw new Error(`no form at ${url}: ${html.slice(0, 300)}`);
    return go(new URL(action, url).href, new URLSearchParams({ prompt, login, password: 'x' }));
  };
  return go(address);
}
