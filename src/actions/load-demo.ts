import { addDays, type Instant, startOfDay, toInstant } from '../core/calendar.ts';
import type { Programme, RoundDefinition } from '../programme/programme.ts';
import type { Context } from './context.ts';
import { eventsAndState, foundRound } from './find-round.ts';
import { freezeRound } from './freeze-round.ts';
import { importAnswers } from './import-answers.ts';
import { loadDemoRegisters } from './load-demo-registers.ts';
import { makeMemos } from './make-memos.ts';

/** In English: what was done, or why not. */
export type Report = (sentence: string) => void;

/**
 * Loads the made-up answers of every programme and opens its trial rounds; rounds that have begun are left alone.
 * What happens in the demo happens at the times of its round, so that its history reads as it would have.
 */
export async function loadDemo(context: Context, report: Report): Promise<void> {
  for (const programme of context.programmes.values()) {
    // A round's memos hold it against the one before.
    for (const round of inTime(programme.rounds)) {
      const file = programme.demo.find((demo) => demo.round === round.id)?.file;
      if (file || round.trial) await loadRound(context, { programme, round, csv: file?.text ?? '' }, report);
    }
    await loadDemoRegisters(context, programme, report);
  }
}

function inTime(rounds: readonly RoundDefinition[]): readonly RoundDefinition[] {
  return rounds.toSorted((a, b) => (a.referenceDate < b.referenceDate ? -1 : 1));
}

interface DemoRound {
  readonly programme: Programme;
  readonly round: RoundDefinition;
  readonly csv: string;
}

async function loadRound(context: Context, demo: DemoRound, report: Report): Promise<void> {
  const { programme, round } = demo;
  const found = foundRound(programme, round);
  const { key } = found;
  // Looked at without waiting for anyone: most times there is nothing to do.
  if ((await eventsAndState(context, found)).events.length > 0) return;
  try {
    await context.store.transaction((store) => playRound({ ...context, store }, demo, report));
  } catch (error) {
    if (!(error instanceof DemoRefused)) throw error;
    report(
      `The demo answers of ${key.programme}/${key.round} were not loaded; "pejling programme check" says why.`,
    );
  }
}

/** Rolls back what the round has been through so far. */
class DemoRefused extends Error {}

async function playRound(
  context: Context,
  { programme, round, csv }: DemoRound,
  report: Report,
): Promise<void> {
  const found = foundRound(programme, round);
  const { key } = found;
  const { store } = context;
  const name = `${programme.id}/${round.id}`;
  const by = { name: 'demo' };
  const clock = demoClock(programme, round, context.clock());
  const during = (at: Instant) => ({ ...context, clock: () => at });
  await store.rounds.lock(key, 'exclusive');
  if ((await eventsAndState(context, found)).events.length > 0) return;
  await store.rounds.append(key, { kind: 'open', at: clock.opens, by: by.name });
  if (csv !== '') {
    report(`Loading the demo answers of ${name} …`);
    const bytes = new TextEncoder().encode(csv);
    const imported = await importAnswers(during(clock.closes), found, bytes, by, ({ row }) =>
      clock.answered(row),
    );
    if (!imported.ok) throw new DemoRefused();
  }
  if (round.demoState !== 'open')
    await store.rounds.append(key, { kind: 'close', at: clock.closes, by: by.name });
  if (round.demoState !== 'frozen') return;
  await freezeRound(during(clock.frozen), found, by);
  const memos = await makeMemos(during(clock.frozen), found, by);
  if (!memos.ok) report(`The memos of ${name} were not published; "pejling memo ${name}" says why.`);
}

/** Answers arrive from the first day to the last, in an order that has nothing to do with where they stand. */
function demoClock(programme: Programme, round: RoundDefinition, now: Instant) {
  const opens = later(startOfDay(programme.timeZone, round.opens), 8);
  const lastDay = round.closes ?? addDays(round.opens, 14);
  const closes = later(startOfDay(programme.timeZone, addDays(lastDay, 1)), 0);
  const span = Date.parse(closes) - Date.parse(opens);
  const past = (at: Instant) => (at < now ? at : now);
  return {
    opens: past(opens),
    closes: past(closes),
    frozen: past(later(closes, 9)),
    answered: (row: number) =>
      past(toInstant(new Date(Date.parse(opens) + Math.round(span * ((row * 0.618034) % 1))))),
  };
}

function later(at: Instant, hours: number): Instant {
  return toInstant(new Date(Date.parse(at) + hours * 3_600_000));
}
