import { failed, ok, type Result } from '../core/result.ts';
import { listTemplate } from './list-of-answers.ts';
import type { QuestionnaireFacts } from './memo-facts.ts';
import { methodTemplate } from './method-section.ts';
import { nearestName } from './nearest-name.ts';
import { listed, type Reference } from './reference.ts';
import { rulesTemplate } from './rules-section.ts';
import type { HeadingLevel } from './template.ts';
import type { TemplateFault } from './template-problem.ts';
import { figureNotFound } from './write-reference.ts';
import type { WritingContext } from './writing.ts';

/** The text that a method section or a list of answers is made of, below a heading of level `above`. */
export function sectionTemplate(
  reference: Reference,
  context: WritingContext,
  above: HeadingLevel | 1,
): Result<string, TemplateFault> {
  if (reference.kind === 'list') {
    const figure = context.figures.get(reference.argument);
    if (!figure) return failed(figureNotFound(reference.argument, context.figures.keys()));
    return listTemplate(figure, reference, context);
  }
  if (reference.kind === 'rules') return ok(rulesTemplate(context));
  const found = questionnairesOf(listed(reference.argument), context.facts.questionnaires);
  const below = ([2, 3, 4] as const).find((each) => each > above) ?? 4;
  return found.ok ? ok(methodTemplate(found.value, context, below)) : found;
}

/** The questionnaires named; all of them where none is. */
export function questionnairesOf(
  names: readonly string[],
  known: readonly QuestionnaireFacts[],
): Result<readonly QuestionnaireFacts[], TemplateFault> {
  if (names.length === 0) return ok(known);
  const faults: TemplateFault[] = [];
  const found = names.flatMap((name) => {
    const one = known.find(({ id }) => id === name);
    const nearest = nearestName(
      name,
      known.map(({ id }) => id),
    );
    if (!one) faults.push({ code: 'name-not-found', kind: 'method', name, ...(nearest ? { nearest } : {}) });
    return one ? [one] : [];
  });
  return faults.length > 0 ? failed(...faults) : ok(found);
}

function _listText(reference: Reference, context: WritingContext): Result<string, TemplateFault> {
  const figure = context.figures.get(reference.argument);
  return figure
    ? listTemplate(figure, reference, context)
    : failed(figureNotFound(reference.argument, context.figures.keys()));
}
