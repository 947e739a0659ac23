import { failed, ok, type Result } from '../core/result.ts';
import type { Figure } from '../figure/figure.ts';
import { partsOf } from './figure-categories.ts';
import type { Reference } from './reference.ts';
import type { TemplateFault } from './template-problem.ts';
import type { WritingContext } from './writing.ts';

/** The answers to a question as a template of points, the most frequent first; answers that nobody gave are left out. */
export function listTemplate(
  figure: Figure,
  { options }: Reference,
  { facts }: WritingContext,
): Result<string, TemplateFault> {
  const { id, definition, value } = figure;
  if (definition.kind !== 'distribution')
    return failed({ code: 'figure-not-drawn', id, kind: definition.kind });
  if (value.kind === 'unknown') return failed({ code: 'figure-without-value', id, why: value.why });
  const questionnaire = facts.questionnaires.find((each) => each.id === definition.questionnaire);
  const question = questionnaire?.questions.find((each) => each.id === definition.question);
  const offered = new Set((question?.options ?? []).map(({ code }) => code));
  const least = Math.max(1, Number(options.least ?? 1));
  const top = Number(options.top ?? Number.POSITIVE_INFINITY);
  const points = partsOf(figure)
    .filter(({ code, part }) => offered.has(code) && part !== undefined && part.k >= least)
    .sort((a, b) => (b.part?.k ?? 0) - (a.part?.k ?? 0))
    .slice(0, top)
    .map(
      ({ code }) =>
        `- {{option: ${definition.questionnaire}.${definition.question}.${code}}}: {{${id} | category: ${code} | of}}`,
    );
  return ok(points.join('\n'));
}
