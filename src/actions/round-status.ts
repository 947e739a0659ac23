import type { Instant } from '../core/calendar.ts';
import type { AuthorityId, QuestionnaireId } from '../core/ids.ts';
import type { RoundState } from '../round/round-state.ts';
import { type SheetEvent, type SheetState, sheetState } from '../round/sheet.ts';
import type { Context } from './context.ts';
import { eventsAndState, type FoundRound } from './find-round.ts';

export interface RoundStatus {
  readonly programme: string;
  readonly round: string;
  readonly state: RoundState;
  /** The hash of the frozen dataset. */
  readonly dataset?: string;
  readonly questionnaires: readonly {
    readonly questionnaire: QuestionnaireId;
    readonly asked: number;
    readonly sent: number;
    readonly begun: number;
    readonly withdrawn: number;
  }[];
}

export interface SheetStatus {
  readonly authority: AuthorityId;
  readonly questionnaire: QuestionnaireId;
  readonly state: SheetState;
  readonly lastActivity?: Instant;
}

/** Where a round is in its life, and how many have answered each questionnaire. */
export async function roundStatus(
  context: Context,
  found: FoundRound,
  known?: readonly SheetStatus[],
): Promise<RoundStatus> {
  const { events, state } = await eventsAndState(context, found.key);
  const sheets = known ?? (await sheetStatuses(context, found));
  const dataset = events.at(-1)?.dataset;
  return {
    programme: found.key.programme,
    round: found.key.round,
    state,
    ...(dataset === undefined ? {} : { dataset }),
    questionnaires: found.round.questionnaires.map((questionnaire) => {
      const of = sheets.filter((sheet) => sheet.questionnaire === questionnaire);
      const count = (kind: SheetState['kind']) => of.filter((sheet) => sheet.state.kind === kind).length;
      return {
        questionnaire,
        asked: found.programme.authorities.length,
        sent: count('sent'),
        begun: count('begun'),
        withdrawn: count('withdrawn'),
      };
    }),
  };
}

/** Every sheet that anyone has touched, in no order. */
export async function sheetStatuses(
  context: Pick<Context, 'store'>,
  { key, programme }: Pick<FoundRound, 'key' | 'programme'>,
): Promise<readonly SheetStatus[]> {
  const [last, events] = await Promise.all([
    context.store.entries.lastOfRound(key),
    context.store.sheets.ofRound(key),
  ]);
  const inFrame = new Set(programme.authorities.map(({ id }) => id));
  const sheets = new Map<string, { at: SheetAtStatus; id: number; when?: Instant; events: SheetEvent[] }>();
  for (const { authority, questionnaire, id, at } of last)
    sheets.set(`${authority} ${questionnaire}`, {
      at: { authority, questionnaire },
      id,
      when: at,
      events: [],
    });
  for (const { authority, questionnaire, event } of events) {
    const name = `${authority} ${questionnaire}`;
    const known = sheets.get(name) ?? { at: { authority, questionnaire }, id: 0, events: [] };
    known.events.push(event);
    sheets.set(name, known);
  }
  return [...sheets.values()]
    .filter(({ at }) => inFrame.has(at.authority))
    .map(({ at, id, when, events: of }) => {
      const lastActivity = [when, of.at(-1)?.at]
        .flatMap((one) => one ?? [])
        .sort()
        .at(-1);
      return { ...at, state: sheetState(of, id), ...(lastActivity === undefined ? {} : { lastActivity }) };
    });
}

type SheetAtStatus = Pick<SheetStatus, 'authority' | 'questionnaire'>;
