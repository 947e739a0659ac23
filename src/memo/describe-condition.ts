import type { QuestionnaireId } from '../core/ids.ts';
import { inQuotes, textIn } from '../core/language.ts';
import { leavesOf } from '../figure/condition.ts';
import type { Condition, FigureDefinition } from '../figure/figure.ts';
import { cardPhrases } from './card-phrases.ts';
import { monthLabel, writeDate } from './write-date.ts';
import type { WritingContext } from './writing.ts';

/** The questions that a figure is computed from, the one it counts first. */
export function questionsNamed(definition: FigureDefinition): readonly string[] {
  const own = 'question' in definition ? [definition.question] : [];
  const before = 'from' in definition ? [definition.from.question] : [];
  const counted = 'of' in definition ? questionsIn(definition.of) : [];
  return [
    ...new Set([...before, ...own, ...counted, ...(definition.where ? questionsIn(definition.where) : [])]),
  ];
}

function questionsIn(condition: Condition): readonly string[] {
  return leavesOf(condition).flatMap((leaf) => ('question' in leaf ? [leaf.question] : []));
}

/** A condition in the words of the questions: which answers, which groups. */
export function describeCondition(
  condition: Condition,
  questionnaire: QuestionnaireId,
  context: WritingContext,
): string {
  const { language, facts } = context;
  const phrases = cardPhrases[language];
  if ('every' in condition) {
    return condition.every.map((each) => describeCondition(each, questionnaire, context)).join(phrases.and);
  }
  if ('any' in condition) {
    return condition.any.map((each) => describeCondition(each, questionnaire, context)).join(phrases.or);
  }
  if ('group' in condition) {
    const group = facts.frame.groups.find(({ id }) => id === condition.group);
    const labels = condition.in.map((code) => {
      const category = group?.categories.find((each) => each.code === code);
      return category ? textIn(category.label, language) : code;
    });
    return `${group ? textIn(group.title, language) : condition.group}: ${labels.join(phrases.or)}`;
  }
  const then = timeOf(condition.round, context);
  if ('marked' in condition || 'in' in condition) {
    const codes = 'marked' in condition ? condition.marked : condition.in;
    const labels = codes.map((code) =>
      inQuotes(answerLabel(questionnaire, condition.question, code, context), context.language),
    );
    return labels.join(phrases.or) + then;
  }
  const { from, to } = condition;
  return phrases.span(from && endLabel(from, context), to && endLabel(to, context)) + then;
}

/** " (maj 2020)" where an earlier round is meant. */
function timeOf(round: string | undefined, { facts, language }: WritingContext): string {
  const earlier = facts.earlier?.find(({ id }) => id === round);
  return earlier ? ` (${writeDate(earlier.referenceDate, language, 'month')})` : '';
}

function answerLabel(
  questionnaire: QuestionnaireId,
  question: string,
  code: string,
  { facts, language }: WritingContext,
): string {
  const asked = facts.questionnaires
    .find(({ id }) => id === questionnaire)
    ?.questions.find(({ id }) => id === question);
  const option = asked?.options.find((each) => each.code === code);
  const { codes } = cardPhrases[language];
  return option ? textIn(option.label, language) : (codes[code] ?? monthLabel(code, language));
}

function endLabel(value: string, { language }: WritingContext): string {
  return monthLabel(value, language);
}
