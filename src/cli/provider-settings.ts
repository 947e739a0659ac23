/** The sign-in provider, as the environment says. */
import type { ClaimMapping } from '../access/map-claims.ts';
import { isRole } from '../access/policy.ts';
import type { SettingProblem } from './settings.ts';

export interface ProviderSettings extends ClaimMapping {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly scope: string;
}

const names = [
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'OIDC_SCOPE',
  'OIDC_ROLES_CLAIM',
  'OIDC_ROLES',
  'OIDC_AUTHORITY_CLAIM',
  'OIDC_AUTHORITIES',
] as const;
type Name = (typeof names)[number];

/** No settings at all: nobody signs in with a provider. */
export function readProviderSettings(environment: Readonly<Record<string, string | undefined>>): {
  readonly provider?: ProviderSettings;
  readonly problems: readonly SettingProblem[];
} {
  const value = (name: Name) => environment[name] ?? '';
  const given = Object.keys(environment).filter(
    (name) => name.startsWith('OIDC_') && environment[name] !== '',
  );
  if (given.length === 0) return { problems: [] };
  const unknown = given.filter((name) => !names.some((known) => known === name));
  const roles = readPairs(value('OIDC_ROLES'));
  const authorities = readPairs(value('OIDC_AUTHORITIES'));
  const problems = [
    ...unknown.map((name) => problem(name, `is not a setting of Pejling. Known are ${names.join(', ')}.`)),
    ...(isIssuer(value('OIDC_ISSUER'))
      ? []
      : [problem('OIDC_ISSUER', 'must be an address that starts with https://, as the provider states it.')]),
    ...(value('OIDC_CLIENT_ID')
      ? []
      : [problem('OIDC_CLIENT_ID', 'must be the id that the provider has given.')]),
    ...wrongPairs('OIDC_ROLES', roles, (role) => isRole(role)),
    ...wrongPairs('OIDC_AUTHORITIES', authorities, (code) => code !== ''),
  ];
  if (problems.length > 0) return { problems };
  const provider: ProviderSettings = {
    issuer: value('OIDC_ISSUER'),
    clientId: value('OIDC_CLIENT_ID'),
    scope: value('OIDC_SCOPE') || 'openid profile email',
    roles: Object.fromEntries(roles),
    authorities: Object.fromEntries(authorities),
    ...(value('OIDC_CLIENT_SECRET') ? { clientSecret: value('OIDC_CLIENT_SECRET') } : {}),
    ...(value('OIDC_ROLES_CLAIM') ? { rolesClaim: value('OIDC_ROLES_CLAIM') } : {}),
    ...(value('OIDC_AUTHORITY_CLAIM') ? { authorityClaim: value('OIDC_AUTHORITY_CLAIM') } : {}),
  };
  return { provider, problems: [] };
}

type Pair = readonly [string, string];

/** `a=b,c=d` */
function readPairs(text: string): readonly Pair[] {
  return text
    .split(',')
    .filter((pair) => pair.trim() !== '')
    .map((pair) => {
      const at = pair.lastIndexOf('=');
      return [pair.slice(0, Math.max(0, at)).trim(), pair.slice(at + 1).trim()] as const;
    });
}

function wrongPairs(
  name: Name,
  pairs: readonly Pair[],
  isKnown: (value: string) => boolean,
): readonly SettingProblem[] {
  const wrong = pairs.find(([claim, value]) => claim === '' || !isKnown(value));
  if (!wrong) return [];
  const example = name === 'OIDC_ROLES' ? 'pejling-svar=respondent,pejling-leder=approver' : '12345678=0101';
  return [
    problem(
      name,
      `holds "${wrong.join('=')}". Write pairs with commas between, for example ${name}=${example}`,
    ),
  ];
}

function isIssuer(text: string): boolean {
  return (
    URL.canParse(text) &&
    (text.startsWith('https://') || /^http:\/\/(localhost|127\.0\.0\.1)([:/]|$)/.test(text))
  );
}

function problem(name: string, sentence: string): SettingProblem {
  return { name, sentence };
}
