import type { Claims } from '../access/map-claims.ts';
import type { Result } from '../core/result.ts';

/** What must be shown again when the browser comes back. */
export interface BegunSignIn {
  /** Where the browser goes. */
  readonly address: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export type ProviderProblem =
  /** It does not answer, or answers with an error of its own. */
  | { readonly code: 'provider-down'; readonly why: string }
  /** What it says does not hold: signature, issuer, audience, time, nonce. */
  | { readonly code: 'provider-untrue'; readonly why: string }
  /** The person, or the provider, said no. */
  | { readonly code: 'provider-refused'; readonly why: string };

/** Somebody else who knows who people are, by OpenID Connect. */
export interface IdentityProvider {
  begin(callback: string): Promise<Result<BegunSignIn, ProviderProblem>>;
  /** `address` is the whole address that the browser came back to. */
  finish(address: string, begun: Omit<BegunSignIn, 'address'>): Promise<Result<Claims, ProviderProblem>>;
  /** Where a browser goes to sign out there too; nothing where the provider has no such place. */
  signOutAddress(back: string): Promise<string | undefined>;
}
