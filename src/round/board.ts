/** The coordinator's board: who is where in a round, in what order, and how many that makes. Worked out from content. */
import type { Instant } from '../core/calendar.ts';
import type { AuthorityId, QuestionnaireId } from '../core/ids.ts';
import type { AuthorityGroup, Programme, ProgrammeAuthority } from '../programme/programme.ts';
import type { SheetState } from './sheet.ts';

/** From furthest to least far. */
export const boardStates = [
  'sent',
  'sent-back',
  'ready',
  'begun',
  'not-begun',
  'withdrawn',
  'not-run',
] as const;
export type BoardState = (typeof boardStates)[number];

export interface BoardCell {
  readonly authority: AuthorityId;
  readonly questionnaire: QuestionnaireId;
  readonly state: BoardState;
  /** Corrected since it was sent, and not sent again. */
  readonly changedSince: boolean;
  readonly lastActivity?: Instant;
  /** Who did that: whoever holds it, as far as we know. */
  readonly lastBy?: string;
  /** The address of the colleague who has been handed the whole task. */
  readonly handedTo?: string;
  /** When it was first sent. */
  readonly sentAt?: Instant;
  /** Sent within the deadline that the authority had. */
  readonly onTime: boolean;
  /** Questions of ours that wait for a reply. */
  readonly waiting: number;
  /** Entered for the authority from the telephone or from paper, in part or in whole. */
  readonly onBehalf: boolean;
}

export interface BoardRow {
  readonly authority: ProgrammeAuthority;
  /** A deadline of its own. */
  readonly ownDeadline?: Instant;
  /** In the order of the round's questionnaires. */
  readonly cells: readonly BoardCell[];
}

export interface BoardFilter {
  readonly state?: BoardState;
  readonly questionnaire?: QuestionnaireId;
  /** Group id → code. */
  readonly groups: Readonly<Record<string, string>>;
  /** Only where a question waits for a reply. */
  readonly waiting: boolean;
  /** Only with a deadline of its own. */
  readonly ownDeadline: boolean;
  /** Part of a name, in any case. */
  readonly name: string;
}
export const noFilter: BoardFilter = { groups: {}, waiting: false, ownDeadline: false, name: '' };

/** The rows that a filter leaves; a row stays when one of its cells of the questionnaire asked for does. */
export function filterRows(rows: readonly BoardRow[], filter: BoardFilter): readonly BoardRow[] {
  const wanted = filter.name.trim().toLocaleLowerCase('da');
  return rows.filter(({ authority, ownDeadline, cells }) => {
    const asked = cells.filter(
      ({ questionnaire }) => filter.questionnaire === undefined || questionnaire === filter.questionnaire,
    );
    return (
      (wanted === '' || authority.name.toLocaleLowerCase('da').includes(wanted) || authority.id === wanted) &&
      Object.entries(filter.groups).every(([group, code]) => authority.groups[group] === code) &&
      (!filter.ownDeadline || ownDeadline !== undefined) &&
      asked.some(
        (cell) =>
          (filter.state === undefined || cell.state === filter.state) &&
          (!filter.waiting || cell.waiting > 0),
      )
    );
  });
}

/** How many of whom have sent. Those that do not run the service are asked nothing, so that they are not in the base. */
export interface Rate {
  /** Sheets that are expected. */
  readonly asked: number;
  readonly sent: number;
  readonly onTime: number;
  readonly begun: number;
  readonly notRun: number;
  /** Of inhabitants; absent where they are not known of everyone in the base. */
  readonly population?: { readonly asked: number; readonly sent: number };
}

export function rateOf(rows: readonly BoardRow[], questionnaire?: QuestionnaireId): Rate {
  const counted = { asked: 0, sent: 0, onTime: 0, begun: 0, notRun: 0 };
  const people = { asked: 0, sent: 0 };
  let isKnown = true;
  for (const { authority, cells } of rows) {
    for (const cell of cells) {
      if (questionnaire !== undefined && cell.questionnaire !== questionnaire) continue;
      if (cell.state === 'not-run') {
        counted.notRun += 1;
        continue;
      }
      counted.asked += 1;
      people.asked += authority.population ?? 0;
      isKnown &&= authority.population !== undefined;
      if (cell.state === 'begun') counted.begun += 1;
      if (!isSent(cell)) continue;
      counted.sent += 1;
      people.sent += authority.population ?? 0;
      if (cell.onTime) counted.onTime += 1;
    }
  }
  return { ...counted, ...(isKnown && counted.asked > 0 ? { population: people } : {}) };
}

/** What was sent back has been sent, and counts until it is sent again. */
export function isSent({ state }: Pick<BoardCell, 'state'>): boolean {
  return state === 'sent' || state === 'sent-back';
}

export interface GroupRates {
  readonly group: AuthorityGroup;
  readonly rates: readonly { readonly code: string; readonly rate: Rate }[];
}

/** The rates within each category of each group that has any of the authorities. */
export function ratesByGroup(
  { groups }: Pick<Programme, 'groups'>,
  rows: readonly BoardRow[],
): readonly GroupRates[] {
  return groups.map((group) => ({
    group,
    rates: group.categories.flatMap(({ code }) => {
      const of = rows.filter(({ authority }) => authority.groups[group.id] === code);
      return of.length === 0 ? [] : [{ code, rate: rateOf(of) }];
    }),
  }));
}

/** How far an authority is with everything that it is asked, for the map. */
export const mapLevels = ['all-sent', 'some-sent', 'begun', 'not-begun'] as const;
export type MapLevel = (typeof mapLevels)[number];

/** Undefined where it is asked nothing. */
export function mapLevel(cells: readonly BoardCell[]): MapLevel | undefined {
  const asked = cells.filter(({ state }) => state !== 'not-run');
  if (asked.length === 0) return undefined;
  if (asked.every(isSent)) return 'all-sent';
  if (asked.some(isSent)) return 'some-sent';
  return asked.some(({ state }) => state === 'begun') ? 'begun' : 'not-begun';
}

/** The state of a sheet as the board names it. Ready for an approver is as far as one comes without being sent. */
export function boardStateOf(state: SheetState): BoardState {
  if (state.kind === 'sent' && state.sentBack) return 'sent-back';
  return state.kind === 'begun' && state.ready && !state.ready.changedSince ? 'ready' : state.kind;
}
