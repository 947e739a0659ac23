import { type CalendarDate, parseDate } from '../core/calendar.ts';
import type { RoundId } from '../core/ids.ts';
import { languages } from '../core/language.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { Programme, RoundDefinition } from '../programme/programme.ts';
import { frameOn, freeRoundId } from '../round/next-round.ts';
import { roundTimes } from '../round/round-times.ts';
import type { Actor, Context } from './context.ts';
import { eventsAndState, type FoundRound } from './find-round.ts';
import type { TypedRound } from './plan-round.ts';

export type RoundField =
  | 'title'
  | 'questionnaires'
  | 'referenceDate'
  | 'opens'
  | 'opensTime'
  | 'closes'
  | 'closesTime';
export interface MakeRoundProblem {
  readonly code:
    | 'title-missing'
    | 'questionnaires-none'
    | 'date-missing'
    | 'date-unreadable'
    | 'time-unreadable'
    | 'closes-before-opens'
    | 'closes-in-the-past';
  readonly field: RoundField;
  readonly typed: string;
}

/** Makes the next round from one that was. Whoever makes the same at the same time gets a round of their own. */
export async function makeRound(
  context: Context,
  { programme, after }: { readonly programme: Programme; readonly after: RoundDefinition },
  typed: TypedRound,
  actor: Actor,
): Promise<Result<RoundId, MakeRoundProblem>> {
  const read = readRound(programme, after, typed);
  if (!read.ok) return read;
  const at = context.clock();
  const times = roundTimes(read.value, programme.timeZone);
  if (read.value.automatic && times.closesAt && times.closesAt <= at)
    return failed({ code: 'closes-in-the-past', field: 'closes', typed: typed.closes });
  const made = await context.store.transaction(async (store) => {
    await store.rounds.lock({ programme: programme.id, round: '*' as RoundId }, 'exclusive');
    const others = (await store.roundDefinitions.all()).filter((one) => one.programme === programme.id);
    const taken = [...programme.rounds.map(({ id }) => id), ...others.map(({ definition }) => definition.id)];
    const id = freeRoundId(read.value.referenceDate, taken);
    const key = { programme: programme.id, round: id };
    // A round of the same name that was called off may have been begun: its answers are not this one's.
    const begun = (await store.rounds.events(key)).length > 0;
    const definition = {
      ...read.value,
      id: begun ? freeRoundId(read.value.referenceDate, [...taken, id]) : id,
    };
    const round = { ...key, round: definition.id };
    await store.roundDefinitions.save(round, definition, { at, by: actor.name });
    await store.log.append({
      at,
      by: actor.name,
      act: 'round.made',
      object: `${programme.id}/${definition.id}`,
    });
    return definition.id;
  });
  await context.refresh?.();
  return ok(made);
}

/** Calls off a round that was made in the browser and has not opened; it is as if it had never been planned. */
export async function callOffRound(
  context: Context,
  found: FoundRound,
  actor: Actor,
): Promise<Result<undefined, { readonly code: 'round-begun' | 'round-of-folder' }>> {
  const { key, round } = found;
  if (!isMadeInBrowser(round)) return failed({ code: 'round-of-folder' });
  const done = await context.store.transaction(async (store) => {
    await store.rounds.lock(key, 'exclusive');
    const { state, events } = await eventsAndState({ ...context, store }, found);
    if (state !== 'planned' || events.length > 0) return false;
    const at = context.clock();
    await store.roundDefinitions.save(key, undefined, { at, by: actor.name });
    await store.log.append({
      at,
      by: actor.name,
      act: 'round.called-off',
      object: `${key.programme}/${key.round}`,
    });
    return true;
  });
  await context.refresh?.();
  return done ? ok(undefined) : failed({ code: 'round-begun' });
}

/** Those of a programme's folder are changed there. */
export function isMadeInBrowser({ after }: RoundDefinition): boolean {
  return after !== undefined;
}

function readRound(
  programme: Programme,
  after: RoundDefinition,
  typed: TypedRound,
): Result<Omit<RoundDefinition, 'id'> & { readonly id: RoundId }, MakeRoundProblem> {
  const problems: MakeRoundProblem[] = [];
  const day = (field: 'referenceDate' | 'opens' | 'closes'): CalendarDate | undefined => {
    const text = typed[field].trim();
    const date = parseDate(text);
    if (!date) problems.push({ code: text === '' ? 'date-missing' : 'date-unreadable', field, typed: text });
    return date;
  };
  for (const field of ['opensTime', 'closesTime'] as const)
    if (typed[field] !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(typed[field]))
      problems.push({ code: 'time-unreadable', field, typed: typed[field] });
  const titles = languages.filter((one) => programme.languages.includes(one));
  const title = Object.fromEntries(
    titles.map((one) => [one, (typed.titles[one] ?? '').trim().slice(0, 100)]),
  );
  if (Object.values(title).some((text) => text === ''))
    problems.push({ code: 'title-missing', field: 'title', typed: '' });
  const questionnaires = programme.questionnaires
    .map(({ id }) => id)
    .filter((id) => typed.questionnaires.includes(id));
  if (questionnaires.length === 0)
    problems.push({ code: 'questionnaires-none', field: 'questionnaires', typed: '' });
  const [referenceDate, opens, closes] = [day('referenceDate'), day('opens'), day('closes')];
  if (opens && closes && `${closes}T${typed.closesTime || '24:00'}` <= `${opens}T${typed.opensTime}`)
    problems.push({ code: 'closes-before-opens', field: 'closes', typed: typed.closes });
  if (!referenceDate || !opens || !closes || problems.length > 0) return failed(...problems);
  return ok({
    id: after.id,
    opensBy: after.opensBy,
    title,
    questionnaires,
    referenceDate,
    opens,
    ...(typed.opensTime === '' ? {} : { opensTime: typed.opensTime }),
    closes,
    ...(typed.closesTime === '' ? {} : { closesTime: typed.closesTime }),
    automatic: typed.automatic,
    frame: frameOn(programme, referenceDate),
    after: after.id,
    trial: false,
    publicResponses: typed.publicResponses,
    ...(typed.signOff ? { signOff: true } : {}),
    events: [],
    synthetic: after.synthetic,
    demoState: 'open',
  });
}
