/** The figures that two rounds give together: what moved, and what became of expectations. */
import { addDays, type CalendarDate, type CalendarMonth } from '../core/calendar.ts';
import { figureId, type RoundId } from '../core/ids.ts';
import type { LocalizedText } from '../core/language.ts';
import type { Question, Visibility } from '../questionnaire/definition.ts';
import type { Codebook, CodebookQuestionnaire } from '../round/dataset.ts';
import { betweenMonths, joined, wordFor } from './default-titles.ts';
import type { Asked, Condition, FigureDefinition, FlowDefinition, ShareDefinition } from './figure.ts';
import { defaultSmallestBase, strictest } from './publication.ts';
import { categoriesOf } from './question-categories.ts';

/** A round before this one, with the questions that it asked. */
export interface EarlierRound {
  readonly round: RoundId;
  readonly codebook: Pick<Codebook, 'questionnaires' | 'referenceDate'>;
  /** The reference date of the round that is held against it. */
  readonly until: CalendarDate;
}

/**
 * For each status question that both rounds asked: the flow, and of each answer how many gave it then, give it now,
 * came to it and left it. For each expected month: the flow to the status now, and how it held. Among those that
 * answered both times; `docs/methods/flow-between-rounds.md` says which ids there are.
 */
export function defaultFlows(
  { questionnaires }: Pick<Codebook, 'questionnaires'>,
  { round, codebook, until }: EarlierRound,
): readonly FigureDefinition[] {
  const days = { was: codebook.referenceDate, now: until };
  return questionnaires.flatMap((questionnaire) => {
    const before = codebook.questionnaires.find(({ id }) => id === questionnaire.id);
    return before ? pairsOf(questionnaire, before).flatMap((pair) => figuresOf(pair, round, days)) : [];
  });
}

interface Days {
  readonly was: CalendarDate;
  readonly now: CalendarDate;
}
/** An earlier question, and the status now that it is held against; itself, or what was expected. */
interface Pair {
  readonly questionnaire: CodebookQuestionnaire;
  readonly before: Question;
  readonly status: Question;
}

/** Questions that say when all will be well stand after the status that they speak of. */
function pairsOf(now: CodebookQuestionnaire, then: CodebookQuestionnaire): readonly Pair[] {
  let status: Question | undefined;
  return now.questions.flatMap((question): readonly Pair[] => {
    const before = then.questions.find(({ id, kind }) => id === question.id && kind === question.kind);
    const isStatus = question.role === 'status' && question.kind !== 'choices' && categoriesOf(question);
    if (isStatus) status = question;
    const isPaired = isStatus || (question.role === 'expected' && question.kind === 'month');
    return isPaired && before && status ? [{ questionnaire: now, before, status }] : [];
  });
}

function figuresOf(pair: Pair, round: RoundId, days: Days): readonly FigureDefinition[] {
  const { before, status } = pair;
  if (before.kind === 'month') return [flow(pair, 'outcome', round, days), ...outcomes(pair, round, days)];
  const moves = (categoriesOf(status) ?? []).flatMap(({ code, label }) =>
    moved(pair, code, label, round, days),
  );
  return [flow(pair, 'flow', round, days), ...moves];
}

function flow(pair: Pair, name: 'flow' | 'outcome', round: RoundId, days: Days): FlowDefinition {
  const { before, status } = pair;
  const common = base(
    pair,
    `${name}-${round}`,
    joined(before.label, betweenMonths(monthOf(days.was), monthOf(days.now))),
  );
  return {
    ...common,
    kind: 'flow',
    from: { round, question: before.id, categories: categoriesOf(before) ?? [] },
    question: status.id,
    categories: categoriesOf(status) ?? [],
    guarded: [...guard('from', status.visibility), ...guard('to', before.visibility)],
  };
}

