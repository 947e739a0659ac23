/** OpenID Connect: the code flow with PKCE, state and nonce, and every token checked by its signature. */
import * as client from 'openid-client';
import type { Claims } from '../access/map-claims.ts';
import type { BegunSignIn, IdentityProvider, ProviderProblem } from '../actions/identity-provider.ts';
import { type Failed, failed, ok, type Result } from '../core/result.ts';

export interface OpenidSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly scope: string;
}

/** Clocks may differ by this much. */
const toleranceSeconds = 60;
const patienceSeconds = 10;

type Discover = () => Promise<client.Configuration>;

/**
 * The provider is asked anew for each sign-in what its keys and addresses are, so that keys which it changes are known
 * at once and a provider that was away is found again; signing in is seldom enough for that.
 */
export function openidProvider(settings: OpenidSettings): IdentityProvider {
  const { issuer, scope } = settings;
  // A connection that was kept open may have been closed at the other end meanwhile; asking again harms nothing.
  const discover: Discover = () =>
    discoverOnce(settings).catch((error) => {
      if (error instanceof TypeError) return discoverOnce(settings);
      throw error;
    });
  return {
    begin: (callback) => begin(discover, callback, scope).catch(problemOf),
    finish: (address, begun) => finish(discover, address, begun, issuer).catch(problemOf),
    async signOutAddress(back) {
      try {
        const configuration = await discover();
        if (!configuration.serverMetadata().end_session_endpoint) return undefined;
        return client.buildEndSessionUrl(configuration, { post_logout_redirect_uri: back }).href;
      } catch {
        return undefined;
      }
    },
  };
}

function discoverOnce({ issuer, clientId, clientSecret }: OpenidSettings): Promise<client.Configuration> {
  const insecure = isHere(issuer) ? [client.allowInsecureRequests] : [];
  return client.discovery(
    new URL(issuer),
    clientId,
    { ...(clientSecret ? { client_secret: clientSecret } : {}), [client.clockTolerance]: toleranceSeconds },
    clientSecret ? client.ClientSecretBasic(clientSecret) : client.None(),
    { execute: [client.enableNonRepudiationChecks, ...insecure], timeout: patienceSeconds },
  );
}

async function begin(
  discover: Discover,
  callback: string,
  scope: string,
): Promise<Result<BegunSignIn, ProviderProblem>> {
  const configuration = await discover();
  const [state, nonce, verifier] = [
    client.randomState(),
    client.randomNonce(),
    client.randomPKCECodeVerifier(),
  ];
  const address = client.buildAuthorizationUrl(configuration, {
    redirect_uri: callback,
    scope,
    state,
    nonce,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  return ok({ address: address.href, state, nonce, verifier });
}

async function finish(
  discover: Discover,
  address: string,
  { state, nonce, verifier }: Omit<BegunSignIn, 'address'>,
  issuer: string,
): Promise<Result<Claims, ProviderProblem>> {
  const configuration = await discover();
  const tokens = await client.authorizationCodeGrant(configuration, new URL(address), {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) return failed({ code: 'provider-untrue', why: 'no claims' });
  const more = configuration.serverMetadata().userinfo_endpoint
    ? await client.fetchUserInfo(configuration, tokens.access_token, claims.sub)
    : {};
  return ok(claimsOf({ ...more, ...claims }, issuer));
}

/** Only a provider on this very machine may be spoken to without TLS. */
function isHere(issuer: string): boolean {
  return /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/.test(issuer);
}

function claimsOf(all: Readonly<Record<string, unknown>>, issuer: string): Claims {
  const text = (name: string) => (typeof all[name] === 'string' ? all[name] : '');
  const mail = all.email_verified === true ? text('email').toLowerCase() : '';
  return {
    subject: `${issuer} ${text('sub')}`,
    name: (text('name') || text('preferred_username') || mail || text('sub')).slice(0, 100),
    ...(mail === '' ? {} : { mail }),
    all,
  };
}

function problemOf(error: unknown): Failed<ProviderProblem> {
  const why = error instanceof Error ? `${error.message} ${codeOf(error.cause)}`.trim() : String(error);
  if (error instanceof client.AuthorizationResponseError) return failed({ code: 'provider-refused', why });
  const code = codeOf(error);
  const isAway =
    error instanceof TypeError && /fetch failed|Invalid URL/.test(error.message)
      ? true
      : [
          'OAUTH_TIMEOUT',
          'OAUTH_ABORT',
          'OAUTH_RESPONSE_IS_NOT_CONFORM',
          'OAUTH_RESPONSE_IS_NOT_JSON',
        ].includes(code);
  return failed({ code: isAway ? 'provider-down' : 'provider-untrue', why });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
