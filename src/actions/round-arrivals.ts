import type { Instant } from '../core/calendar.ts';
import type { RoundDefinition } from '../programme/programme.ts';
import { withFrame } from '../programme/with-frame.ts';
import { type Arrivals, arrivals } from '../round/arrivals.ts';
import type { BoardRow } from '../round/board.ts';
import { datasetOf, deadlineOf } from '../round/round-state.ts';
import { roundTimes } from '../round/round-times.ts';
import { sentVersions } from '../round/sheet.ts';
import type { Store } from '../store/store.ts';
import type { Context } from './context.ts';
import { type FoundRound, foundRound } from './find-round.ts';

export interface ArrivalCurve extends Arrivals {
  readonly round: RoundDefinition;
}

const earlierShown = 3;

/** How the sheets of a round arrived, beside the rounds before it that asked any of the same; this one first. */
export async function arrivalCurves(
  context: Pick<Context, 'store' | 'clock'>,
  found: FoundRound,
  rows: readonly BoardRow[],
): Promise<readonly ArrivalCurve[]> {
  const { programme, round } = found;
  const expected = rows.flatMap(({ cells }) => cells).filter(({ state }) => state !== 'not-run');
  const own = await curveOf(context, found, {
    asked: expected.length,
    sentAt: expected.flatMap(({ sentAt }) => sentAt ?? []),
  });
  const earlier = programme.rounds
    .filter((other) => !other.trial && other.referenceDate < round.referenceDate)
    .filter(({ questionnaires }) => questionnaires.some((id) => round.questionnaires.includes(id)))
    .toSorted((a, b) => (a.referenceDate < b.referenceDate ? 1 : -1))
    .slice(0, earlierShown);
  const others = await Promise.all(earlier.map((one) => earlierCurve(context, foundRound(programme, one))));
  return [own, ...others.filter(({ shares }) => shares.length > 0)];
}

/** What is frozen never changes, so that its curve is drawn up once. */
async function earlierCurve(
  context: Pick<Context, 'store' | 'clock'>,
  found: FoundRound,
): Promise<ArrivalCurve> {
  const hash = datasetOf(await context.store.rounds.events(found.key));
  const settled = settledIn.get(context.store) ?? new Map<string, ArrivalCurve>();
  settledIn.set(context.store, settled);
  const known = hash === undefined ? undefined : settled.get(hash);
  if (known) return known;
  const fresh = await sheetsCurve(context, found);
  if (hash !== undefined) settled.set(hash, fresh);
  return fresh;
}

/** By the database that was read, and the hash. */
const settledIn = new WeakMap<Store, Map<string, ArrivalCurve>>();

async function sheetsCurve(
  context: Pick<Context, 'store' | 'clock'>,
  found: FoundRound,
): Promise<ArrivalCurve> {
  const sheets = Map.groupBy(
    await context.store.sheets.ofRound(found.key),
    ({ authority, questionnaire }) => `${authority} ${questionnaire}`,
  );
  const sentAt = [...sheets.values()].flatMap(
    (of) => sentVersions(of.map(({ event }) => event))[0]?.at ?? [],
  );
  const asked =
    withFrame(found.programme, found.round).authorities.length * found.round.questionnaires.length;
  return curveOf(context, found, { asked, sentAt });
}

/** From the moment that it opened to its deadline, or to now; later still where something came later. */
async function curveOf(
  { store, clock }: Pick<Context, 'store' | 'clock'>,
  { key, programme, round }: FoundRound,
  { asked, sentAt }: { readonly asked: number; readonly sentAt: readonly Instant[] },
): Promise<ArrivalCurve> {
  const events = await store.rounds.events(key);
  const times = roundTimes(round, programme.timeZone);
  const opened = events.find(({ kind }) => kind === 'open')?.at ?? times.opensAt;
  const now = clock();
  // Moments are texts, whose order is that of time.
  const [until = now] = [
    [deadlineOf(events, times) ?? now, ...sentAt].toSorted().at(-1) ?? now,
    now,
  ].toSorted();
  return { round, ...arrivals(sentAt, { asked, opened, until }) };
}
