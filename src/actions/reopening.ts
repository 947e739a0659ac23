/** Activities, offers and what to watch for: nationally, and as one authority has entered them. */
import type { Person } from '../access/policy.ts';
import { type CalendarDate, parseDate } from '../core/calendar.ts';
import type { LocalizedText } from '../core/language.ts';
import type { Programme, ProgrammeAuthority, RoundDefinition } from '../programme/programme.ts';
import { byTargetGroup, isActivityOverdue, stepOn } from '../reopening/activity-state.ts';
import { type CountedStates, countOverTime, countReasons } from '../reopening/count-register.ts';
import { latestOn, type RegisterEntry } from '../reopening/register-entry.ts';
import type {
  Activity,
  ActivityStep,
  AttentionItem,
  OfferKind,
  Reopening,
  Titled,
} from '../reopening/reopening.ts';
import { type DatedState, statesOn } from '../rules/in-force.ts';
import { chooseProgramme } from './choose-programme.ts';
import type { Context } from './context.ts';
import type { Asked } from './derogations.ts';
import { demoName } from './derogations.ts';
import { type Measured, measuredOn, ownMeasured } from './measured.ts';

export interface ActivityView {
  readonly activity: Activity;
  /** What is known of an actor of its own. */
  readonly step?: ActivityStep;
  readonly isOverdue: boolean;
  readonly measured: readonly Measured[];
  /** Entered by hand, where nothing measures it. */
  readonly entered: readonly CountedStates[];
  readonly blockedBy: readonly DatedState[];
}

export interface OfferKindView {
  readonly kind: OfferKind;
  readonly measured?: Measured;
  readonly entered: readonly CountedStates[];
  readonly reasons: Readonly<Record<string, number>>;
}

export interface AttentionView {
  readonly item: AttentionItem;
  readonly entered: readonly CountedStates[];
  /** Authorities that have entered nothing. */
  readonly silent: number;
}

interface Grouped<Item> {
  readonly group: Titled;
  readonly items: readonly Item[];
}

interface ReopeningPage {
  readonly programme: Programme;
  readonly others: readonly Programme[];
  readonly reopening: Reopening;
  readonly date: CalendarDate;
  readonly wrongDate?: string;
}

export interface ReopeningView extends ReopeningPage {
  readonly activities: readonly Grouped<ActivityView>[];
  readonly offers: readonly Grouped<OfferKindView>[];
  readonly attention: readonly AttentionView[];
  readonly synthetic: boolean;
}

export interface OwnReopeningView extends ReopeningPage {
  readonly authority: ProgrammeAuthority;
  /** What its own answers say, by question. */
  readonly answered: ReadonlyMap<string, { readonly label: LocalizedText; readonly round: RoundDefinition }>;
  /** What counts on the day. */
  readonly latest: readonly RegisterEntry[];
}

/** What everyone may see. Undefined where no programme has activities. */
export async function reopeningView(context: Context, asked: Asked): Promise<ReopeningView | undefined> {
  const page = pageOf(context, asked);
  if (!page) return undefined;
  const { programme, reopening, date } = page;
  const [measured, entries] = await Promise.all([
    measuredOn(context, programme, reopening, date),
    context.store.registers.list(programme.id),
  ]);
  const states = programme.rules ? statesOn(programme.rules, date) : [];
  const activities = reopening.activities.map((activity): ActivityView & Pick<Activity, 'targetGroups'> => {
    const step = stepOn(activity, date);
    const own = entries.filter(({ kind, subject }) => kind === 'activity' && subject === activity.id);
    return {
      activity,
      targetGroups: activity.targetGroups,
      ...(step ? { step } : {}),
      isOverdue: isActivityOverdue(activity, date),
      measured: activity.measures.flatMap(({ question }) => measured.get(question) ?? []),
      entered: countOverTime(own, date, (state) => state === 'resumed'),
      blockedBy: states.filter(({ dated }) => activity.blockedBy.includes(dated.ref)),
    };
  });
  const offers = reopening.offerKinds.map((kind) => {
    const known = kind.measure && measured.get(kind.measure.question);
    const own = entries.filter((entry) => entry.kind === 'offer' && entry.entered.kind === kind.id);
    return {
      kind,
      targetGroups: kind.targetGroups,
      ...(known ? { measured: known } : {}),
      entered: countOverTime(own, date, (state) => state === 'normal'),
      reasons: countReasons(own, date),
    };
  });
  const rounds = [...measured.values()].flatMap((one) => one.rounds);
  return {
    ...page,
    activities: byTargetGroup(reopening, activities),
    offers: byTargetGroup(reopening, offers),
    attention: reopening.attention.map((item) => attentionView(item, programme, entries, date)),
    synthetic: rounds.some(({ round }) => round.synthetic) || entries.some(({ by }) => by === demoName),
  };
}

function attentionView(
  item: AttentionItem,
  { authorities }: Programme,
  entries: readonly RegisterEntry[],
  date: CalendarDate,
): AttentionView {
  const own = entries.filter(({ kind, subject }) => kind === 'attention' && subject === item.id);
  const done = item.states.at(-1)?.id;
  const entered = countOverTime(own, date, (state) => state === done);
  return { item, entered, silent: authorities.length - (entered.at(-1)?.total ?? 0) };
}

/** Undefined where the person belongs to no authority of such a programme. */
export async function ownReopening(
  context: Context,
  person: Person,
  asked: Asked,
): Promise<OwnReopeningView | undefined> {
  const page = pageOf(context, asked, person);
  const authority = page?.programme.authorities.find(({ id }) => id === person.authority);
  if (!page || !authority) return undefined;
  const { programme, reopening, date } = page;
  return {
    ...page,
    authority,
    answered: await ownMeasured(context, programme, reopening, { date, authority: authority.id }),
    latest: latestOn(await context.store.registers.list(programme.id, authority.id), date),
  };
}

function pageOf(context: Context, { named, date: typed }: Asked, person?: Person): ReopeningPage | undefined {
  const found = chooseProgramme(context, named, ({ activities, authorities }) =>
    !person || authorities.some(({ id }) => id === person.authority) ? activities : undefined,
  );
  if (!found) return undefined;
  const { programme, part, others } = found;
  return {
    programme,
    others,
    reopening: part,
    date: parseDate(typed.trim()) ?? programme.asOf,
    ...(typed.trim() !== '' && !parseDate(typed.trim()) ? { wrongDate: typed } : {}),
  };
}
