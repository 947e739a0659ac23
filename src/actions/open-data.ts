/** What stands around the survey, as rows that anybody may fetch: the same as on the pages, and no more. */
import { allCommitments, isOverdue, stateOn } from '../agreement/commitments.ts';
import type { CalendarDate } from '../core/calendar.ts';
import { type Language, type LocalizedText, textIn } from '../core/language.ts';
import type { CountedRow } from '../derogation/count-derogations.ts';
import type { Programme } from '../programme/programme.ts';
import type { CountedStates } from '../reopening/count-register.ts';
import { statesOn } from '../rules/in-force.ts';
import type { Context } from './context.ts';
import { derogationsView } from './derogations.ts';
import { hotlinesView } from './hotlines.ts';
import { reopeningView } from './reopening.ts';

export type OpenRow = Readonly<Record<string, string | number | boolean>>;

export interface OpenDataAsked {
  readonly programme: Programme;
  readonly date: CalendarDate;
  readonly language: Language;
}

export interface OpenResource {
  readonly name: string;
  /** In English, for the description of the interface. */
  readonly does: string;
  /** The columns of every row, in order; what is not known is an empty text. */
  readonly columns: readonly string[];
  rows(context: Context, asked: OpenDataAsked): Promise<readonly OpenRow[]>;
}

export const openResources: readonly OpenResource[] = [
  {
    name: 'rules',
    does: 'Every version of every order and guideline, with its dates and how it stands on the day.',
    columns: ['version', 'order', 'title', 'number', 'kind', 'agreed', 'issued', 'begins', 'ends', 'state'],
    rows: async (_context, asked) => ruleRows(asked),
  },
  {
    name: 'derogations',
    does: 'National numbers of derogations by act, ground and month. Few citizens are hidden.',
    columns: ['by', 'id', 'decisions', 'holding', 'lapsed', 'authorities', 'citizens'],
    rows: derogationRows,
  },
  {
    name: 'activities',
    does: 'Activities to be resumed, and what answers or sources say of them.',
    columns: ['id', 'title', 'actor', 'state', 'since', 'measure', 'round', 'back', 'answered', 'behind'],
    rows: activityRows,
  },
  {
    name: 'register',
    does: 'How many offers, activities and points to watch authorities have entered in each state, over time.',
    columns: ['kind', 'id', 'day', 'state', 'count'],
    rows: registerRows,
  },
  {
    name: 'agreements',
    does: 'Commitments of agreements: whose, by when, and how far.',
    columns: ['agreement', 'id', 'title', 'owner', 'due', 'state', 'since', 'overdue'],
    rows: async (_context, asked) => commitmentRows(asked),
  },
  {
    name: 'initiatives',
    does: 'Initiatives with money, each below its parent.',
    columns: ['id', 'parent', 'title', 'amount', 'currency', 'about'],
    rows: async (_context, asked) => initiativeRows(asked),
  },
  {
    name: 'hotlines',
    does: 'Who to call. A number is current only where somebody has checked it.',
    columns: ['id', 'title', 'audience', 'owner', 'numbers', 'email', 'hours', 'current', 'checked', 'state'],
    rows: async (context, asked) => hotlineRows(context, asked),
  },
];

const said = (text: LocalizedText | undefined, language: Language) => (text ? textIn(text, language) : '');

function ruleRows({ programme: { rules }, date, language }: OpenDataAsked): readonly OpenRow[] {
  return (rules ? statesOn(rules, date) : []).map(({ dated, span, state }) => ({
    version: dated.ref,
    order: said(dated.order.title, language),
    title: said(dated.version.title, language),
    number: dated.version.number.kind === 'known' ? dated.version.number.text : dated.version.number.kind,
    kind: dated.order.kind,
    agreed: dated.version.agreed?.on ?? '',
    issued: dated.version.issued ?? '',
    begins: between(span.begins),
    ends: between(span.ends),
    state: state.kind,
  }));
}

/** One moment, or the first and the last that it may be, with a slash between as in ISO 8601. */
function between({ first, last }: { readonly first?: string; readonly last?: string }): string {
  return first === last ? (last ?? '') : `${first ?? '..'}/${last ?? '..'}`;
}

