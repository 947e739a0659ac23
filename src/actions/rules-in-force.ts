/** What applies on a day, an answer to a question about it, and what changed between two days. */
import { addDays, type CalendarDate, dateIn, parseDate } from '../core/calendar.ts';
import { dateOf } from '../core/local-moment.ts';
import type { Programme } from '../programme/programme.ts';
import { askRules, askRulesOn, type DayParts } from '../rules/ask-rules.ts';
import {
  allChanges,
  type Change,
  changesBetween,
  type Difference,
  differencesBetween,
  momentsOf,
} from '../rules/changes.ts';
import { type DatedState, statesOn } from '../rules/in-force.ts';
import {
  type Question,
  type QuestionProblem,
  readQuestion,
  type TypedQuestion,
} from '../rules/read-question.ts';
import type { Rules } from '../rules/rules.ts';
import { type Timeline, timelineOf } from '../rules/timeline.ts';
import { chooseProgramme } from './choose-programme.ts';
import type { Context } from './context.ts';

/** As typed; what was left out is an empty text. */
export interface TypedRulesQuery extends TypedQuestion {
  readonly from: string;
  readonly to: string;
}

export type RulesProblem =
  | QuestionProblem
  | { readonly code: 'from-wrong' | 'to-wrong'; readonly text: string }
  | { readonly code: 'from-after-to'; readonly from: CalendarDate; readonly to: CalendarDate };

export interface RulesView {
  readonly programme: Programme;
  readonly others: readonly Programme[];
  readonly rules: Rules;
  readonly date: CalendarDate;
  readonly today: CalendarDate;
  readonly typed: TypedRulesQuery;
  readonly problems: readonly RulesProblem[];
  /** Present where a question was asked that could be read. */
  readonly asked?: { readonly question: Question; readonly parts: DayParts };
  readonly states: readonly DatedState[];
  readonly timeline: Timeline;
  /** The days that the picture shows. */
  readonly window: { readonly first: CalendarDate; readonly last: CalendarDate };
  readonly between: {
    readonly from: CalendarDate;
    readonly to: CalendarDate;
    readonly changes: readonly Change[];
    readonly differences: readonly Difference[];
  };
}

/** Two weeks back is what people who look in now and then have missed. */
const lookBackDays = 14;
/** So much after the day is shown in the picture. */
const lookAheadDays = 90;

/** Seen from the programme's day unless another is asked for; undefined where no programme has rules. */
export function rulesView(context: Context, typed: TypedRulesQuery, named = ''): RulesView | undefined {
  const found = programmeWithRules(context, named);
  if (!found) return undefined;
  const { programme, rules, others } = found;
  const date = parseDate(typed.date.trim()) ?? programme.asOf;
  const isAsked = typed.place !== '' || typed.act !== '';
  const question = isAsked ? readQuestion({ ...typed, date: typed.date.trim() || date }, rules) : undefined;
  const dateProblem: readonly RulesProblem[] =
    typed.date.trim() !== '' && !parseDate(typed.date.trim())
      ? [{ code: 'date-wrong', text: typed.date }]
      : [];
  const between = readBetween(typed, date);
  return {
    programme,
    others,
    rules,
    date,
    today: dateIn(programme.timeZone, context.clock()),
    typed,
    problems: [...(question && !question.ok ? question.problems : dateProblem), ...between.problems],
    ...(question?.ok ? { asked: { question: question.value, parts: answerTo(rules, question.value) } } : {}),
    states: statesOn(rules, date),
    timeline: timelineOf(rules),
    window: windowOf(rules, date, programme.asOf),
    between: {
      from: between.from,
      to: between.to,
      changes: changesBetween(rules, between.from, between.to),
      differences: differencesBetween(rules, between.from, between.to),
    },
  };
}

export interface ProgrammeRules {
  readonly programme: Programme;
  readonly rules: Rules;
  readonly others: readonly Programme[];
}

/** The programme that is named, else the first that has rules. */
export function programmeWithRules(context: Context, named = ''): ProgrammeRules | undefined {
  const found = chooseProgramme(context, named, ({ rules }) => rules);
  return found && { programme: found.programme, rules: found.part, others: found.others };
}

function answerTo(rules: Rules, question: Question): DayParts {
  if (!question.moment) return askRulesOn(rules, question, question.date);
  return [{ from: question.moment, answer: askRules(rules, question, question.moment) }];
}

function readBetween({ from: typedFrom, to: typedTo }: TypedRulesQuery, date: CalendarDate) {
  const from = parseDate(typedFrom.trim()) ?? addDays(date, -lookBackDays);
  const to = parseDate(typedTo.trim()) ?? date;
  const problems: RulesProblem[] = [];
  if (typedFrom.trim() !== '' && !parseDate(typedFrom.trim()))
    problems.push({ code: 'from-wrong', text: typedFrom });
  if (typedTo.trim() !== '' && !parseDate(typedTo.trim())) problems.push({ code: 'to-wrong', text: typedTo });
  if (problems.length === 0 && from > to) problems.push({ code: 'from-after-to', from, to });
  return problems.length === 0
    ? { from, to, problems }
    : { from: addDays(date, -lookBackDays), to: date, problems };
}

/** Whole months: from the first that is known of, to a good while after the day that is looked at. */
function windowOf(rules: Rules, date: CalendarDate, asOf: CalendarDate): RulesView['window'] {
  const moments = allChanges(rules).map((change) => dateOf(momentsOf(change)[0]));
  const first = [...moments, date].toSorted()[0] ?? date;
  const last = addDays([date, asOf].toSorted()[1] ?? date, lookAheadDays);
  const monthAfter = addDays(`${last.slice(0, 7)}-28` as CalendarDate, 4);
  return {
    first: `${first.slice(0, 7)}-01` as CalendarDate,
    last: addDays(`${monthAfter.slice(0, 7)}-01` as CalendarDate, -1),
  };
}
