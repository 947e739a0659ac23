/** A figure divided by whether a provision was in force when each sheet was sent. */
import type { AuthorityId } from '../core/ids.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { evaluate } from '../figure/evaluate.ts';
import type { Figure, FigureDefinition } from '../figure/figure.ts';
import { plan } from '../figure/plan.ts';
import { tabulate } from '../figure/tabulate.ts';
import type { Dataset } from '../round/dataset.ts';
import { sentVersions } from '../round/sheet.ts';
import { provisionsAt, type RuleGroup, ruleGroups, standingAt } from '../rules/at-answer-time.ts';
import { type DatedVersion, datedVersions } from '../rules/spans.ts';
import { definitionsFor } from './check-figures.ts';
import type { Context } from './context.ts';
import { datasetOfRound } from './dataset-of-round.ts';
import type { FoundRound } from './find-round.ts';

export interface RuleSplit {
  readonly definition: FigureDefinition;
  readonly version: DatedVersion;
  readonly hash: string;
  /** In the order of `ruleGroups`; groups that nobody is in are left out. The last has no answers. */
  readonly parts: readonly {
    readonly group: RuleGroup;
    readonly authorities: number;
    readonly figure: Figure;
  }[];
}

export type SplitProblem =
  | { readonly code: 'no-rules' }
  | { readonly code: 'no-such-figure'; readonly id: string }
  /** What a figure of two rounds, or a map, would be split into is not one figure. */
  | { readonly code: 'figure-not-split'; readonly id: string; readonly kind: string }
  | { readonly code: 'no-such-rule'; readonly ref: string };

export interface SplitChoices {
  readonly figures: readonly FigureDefinition[];
  /** Provisions that held at some sheets of the round and not at others: only these divide anything. */
  readonly versions: readonly DatedVersion[];
}

/** What can be chosen in a round; no versions where all sheets were sent under the same rules, or none. */
export async function splitChoices(context: Context, found: FoundRound): Promise<SplitChoices> {
  const { dataset } = await datasetOfRound(context, found);
  const figures = definitionsFor(found.programme, dataset.codebook, found.round).filter(canBeSplit);
  const { rules, timeZone } = found.programme;
  if (!rules) return { figures, versions: [] };
  const moments = [...new Set((await sendings(context, found, dataset)).values())];
  const at = moments.map((moment) => provisionsAt(rules, timeZone, moment));
  const seen = new Map(
    at.flatMap(({ inForce, uncertain }) => [...inForce, ...uncertain]).map((one) => [one.ref, one]),
  );
  const versions = [...seen.values()].filter(
    ({ ref }) => new Set(moments.map((moment) => standingAt(rules, timeZone, moment, ref))).size > 1,
  );
  return { figures, versions };
}

/** The figure for each group of authorities, as if they were all. */
export async function splitByRule(
  context: Context,
  found: FoundRound,
  wish: { readonly figure: string; readonly rule: string },
): Promise<Result<RuleSplit, SplitProblem>> {
  const { programme, round } = found;
  const { rules, timeZone } = programme;
  if (!rules) return failed({ code: 'no-rules' });
  const { dataset } = await datasetOfRound(context, found);
  const definition = definitionsFor(programme, dataset.codebook, round).find(({ id }) => id === wish.figure);
  if (!definition) return failed({ code: 'no-such-figure', id: wish.figure });
  if (!canBeSplit(definition))
    return failed({ code: 'figure-not-split', id: wish.figure, kind: definition.kind });
  const version = versionNamed(rules, wish.rule);
  if (!version) return failed({ code: 'no-such-rule', ref: wish.rule });
  const sent = await sendings(context, found, dataset, definition.questionnaire);
  const groupOf = (authority: AuthorityId): RuleGroup => {
    const at = sent.get(`${authority} ${definition.questionnaire}`);
    return at === undefined ? 'not-sent' : standingAt(rules, timeZone, at, version.ref);
  };
  const parts = ruleGroups.flatMap((group) => {
    const frame = dataset.frame.filter(({ authority }) => groupOf(authority) === group);
    if (frame.length === 0) return [];
    const here = new Set(frame.map(({ authority }) => authority));
    const cells = dataset.cells.filter(({ authority }) => here.has(authority));
    const [figure] = evaluate([definition], tabulate({ frame, cells }, plan([definition])));
    return figure ? [{ group, authorities: frame.length, figure }] : [];
  });
  return ok({ definition, version, hash: dataset.hash, parts });
}

function canBeSplit({ kind }: FigureDefinition): boolean {
  return kind === 'distribution' || kind === 'share' || kind === 'count';
}

function versionNamed(rules: NonNullable<FoundRound['programme']['rules']>, ref: string) {
  return datedVersions(rules.orders).find((one) => one.ref === ref);
}

/** When each sheet of the dataset was sent, by authority and questionnaire. */
async function sendings(
  { store }: Pick<Context, 'store'>,
  { key }: FoundRound,
  { asOf }: Pick<Dataset, 'asOf'>,
  questionnaire?: string,
) {
  const events = (await store.sheets.ofRound(key)).filter(
    (one) => questionnaire === undefined || one.questionnaire === questionnaire,
  );
  const bySheet = Map.groupBy(events, (one) => `${one.authority} ${one.questionnaire}`);
  return new Map(
    [...bySheet].flatMap(([sheet, of]) => {
      // What came after the dataset was made is not in it.
      const last = sentVersions(of.map(({ event }) => event)).findLast(({ at }) => at <= asOf);
      return last ? [[sheet, last.at] as const] : [];
    }),
  );
}
