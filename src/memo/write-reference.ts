import { failed, type Result } from '../core/result.ts';
import { nearestName } from './nearest-name.ts';
import { inlineKinds, type Reference } from './reference.ts';
import type { TemplateFault } from './template-problem.ts';
import { type FactKind, writeFact } from './write-fact.ts';
import { writeFigure } from './write-figure.ts';
import type { WritingContext, Written } from './writing.ts';

/** What a reference in a sentence is written as. The same reference, figures and facts always give the same text. */
export function writeReference(
  reference: Reference,
  context: WritingContext,
): Result<Written, TemplateFault> {
  if (isFact(reference)) return writeFact(reference, context);
  if (reference.kind !== 'figure') return failed({ code: 'block-in-sentence', source: reference.source });
  const figure = context.figures.get(reference.argument);
  return figure
    ? writeFigure(figure, reference, context)
    : failed(figureNotFound(reference.argument, context.figures.keys()));
}

export function isFact(reference: Reference): reference is Reference & { readonly kind: FactKind } {
  return reference.kind !== 'figure' && inlineKinds.some((kind) => kind === reference.kind);
}

export function figureNotFound(id: string, known: Iterable<string>): TemplateFault {
  const nearest = nearestName(id, known);
  return { code: 'figure-not-found', id, ...(nearest ? { nearest } : {}) };
}
