/** Deleting by the rules of the programmes, and saying what was deleted. */
import { type Instant, toInstant } from '../core/calendar.ts';
import { deadlineOf } from '../round/round-state.ts';
import { roundTimes } from '../round/round-times.ts';
import type { Actor, Context } from './context.ts';
import { eventsAndState, type FoundRound, foundRound } from './find-round.ts';

export interface Deleted {
  readonly rule: 'names' | 'log-names' | 'accounts';
  /** `programme/round` where the rule is one of a round. */
  readonly of: string;
  readonly days: number;
  readonly count: number;
}

const houseItself: Actor = { name: 'pejling' };

/** Deletes what is due, and gives what was deleted; what is not due yet, or gone already, is not among it. */
export async function runRetention(
  context: Context,
  actor: Actor = houseItself,
): Promise<readonly Deleted[]> {
  const deleted = [
    ...(await namesOfRounds(context)),
    ...(await namesInLog(context)),
    ...(await unusedAccounts(context, actor)),
  ].filter(({ count }) => count > 0);
  for (const { rule, of, days, count } of deleted)
    await context.store.log.append({
      at: context.clock(),
      by: actor.name,
      act: 'retention.run',
      object: `${rule} ${of} ${days}d ${count}`,
    });
  return deleted;
}

async function namesOfRounds(context: Context): Promise<readonly Deleted[]> {
  const { store, programmes, clock } = context;
  const deleted: Deleted[] = [];
  for (const programme of programmes.values()) {
    const days = programme.retention.names;
    if (days === undefined) continue;
    // Made-up answers name nobody.
    for (const round of programme.rounds.filter(({ synthetic }) => !synthetic)) {
      const found = foundRound(programme, round);
      const closed = await closedSince(context, found);
      if (closed === undefined || daysBefore(clock(), days) < closed) continue;
      const count = await store.privacy.forgetRound(found.key);
      deleted.push({ rule: 'names', of: `${programme.id}/${round.id}`, days, count });
    }
  }
  return deleted;
}

/** When a round that takes no answers took its last: when it was closed, or by its own deadline. */
async function closedSince(context: Context, found: FoundRound): Promise<Instant | undefined> {
  const { events, state } = await eventsAndState(context, found);
  if (state === 'open' || state === 'planned') return undefined;
  const opened = events.findLastIndex(({ kind }) => kind === 'open');
  const ended = events.slice(opened + 1).find(({ kind }) => kind === 'close' || kind === 'freeze');
  return ended?.at ?? deadlineOf(events, roundTimes(found.round, found.programme.timeZone));
}

/** The log is one for all programmes: the longest of their rules holds, and nothing where one of them has none. */
async function namesInLog({ store, programmes, clock }: Context): Promise<readonly Deleted[]> {
  const days = longest([...programmes.values()].map(({ retention }) => retention.logNames));
  if (days === undefined) return [];
  const count = await store.log.forgetNames(daysBefore(clock(), days));
  return [{ rule: 'log-names', of: 'log', days, count }];
}

/** Never those of administrators, so that somebody can always sign in. */
async function unusedAccounts(context: Context, actor: Actor): Promise<readonly Deleted[]> {
  const { store, programmes, clock } = context;
  const days = longest([...programmes.values()].map(({ retention }) => retention.accounts));
  if (days === undefined) return [];
  const unused = await store.privacy.unusedAccounts(daysBefore(clock(), days));
  for (const id of unused) {
    await store.accounts.remove(id);
    const line = { at: clock(), by: actor.name, act: 'account.removed', object: `account/${id}` };
    await store.log.append(line);
  }
  return [{ rule: 'accounts', of: 'accounts', days, count: unused.length }];
}

/** @example longest([30, undefined]) // => undefined */
export function longest(days: readonly (number | undefined)[]): number | undefined {
  const known = days.filter((one) => one !== undefined);
  return known.length === days.length && known.length > 0 ? Math.max(...known) : undefined;
}

function daysBefore(at: Instant, days: number): Instant {
  return toInstant(new Date(Date.parse(at) - days * 86_400_000));
}
