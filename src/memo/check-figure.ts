import type { FigureDefinition } from '../figure/figure.ts';
import { mayPublish } from '../figure/publication.ts';
import { categoryFault } from './figure-parts.ts';
import { type FigureStyle, figureStyles, listed, type Reference, styleOf } from './reference.ts';
import type { FigureFault, NameFault } from './template-problem.ts';
import type { WritingContext } from './writing.ts';

const baseStyles = ['n', 'N', 'asked', 'silent'] as const;
const shareStyles = figureStyles.filter((style) => style !== 'remainder');
const withoutBounds = figureStyles.filter((style) => style !== 'bounds');

/** The ways in which each kind of figure can be written; `default` where nothing needs to be asked for. */
const stylesOf: Readonly<Record<FigureDefinition['kind'], readonly (FigureStyle | 'default')[]>> = {
  share: ['default', ...figureStyles],
  count: ['default', ...figureStyles],
  response: ['default', ...withoutBounds],
  distribution: ['remainder', ...baseStyles],
  breakdown: ['N', 'asked'],
  flow: baseStyles,
  map: baseStyles,
  median: ['default', ...baseStyles],
  mean: ['default', ...baseStyles],
  sum: ['default', ...baseStyles],
  minimum: ['default', ...baseStyles],
  maximum: ['default', ...baseStyles],
};

/** Whether a figure of this definition can be written as a reference asks, whatever its value. */
export function checkFigure(
  definition: FigureDefinition,
  reference: Reference,
  { noun }: Pick<WritingContext, 'noun'>,
): readonly (FigureFault | NameFault)[] {
  const { id, kind } = definition;
  if (!mayPublish(definition)) return [{ code: 'figure-confidential', id }];
  const faults: (FigureFault | NameFault)[] = [];
  const category = reference.options.category;
  const style = styleOf(reference) ?? 'default';
  const allowed = allowedStyles(definition, category);
  if (!allowed.includes(style)) faults.push({ code: 'figure-style', id, kind, style, allowed });
  const codes = [...(category === undefined ? [] : [category]), ...listed(reference.options.remainder ?? '')];
  if (kind === 'distribution' && reference.options.remainder === '') {
    faults.push({ code: 'category-not-found', id, category: '' });
  }
  faults.push(...codes.flatMap((code) => categoryFault(definition, code) ?? []));
  if ('noun' in reference.options && !noun) faults.push({ code: 'noun-missing' });
  return faults;
}

function allowedStyles(
  definition: FigureDefinition,
  category: string | undefined,
): readonly (FigureStyle | 'default')[] {
  const hasCategories = definition.kind === 'distribution' || definition.kind === 'breakdown';
  if (category !== undefined && hasCategories) {
    const styles = shareStyles.filter((style) => !baseStyles.some((each) => each === style));
    return [
      'default',
      ...(definition.kind === 'breakdown' ? styles.filter((style) => style !== 'bounds') : styles),
    ];
  }
  if (definition.kind === 'response' && definition.weight === 'population') return ['default', ...baseStyles];
  // Categories that overlap leave nothing over.
  if (definition.kind === 'distribution' && !definition.exclusive) return baseStyles;
  return stylesOf[definition.kind];
}
