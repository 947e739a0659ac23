import { failed, ok, type Result } from '../core/result.ts';
import { readFigureJson } from '../figure/figure-json.ts';
import type { Edition } from './edition.ts';
import { editionSchema } from './edition-schema.ts';

export interface EditionProblem {
  readonly code: 'not-an-edition';
  /** E.g. `sentences[3].text`; empty for the whole. */
  readonly field: string;
  readonly detail: string;
}

/** A memo's JSON, every part checked. Whether it is true is another matter: see verify-edition. */
export function readEdition(json: unknown): Result<Edition, EditionProblem> {
  const rest = editionSchema.safeParse(json);
  const counted = readFigureJson(json);
  const problems: EditionProblem[] = [];
  if (!rest.success) {
    problems.push(...rest.error.issues.map(({ path, message }) => problem(fieldOf(path), message)));
  }
  if (!counted.ok) problems.push(...counted.problems.map(({ field, detail }) => problem(field, detail)));
  if (!rest.success || !counted.ok) return failed(...problems);
  const { figures, tabulations } = counted.value;
  return ok({
    ...rest.data,
    figures: figures.map((figure) => ({ ...figure, text: figure.text ?? '' })),
    tabulations,
  });
}

function problem(field: string, detail: string): EditionProblem {
  return { code: 'not-an-edition', field, detail };
}

function fieldOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
