/** The part of a figure that a reference speaks of: k of n, or that there is none. */
import { failed, ok, type Result } from '../core/result.ts';
import type { Figure, FigureDefinition, FigureValue, UnknownValue } from '../figure/figure.ts';
import { nearestName } from './nearest-name.ts';
import type { Reference } from './reference.ts';
import type { FigureFault } from './template-problem.ts';

export interface Part {
  readonly k: number;
  readonly n: number;
  /** Least and greatest count of all N, whatever the silent would have said. */
  readonly bounds?: readonly [lo: number, hi: number];
}

export type KnownValue = Exclude<FigureValue, UnknownValue>;

/** The categories that a definition has; none for kinds without. */
export function categoriesOf(definition: FigureDefinition): readonly { readonly code: string }[] {
  return 'categories' in definition ? definition.categories : [];
}

/** A code that the definition does not have, or has no right to be asked for. */
export function categoryFault(definition: FigureDefinition, code: string): FigureFault | undefined {
  const codes = categoriesOf(definition).map((each) => each.code);
  if (codes.includes(code)) return undefined;
  const nearest = nearestName(code, codes);
  return { code: 'category-not-found', id: definition.id, category: code, ...(nearest ? { nearest } : {}) };
}

/** k of n in the whole figure, or in the category asked for. */
export function partOf(figure: Figure, { options }: Reference): Result<Part, FigureFault> {
  const { id, value, base, bounds } = figure;
  if (value.kind === 'unknown') return withoutValue(id, value.why);
  const code = options.category;
  if (code === undefined) {
    if (!('k' in value)) throw new Error(`no share in a figure of kind ${figure.definition.kind}`);
    return ok({ k: value.k, n: value.n, ...(bounds ? { bounds: counts(bounds, base.N) } : {}) });
  }
  if ('rows' in value) {
    const row = value.rows.find((each) => each.code === code)?.value ?? {
      kind: 'unknown',
      why: 'no-answers',
    };
    return row.kind === 'unknown' ? withoutValue(id, row.why) : ok({ k: row.k, n: row.n });
  }
  const category = 'categories' in value ? value.categories.find((each) => each.code === code) : undefined;
  if (!category) return withoutValue(id, 'no-answers');
  return ok({ k: category.k, n: value.n, bounds: counts(category.bounds, base.N) });
}

/** The answers that the figure rests on; for a response figure those who have sent. */
export function answeredIn({ base }: Figure): number {
  return base.answered;
}

/** Bounds as shares of N, back to the whole numbers that they came from. */
export function counts([lo, hi]: readonly [number, number], N: number): readonly [number, number] {
  return [Math.round(lo * N), Math.round(hi * N)];
}

function withoutValue(id: string, why: UnknownValue['why']): Result<never, FigureFault> {
  return failed({ code: 'figure-without-value', id, why });
}