/** Where one side is not public, the other side must not tell whose answer it is. */
function guard(side: 'from' | 'to', other: Visibility): readonly ('from' | 'to')[] {
  return other === 'public' ? [] : [side];
}

function moved(
  pair: Pair,
  code: string,
  label: LocalizedText,
  round: RoundId,
  { was, now }: Days,
): readonly ShareDefinition[] {
  const { status, before } = pair;
  const others = codesOf(status).filter((each) => each !== code);
  const [earlier, is] = [{ question: before.id, round }, { question: status.id }];
  const share = (name: string, title: LocalizedText, of: Condition): ShareDefinition => ({
    ...base(pair, `${code}.${name}-${round}`, joined(joined(status.label, label), title)),
    kind: 'share',
    where: bothAnswered(pair, round),
    of,
    unknownIsAnswer: false,
  });
  return [
    share('then', betweenMonths(monthOf(was)), { ...earlier, in: [code] }),
    share('now', betweenMonths(monthOf(now)), { ...is, in: [code] }),
    share('gained', wordFor('gained'), {
      every: [
        { ...earlier, in: others },
        { ...is, in: [code] },
      ],
    }),
    share('lost', wordFor('lost'), {
      every: [
        { ...earlier, in: [code] },
        { ...is, in: others },
      ],
    }),
  ];
}

/** How expectations held: of those due by now, of those later, of those who could not say; and how many were right. */
function outcomes(pair: Pair, round: RoundId, { now }: Days): readonly ShareDefinition[] {
  const { before, status } = pair;
  const [best = '', ...others] = codesOf(status);
  const [due, reached] = [lastWhole(now), { question: status.id, in: [best] }];
  const expected: Asked = { question: before.id, round };
  const codes = codesOf(before);
  const months = codes.filter((code) => /^\d{4}-\d{2}$/.test(code));
  const inTime = { ...expected, in: months.filter((month) => month <= due) };
  const later = { ...expected, in: months.filter((month) => month > due) };
  const share = (name: string, title: LocalizedText, among: Condition, of: Condition): ShareDefinition => ({
    ...base(pair, `${name}-${round}`, joined(before.label, title)),
    kind: 'share',
    where: { every: [among, { question: status.id, in: codesOf(status) }] },
    of,
    unknownIsAnswer: false,
  });
  const right: Condition = {
    any: [{ every: [inTime, reached] }, { every: [later, { question: status.id, in: others }] }],
  };
  return [
    share('due', wordFor('due'), inTime, reached),
    share('later', wordFor('later'), later, reached),
    ...(codes.includes('cannot-say')
      ? [share('unsure', wordFor('unsure'), { ...expected, in: ['cannot-say'] }, reached)]
      : []),
    share('right', wordFor('right'), { ...expected, in: months }, right),
  ];
}

function bothAnswered({ before, status }: Pair, round: RoundId): Condition {
  return {
    every: [
      { question: before.id, round, in: codesOf(before) },
      { question: status.id, in: codesOf(status) },
    ],
  };
}

function base({ questionnaire, before, status }: Pair, name: string, title: LocalizedText) {
  const visibility = strictest([before, status]);
  return {
    id: figureId(`${questionnaire.id}.${before.id}.${name}`),
    title,
    questionnaire: questionnaire.id,
    smallestBase: defaultSmallestBase(visibility),
    visibility,
  };
}

function codesOf(question: Question): readonly string[] {
  return (categoriesOf(question) ?? []).map(({ code }) => code);
}

function monthOf(day: CalendarDate): CalendarMonth {
  return day.slice(0, 7) as CalendarMonth;
}

/** The last month that was over at the end of a day: an expected month counts when it has passed. */
function lastWhole(day: CalendarDate): string {
  const isLastDay = addDays(day, 1).slice(0, 7) !== day.slice(0, 7);
  return isLastDay ? day.slice(0, 7) : addDays(`${day.slice(0, 7)}-01` as CalendarDate, -1).slice(0, 7);
}
