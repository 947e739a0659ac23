/** An OpenID provider that can be made to lie in each of the ways that one must not fall for. */
import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Lie {
  /** Over the claims of an honest token. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Signed with a key that the provider does not publish. */
  readonly foreignKey?: boolean;
  readonly algorithm?: string;
  /** What another subject is answered at the place for user information. */
  readonly userInfoSubject?: string;
}

export interface LyingProvider {
  readonly issuer: string;
  /** What the next token says. */
  lie(lie: Lie): void;
  close(): Promise<void>;
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const keyPair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Whatever is asked for, the code is the nonce of the request: see `codeFor`. */
export async function lyingProvider(clientId: string): Promise<LyingProvider> {
  const [own, foreign] = [keyPair(), keyPair()];
  let lie: Lie = {};
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const answer = answerTo(request.url ?? '', new URLSearchParams(body));
    response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const token = (nonce: string) => {
    const now = Math.floor(Date.now() / 1000);
    const honest = {
      iss: issuer,
      aud: clientId,
      sub: 'liar',
      nonce,
      iat: now,
      exp: now + 300,
      groups: ['svar'],
    };
    const algorithm = lie.algorithm ?? 'RS256';
    const signed = `${part({ alg: algorithm, kid: 'k' })}.${part({ ...honest, ...lie.claims })}`;
    return algorithm === 'none' ? `${signed}.` : `${signed}.${sign(signed, lie.foreignKey ? foreign : own)}`;
  };
  const answerTo = (path: string, form: URLSearchParams) => {
    if (path.startsWith('/.well-known'))
      return {
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        userinfo_endpoint: `${issuer}/me`,
        response_types_supported: ['code'],
        id_token_signing_alg_values_supported: ['RS256'],
      };
    if (path === '/keys')
      return { keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'k', use: 'sig', alg: 'RS256' }] };
    if (path === '/me') return { sub: lie.userInfoSubject ?? 'liar' };
    if (path === '/token')
      return { access_token: 'a', token_type: 'bearer', id_token: token(form.get('code') ?? '') };
    return undefined;
  };
  return {
    issuer,
    lie(next) {
      lie = next;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function sign(text: string, { privateKey }: { readonly privateKey: KeyObject }): string {
  return createSign('sha256').update(text).sign(privateKey, 'base64url');
}
