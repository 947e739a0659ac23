/** The tables of contacts and letters as Kysely sees them. */
import type { Generated, JSONColumnType } from 'kysely';
import type { ContactArea, ContactRole } from '../contact/contact.ts';
import type { MailAddress } from '../contact/mail-address.ts';
import type { CalendarDate, Instant } from '../core/calendar.ts';
import type { AuthorityId, ProgrammeId, QuestionnaireId, RoundId } from '../core/ids.ts';
import type { Language } from '../core/language.ts';
import type { DeliveryKind } from '../letter/delivery.ts';
import type { ReminderPlan } from '../letter/reminder-plan.ts';

export interface PostTables {
  contact_event: ContactEventTable;
  bounce_event: BounceEventTable;
  letter: LetterTable;
  letter_mail: LetterMailTable;
  delivery: DeliveryTable;
  letter_text: LetterTextTable;
  reminder_plan: ReminderPlanTable;
  announcement: AnnouncementTable;
  announcement_file: AnnouncementFileTable;
  read_receipt: ReadReceiptTable;
  receipt_link: ReceiptLinkTable;
}
export type LetterKind = 'invitation' | 'reminder' | 'announcement' | 'delegation' | 'receipt';
/** Announcements belong to no round. */
export type RoundOrNone = RoundId | '';

interface Said {
  id: Generated<number>;
  at: Instant;
  by_name: string;
}
interface ContactEventTable extends Said {
  programme_id: ProgrammeId;
  authority_id: AuthorityId;
  area_id: ContactArea;
  mail: MailAddress;
  kind: 'set' | 'removed';
  name: string;
  role: ContactRole;
  language: Language;
}
interface BounceEventTable extends Said {
  programme_id: ProgrammeId;
  mail: MailAddress;
  kind: 'bounced' | 'mended';
  why: string;
}
export interface LetterTable extends Said {
  programme_id: ProgrammeId;
  round_id: RoundOrNone;
  purpose: string;
  kind: LetterKind;
  any_time: boolean;
}
export interface LetterMailTable {
  id: Generated<number>;
  letter_id: number;
  programme_id: ProgrammeId;
  round_id: RoundOrNone;
  authority_id: AuthorityId;
  purpose: string;
  mail: MailAddress;
  name: string;
  language: Language;
  questionnaires: JSONColumnType<readonly QuestionnaireId[]>;
  message_key: string;
}
interface DeliveryTable extends Said {
  mail_id: number;
  kind: DeliveryKind;
  detail: string;
}
interface LetterTextTable extends Said {
  programme_id: ProgrammeId;
  round_id: RoundId;
  text_id: string;
  language: Language;
  subject: string;
  body: string;
}
interface ReminderPlanTable extends Said {
  programme_id: ProgrammeId;
  round_id: RoundId;
  plan: JSONColumnType<ReminderPlan>;
}
interface AnnouncementTable extends Said {
  programme_id: ProgrammeId;
  subject: string;
  body: string;
  language: Language;
  groups: JSONColumnType<readonly string[]>;
  as_of: CalendarDate;
  published: boolean;
}
interface AnnouncementFileTable {
  announcement_id: number;
  number: number;
  name: string;
  type: string;
  bytes: Buffer;
}
interface ReadReceiptTable {
  mail_id: number;
  at: Instant;
  by_name: string;
}
interface ReceiptLinkTable {
  token_hash: string;
  mail_id: number;
  created_at: Instant;
}
