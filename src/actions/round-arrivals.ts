import type { Instant } from '../core/calendar.ts';
import type { RoundDefinition } from '../programme/programme.ts';
import { withFrame } from '../programme/with-frame.ts';
import { type Arrivals, arrivals } from '../round/arrivals.ts';
import type { BoardRow } from '../round/board.ts';
import { datasetOf, deadlineOf, type RoundEvent } from '../round/round-state.ts';
import { roundTimes } from '../round/round-times.ts';
import { sentVersions } from '../round/sheet.ts';
import type { RoundsEvents, Store } from '../store/store.ts';
import type { Context } from './context.ts';
import { type FoundRound, foundRound } from './find-round.ts';

export interface ArrivalCurve extends Arrivals {
  readonly round: RoundDefinition;
}

const earlierShown = 3;

/** How the sheets of a round arrived, from what its board shows. */
export function arrivalCurve(
  { clock }: Pick<Context, 'clock'>,
  found: FoundRound,
  events: readonly RoundEvent[],
  rows: readonly BoardRow[],
): ArrivalCurve {
  const expected = rows.flatMap(({ cells }) => cells).filter(({ state }) => state !== 'not-run');
  const sentAt = expected.flatMap((cell) => cell.sentAt ?? []);
  return curveOf(found, events, { asked: expected.length, sentAt, now: clock() });
}

/**
 * The same of the rounds before it that asked any of the same, newest first.
 * @param known the events of all rounds of the programme
 */
export async function earlierCurves(
  context: Pick<Context, 'store' | 'clock'>,
  { programme, round }: FoundRound,
  known: Promise<RoundsEvents>,
): Promise<readonly ArrivalCurve[]> {
  const earlier = programme.rounds
    .filter((other) => !other.trial && other.referenceDate < round.referenceDate)
    .filter(({ questionnaires }) => questionnaires.some((id) => round.questionnaires.includes(id)))
    .toSorted((a, b) => (a.referenceDate < b.referenceDate ? 1 : -1))
    .slice(0, earlierShown);
  const events = await known;
  const curves = await Promise.all(
    earlier.map((one) => earlierCurve(context, foundRound(programme, one), events.get(one.id) ?? [])),
  );
  return curves.filter(({ shares }) => shares.length > 0);
}

/** What is frozen never changes, so that its curve is drawn up once. */
async function earlierCurve(
  context: Pick<Context, 'store' | 'clock'>,
  found: FoundRound,
  events: readonly RoundEvent[],
): Promise<ArrivalCurve> {
  const hash = datasetOf(events);
  const settled = settledIn.get(context.store) ?? new Map<string, ArrivalCurve>();
  settledIn.set(context.store, settled);
  const known = hash === undefined ? undefined : settled.get(hash);
  if (known) return known;
  const fresh = await sheetsCurve(context, found, events);
  if (hash !== undefined) settled.set(hash, fresh);
  return fresh;
}

/** By the database that was read, and the hash. */
const settledIn = new WeakMap<Store, Map<string, ArrivalCurve>>();

async function sheetsCurve(
  { store, clock }: Pick<Context, 'store' | 'clock'>,
  found: FoundRound,
  events: readonly RoundEvent[],
): Promise<ArrivalCurve> {
  const sheets = Map.groupBy(
    await store.sheets.ofRound(found.key),
    ({ authority, questionnaire }) => `${authority} ${questionnaire}`,
  );
  const sentAt = [...sheets.values()].flatMap(
    (of) => sentVersions(of.map(({ event }) => event))[0]?.at ?? [],
  );
  const asked =
    withFrame(found.programme, found.round).authorities.length * found.round.questionnaires.length;
  return curveOf(found, events, { asked, sentAt, now: clock() });
}

/** From the moment that it opened to its deadline, or to now; later still where something came later. */
function curveOf(
  { programme, round }: FoundRound,
  events: readonly RoundEvent[],
  {
    asked,
    sentAt,
    now,
  }: { readonly asked: number; readonly sentAt: readonly Instant[]; readonly now: Instant },
): ArrivalCurve {
  const times = roundTimes(round, programme.timeZone);
  const opened = events.find(({ kind }) => kind === 'open')?.at ?? times.opensAt;
  // Moments are texts, whose order is that of time.
  const [until = now] = [
    [deadlineOf(events, times) ?? now, ...sentAt].toSorted().at(-1) ?? now,
    now,
  ].toSorted();
  return { round, ...arrivals(sentAt, { asked, opened, until }) };
}
