import { type Language, textIn } from '../core/language.ts';
import { mayPublish } from '../figure/publication.ts';
import type { Edition } from '../memo/edition.ts';
import { draftEdition, figureText } from '../memo/make-edition.ts';
import { parseTemplate } from '../memo/parse-template.ts';
import type { TemplateProblem } from '../memo/template-problem.ts';
import type { Context } from './context.ts';
import { figuresOfRound } from './figures-of-round.ts';
import type { FoundRound } from './find-round.ts';
import { memoFacts } from './memo-facts.ts';

export interface TemplatePreview {
  /** As much of the memo as can be made. */
  readonly edition: Edition;
  /** In the order of the text. */
  readonly problems: readonly TemplateProblem[];
  /** Whether the dataset is frozen, so that the memo can be published. */
  readonly frozen: boolean;
}

/** A memo as it would be now, of a template that is still being written. */
export async function previewTemplate(
  context: Context,
  found: FoundRound,
  name: string,
  text: string,
): Promise<TemplatePreview> {
  const { definitions, tabulations, dataset } = await figuresOfRound(context, found);
  const source = { definitions, tabulations, facts: memoFacts(found), dataset, edition: 0 };
  const reading = parseTemplate({ path: `memos/${name}.md`, text });
  return { ...draftEdition(reading, source), frozen: dataset.frozen };
}

/** A figure as a writer chooses it. */
export interface WritableFigure {
  readonly id: string;
  readonly title: string;
  /** As a sentence would write it; empty for a distribution, which has no words of its own. */
  readonly text: string;
}

/** The figures that a memo about the round may state. */
export async function writableFigures(
  context: Context,
  found: FoundRound,
  language: Language,
): Promise<readonly WritableFigure[]> {
  const { figures } = await figuresOfRound(context, found);
  const facts = memoFacts(found);
  const noun = facts.noun?.[language];
  const writing = {
    language,
    facts,
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    document: {},
    ...(noun ? { noun } : {}),
  };
  return figures
    .filter(({ definition }) => mayPublish(definition))
    .map((figure) => ({
      id: figure.id,
      title: textIn(figure.definition.title, language),
      text: figureText(figure, writing),
    }));
}
