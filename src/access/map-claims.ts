/** From what a sign-in provider says about somebody to what they may do here. */
import { type AuthorityId, authorityId } from '../core/ids.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { isAuthorityRole, isRole, type Role } from './policy.ts';

export interface Claims {
  /** Issuer and subject: the same for the same person for ever. */
  readonly subject: string;
  readonly name: string;
  /** Only where the provider vouches for it. */
  readonly mail?: string;
  /** Every claim by its name. */
  readonly all: Readonly<Record<string, unknown>>;
}

export interface ClaimMapping {
  /** The claim that holds the authority: its own code, or one that `authorities` translates, such as a CVR number. */
  readonly authorityClaim?: string;
  readonly authorities: Readonly<Record<string, string>>;
  /** The claim that holds the roles; absent: accounts here say. */
  readonly rolesClaim?: string;
  readonly roles: Readonly<Record<string, string>>;
}

export interface MappedPerson {
  readonly roles: readonly Role[];
  readonly authority?: AuthorityId;
}
export type MapProblem =
  | { readonly code: 'no-role-claimed' }
  /** A role of an authority, and no authority that is known here. */
  | { readonly code: 'no-authority-claimed' };

/**
 * Roles that are not in the mapping give nothing. Codes of authorities may come without leading zeros.
 *
 * @example mapClaims({ subject: 's', name: 'Ida', all: { r: ['svar'], k: '101' } }, { authorityClaim: 'k', authorities: {}, rolesClaim: 'r', roles: { svar: 'respondent' } }, ['0101']) // => { ok: true, value: { roles: ['respondent'], authority: '0101' } }
 */
export function mapClaims(
  { all }: Claims,
  mapping: ClaimMapping,
  known: readonly string[],
): Result<MappedPerson, MapProblem> {
  const claimed = mapping.rolesClaim === undefined ? [] : textsOf(all[mapping.rolesClaim]);
  const roles = [...new Set(claimed.map((value) => ownValue(mapping.roles, value)))].filter(
    (role): role is Role => role !== undefined && isRole(role),
  );
  if (roles.length === 0) return failed({ code: 'no-role-claimed' });
  if (!roles.some(isAuthorityRole)) return ok({ roles });
  const codes = mapping.authorityClaim === undefined ? [] : textsOf(all[mapping.authorityClaim]);
  const authority = codes
    .map((code) => ownValue(mapping.authorities, code) ?? code)
    .map((code) => known.find((id) => id === code || id === code.padStart(id.length, '0')))
    .find((id) => id !== undefined);
  return authority === undefined
    ? failed({ code: 'no-authority-claimed' })
    : ok({ roles, authority: authorityId(authority) });
}

function textsOf(claim: unknown): readonly string[] {
  const list = Array.isArray(claim) ? claim : [claim];
  return list.filter((one) => typeof one === 'string' || typeof one === 'number').map(String);
}

/** Names such as `constructor` are nobody's role. */
function ownValue(record: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
