import { type Kysely, sql } from 'kysely';

/**
 * The rows of a table with a column `authority_id` are for those who reach that authority, whatever a query asks.
 * `pejling.reach` is set in each transaction: `*` for the whole house, the id of one authority, or nothing, which
 * reaches nothing. FORCE binds the owner of the tables too.
 */
const protectRows = `create function protect_rows(target regclass) returns void language plpgsql as $$
  begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('drop policy if exists own_authority on %s', target);
    execute format($policy$create policy own_authority on %s
      using ((select current_setting('pejling.reach', true)) = '*'
        or authority_id = (select current_setting('pejling.reach', true)))$policy$, target);
  end $$`;

const statements = [
  protectRows,
  `create table account (
    id text primary key,
    mail text unique check (mail = lower(mail)),
    -- Issuer and subject of a sign-in provider, where the account came from one.
    subject text unique,
    name text not null,
    roles text[] not null,
    authority_id text,
    created_at timestamptz not null,
    created_by text not null,
    seen_at timestamptz,
    closed_at timestamptz,
    check (mail is not null or subject is not null))`,
  // A guest has no account: whoever came by the one-time link of the start, or tries the demo.
  `create table session (
    token_hash text primary key,
    id text not null unique,
    account_id text references account (id) on delete cascade,
    guest jsonb,
    way text not null check (way in ('mail', 'provider', 'demo', 'start-link')),
    agent text not null,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at timestamptz,
    check ((account_id is null) <> (guest is null)))`,
  'create index session_of_account on session (account_id)',
  `create table sign_in (
    token_hash text primary key,
    account_id text not null references account (id) on delete cascade,
    back text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz)`,
  // One try at signing in with a provider, bound to the browser that began it.
  `create table provider_try (
    state_hash text primary key,
    browser_hash text not null,
    nonce text not null,
    verifier text not null,
    back text not null,
    expires_at timestamptz not null)`,
  'create table rate_limit (key text primary key, points integer not null default 0, expire bigint)',
  // Accounts come and go; what they did stays in the log, which names them by their id.
  'grant select, insert, update, delete on account, session, sign_in, provider_try, rate_limit to pejling_app',
  `alter table log add column role text not null default '', add column account_id text, add column authority_id text,
    add column name_salt text, add column name_digest text not null default '',
    add column tx xid8 not null default pg_current_xact_id()`,
  `create table log_seal (
    number integer primary key, sealed_at timestamptz not null, previous text not null, hash text not null)`,
  `create table log_seal_line (
    log_id bigint primary key, seal integer not null references log_seal (number), digest text not null)`,
  // Whom a link was made for, and a number to speak of it by, which opens nothing.
  'alter table link add column id bigint generated always as identity, add column contact text',
  'grant select, insert on log_seal, log_seal_line to pejling_app',
  // A name may be forgotten; what was done may not.
  'grant update (by_name, name_salt) on log to pejling_app',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
