/** What applies, to this kind of place, for this act, at that moment? */
import type { CalendarDate } from '../core/calendar.ts';
import { dateOf, endOfLocalDay, type LocalMoment, startOfLocalDay } from '../core/local-moment.ts';
import type { Act, LocalDecision, Provision, Rules, Start, Verdict } from './rules.ts';
import {
  beginning,
  breaksBetween,
  type DatedVersion,
  inForceIn,
  toldOn,
  versionsOfStream,
  type World,
  worldsAt,
} from './spans.ts';
import {
  type Asked,
  byStrictness,
  covers,
  isAbout,
  type ProvisionVerdict,
  weighProvision,
} from './weigh-provision.ts';

export interface Ground {
  readonly dated: DatedVersion;
  readonly provision: Provision;
  readonly verdict: ProvisionVerdict;
}

export type UnknownWhy =
  /** Nothing is known before this; `first` is the version that the known rules begin with. */
  | { readonly kind: 'before-first-rule'; readonly first?: DatedVersion }
  | { readonly kind: 'not-followed-so-far'; readonly followedTo: CalendarDate }
  | { readonly kind: 'no-rule-in-force' }
  /** Rules are in force, but what is known of them does not say. */
  | { readonly kind: 'not-covered'; readonly inForce: readonly DatedVersion[] }
  | { readonly kind: 'content-not-found' }
  /** A rule was there later; nobody found out since when. */
  | { readonly kind: 'start-not-found'; readonly versions: readonly DatedVersion[] };

/** What holds if the sources that say `begun` are right about the versions whose start is open. */
export interface Reading {
  readonly begun: readonly DatedVersion[];
  readonly notBegun: readonly DatedVersion[];
  readonly verdict: ProvisionVerdict;
  readonly because: readonly Ground[];
}

export interface Answer {
  readonly verdict: Verdict;
  /** The provision that decides first, then all others that say something. */
  readonly because: readonly Ground[];
  /** Where sources leave open what had begun and it makes a difference, if only to the grounds. */
  readonly readings: readonly Reading[];
  /** Only where the verdict is unknown. */
  readonly why?: UnknownWhy;
  /** The duty stands, and no order in force opens for departing from it. */
  readonly lawStands: boolean;
  /** Versions on this that were agreed, issued or planned by then, and not in force. */
  readonly ahead: readonly DatedVersion[];
  readonly localDecisions: readonly LocalDecision[];
}

/** An answer holds from its moment to the next part's, or to the end of the day. */
export interface DayPart {
  readonly from: LocalMoment;
  readonly answer: Answer;
}
export type DayParts = readonly [DayPart, ...DayPart[]];

/**
 * What holds at one moment. Before the first known rule, and where nobody has looked, the answer is unknown, never
 * allowed; a duty of a law that stands is never departed from without an order in force. Throws on an act that the
 * rules do not have: `readQuestion` has refused those.
 */
export function askRules(rules: Rules, asked: Asked, moment: LocalMoment): Answer {
  const act = actOf(rules, asked);
  const all = versionsOfStream(rules, act.stream);
  const about = all.filter(({ version }) => version.provisions.some(({ acts }) => acts.includes(act.id)));
  const followedTo = rules.streams.find(({ id }) => id === act.stream)?.followedTo;
  const around = { ahead: aheadAt(about, moment), localDecisions: localDecisionsAt(rules, asked, moment) };
  if (followedTo !== undefined && dateOf(moment) > followedTo)
    return { ...nothing({ kind: 'not-followed-so-far', followedTo }), ...around };
  const readings = worldsAt(all, moment).map((world) => readingIn(world, { act, asked, all, about, moment }));
  return { ...combine(readings, all, moment), ...around };
}

/** A day in parts, each with its own answer; the last is what the day ends with. Most days have one. */
export function askRulesOn(rules: Rules, asked: Asked, date: CalendarDate): DayParts {
  const versions = versionsOfStream(rules, actOf(rules, asked).stream);
  const start = startOfLocalDay(date);
  const parts: [DayPart, ...DayPart[]] = [{ from: start, answer: askRules(rules, asked, start) }];
  for (const from of breaksBetween(versions, start, endOfLocalDay(date))) {
    const answer = askRules(rules, asked, from);
    if (signature(answer) !== signature(parts.at(-1)?.answer ?? answer)) parts.push({ from, answer });
  }
  return parts;
}

/** What two answers must share to be the same to whoever asks. */
function signature(answer: Answer): string {
  return [groundsOf(answer), ...answer.readings.map(groundsOf)].join('\n');
}

interface ReadingAnswer extends Reading {
  readonly why?: UnknownWhy;
  readonly lawStands: boolean;
}

interface Situation {
  readonly act: Act;
  readonly asked: Asked;
  readonly all: readonly DatedVersion[];
  readonly about: readonly DatedVersion[];
  readonly moment: LocalMoment;
}

