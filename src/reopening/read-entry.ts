/** What an authority types about an activity, an offer or what it watches for, made an entry, or told why not. */
import { type CalendarDate, parseDate } from '../core/calendar.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { looksLikeCpr } from '../questionnaire/codecs/cpr.ts';
import type { RegisterEntry } from './register-entry.ts';
import { activityStates, offerStates, type Reopening } from './reopening.ts';

/** As typed; a field that was left out is an empty text. */
export type TypedEntry = Readonly<Record<EntryField, string>>;
export type EntryField =
  | 'on'
  | 'state'
  | 'share'
  | 'expected'
  | 'name'
  | 'kind'
  | 'operator'
  | 'referral'
  | 'reason'
  | 'decidedBy';

export type ReadEntry = Pick<RegisterEntry, 'kind' | 'subject' | 'on' | 'entered'>;

export type EntryProblem =
  | { readonly code: 'no-such-subject' }
  | {
      readonly code:
        | 'on-missing'
        | 'state-missing'
        | 'kind-missing'
        | 'operator-missing'
        | 'referral-missing';
    }
  | { readonly code: 'name-missing' | 'reason-missing' | 'decidedBy-missing' }
  | { readonly code: 'on-wrong' | 'expected-wrong' | 'share-wrong'; readonly text: string }
  | { readonly code: 'expected-before'; readonly on: CalendarDate; readonly expected: CalendarDate }
  | { readonly code: 'name-cpr' | 'decidedBy-cpr' }
  | { readonly code: 'name-long' | 'decidedBy-long'; readonly most: number };

const longest = 120;

/** How one of the authority's own activities is. What questions measure is not entered here. */
export function readActivityEntry(
  subject: string,
  typed: TypedEntry,
  { activities }: Pick<Reopening, 'activities'>,
): Result<ReadEntry, EntryProblem> {
  const activity = activities.find(({ id }) => id === subject);
  if (activity?.actor.kind !== 'authorities' || activity.measures.length > 0)
    return failed({ code: 'no-such-subject' });
  const problems = [...oneOf('state', typed.state, activityStates), ...shareProblems(typed.share)];
  return entryOf({ kind: 'activity', subject, fields: ['state', 'share', 'expected'] }, typed, problems);
}

/** How one offer is. An offer keeps its id for ever; kinds that questions measure are not entered here. */
export function readOfferEntry(
  subject: string,
  typed: TypedEntry,
  { offerKinds, reasons }: Pick<Reopening, 'offerKinds' | 'reasons'>,
): Result<ReadEntry, EntryProblem> {
  const kinds = offerKinds.filter(({ measure }) => !measure).map(({ id }) => id);
  const isNormal = typed.state === 'normal' || typed.state === removed;
  const problems: readonly EntryProblem[] = [
    ...(typed.name.trim() === '' ? [{ code: 'name-missing' } as const] : textProblems('name', typed.name)),
    ...oneOf('kind', typed.kind, kinds),
    ...oneOf('operator', typed.operator, ['public', 'private']),
    ...oneOf('referral', typed.referral, ['yes', 'no']),
    ...oneOf('state', typed.state, [...offerStates, removed]),
    ...(isNormal
      ? []
      : oneOf(
          'reason',
          typed.reason,
          reasons.map(({ id }) => id),
        )),
    ...(!isNormal && typed.decidedBy.trim() === '' ? [{ code: 'decidedBy-missing' } as const] : []),
    ...textProblems('decidedBy', typed.decidedBy),
  ];
  const kept = ['name', 'kind', 'operator', 'referral', 'state'] as const;
  const fields = isNormal ? kept : ([...kept, 'reason', 'decidedBy', 'expected'] as const);
  return entryOf({ kind: 'offer', subject, fields }, typed, problems);
}

/** An offer that was entered by mistake. */
export const removed = 'removed';

export function readAttentionEntry(
  subject: string,
  typed: TypedEntry,
  { attention }: Pick<Reopening, 'attention'>,
): Result<ReadEntry, EntryProblem> {
  const item = attention.find(({ id }) => id === subject);
  if (!item) return failed({ code: 'no-such-subject' });
  const states = item.states.map(({ id }) => id);
  return entryOf(
    { kind: 'attention', subject, fields: ['state'] },
    typed,
    oneOf('state', typed.state, states),
  );
}

function entryOf(
  made: Pick<ReadEntry, 'kind' | 'subject'> & { readonly fields: readonly EntryField[] },
  typed: TypedEntry,
  problems: readonly EntryProblem[],
): Result<ReadEntry, EntryProblem> {
  const on = parseDate(typed.on.trim());
  const dayProblem: readonly EntryProblem[] = on
    ? []
    : [typed.on.trim() === '' ? { code: 'on-missing' } : { code: 'on-wrong', text: typed.on }];
  const all = [
    ...problems,
    ...dayProblem,
    ...(made.fields.includes('expected') ? expectedProblems(typed.expected.trim(), on) : []),
  ];
  if (all.length > 0 || !on) return failed(...all);
  const entered = Object.fromEntries(
    made.fields.flatMap((field) => {
      const text = typed[field].trim();
      return text === '' ? [] : [[field, text] as const];
    }),
  );
  return ok({ kind: made.kind, subject: made.subject, on, entered });
}

function expectedProblems(text: string, on: CalendarDate | undefined): readonly EntryProblem[] {
  const expected = parseDate(text);
  if (text === '') return [];
  if (!expected) return [{ code: 'expected-wrong', text }];
  return on && expected < on ? [{ code: 'expected-before', on, expected }] : [];
}

function shareProblems(text: string): readonly EntryProblem[] {
  const given = text.trim();
  return given === '' || (/^\d{1,3}$/.test(given) && Number(given) <= 100)
    ? []
    : [{ code: 'share-wrong', text }];
}

function oneOf(
  field: 'state' | 'kind' | 'operator' | 'referral' | 'reason',
  text: string,
  allowed: readonly string[],
): readonly EntryProblem[] {
  return allowed.includes(text) ? [] : [{ code: `${field}-missing` }];
}

function textProblems(field: 'name' | 'decidedBy', text: string): readonly EntryProblem[] {
  if (text.length > longest) return [{ code: `${field}-long`, most: longest }];
  return looksLikeCpr(text) ? [{ code: `${field}-cpr` }] : [];
}
