/** What the house keeps. Everything else is worked out from it. Implemented on PostgreSQL in this folder. */
import type { Role } from '../access/policy.ts';
import type { Instant } from '../core/calendar.ts';
import type { AccountId, AuthorityId, ProgrammeId, QuestionId, QuestionnaireId } from '../core/ids.ts';
import type { RoundEvent } from '../round/round-state.ts';
import type { Behalf, Entry, RoundKey, SavedEntry, SheetEvent, SheetKey } from '../round/sheet.ts';
import type { AccountStore } from './account-store.ts';
import type { AnnouncementStore } from './announcement-store.ts';
import type { CommentStore } from './comment-store.ts';
import type { ContactStore } from './contact-store.ts';
import type { DeadlineStore } from './deadline-store.ts';
import type { DelegationStore } from './delegation-store.ts';
import type { DerogationStore } from './derogation-store.ts';
import type { LetterStore } from './letter-store.ts';
import type { LimitStore } from './limit-store.ts';
import type { LogStore } from './log-store.ts';
import type { PresenceStore } from './presence-store.ts';
import type { PrivacyStore } from './privacy-store.ts';
import type { RegisterStore } from './register-store.ts';
import type { RoundDefinitionStore } from './round-definition-store.ts';
import type { SessionStore } from './session-store.ts';
import type { SignInStore } from './sign-in-store.ts';
import type { TemplateStore } from './templates.ts';
import type { ThreadStore } from './thread-store.ts';
import type { ViewStore } from './view-store.ts';

export interface Store {
  /** All of the work is kept, or none of it. */
  transaction<T>(work: (store: Store) => Promise<T>): Promise<T>;
  /** Until the work is done, the database gives only the rows that they may reach, and the log says who acted. */
  onBehalfOf<T>(principal: Principal, work: () => Promise<T>): Promise<T>;
  readonly entries: EntryStore;
  readonly sheets: SheetStore;
  readonly rounds: RoundStore;
  readonly links: LinkStore;
  readonly contacts: ContactStore;
  readonly letters: LetterStore;
  readonly announcements: AnnouncementStore;
  readonly datasets: DatasetStore;
  readonly editions: EditionStore;
  readonly roundDefinitions: RoundDefinitionStore;
  readonly deadlines: DeadlineStore;
  readonly threads: ThreadStore;
  readonly comments: CommentStore;
  readonly views: ViewStore;
  readonly templates: TemplateStore;
  readonly delegations: DelegationStore;
  readonly derogations: DerogationStore;
  readonly registers: RegisterStore;
  readonly log: LogStore;
  readonly presence: PresenceStore;
  readonly accounts: AccountStore;
  readonly sessions: SessionStore;
  readonly signIns: SignInStore;
  readonly limits: LimitStore;
  readonly privacy: PrivacyStore;
}

/** Which authorities' rows: all, those of one, or those of the one that the link brought along belongs to. */
export type Reach = 'all' | 'by-link' | AuthorityId;

/** For whom something is done. */
export interface Principal {
  readonly reach: Reach;
  /** In which roles. */
  readonly roles: readonly Role[];
  readonly account?: AccountId;
  /** The one that they act for. */
  readonly authority?: AuthorityId;
}

export interface NewEntry {
  readonly question: QuestionId;
  readonly entry: Entry;
}
export interface Save {
  /** Made by the page, so that a repeated save is kept once. */
  readonly saveId: string;
  readonly at: Instant;
  readonly by: string;
  readonly behalf?: Behalf;
}

export type SavedOne =
  | { readonly outcome: 'saved' | 'conflict'; readonly entry: SavedEntry }
  | { readonly outcome: 'link' | 'planned' | 'closed' | 'withdrawn' };

export interface EntryStore {
  /** Durable when it returns. The same `saveId` again changes nothing. Gives the ids that the entries have. */
  append(sheet: SheetKey, entries: readonly NewEntry[], save: Save): Promise<readonly SavedEntry[]>;
  /**
   * One answer by a personal link, in one round trip. Durable when it says `saved`, and then the entry is the one that
   * counts; on `conflict` it is somebody else's, and nothing was saved.
   */
  saveOne(
    sheet: SheetKey,
    tokenHash: string,
    one: NewEntry & { readonly seen: number },
    save: Save,
    /** When the round opens and closes by itself, where it does. */
    times?: OwnTimes,
  ): Promise<SavedOne>;
  /** The questions that a save with this id has already given an entry. */
  savedBy(sheet: SheetKey, saveId: string): Promise<readonly QuestionId[]>;
  /** Every entry of a sheet in the order saved. */
  all(sheet: SheetKey): Promise<readonly SavedEntry[]>;
  /** Those with a greater id, in the order saved. */
  after(sheet: SheetKey, id: number): Promise<readonly SavedEntry[]>;
  /** Every entry of a round, in the order saved. */
  ofRound(round: RoundKey): Promise<readonly (SavedEntry & SheetAt)[]>;
  /** Per sheet: its last entry. */
  lastOfRound(round: RoundKey): Promise<readonly (SheetAt & LastEntry)[]>;
  /** The same for these sheets only; costs as much as there are sheets, however much has been saved in them. */
  lastOfSheets(
    round: RoundKey,
    authorities: readonly AuthorityId[],
    questionnaires: readonly QuestionnaireId[],
  ): Promise<readonly (SheetAt & LastEntry)[]>;
  /** Every entry of some questions of a round, in the order saved. */
  ofQuestions(round: RoundKey, questions: readonly QuestionId[]): Promise<readonly (SavedEntry & SheetAt)[]>;
  /** Per sheet: the minutes that people spent on it, pauses of more than `pauseMinutes` left out. */
  minutesSpent(
    round: RoundKey,
    pauseMinutes: number,
  ): Promise<readonly (SheetAt & { readonly minutes: number })[]>;
}
export interface LastEntry {
  readonly id: number;
  readonly at: Instant;
  readonly by: string;
}
export interface OwnTimes {
  readonly opensAt?: Instant;
  readonly closesAt?: Instant;
}
export interface SheetAt {
  readonly authority: AuthorityId;
  readonly questionnaire: QuestionnaireId;
}