async function derogationRows(
  context: Context,
  { programme, date }: OpenDataAsked,
): Promise<readonly OpenRow[]> {
  const view = await derogationsView(context, { named: programme.id, date });
  const rowsBy = (by: string, rows: readonly CountedRow[]) =>
    rows.map(({ citizens, ...row }) => ({
      by,
      ...row,
      citizens: citizens.kind === 'shown' ? citizens.count : 'hidden',
    }));
  if (!view) return [];
  const { byAct, byGround, byMonth } = view.counts;
  return [...rowsBy('act', byAct), ...rowsBy('ground', byGround), ...rowsBy('month', byMonth)];
}

async function activityRows(
  context: Context,
  { programme, date, language }: OpenDataAsked,
): Promise<readonly OpenRow[]> {
  const view = await reopeningView(context, { named: programme.id, date });
  const empty = { measure: '', round: '', back: '', answered: '', behind: '' };
  return (view?.activities ?? [])
    .flatMap(({ items }) => items)
    .flatMap(({ activity, step, measured }): readonly OpenRow[] => {
      const { actor, id, title } = activity;
      const head = {
        id,
        title: said(title, language),
        actor: actor.kind === 'named' ? said(actor.name, language) : 'authorities',
        state: step?.state ?? '',
        since: step?.on ?? '',
      };
      const lines = measured.flatMap(({ measure, rounds }) =>
        rounds.map(({ round, figure, overdue }) => {
          const value = figure?.value;
          const known = value?.kind === 'known' && 'k' in value ? value : undefined;
          return {
            ...head,
            measure: measure.question,
            round: round.id,
            back: known?.k ?? '',
            answered: known?.n ?? '',
            behind: overdue,
          };
        }),
      );
      return lines.length > 0 ? lines : [{ ...head, ...empty }];
    });
}

async function registerRows(
  context: Context,
  { programme, date }: OpenDataAsked,
): Promise<readonly OpenRow[]> {
  const view = await reopeningView(context, { named: programme.id, date });
  if (!view) return [];
  const rowsOf = (kind: string, id: string, entered: readonly CountedStates[]) =>
    entered.flatMap(({ day, states }) =>
      Object.entries(states).map(([state, count]) => ({ kind, id, day, state, count })),
    );
  return [
    ...view.activities.flatMap(({ items }) =>
      items.flatMap(({ activity, entered }) => rowsOf('activity', activity.id, entered)),
    ),
    ...view.offers.flatMap(({ items }) =>
      items.flatMap(({ kind, entered }) => rowsOf('offer', kind.id, entered)),
    ),
    ...view.attention.flatMap(({ item, entered }) => rowsOf('attention', item.id, entered)),
  ];
}

function commitmentRows({ programme: { agreements }, date, language }: OpenDataAsked): readonly OpenRow[] {
  return (agreements ? allCommitments(agreements) : []).map(({ agreement, commitment }) => {
    const { state, latest } = stateOn(commitment, date);
    return {
      agreement: agreement.id,
      id: commitment.id,
      title: said(commitment.title, language),
      owner: said(commitment.owner, language),
      due: commitment.due.kind === 'on' ? commitment.due.date : '',
      state,
      since: latest?.on ?? '',
      overdue: isOverdue(commitment, date),
    };
  });
}

function initiativeRows({ programme: { agreements }, language }: OpenDataAsked): readonly OpenRow[] {
  return (agreements?.initiatives ?? []).map(({ id, parent, title, amount }) => ({
    id,
    parent: parent ?? '',
    title: said(title, language),
    amount: amount.units,
    currency: agreements?.currency.code ?? '',
    about: amount.about,
  }));
}

function hotlineRows(context: Context, { programme, date, language }: OpenDataAsked): readonly OpenRow[] {
  const view = hotlinesView(context, { moment: `${date}T12:00`, query: '' }, language, programme.id);
  return [...(view?.first ?? []), ...(view?.after ?? [])].map(({ hotline, isCurrent, state }) => ({
    id: hotline.id,
    title: said(hotline.title, language),
    audience: said(hotline.audience, language),
    owner: said(hotline.owner, language),
    numbers: hotline.numbers.join(' / '),
    email: hotline.email ?? '',
    hours: hotline.hours?.text ?? '',
    current: isCurrent,
    checked: hotline.checked?.on ?? '',
    state: state.kind,
  }));
}
