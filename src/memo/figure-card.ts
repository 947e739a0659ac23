import type { FigureId } from '../core/ids.ts';
import { inQuotes, textIn } from '../core/language.ts';
import { writeBounds } from '../quantity/write-bounds.ts';
import { cardPhrases } from './card-phrases.ts';
import { describeCondition, questionsNamed } from './describe-condition.ts';
import type { EditionFigure } from './edition.ts';
import { answeredIn, counts } from './figure-parts.ts';
import { countCell, counted, missingParts, percentCell, titleOf } from './table-cells.ts';
import type { WritingContext } from './writing.ts';

/** What is behind a figure, for who wants to know. */
export interface FigureCard {
  readonly figure: FigureId;
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly text: string }[];
}

/** The card of a figure: its value, its question, whom it speaks of, who is missing, and between what the truth lies. */
export function figureCard(figure: EditionFigure, context: WritingContext): FigureCard {
  const { id, definition, base } = figure;
  const { labels, answers } = cardPhrases[context.language];
  const questions = questionsNamed(definition).flatMap((question) =>
    questionLabel(figure, question, context),
  );
  const means = 'of' in definition ? describeCondition(definition.of, definition.questionnaire, context) : '';
  const where = definition.where
    ? describeCondition(definition.where, definition.questionnaire, context)
    : '';
  const missing = missingParts(base, context);
  const bounds = boundsText(figure, context);
  const n = countCell(answeredIn(figure), context);
  return {
    figure: id,
    title: titleOf(figure, context),
    rows: [
      ...row(labels.value, valueText(figure, context)),
      ...row(labels.question, questions.map((text) => inQuotes(text, context.language)).join(' ')),
      ...row(labels.counts, means),
      ...row(labels.among, where),
      ...row(
        labels.base,
        answers(n, countCell(base.N, context), countCell(base.asked, context), counted(context)),
      ),
      ...row(labels.missing, missing.join('; ')),
      ...row(labels.bounds, bounds),
    ],
  };
}

function row(label: string, text: string): readonly { readonly label: string; readonly text: string }[] {
  return text === '' ? [] : [{ label, text }];
}

function questionLabel(
  { definition }: EditionFigure,
  question: string,
  { facts, language }: WritingContext,
): readonly string[] {
  const questionnaire = facts.questionnaires.find(({ id }) => id === definition.questionnaire);
  const found = questionnaire?.questions.find(({ id }) => id === question);
  return found ? [textIn(found.label, language)] : [];
}

function valueText({ value, definition, text }: EditionFigure, context: WritingContext): string {
  const { unknown } = cardPhrases[context.language];
  if (value.kind === 'unknown') return unknown;
  if (definition.kind === 'response' && definition.weight === 'population') return text;
  if ('k' in value) {
    const count = `${countCell(value.k, context)} ${context.language === 'da' ? 'af' : 'of'} ${countCell(value.n, context)}`;
    const percent = percentCell(value, context);
    return percent === '–' ? count : `${count} (${percent})`;
  }
  return text;
}

function boundsText({ bounds, base }: EditionFigure, context: WritingContext): string {
  if (!bounds || base.answered === base.N) return '';
  const { withinBounds } = cardPhrases[context.language];
  const { text } = writeBounds(counts(bounds, base.N), base.N, context.language, { startsSentence: true });
  return withinBounds(text, countCell(base.N, context), counted(context));
}