export interface SheetStore {
  append(sheet: SheetKey, event: SheetEvent): Promise<void>;
  events(sheet: SheetKey): Promise<readonly SheetEvent[]>;
  ofRound(round: RoundKey): Promise<readonly (SheetAt & { readonly event: SheetEvent })[]>;
  /** Holds others who would send or import the same sheet until the transaction ends. */
  lock(sheet: SheetKey): Promise<void>;
}

export type RoundsEvents = ReadonlyMap<RoundKey['round'], readonly RoundEvent[]>;

export interface RoundStore {
  append(round: RoundKey, event: RoundEvent): Promise<void>;
  events(round: RoundKey): Promise<readonly RoundEvent[]>;
  /** The same of every round of a programme that has any, by the round's id. */
  eventsOfAll(programme: RoundKey['programme']): Promise<RoundsEvents>;
  /** Holds others who would change the round until the transaction ends; `shared` lets savers in beside each other. */
  lock(round: RoundKey, mode: 'shared' | 'exclusive'): Promise<void>;
}

/** An address that opens something by itself. Only its hash is kept. */
export type Link =
  | ({
      readonly purpose: 'sheet';
      readonly expires?: Instant;
      readonly revoked?: Instant;
      /** For putting answers in on the authority's behalf. */
      readonly behalf?: Behalf;
      /** The person that it is for. */
      readonly contact?: string;
      /** The only section that it opens; absent for the whole sheet. */
      readonly section?: string;
      /** For reading and signing; it changes no answer. */
      readonly approves?: true;
      /** The delegation that it was made for. */
      readonly delegation?: number;
      /** The mail that it went out in; such a link dies when its round no longer takes answers. */
      readonly mail?: number;
      /** When somebody first came with it. */
      readonly opened?: Instant;
    } & SheetKey)
  | { readonly purpose: 'coordinator'; readonly expires?: Instant; readonly revoked?: Instant };
/** A link to a sheet, as those who give links out see it. */
export interface GivenLink extends SheetAt {
  readonly id: number;
  /** The person that it was made for; absent where nobody was named. */
  readonly contact?: string;
  readonly created: Instant;
  readonly revoked?: Instant;
  readonly expires?: Instant;
}
export interface LinkStore {
  create(tokenHash: string, link: Link, at: Instant): Promise<void>;
  find(tokenHash: string): Promise<Link | undefined>;
  revoke(tokenHash: string, at: Instant): Promise<void>;
  /** Newest first. */
  ofRound(round: RoundKey): Promise<readonly GivenLink[]>;
  /** False where the round has no such link that still opens. */
  revokeGiven(round: RoundKey, id: number, at: Instant): Promise<boolean>;
  /** Those that went out in a mail, or were to. */
  revokeOfMail(mail: number, at: Instant): Promise<void>;
  /**
   * Addresses, or names, of those who have opened the whole sheet by a link that was sent or made for them; each once.
   * Links for approving are others'.
   */
  holders(sheet: SheetKey): Promise<readonly string[]>;
  /** Those of a delegation, which has been taken back. */
  revokeOfDelegation(delegation: number, at: Instant): Promise<void>;
  /** The sheets of a round that somebody has opened by a link. */
  openedSheets(round: RoundKey): Promise<readonly SheetAt[]>;
  /** Opens a one-time link once: true for exactly one caller. */
  useUp(tokenHash: string, at: Instant): Promise<boolean>;
}

export interface StoredDataset {
  readonly hash: string;
  readonly asOf: Instant;
  /** Canonical JSON of the codebook. */
  readonly codebook: string;
  readonly parts: readonly Part[];
}
/** One file of a dataset: Parquet. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}
export interface DatasetStore {
  save(round: RoundKey, dataset: StoredDataset): Promise<void>;
  byHash(hash: string): Promise<(StoredDataset & RoundKey) | undefined>;
  published(
    programme: ProgrammeId,
  ): Promise<readonly (RoundKey & { readonly hash: string; readonly asOf: Instant })[]>;
}

export interface StoredEdition extends RoundKey {
  readonly memo: string;
  readonly language: string;
  readonly edition: number;
  readonly at: Instant;
  /** The memo JSON of design 5.5, as text. */
  readonly json: string;
}
export interface EditionStore {
  save(edition: Omit<StoredEdition, 'edition'>): Promise<number>;
  latest(programme: ProgrammeId): Promise<readonly StoredEdition[]>;
  one(round: RoundKey, memo: string, language: string, edition?: number): Promise<StoredEdition | undefined>;
}

export interface LogEntry {
  readonly at: Instant;
  readonly by: string;
  readonly act: string;
  readonly object: string;
}
