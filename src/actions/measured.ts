/** What questions say of an activity or a kind of offer: one source of truth, over the rounds. */
import type { CalendarDate } from '../core/calendar.ts';
import type { AuthorityId } from '../core/ids.ts';
import type { LocalizedText } from '../core/language.ts';
import type { Figure } from '../figure/figure.ts';
import type { Programme, RoundDefinition } from '../programme/programme.ts';
import type { Measure, Reopening } from '../reopening/reopening.ts';
import type { Cell, Dataset } from '../round/dataset.ts';
import type { Context } from './context.ts';
import { datasetOfRound } from './dataset-of-round.ts';
import { figuresOfRound } from './figures-of-round.ts';
import { eventsAndState, foundRound } from './find-round.ts';

export interface MeasuredRound {
  readonly round: RoundDefinition;
  /** Those that are all the way back; absent where it may not be shown. */
  readonly figure?: Figure;
  /** Authorities whose expected month is over, and that are not all the way back. */
  readonly overdue: number;
}

export interface Measured {
  readonly measure: Measure;
  readonly area: string | undefined;
  /** In the order of their reference dates, to the day. */
  readonly rounds: readonly MeasuredRound[];
}

/** By question. */
export type MeasuredBy = ReadonlyMap<string, Measured>;

export async function measuredOn(
  context: Context,
  programme: Programme,
  reopening: Reopening,
  date: CalendarDate,
): Promise<MeasuredBy> {
  const measures = measuresOf(reopening);
  if (measures.length === 0) return new Map();
  const rounds = await roundsUntil(context, programme, date);
  const read = await Promise.all(
    rounds.map(async (round) => {
      const found = { key: { programme: programme.id, round: round.id }, programme, round };
      const { figures } = await figuresOfRound(context, found);
      return { round, figures, dataset: (await datasetOfRound(context, found)).dataset };
    }),
  );
  return new Map(
    measures.map((measure) => [
      measure.question,
      {
        measure,
        area: programme.questionnaires.find(({ id }) => id === measure.question.split('.')[0])?.area,
        rounds: read.map(({ round, figures, dataset }) => {
          const figure = figureOf(measure, figures, dataset);
          return { round, overdue: overdueIn(measure, dataset, date), ...(figure ? { figure } : {}) };
        }),
      },
    ]),
  );
}

/** What one authority has answered, as the label of its option; absent where it has not. */
export async function ownMeasured(
  context: Context,
  programme: Programme,
  reopening: Reopening,
  at: { readonly date: CalendarDate; readonly authority: AuthorityId },
): Promise<ReadonlyMap<string, { readonly label: LocalizedText; readonly round: RoundDefinition }>> {
  const round = (await roundsUntil(context, programme, at.date)).at(-1);
  if (!round) return new Map();
  const found = { key: { programme: programme.id, round: round.id }, programme, round };
  const { dataset } = await datasetOfRound(context, found);
  return new Map(
    measuresOf(reopening).flatMap((measure) => {
      const code = codeOf(cellsOf(dataset, measure.question).find((cell) => cell.authority === at.authority));
      const label = optionsOf(dataset, measure).find((option) => option.code === code)?.label;
      return label ? [[measure.question, { label, round }] as const] : [];
    }),
  );
}

export function measuresOf({ activities, offerKinds }: Reopening): readonly Measure[] {
  return [
    ...activities.flatMap(({ measures }) => measures),
    ...offerKinds.flatMap(({ measure }) => (measure ? [measure] : [])),
  ];
}

async function roundsUntil(
  context: Context,
  programme: Programme,
  date: CalendarDate,
): Promise<readonly RoundDefinition[]> {
  const asked = programme.rounds
    .filter(({ trial, opens }) => !trial && opens <= date)
    .toSorted((a, b) => (a.referenceDate < b.referenceDate ? -1 : 1));
  const states = await Promise.all(
    asked.map((round) => eventsAndState(context, foundRound(programme, round))),
  );
  return asked.filter((_, index) => states[index]?.state !== 'planned');
}

function figureOf(measure: Measure, figures: readonly Figure[], dataset: Dataset): Figure | undefined {
  const furthest = optionsOf(dataset, measure)[0]?.code;
  const figure = figures.find(({ id }) => id === `${measure.question}.${furthest}`);
  return figure?.definition.visibility === 'confidential' ? undefined : figure;
}

function overdueIn(measure: Measure, dataset: Dataset, date: CalendarDate): number {
  if (measure.expected === undefined) return 0;
  const furthest = optionsOf(dataset, measure)[0]?.code;
  const behind = new Set(
    cellsOf(dataset, measure.question)
      .filter((cell) => codeOf(cell) !== undefined && codeOf(cell) !== furthest)
      .map(({ authority }) => authority),
  );
  return cellsOf(dataset, measure.expected).filter(({ authority, answer }) => {
    if (answer.state !== 'answered' || answer.value.kind !== 'month') return false;
    return behind.has(authority) && answer.value.month < date.slice(0, 7);
  }).length;
}

function cellsOf({ cells }: Dataset, name: string): readonly Cell[] {
  return cells.filter(({ questionnaire, question }) => `${questionnaire}.${question}` === name);
}

function codeOf(cell: Cell | undefined): string | undefined {
  if (cell?.answer.state !== 'answered') return undefined;
  const { value } = cell.answer;
  return value.kind === 'choice' || value.kind === 'band' ? value.code : undefined;
}

function optionsOf({ codebook }: Dataset, { question: name }: Measure) {
  const question = codebook.questionnaires
    .flatMap(({ id, questions }) => questions.map((one) => ({ name: `${id}.${one.id}`, one })))
    .find((one) => one.name === name)?.one;
  return question && (question.kind === 'choice' || question.kind === 'share')
    ? (question.options ?? [])
    : [];
}
