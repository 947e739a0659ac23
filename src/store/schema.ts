/** The tables as Kysely sees them. Instants come and go as ISO text, see `open-database.ts`. */
import type { Generated, JSONColumnType } from 'kysely';
import type { Instant } from '../core/calendar.ts';
import type {
  AccountId,
  AuthorityId,
  ProgrammeId,
  QuestionId,
  QuestionnaireId,
  RoundId,
} from '../core/ids.ts';
import type { Behalf, Entry, SheetEvent } from '../round/sheet.ts';
import type { BoardTables } from './board-schema.ts';
import type { CommentTables } from './comment-store.ts';
import type { DelegationTables } from './delegation-store.ts';
import type { DerogationEventTable, DerogationTable } from './derogation-store.ts';
import type { PostTables } from './post-schema.ts';
import type { RegisterEntryTable } from './register-store.ts';
import type { TemplateVersionKind } from './templates.ts';

export interface Database extends BoardTables, PostTables, DelegationTables, CommentTables {
  entry: EntryTable;
  sheet_event: SheetEventTable;
  round_event: RoundEventTable;
  link: LinkTable;
  dataset: DatasetTable;
  dataset_part: DatasetPartTable;
  edition: EditionTable;
  derogation: DerogationTable;
  derogation_event: DerogationEventTable;
  register_entry: RegisterEntryTable;
  log: LogTable;
  log_seal: LogSealTable;
  log_seal_line: LogSealLineTable;
  template_version: TemplateVersionTable;
  presence: PresenceTable;
  account: AccountTable;
  session: SessionTable;
  sign_in: SignInTable;
  provider_try: ProviderTryTable;
  rate_limit: RateLimitTable;
}

interface RoundColumns {
  programme_id: ProgrammeId;
  round_id: RoundId;
}
interface SheetColumns extends RoundColumns {
  authority_id: AuthorityId;
  questionnaire_id: QuestionnaireId;
}
/** Who put it in, where that was somebody else than the authority. */
interface OnBehalf {
  channel: Behalf['channel'] | null;
  typed_by: string | null;
}
export interface EntryTable extends SheetColumns, OnBehalf {
  id: Generated<number>;
  question_id: QuestionId;
  entry: JSONColumnType<Entry>;
  save_id: string;
  at: Instant;
  by_name: string;
}
export interface SheetEventTable extends SheetColumns, OnBehalf {
  id: Generated<number>;
  kind: SheetEvent['kind'];
  at: Instant;
  by_name: string;
  up_to: number | null;
  section_id: string | null;
  check_id: string | null;
  reason: string | null;
}
export interface RoundEventTable extends RoundColumns {
  id: Generated<number>;
  kind: 'open' | 'close' | 'freeze' | 'deadline';
  at: Instant;
  by_name: string;
  dataset_hash: string | null;
  until: Instant | null;
}
export interface LinkTable extends OnBehalf {
  token_hash: string;
  purpose: 'sheet' | 'coordinator';
  programme_id: ProgrammeId | null;
  round_id: RoundId | null;
  authority_id: AuthorityId | null;
  questionnaire_id: QuestionnaireId | null;
  created_at: Instant;
  expires_at: Instant | null;
  revoked_at: Instant | null;
  used_at: Instant | null;
  id: Generated<number>;
  contact: string | null;
  mail_id: number | null;
  section_id: string | null;
  delegation_id: number | null;
  approves: Generated<boolean>;
}
export interface DatasetTable extends RoundColumns {
  hash: string;
  as_of: Instant;
  codebook: string;
}
export interface DatasetPartTable {
  hash: string;
  name: string;
  bytes: Buffer;
}
export interface EditionTable extends RoundColumns {
  memo: string;
  language: string;
  edition: number;
  at: Instant;
  json: string;
}
export interface LogTable {
  id: Generated<number>;
  at: Instant;
  by_name: string;
  act: string;
  object: string;
  role: string;
  account_id: AccountId | null;
  authority_id: AuthorityId | null;
  name_salt: string | null;
  name_digest: string;
}
export interface LogSealTable {
  number: number;
  sealed_at: Instant;
  previous: string;
  hash: string;
}
export interface LogSealLineTable {
  log_id: number;
  seal: number;
  digest: string;
}
export interface AccountTable {
  id: AccountId;
  mail: string | null;
  subject: string | null;
  name: string;
  roles: string[];
  authority_id: AuthorityId | null;
  created_at: Instant;
  created_by: string;
  seen_at: Instant | null;
  closed_at: Instant | null;
}
/** A person as written down when a guest's session began. */
export interface GuestJson {
  readonly name: string;
  readonly roles: readonly string[];
  readonly authority?: string;
}
export interface SessionTable {
  token_hash: string;
  id: string;
  account_id: AccountId | null;
  guest: JSONColumnType<GuestJson> | null;
  way: 'mail' | 'provider' | 'demo' | 'start-link';
  agent: string;
  created_at: Instant;
  seen_at: Instant;
  expires_at: Instant;
  ended_at: Instant | null;
}
export interface SignInTable {
  token_hash: string;
  account_id: AccountId;
  back: string;
  created_at: Instant;
  expires_at: Instant;
  used_at: Instant | null;
}
export interface ProviderTryTable {
  state_hash: string;
  browser_hash: string;
  nonce: string;
  verifier: string;
  back: string;
  expires_at: Instant;
}
export interface RateLimitTable {
  key: string;
  points: Generated<number>;
  expire: number | null;
}
export interface TemplateVersionTable {
  programme_id: ProgrammeId;
  memo: string;
  version: number;
  based_on: number;
  at: Instant;
  by_name: string;
  kind: TemplateVersionKind;
  text: string;
}
export interface PresenceTable extends SheetColumns {
  place: string;
  name: string;
  section_id: string;
  question_id: QuestionId | null;
  at: Instant;
}
