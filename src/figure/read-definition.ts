/** One figure of a `figures.yaml`, against the questions of its questionnaire. */
import type { FigureId, QuestionnaireId } from '../core/ids.ts';
import type { LocalizedText } from '../core/language.ts';
import type { Question } from '../questionnaire/definition.ts';
import type { CodebookGroup } from '../round/dataset.ts';
import type { FigureDefinition } from './figure.ts';
import type { FigureFault } from './figure-problem.ts';
import type { ConditionInFile, FigureInFile } from './figures-file.ts';
import type { FieldPath } from './figures-file-faults.ts';
import { defaultSmallestBase, strictest } from './publication.ts';
import { categoriesOf, unitOf } from './question-categories.ts';
import { findQuestion, questionsIn, readCondition, unknownName } from './read-condition.ts';

/** A figure as written, its title and names checked. */
export type NamedFigure = FigureInFile & {
  readonly id: FigureId;
  readonly questionnaire: QuestionnaireId;
  readonly title: LocalizedText;
};
export interface DefinitionContext {
  readonly questions: readonly Question[];
  readonly groups: readonly CodebookGroup[];
  report(path: FieldPath, fault: FigureFault): void;
}

/** Answers behind a figure of questions that are not public: fewer are never shown, whatever the file says. */
const leastGuardedBase = 3;

/** The definition in a list, or an empty list where a question is missing; faults have been reported. */
export function readDefinition(
  figure: NamedFigure,
  path: FieldPath,
  context: DefinitionContext,
): readonly FigureDefinition[] {
  const part = readKind(figure, path, context);
  if (!part) return [];
  const where = figure.where && conditionOf(figure.where, [...path, 'where'], false, context);
  const names = [
    ...(where ? questionsIn(where) : []),
    ...('of' in part ? questionsIn(part.of) : []),
    ...('question' in part ? [part.question] : []),
  ];
  const visibility = strictest(context.questions.filter(({ id }) => names.includes(id)));
  const smallestBase = figure.smallestBase ?? defaultSmallestBase(visibility);
  if (visibility !== 'public' && smallestBase < leastGuardedBase)
    context.report([...path, 'smallestBase'], {
      code: 'base-too-small',
      least: leastGuardedBase,
      visibility,
    });
  if ((part.kind === 'minimum' || part.kind === 'maximum') && visibility !== 'public')
    context.report([...path, 'kind'], { code: 'single-answer', kind: part.kind, visibility });
  if (part.kind === 'response')
    for (const question of names)
      context.report([...path, 'where'], { code: 'response-where-question', question });
  const { id, title, questionnaire } = figure;
  return [{ id, title, questionnaire, ...(where ? { where } : {}), smallestBase, visibility, ...part }];
}

type OwnFields<Definition> = Definition extends FigureDefinition
  ? Omit<Definition, 'id' | 'title' | 'questionnaire' | 'where' | 'smallestBase' | 'visibility'>
  : never;
type Part = OwnFields<FigureDefinition>;

function readKind(figure: NamedFigure, path: FieldPath, context: DefinitionContext): Part | undefined {
  switch (figure.kind) {
    case 'share':
    case 'count': {
      const unknownIsAnswer = figure.unknownIsAnswer ?? false;
      const of = conditionOf(figure.of, [...path, 'of'], unknownIsAnswer, context);
      return { kind: figure.kind, of, unknownIsAnswer };
    }
    case 'response':
      return { kind: 'response', weight: figure.weight ?? 'authorities' };
    case 'breakdown':
      return readBreakdown(figure, path, context);
    case 'distribution':
      return readDistribution(figure.question, path, context);
    case 'median':
      return readNumeric(
        { kind: 'median', method: figure.method ?? 'midpoint' },
        figure.question,
        path,
        context,
      );
    default:
      return readNumeric({ kind: figure.kind }, figure.question, path, context);
  }
}

function readBreakdown(
  figure: Extract<NamedFigure, { kind: 'breakdown' }>,
  path: FieldPath,
  context: DefinitionContext,
): Part | undefined {
  const unknownIsAnswer = figure.unknownIsAnswer ?? false;
  const of = conditionOf(figure.of, [...path, 'of'], unknownIsAnswer, context);
  const group = context.groups.find(({ id }) => id === figure.by);
  if (!group) {
    const allowed = context.groups.map(({ id }) => id);
    context.report([...path, 'by'], unknownName('group', figure.by, allowed));
    return undefined;
  }
  return { kind: 'breakdown', of, by: figure.by, unknownIsAnswer, categories: group.categories };
}

function readDistribution(name: string, path: FieldPath, context: DefinitionContext): Part | undefined {
  const question = findQuestion(name, [...path, 'question'], context);
  if (!question) return undefined;
  const { id, kind } = question;
  const categories = categoriesOf(question);
  if (!categories) {
    context.report([...path, 'question'], {
      code: 'question-misfit',
      question: id,
      kind,
      use: 'distribution',
    });
    return undefined;
  }
  return { kind: 'distribution', question: id, exclusive: kind !== 'choices', categories };
}

function readNumeric(
  own: Pick<Extract<Part, { unit: LocalizedText }>, 'kind' | 'method'>,
  name: string,
  path: FieldPath,
  context: DefinitionContext,
): Part | undefined {
  const question = findQuestion(name, [...path, 'question'], context);
  if (!question) return undefined;
  const { id, kind } = question;
  const unit = unitOf(question);
  const use = unit ? 'sum' : 'numbers';
  if (!unit || (own.kind === 'sum' && kind !== 'number')) {
    context.report([...path, 'question'], { code: 'question-misfit', question: id, kind, use });
    return undefined;
  }
  return { ...own, question: id, unit };
}

function conditionOf(
  written: ConditionInFile,
  path: FieldPath,
  unknownIsAnswer: boolean,
  context: DefinitionContext,
) {
  return readCondition(written, path, { ...context, unknownIsAnswer });
}
