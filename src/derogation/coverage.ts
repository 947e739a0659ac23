/** Whether the order in force opens for a derogation, and until when it went on doing so. */
import type { CalendarDate } from '../core/calendar.ts';
import { dateOf, endOfLocalDay, type LocalMoment, startOfLocalDay } from '../core/local-moment.ts';
import { type Answer, askRules } from '../rules/ask-rules.ts';
import type { Rules, Verdict } from '../rules/rules.ts';
import { breaksBetween, type DatedVersion, versionsOfStream } from '../rules/spans.ts';
import type { Derogation } from './derogation.ts';

/** From the most open; a derogation holds if the order opens for it at any kind of place. */
const openness = [
  'allowed',
  'conditional',
  'uncertain',
  'unknown',
  'not-allowed',
] as const satisfies Verdict[];

/** What the rules say of an act at its most open kind of place. Throws on an act that the rules do not have. */
export function opening(rules: Rules, act: string, moment: LocalMoment): Answer {
  const answers = rules.places.map(({ id }) => askRules(rules, { act, place: id }, moment));
  const [first, ...others] = answers.toSorted(
    (a, b) => openness.indexOf(a.verdict) - openness.indexOf(b.verdict),
  );
  if (!first) throw new Error(`rules without places, ${others.length}`);
  return first;
}

export type DerogationState =
  | { readonly kind: 'not-begun' }
  | { readonly kind: 'in-force' }
  /** An order is in force, but what it says of this was not found; the authority must look itself. */
  | { readonly kind: 'to-check'; readonly since: CalendarDate; readonly by?: DatedVersion }
  /** It reached its last day, or the authority ended it. */
  | { readonly kind: 'ended'; readonly on: CalendarDate }
  /** From this day no order covers it; `by` is what narrowed or repealed. */
  | { readonly kind: 'lapsed'; readonly on: CalendarDate; readonly by?: DatedVersion }
  | { readonly kind: 'withdrawn' };

/** How a derogation stands at the end of a day. */
export function derogationState(
  rules: Rules,
  derogation: Pick<Derogation, 'act' | 'from' | 'to' | 'events'>,
  date: CalendarDate,
): DerogationState {
  const { act, from, events } = derogation;
  if (events.some(({ kind }) => kind === 'withdrawn')) return { kind: 'withdrawn' };
  if (date < from) return { kind: 'not-begun' };
  const last = lastDay(derogation);
  const until = last !== undefined && last < date ? last : date;
  const fate = fateUntil(rules, { act, from }, until);
  if (fate.kind === 'lapsed') return fate;
  return last !== undefined && last < date ? { kind: 'ended', on: last } : fate;
}

/** The last day that was departed from the duty, as far as the authority has said. */
export function lastDay({ to, events }: Pick<Derogation, 'to' | 'events'>): CalendarDate | undefined {
  const ends = events.flatMap((event) => (event.kind === 'ended' ? [event.on] : []));
  return [...ends, ...(to === undefined ? [] : [to])].toSorted()[0];
}

type Fate = Extract<DerogationState, { kind: 'in-force' | 'to-check' | 'lapsed' }>;

function fateUntil(rules: Rules, { act, from }: Pick<Derogation, 'act' | 'from'>, until: CalendarDate): Fate {
  const stream = rules.acts.find(({ id }) => id === act)?.stream ?? '';
  const versions = versionsOfStream(rules, stream);
  const start = startOfLocalDay(from);
  let fate: Fate | undefined;
  for (const moment of [start, ...breaksBetween(versions, start, endOfLocalDay(until))]) {
    const answer = opening(rules, act, moment);
    const on = dateOf(moment);
    // Before the order began in the course of the first day, nothing has lapsed.
    if (answer.verdict === 'not-allowed' && (fate || on > from))
      return { kind: 'lapsed', on, ...byOf(answer, versions, moment) };
    fate = fateOf(answer, fate, { on, moment, versions });
  }
  return fate ?? { kind: 'lapsed', on: from };
}

function fateOf(
  answer: Answer,
  before: Fate | undefined,
  at: {
    readonly on: CalendarDate;
    readonly moment: LocalMoment;
    readonly versions: readonly DatedVersion[];
  },
): Fate | undefined {
  switch (answer.verdict) {
    case 'allowed':
    case 'conditional':
      return { kind: 'in-force' };
    case 'not-allowed':
      return before;
    case 'unknown':
    case 'uncertain':
      if (before?.kind === 'to-check') return before;
      return { kind: 'to-check', since: at.on, ...byOf(answer, at.versions, at.moment) };
  }
}

/** What decides, else what took effect at that moment. */
function byOf(
  { because }: Answer,
  versions: readonly DatedVersion[],
  moment: LocalMoment,
): { readonly by?: DatedVersion } {
  const [decisive] = because;
  const by =
    decisive?.dated ??
    versions.find(({ version: { start } }) => start.kind === 'known' && start.at === moment);
  return by ? { by } : {};
}
