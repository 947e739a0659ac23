/** A derogation as typed, made one that can be registered, or told why it cannot. */
import { type CalendarDate, parseDate } from '../core/calendar.ts';
import { endOfLocalDay, startOfLocalDay } from '../core/local-moment.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { looksLikeCpr } from '../questionnaire/codecs/cpr.ts';
import type { Rules } from '../rules/rules.ts';
import { breaksBetween, type DatedVersion, versionsOfStream } from '../rules/spans.ts';
import { opening } from './coverage.ts';
import type { Derogation } from './derogation.ts';

/** As typed; a field that was left out is an empty text. */
export interface TypedDerogation {
  readonly act: string;
  readonly ground: string;
  readonly reasoning: string;
  readonly citizens: string;
  readonly from: string;
  readonly to: string;
  readonly instead: string;
}

export type ReadDerogation = Omit<Derogation, 'id' | 'authority' | 'registered' | 'events'>;

export type DerogationProblem =
  | { readonly code: 'act-missing' | 'ground-missing' | 'from-missing' }
  | { readonly code: 'reasoning-short' | 'instead-short'; readonly least: number }
  | { readonly code: 'reasoning-long' | 'instead-long'; readonly most: number }
  | { readonly code: 'reasoning-cpr' | 'instead-cpr' }
  | { readonly code: 'citizens-wrong' | 'from-wrong' | 'to-wrong'; readonly text: string }
  | { readonly code: 'to-before-from'; readonly from: CalendarDate; readonly to: CalendarDate }
  /** No order that opens for it had begun. */
  | { readonly code: 'before-order'; readonly from: CalendarDate; readonly first: DatedVersion }
  /** The version in force says no. */
  | { readonly code: 'not-allowed'; readonly from: CalendarDate; readonly by: DatedVersion }
  /** No order in force opens for it: the duty stands. */
  | { readonly code: 'duty-stands'; readonly from: CalendarDate }
  | { readonly code: 'not-followed'; readonly from: CalendarDate; readonly followedTo: CalendarDate };

const shortest = { reasoning: 20, instead: 3 } as const;
const longest = 2000;
const mostCitizens = 100_000;

/** All problems are found, not only the first. Refused where no part of the first day is open for it. */
export function readDerogation(
  typed: TypedDerogation,
  rules: Rules,
): Result<ReadDerogation, DerogationProblem> {
  const act = rules.acts.find(({ id, departsFrom }) => id === typed.act && departsFrom !== undefined);
  const ground = rules.derogation?.grounds.find(({ id }) => id === typed.ground);
  const [from, to] = [parseDate(typed.from.trim()), parseDate(typed.to.trim())];
  const citizens = /^\d{1,6}$/.test(typed.citizens.trim()) ? Number(typed.citizens.trim()) : 0;
  const problems: DerogationProblem[] = [
    ...(act ? [] : [{ code: 'act-missing' } as const]),
    ...(ground ? [] : [{ code: 'ground-missing' } as const]),
    ...textProblems('reasoning', typed.reasoning.trim()),
    ...(citizens >= 1 && citizens <= mostCitizens
      ? []
      : [{ code: 'citizens-wrong', text: typed.citizens } as const]),
    ...dayProblems(typed, from, to),
    ...textProblems('instead', typed.instead.trim()),
    ...(act && from ? openingProblems(rules, act.id, from) : []),
  ];
  if (problems.length > 0 || !act || !ground || !from) return failed(...problems);
  return ok({
    act: act.id,
    ground: ground.id,
    reasoning: typed.reasoning.trim(),
    citizens,
    from,
    ...(to ? { to } : {}),
    instead: typed.instead.trim(),
  });
}

function dayProblems(
  typed: TypedDerogation,
  from: CalendarDate | undefined,
  to: CalendarDate | undefined,
): readonly DerogationProblem[] {
  const [first, last] = [typed.from.trim(), typed.to.trim()];
  return [
    ...(first === '' ? [{ code: 'from-missing' } as const] : []),
    ...(first !== '' && !from ? [{ code: 'from-wrong', text: first } as const] : []),
    ...(last !== '' && !to ? [{ code: 'to-wrong', text: last } as const] : []),
    ...(from && to && to < from ? [{ code: 'to-before-from', from, to } as const] : []),
  ];
}

function textProblems(field: 'reasoning' | 'instead', text: string): readonly DerogationProblem[] {
  const least = shortest[field];
  if (text.length < least) return [{ code: `${field}-short`, least }];
  if (text.length > longest) return [{ code: `${field}-long`, most: longest }];
  return looksLikeCpr(text) ? [{ code: `${field}-cpr` }] : [];
}

/** Why no part of the first day is open for it; nothing where some part is, or may be. */
function openingProblems(rules: Rules, act: string, from: CalendarDate): readonly DerogationProblem[] {
  const stream = rules.acts.find(({ id }) => id === act)?.stream ?? '';
  const followedTo = rules.streams.find(({ id }) => id === stream)?.followedTo;
  if (followedTo !== undefined && from > followedTo) return [{ code: 'not-followed', from, followedTo }];
  const versions = versionsOfStream(rules, stream);
  const start = startOfLocalDay(from);
  const answers = [start, ...breaksBetween(versions, start, endOfLocalDay(from))].map((moment) =>
    opening(rules, act, moment),
  );
  if (answers.some(({ verdict }) => verdict !== 'not-allowed')) return [];
  const by = answers.at(-1)?.because[0]?.dated;
  if (by) return [{ code: 'not-allowed', from, by }];
  const first = versions
    .filter(({ version }) => version.provisions.some(({ acts }) => acts.includes(act)))
    .find(({ version: { start: begins } }) => begins.kind === 'known' && begins.at > start);
  const hadBegun = versions.some(
    ({ version: { start: begins } }) => begins.kind === 'known' && begins.at <= start,
  );
  return [first && !hadBegun ? { code: 'before-order', from, first } : { code: 'duty-stands', from }];
}
