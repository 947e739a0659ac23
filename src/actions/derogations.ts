/** Departing from duties: what is open on a day, what authorities have registered, and what has lapsed. */
import type { Person } from '../access/policy.ts';
import { type CalendarDate, parseDate } from '../core/calendar.ts';
import { endOfLocalDay } from '../core/local-moment.ts';
import {
  countDerogations,
  type DerogationCounts,
  type StatedDerogation,
} from '../derogation/count-derogations.ts';
import { derogationState, opening } from '../derogation/coverage.ts';
import type { Derogation } from '../derogation/derogation.ts';
import type { Programme, ProgrammeAuthority } from '../programme/programme.ts';
import type { Answer } from '../rules/ask-rules.ts';
import type { Act, DerogationTerms, Rules } from '../rules/rules.ts';
import { chooseProgramme } from './choose-programme.ts';
import type { Context } from './context.ts';

export interface OpenAct {
  readonly act: Act;
  /** Law and paragraph of the duty. */
  readonly duty: ActDuty | undefined;
  /** At the end of the day. */
  readonly answer: Answer;
}

export interface ActDuty {
  readonly law: Rules['laws'][number];
  readonly duty: Rules['laws'][number]['duties'][number];
}

interface DerogationPage {
  readonly programme: Programme;
  readonly others: readonly Programme[];
  readonly rules: Rules;
  readonly terms: DerogationTerms;
  readonly date: CalendarDate;
  /** What was typed and is no day. */
  readonly wrongDate?: string;
  readonly acts: readonly OpenAct[];
}

export interface DerogationsView extends DerogationPage {
  readonly counts: DerogationCounts;
  /** Some of what is counted is made up. */
  readonly synthetic: boolean;
}

export interface OwnDerogationsView extends DerogationPage {
  readonly authority: ProgrammeAuthority;
  /** The latest first. */
  readonly own: readonly StatedDerogation[];
  /** What lapsed, or must be looked at, and nobody has said to have seen. */
  readonly tasks: readonly StatedDerogation[];
}

export interface FollowedDerogationsView extends DerogationPage {
  readonly all: readonly (StatedDerogation & { readonly authority: string })[];
}

export interface Asked {
  /** The programme's id, or `''` for the first that has such decisions. */
  readonly named: string;
  readonly date: string;
}

/** What everyone may see: what is open, and national numbers. Undefined where no programme has such decisions. */
export async function derogationsView(context: Context, asked: Asked): Promise<DerogationsView | undefined> {
  const page = pageOf(context, asked);
  if (!page) return undefined;
  const all = await statedIn(context, page);
  return {
    ...page,
    counts: countDerogations(all, page.date),
    synthetic: all.some(({ derogation }) => derogation.registered.by === demoName),
  };
}

/** Undefined where the person belongs to no authority of such a programme. */
export async function ownDerogations(
  context: Context,
  person: Person,
  asked: Asked,
): Promise<OwnDerogationsView | undefined> {
  const page = pageOf(context, asked, person);
  const authority = page?.programme.authorities.find(({ id }) => id === person.authority);
  if (!page || !authority) return undefined;
  const own = (await statedIn(context, page, authority.id)).toReversed();
  return { ...page, authority, own, tasks: own.filter(needsLook) };
}

/** Every authority's, by name, for whoever follows the register. */
export async function followedDerogations(
  context: Context,
  asked: Asked,
): Promise<FollowedDerogationsView | undefined> {
  const page = pageOf(context, asked);
  if (!page) return undefined;
  const names = new Map(page.programme.authorities.map(({ id, name }) => [id, name]));
  const all = (await statedIn(context, page)).map((one) => ({
    ...one,
    authority: names.get(one.derogation.authority) ?? one.derogation.authority,
  }));
  return { ...page, all };
}

/** What authorities must be told of and nobody there has said to have seen: for the task list, and for letters. */
export async function lapsedUnseen(
  context: Context,
  programme: Programme,
  date: CalendarDate,
): Promise<readonly StatedDerogation[]> {
  const { rules } = programme;
  return rules ? (await statedIn(context, { programme, rules, date })).filter(needsLook) : [];
}

/** Who stands as having entered what the demo brings. */
export const demoName = 'demo';

function needsLook({ derogation, state }: StatedDerogation): boolean {
  if (state.kind !== 'lapsed' && state.kind !== 'to-check') return false;
  return !derogation.events.some(({ kind }) => kind === 'seen' || kind === 'ended');
}

async function statedIn(
  context: Context,
  { programme, rules, date }: Pick<DerogationPage, 'programme' | 'rules' | 'date'>,
  authority?: ProgrammeAuthority['id'],
): Promise<readonly StatedDerogation[]> {
  const all = await context.store.derogations.list(programme.id, authority);
  return all.filter(isKnown(rules)).map((derogation) => ({
    derogation,
    state: derogationState(rules, derogation, date),
  }));
}

/** An act that the rules no longer have cannot be judged; its lines stay in the database. */
function isKnown({ acts }: Rules): (derogation: Derogation) => boolean {
  const ids = new Set(acts.map(({ id }) => id));
  return ({ act }) => ids.has(act);
}

function pageOf(
  context: Context,
  { named, date: typed }: Asked,
  person?: Person,
): DerogationPage | undefined {
  const found = chooseProgramme(context, named, ({ rules, authorities }) => {
    const own = !person || authorities.some(({ id }) => id === person.authority);
    return own && rules?.derogation ? { rules, terms: rules.derogation } : undefined;
  });
  if (!found) return undefined;
  const { programme, part, others } = found;
  const date = parseDate(typed.trim()) ?? programme.asOf;
  return {
    programme,
    others,
    ...part,
    date,
    ...(typed.trim() !== '' && !parseDate(typed.trim()) ? { wrongDate: typed } : {}),
    acts: actsOn(part.rules, date),
  };
}

function actsOn(rules: Rules, date: CalendarDate): readonly OpenAct[] {
  return rules.acts
    .filter(({ departsFrom }) => departsFrom !== undefined)
    .map((act) => ({ act, duty: dutyOf(rules, act), answer: opening(rules, act.id, endOfLocalDay(date)) }));
}

export function dutyOf(rules: Rules, act: Act): ActDuty | undefined {
  return rules.laws
    .flatMap((law) => law.duties.map((duty) => ({ law, duty })))
    .find(({ duty }) => duty.id === act.departsFrom);
}