function readingIn(world: World, { act, asked, all, about, moment }: Situation): ReadingAnswer {
  const inForce = inForceIn(world, all, moment);
  const because = inForce
    .flatMap((dated) =>
      dated.version.provisions
        .filter((provision) => isAbout(provision, asked))
        .map(
          (provision): Ground => ({
            dated,
            provision,
            verdict: weighProvision(provision, act, asked.amount),
          }),
        ),
    )
    .toSorted((a, b) => byStrictness(a.verdict, b.verdict));
  const open = all.filter(({ version }) => beginning(version.start).first !== beginning(version.start).last);
  const base = {
    begun: open.filter(({ ref }) => world.has(ref)),
    notBegun: open.filter(({ ref }) => !world.has(ref)),
    because,
    lawStands: false,
  };
  const [decisive] = because;
  if (decisive)
    return {
      ...base,
      verdict: decisive.verdict,
      ...(decisive.verdict === 'unknown' ? { why: { kind: 'content-not-found' } as const } : {}),
    };
  if (act.departsFrom !== undefined) return { ...base, verdict: 'not-allowed', lawStands: true };
  return { ...base, verdict: 'unknown', why: whySilent(world, about, inForce) };
}

function whySilent(
  world: World,
  about: readonly DatedVersion[],
  inForce: readonly DatedVersion[],
): UnknownWhy {
  if (!about.some(({ ref }) => world.has(ref))) {
    const [first] = about
      .filter(({ version }) => beginning(version.start).last !== undefined)
      .toSorted((a, b) =>
        (beginning(a.version.start).last ?? '') < (beginning(b.version.start).last ?? '') ? -1 : 1,
      );
    return { kind: 'before-first-rule', ...(first ? { first } : {}) };
  }
  return inForce.length === 0 ? { kind: 'no-rule-in-force' } : { kind: 'not-covered', inForce };
}

type Core = Omit<Answer, 'ahead' | 'localDecisions'>;

function nothing(why: UnknownWhy): Core {
  return { verdict: 'unknown', because: [], readings: [], why, lawStands: false };
}

function combine(
  readings: readonly ReadingAnswer[],
  all: readonly DatedVersion[],
  moment: LocalMoment,
): Core {
  const last = readings.at(-1);
  if (!last) throw new Error('a moment can always be in some way');
  const shown = new Set(readings.map(groundsOf)).size > 1 ? readings.map((one) => asShown(one, moment)) : [];
  if (readings.every(({ verdict }) => verdict === last.verdict)) {
    const { verdict, because, lawStands, why } = last;
    return { verdict, because, readings: shown, lawStands, ...(why ? { why } : {}) };
  }
  const since = all.filter(({ version }) => isOpenBackwards(version.start, moment));
  if (since.length > 0 && readings.some(({ verdict }) => verdict === 'unknown'))
    return nothing({ kind: 'start-not-found', versions: since });
  return { verdict: 'uncertain', because: [], readings: shown, lawStands: false };
}

function asShown({ begun, notBegun, verdict, because }: ReadingAnswer, moment: LocalMoment): Reading {
  const open = ({ version }: DatedVersion) => isOpen(version.start, moment);
  return { begun: begun.filter(open), notBegun: notBegun.filter(open), verdict, because };
}

function groundsOf({ verdict, because }: Pick<Answer, 'verdict' | 'because'>): string {
  return [verdict, ...because.map(({ dated, provision }) => `${dated.ref}/${provision.id}`)].join(' ');
}

function isOpen(start: Start, moment: LocalMoment): boolean {
  const { first, last } = beginning(start);
  return last !== undefined && moment < last && (first === undefined || moment >= first);
}

function isOpenBackwards(start: Start, moment: LocalMoment): boolean {
  return start.kind === 'within' && start.earliest === undefined && moment < start.latest;
}

/** Told of by then, but not in force: agreed, issued, or planned. */
function aheadAt(about: readonly DatedVersion[], moment: LocalMoment): readonly DatedVersion[] {
  return about.filter((dated) => {
    const told = toldOn(dated, about);
    const { first } = beginning(dated.version.start);
    return told !== undefined && told <= dateOf(moment) && (first === undefined || moment < first);
  });
}

function localDecisionsAt(
  rules: Rules,
  { place, act }: Asked,
  moment: LocalMoment,
): readonly LocalDecision[] {
  return rules.localDecisions.filter(
    ({ acts, places, from, until }) =>
      acts.includes(act) &&
      covers(places, place) &&
      from <= moment &&
      (until === undefined || moment < until),
  );
}

function actOf(rules: Rules, { act: id }: Asked): Act {
  const act = rules.acts.find((one) => one.id === id);
  if (!act) throw new Error(`the rules know no act "${id}"`);
  return act;
}
