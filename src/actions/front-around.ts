/** What stands around the answers on a day, in short: what applies, what is overdue, who to call. */
import { allCommitments, isOverdue } from '../agreement/commitments.ts';
import type { CalendarDate } from '../core/calendar.ts';
import type { LocalizedText } from '../core/language.ts';
import type { Programme } from '../programme/programme.ts';
import { isActivityOverdue } from '../reopening/activity-state.ts';
import { type DatedState, statesOn } from '../rules/in-force.ts';
import type { Stream } from '../rules/rules.ts';
import type { Context } from './context.ts';
import { type HotlineView, hotlinesView } from './hotlines.ts';
import { measuredOn } from './measured.ts';

export interface FrontAround {
  readonly programme: Programme;
  readonly others: readonly Programme[];
  readonly date: CalendarDate;
  /** Of each stream: what holds, or may hold, on the day. */
  readonly applies: readonly { readonly stream: Stream; readonly states: readonly DatedState[] }[];
  readonly overdue: readonly OverdueLine[];
  readonly hotlines: readonly HotlineView[];
}

/** Something whose day has passed. */
export type OverdueLine =
  | { readonly kind: 'commitment' | 'activity'; readonly id: string; readonly title: LocalizedText }
  /** Authorities that are not there, though the month that they expected is over. */
  | { readonly kind: 'expected'; readonly title: LocalizedText; readonly count: number };

const holding: readonly DatedState['state']['kind'][] = ['in-force', 'begins', 'ends', 'uncertain'];
/** The first page names a few; the directory has all. */
const fewHotlines = 3;

export async function frontAround(
  context: Context,
  programme: Programme,
  date: CalendarDate,
): Promise<FrontAround> {
  const states = programme.rules ? statesOn(programme.rules, date) : [];
  const hotlines = hotlinesView(context, { moment: `${date}T12:00`, query: '' }, 'da', programme.id);
  return {
    programme,
    others: [...context.programmes.values()].filter((one) => one !== programme),
    date,
    applies: (programme.rules?.streams ?? []).flatMap((stream) => {
      const own = states.filter(
        ({ dated, state }) => dated.order.stream === stream.id && holding.includes(state.kind),
      );
      return own.length > 0 ? [{ stream, states: own }] : [];
    }),
    overdue: await overdueOn(context, programme, date),
    hotlines: (hotlines?.first ?? []).slice(0, fewHotlines),
  };
}

async function overdueOn(
  context: Context,
  programme: Programme,
  date: CalendarDate,
): Promise<readonly OverdueLine[]> {
  const { agreements, activities } = programme;
  const measured = activities ? await measuredOn(context, programme, activities, date) : undefined;
  return [
    ...(agreements ? allCommitments(agreements) : []).flatMap(({ commitment }): readonly OverdueLine[] =>
      isOverdue(commitment, date) ? [{ kind: 'commitment', id: commitment.id, title: commitment.title }] : [],
    ),
    ...(activities?.activities ?? []).flatMap((activity): readonly OverdueLine[] =>
      isActivityOverdue(activity, date) ? [{ kind: 'activity', id: activity.id, title: activity.title }] : [],
    ),
    ...[...(measured?.values() ?? [])].flatMap(({ measure, rounds }): readonly OverdueLine[] => {
      const count = rounds.at(-1)?.overdue ?? 0;
      return count > 0 ? [{ kind: 'expected', title: measure.text, count }] : [];
    }),
  ];
}
