/** The figures that a codebook gives by itself, for every question by its kind and role. */
import { type CalendarMonth, monthsBetween } from '../core/calendar.ts';
import { figureId } from '../core/ids.ts';
import type { LocalizedText } from '../core/language.ts';
import type { MonthQuestion, Question } from '../questionnaire/definition.ts';
import type { Codebook, CodebookGroup, CodebookQuestionnaire } from '../round/dataset.ts';
import { byGroup, byMonth, joined, wordFor } from './default-titles.ts';
import type {
  BreakdownDefinition,
  Condition,
  DistributionDefinition,
  FigureDefinition,
  NumericDefinition,
  ResponseDefinition,
  ShareDefinition,
} from './figure.ts';
import { defaultSmallestBase } from './publication.ts';
import { type Category, categoriesOf, unitOf } from './question-categories.ts';

/**
 * Every default figure of a codebook, questionnaires and questions in their order; the list in
 * `docs/guide/figures-format.md` says which ids there are.
 * @example defaultFigures({ questionnaires: [], groups: [] }) // => []
 */
export function defaultFigures({
  questionnaires,
  groups,
}: Pick<Codebook, 'questionnaires' | 'groups'>): readonly FigureDefinition[] {
  return questionnaires.flatMap((questionnaire) => [
    responseFigure(questionnaire, 'authorities'),
    responseFigure(questionnaire, 'population'),
    ...questionnaire.questions.flatMap((question) => figuresOfQuestion({ questionnaire, question }, groups)),
  ]);
}

/** The id that response figures take, so that no question may have it. */
export const responseName = 'response';

interface Asked {
  readonly questionnaire: CodebookQuestionnaire;
  readonly question: Question;
}

function figuresOfQuestion(asked: Asked, groups: readonly CodebookGroup[]): readonly FigureDefinition[] {
  const { question } = asked;
  const categories = categoriesOf(question);
  if (!categories) return unitOf(question) ? numericFigures(asked) : [answeredFigure(asked)];
  return [
    distributionFigure(asked, categories),
    ...(question.kind === 'month' ? monthFigures({ ...asked, question }) : []),
    ...categories
      .filter(({ code }) => hasOwnShare(question, code))
      .flatMap((category) => [
        shareFigure(asked, category.code, category.label, isCategory(question, category.code)),
        ...(question.role === 'status' ? groups.map((group) => breakdownFigure(asked, category, group)) : []),
      ]),
  ];
}

/** A month is of interest with those before it; of a yes and a no one is enough. */
function hasOwnShare({ kind }: Question, code: string): boolean {
  if (kind === 'month') return code === 'cannot-say';
  return kind !== 'yes-no' || code === 'yes';
}

function isCategory({ id, kind }: Question, code: string): Condition {
  return kind === 'choices' ? { question: id, marked: [code] } : { question: id, in: [code] };
}

function base({ questionnaire, question }: Asked, name: string, title: LocalizedText) {
  return {
    id: figureId([questionnaire.id, question.id, ...(name ? [name] : [])].join('.')),
    title,
    questionnaire: questionnaire.id,
    smallestBase: defaultSmallestBase(question.visibility),
    visibility: question.visibility,
  };
}

function distributionFigure(asked: Asked, categories: readonly Category[]): DistributionDefinition {
  const { id, label, kind } = asked.question;
  return {
    ...base(asked, '', label),
    kind: 'distribution',
    question: id,
    exclusive: kind !== 'choices',
    categories,
  };
}

function shareFigure(asked: Asked, name: string, title: LocalizedText, of: Condition): ShareDefinition {
  return {
    ...base(asked, name, joined(asked.question.label, title)),
    kind: 'share',
    of,
    unknownIsAnswer: false,
  };
}

function monthFigures(asked: Asked & { readonly question: MonthQuestion }): readonly ShareDefinition[] {
  const { id, from, to } = asked.question;
  const months: readonly CalendarMonth[] = monthsBetween(from, to);
  return months.map((month) =>
    shareFigure(asked, `by-${month}`, byMonth(month), { question: id, to: month }),
  );
}

function numericFigures(asked: Asked): readonly NumericDefinition[] {
  const { question } = asked;
  const unit = unitOf(question) ?? {};
  // A sum of percentages means nothing.
  const kinds =
    question.kind === 'number' ? (['median', 'mean', 'sum'] as const) : (['median', 'mean'] as const);
  return kinds.map((kind) => ({
    ...base(asked, kind, joined(question.label, wordFor(kind))),
    kind,
    question: question.id,
    unit,
    ...(kind === 'median' ? { method: 'midpoint' as const } : {}),
  }));
}

/** Of text and days only how many there are. */
function answeredFigure(asked: Asked): ShareDefinition {
  const { question } = asked;
  const of: Condition =
    question.kind === 'text'
      ? { question: question.id, in: ['#answered'] }
      : { question: question.id, from: '0000-01-01' };
  return { ...shareFigure(asked, 'answered', wordFor('answered'), of), kind: 'count', smallestBase: 1 };
}

function breakdownFigure(asked: Asked, category: Category, group: CodebookGroup): BreakdownDefinition {
  const title = joined(asked.question.label, joined(category.label, byGroup(group.title)));
  return {
    ...base(asked, `${category.code}.by-${group.id}`, title),
    kind: 'breakdown',
    of: isCategory(asked.question, category.code),
    by: group.id,
    unknownIsAnswer: false,
    categories: group.categories,
  };
}

function responseFigure(
  { id, title }: CodebookQuestionnaire,
  weight: ResponseDefinition['weight'],
): ResponseDefinition {
  const name = weight === 'authorities' ? responseName : (`${responseName}.population` as const);
  return {
    id: figureId(`${id}.${name}`),
    title: joined(title, wordFor(name)),
    questionnaire: id,
    smallestBase: 1,
    visibility: 'public',
    kind: 'response',
    weight,
  };
}
