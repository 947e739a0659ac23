/** A programme (opfølgning): everything that one follow-up is made of, read from its folder and checked. */
import type { Agreements } from '../agreement/agreement.ts';
import type { CalendarDate } from '../core/calendar.ts';
import type { AreaId, AuthorityId, ProgrammeId, QuestionnaireId, RoundId } from '../core/ids.ts';
import type { Language, LocalizedText } from '../core/language.ts';
import type { HotlineDirectory } from '../hotline/hotline.ts';
import type { Option, Questionnaire } from '../questionnaire/definition.ts';
import type { Reopening } from '../reopening/reopening.ts';
import type { Rules } from '../rules/rules.ts';

export interface Programme {
  readonly id: ProgrammeId;
  readonly title: LocalizedText;
  readonly summary?: LocalizedText;
  /** First is the programme's own; every text has it. */
  readonly languages: readonly [Language, ...Language[]];
  readonly timeZone: string;
  /** Pages of a past programme are seen from this day. */
  readonly asOf: CalendarDate;
  /** Who leads the follow-up, as named on memos. */
  readonly owner: LocalizedText;
  /** When what is held about persons is deleted; nothing is deleted by itself where it says nothing. */
  readonly retention: Retention;
  readonly authorityNoun: { readonly one: LocalizedText; readonly many: LocalizedText };
  readonly authorities: readonly ProgrammeAuthority[];
  /** The programme itself, where this is how one of its rounds sees it. */
  readonly whole?: Programme;
  /** Everyone that a register of authorities knows, through time; absent where they are listed by hand. */
  readonly register?: readonly RegisteredAuthority[];
  /** Not asked, though people may think so; said to whoever names them. */
  readonly excluded?: readonly ExcludedAuthority[];
  /** Written to and not asked, through all time. */
  readonly organisations?: readonly Organisation[];
  readonly organisationGroups?: AuthorityGroup['categories'];
  readonly groups: readonly AuthorityGroup[];
  /** Where each authority is drawn on the tile map, if the register has one. */
  readonly tiles: readonly Tile[];
  readonly areas: readonly ServiceArea[];
  readonly scales: readonly StatusScale[];
  readonly questionnaires: readonly Questionnaire[];
  readonly rounds: readonly RoundDefinition[];
  /** Named figures as written; `figure/` reads them. */
  readonly figures: SourceFile | undefined;
  /** Memo templates by name, as written; `memo/` reads them. */
  readonly memos: readonly SourceFile[];
  /** What applies around the survey, what was agreed, and who to call; each if the programme has its file. */
  readonly rules?: Rules;
  readonly agreements?: Agreements;
  readonly activities?: Reopening;
  readonly hotlines?: HotlineDirectory;
  /** Synthetic answers as CSV, by round. */
  readonly demo: readonly { readonly round: RoundId; readonly file: SourceFile }[];
  /** What made-up authorities have entered in the registers, as CSV. */
  readonly demoRegisters?: SourceFile;
}

/** Days until something is deleted. */
export interface Retention {
  /** Names of those who answered and were written to, after their round has closed. */
  readonly names?: number;
  /** Names in the log, after what they did. */
  readonly logNames?: number;
  /** Accounts, after their owner last signed in. */
  readonly accounts?: number;
}

/** A file of the programme's folder: path as in messages, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface ProgrammeAuthority {
  readonly id: AuthorityId;
  readonly name: string;
  readonly officialName?: string;
  readonly population?: number;
  /** Group id → category code. */
  readonly groups: Readonly<Record<string, string>>;
}

/** An authority for as long as it was or is there. */
export interface RegisteredAuthority extends ProgrammeAuthority {
  readonly validFrom?: CalendarDate;
  readonly validTo?: CalendarDate;
  /** Who took over on the day after the last. */
  readonly mergedInto?: AuthorityId;
}

export interface Organisation {
  readonly id: AuthorityId;
  readonly name: string;
  /** Code of its group. */
  readonly group: string;
  /** First and last day; absent where none is known. */
  readonly validFrom?: CalendarDate;
  readonly validTo?: CalendarDate;
}

export interface ExcludedAuthority {
  readonly id: AuthorityId;
  readonly name?: string;
  readonly why: LocalizedText;
}

export interface AuthorityGroup {
  readonly id: string;
  readonly title: LocalizedText;
  readonly categories: readonly { readonly code: string; readonly label: LocalizedText }[];
}

export interface Tile {
  readonly authority: AuthorityId;
  readonly column: number;
  readonly row: number;
}

export interface ServiceArea {
  readonly id: AreaId;
  readonly title: LocalizedText;
  readonly summary?: LocalizedText;
  /** Law and paragraph, e.g. "Serviceloven § 85". */
  readonly paragraphs: readonly { readonly id: string; readonly law: LocalizedText; readonly text: string }[];
  readonly themes: readonly { readonly id: string; readonly title: LocalizedText }[];
  readonly codes: Readonly<Record<string, string>>;
}

export interface StatusScale {
  readonly id: string;
  /** From furthest to least far. */
  readonly options: readonly Option[];
}

export interface RoundDefinition {
  readonly id: RoundId;
  readonly title: LocalizedText;
  readonly questionnaires: readonly QuestionnaireId[];
  /** The day that the answers speak of. */
  readonly referenceDate: CalendarDate;
  readonly opens: CalendarDate;
  /** Time of day, `08:00`; absent: with the day's first moment. */
  readonly opensTime?: string;
  /** The last day that answers are taken; absent: until closed by hand. */
  readonly closes?: CalendarDate;
  /** Time of day; absent: with the day's end. */
  readonly closesTime?: string;
  /** Does it open and close by itself at these times? Else by hand. */
  readonly automatic: boolean;
  /** Who is asked, where that is not everyone of the programme; kept with a round that was made in the browser. */
  readonly frame?: readonly ProgrammeAuthority[];
  /** The round that it was made from. */
  readonly after?: RoundId;
  /** What opens a sheet: its personal link alone, or that together with signing in for its authority. */
  readonly opensBy: 'link' | 'sign-in';
  /** A round for anyone who wants to try. */
  readonly trial: boolean;
  /** May the public see which authorities have answered? */
  readonly publicResponses: boolean;
  /** Only what an approver has signed counts as sent. */
  readonly signOff?: boolean;
  /** Why the round was asked: meetings, agreements, with date where known. */
  readonly events: readonly { readonly date?: CalendarDate; readonly text: LocalizedText }[];
  /** Made-up answers, said on every page and in every file. */
  readonly synthetic: boolean;
  /** Where demo answers leave the round: 'open' | 'closed' | 'frozen'. */
  readonly demoState: 'open' | 'closed' | 'frozen';
}
