/** What the environment says, decoded once at the start. A wrong value stops the start with what to write instead. */
import { resolve } from 'node:path';
import { failed, ok, type Result } from '../core/result.ts';
import { type ProviderSettings, readProviderSettings } from './provider-settings.ts';

export interface Settings {
  readonly port: number;
  /** As people reach it, without a final slash; absent: the loopback address and the port. */
  readonly baseUrl?: string;
  readonly dataFolder: string;
  /** Absent: the embedded PostgreSQL in the data folder. */
  readonly databaseUrl?: string;
  /** Absent: mail is written to the data folder. */
  readonly smtpUrl?: string;
  /** Whom mails are from, and where those that cannot be delivered come back to; absent: the site's own name. */
  readonly mailFrom?: string;
  readonly mailsPerMinute: number;
  /** Opens the address that delivery status mails are posted to; absent: there is none. */
  readonly bounceKey?: string;
  readonly demo: boolean;
  /** Absent: nobody signs in with their workplace. */
  readonly provider?: ProviderSettings;
}

export interface SettingProblem {
  readonly name: string;
  /** What is wrong and what to write, in English. */
  readonly sentence: string;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Reader = (value: string) => Result<Partial<Settings>, string>;

const readers = {
  PORT: (value) => {
    const port = Number(value);
    if (/^\d+$/.test(value) && port <= 65535) return ok({ port });
    return failed('must be a whole number from 0 to 65535, for example PORT=3000');
  },
  BASE_URL: (value) => {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const usable = url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '';
    if (usable) return ok({ baseUrl: value.replace(/\/+$/, '') });
    return failed(
      'must be an address that starts with https:// or http://, for example BASE_URL=https://pejling.example.org',
    );
  },
  DATABASE_URL: (value) => {
    if (/^postgres(ql)?:\/\//.test(value)) return ok({ databaseUrl: value });
    return failed(
      'must start with postgres://, for example DATABASE_URL=postgres://user:secret@host:5432/pejling',
    );
  },
  SMTP_URL: (value) => {
    if (/^smtps?:\/\//.test(value)) return ok({ smtpUrl: value });
    return failed('must start with smtp:// or smtps://, for example SMTP_URL=smtp://mail.example.org:25');
  },
  MAIL_FROM: (value) => {
    if (/^([^<>"\r\n]*<)?[^\s<>@]+@[^\s<>@]+>?$/.test(value)) return ok({ mailFrom: value });
    return failed('must be a mail address, for example MAIL_FROM="Pejling <pejling@example.org>"');
  },
  MAILS_PER_MINUTE: (value) => {
    const mailsPerMinute = Number(value);
    if (/^\d+$/.test(value) && mailsPerMinute >= 1 && mailsPerMinute <= 6000) return ok({ mailsPerMinute });
    return failed('must be a whole number from 1 to 6000, for example MAILS_PER_MINUTE=120');
  },
  BOUNCE_KEY: (value) => {
    if (/^[\w-]{20,200}$/.test(value)) return ok({ bounceKey: value });
    return failed('must be at least 20 letters, digits, - or _, which nobody can guess');
  },
  PEJLING_DATA: (value) => ok({ dataFolder: resolve(value) }),
  PEJLING_DEMO: (value) => {
    if (['1', 'true', 'yes'].includes(value)) return ok({ demo: true });
    if (['0', 'false', 'no'].includes(value)) return ok({ demo: false });
    return failed('must be 1 (with the demo) or 0 (without it)');
  },
} as const satisfies Record<string, Reader>;

const defaults = (): Settings => ({
  port: 3000,
  dataFolder: resolve('data'),
  mailsPerMinute: 120,
  demo: false,
});

/** All faults at once. An empty value counts as absent, as in most shells and compose files. */
export function readSettings(environment: Environment): Result<Settings, SettingProblem> {
  const problems: SettingProblem[] = Object.keys(environment)
    .filter((name) => name.startsWith('PEJLING_') && !(name in readers) && !name.startsWith('PEJLING_TEST_'))
    .map((name) => ({
      name,
      sentence: `is not a setting of Pejling. Known are ${Object.keys(readers).join(', ')}.`,
    }));
  let settings = defaults();
  for (const [name, read] of Object.entries<Reader>(readers)) {
    const value = environment[name];
    if (value === undefined || value === '') continue;
    const decoded = read(value);
    if (decoded.ok) settings = { ...settings, ...decoded.value };
    else problems.push({ name, sentence: `is "${value}" and ${decoded.problems[0]}.` });
  }
  const { provider, problems: more } = readProviderSettings(environment);
  problems.push(...more);
  if (problems.length > 0) return failed(...problems);
  return ok(provider ? { ...settings, provider } : settings);
}
