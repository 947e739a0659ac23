import { evaluate } from '../figure/evaluate.ts';
import type { Figure, FigureDefinition } from '../figure/figure.ts';
import { plan } from '../figure/plan.ts';
import { changedTabulations, recompute } from '../figure/recompute.ts';
import type { Tabulation } from '../figure/tabulation.ts';
import type { Discrepancy } from './discrepancy.ts';
import type { Edition } from './edition.ts';
import { leafDifferences } from './leaf-differences.ts';
import { figureText } from './make-edition.ts';
import type { MemoFacts } from './memo-facts.ts';
import { readEdition } from './read-edition.ts';
import { verifyText } from './verify-text.ts';
import type { WritingContext } from './writing.ts';

/** What the dataset that a memo names gives, worked out anew by who holds it. */
export interface FrozenDataset {
  /** Hashed again from codebook, frame and cells. */
  readonly hash: string;
  /** The hashes of the earlier rounds' datasets, by round. */
  readonly earlier?: ReadonlyMap<string, string>;
  /** The tables that the memo carries, counted again and prepared for publication. */
  readonly tabulations: readonly Tabulation[];
  readonly facts: MemoFacts;
  /** What the ids of figures stand for in the programme. */
  readonly definitions: readonly FigureDefinition[];
}

/**
 * Everything in a memo's JSON that does not follow from the tabulations it carries: values, words, sentences, tables
 * and charts are made again and compared. With the frozen dataset also the tabulations themselves, the round's facts
 * and the hash. Empty where all is true.
 */
export function verifyEdition(json: unknown, frozen?: FrozenDataset): readonly Discrepancy[] {
  const read = readEdition(json);
  if (!read.ok) return read.problems;
  const edition = read.value;
  const misshapen = verifyShapes(edition);
  if (misshapen.length > 0) return misshapen;
  const context = { ...writingContext(edition), figures: recomputed(edition) };
  return [
    ...verifyFigures(edition, context),
    ...verifySums(edition),
    ...verifyText(edition, context),
    ...(frozen ? verifyAgainst(edition, frozen) : []),
  ];
}

/** What the references of an edition are written from. */
export function writingContext({ language, facts, figures, document, noun }: Edition): WritingContext {
  return {
    language,
    facts,
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    document,
    ...(noun ? { noun } : {}),
  };
}

/** Only tables that are what they say can be computed from. */
function verifyShapes({ figures, tabulations }: Edition): readonly Discrepancy[] {
  const planned = new Map(plan(figures.map(({ definition }) => definition)).map((spec) => [spec.id, spec]));
  return tabulations.flatMap(({ spec, rows }): readonly Discrepancy[] => {
    const fits = rows.every(({ keys }) => keys.length === spec.by.length);
    const known = leafDifferences(spec, planned.get(spec.id)).length === 0;
    return fits && known ? [] : [{ code: 'tabulation-shape', table: spec.id }];
  });
}

/** The figures as the tabulations give them, so that words are held against the truth and not against a forged value. */
function recomputed({ figures, tabulations }: Edition): ReadonlyMap<string, Figure> {
  const there = new Set(tabulations.map(({ spec }) => spec.id));
  const definitions = figures.map(({ definition }) => definition);
  const founded = definitions.filter((definition) => plan([definition]).every(({ id }) => there.has(id)));
  return new Map(evaluate(founded, tabulations).map((figure) => [figure.id, figure]));
}

function verifyFigures({ figures, tabulations }: Edition, context: WritingContext): readonly Discrepancy[] {
  const differing = recompute(figures, tabulations).map(({ figure, field, found, expected }) => ({
    code: 'figure-differs' as const,
    figure,
    field,
    printed: found,
    recomputed: expected,
  }));
  const misworded = figures.flatMap((figure): readonly Discrepancy[] => {
    const { id, text: printed } = figure;
    const anew = context.figures.get(id);
    const recomputed = anew ? figureText(anew, context) : '';
    return printed === recomputed ? [] : [{ code: 'figure-text', figure: id, printed, recomputed }];
  });
  return [...differing, ...misworded];
}

/** Every authority asked is in exactly one row of every table. */
function verifySums({ tabulations, facts }: Edition): readonly Discrepancy[] {
  return tabulations.flatMap(({ spec, rows }): readonly Discrepancy[] => {
    const sum = rows.reduce((total, { n }) => total + n, 0);
    const { asked } = facts.frame;
    return sum === asked ? [] : [{ code: 'tabulation-sum', table: spec.id, printed: sum, recomputed: asked }];
  });
}

function verifyAgainst(edition: Edition, frozen: FrozenDataset): readonly Discrepancy[] {
  const { hash } = edition.dataset;
  return [
    ...(hash === frozen.hash
      ? []
      : [{ code: 'hash-differs' as const, printed: hash, recomputed: frozen.hash }]),
    ...(edition.dataset.earlier ?? []).flatMap(({ round, hash: printed }) => {
      const recomputed = frozen.earlier?.get(round) ?? '';
      return printed === recomputed ? [] : [{ code: 'hash-differs' as const, printed, recomputed }];
    }),
    ...changedTabulations(edition.tabulations, frozen.tabulations).map((table) => ({
      code: 'tabulation-differs' as const,
      table,
    })),
    ...edition.figures.flatMap(({ id, definition }) =>
      leafDifferences(
        definition,
        frozen.definitions.find((each) => each.id === id),
      ).map((difference) => ({ code: 'definition-differs' as const, figure: id, ...difference })),
    ),
    ...leafDifferences(edition.facts, frozen.facts).map((difference) => ({
      code: 'facts-differ' as const,
      ...difference,
    })),
  ];
}
