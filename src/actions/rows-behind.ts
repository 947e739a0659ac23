import { evaluate } from '../figure/evaluate.ts';
import type { Figure, FigureDefinition } from '../figure/figure.ts';
import { plan } from '../figure/plan.ts';
import { tabulate } from '../figure/tabulate.ts';
import { questionsNamed } from '../memo/describe-condition.ts';
import type { Answer } from '../questionnaire/answer.ts';
import type { Question } from '../questionnaire/definition.ts';
import type { Dataset } from '../round/dataset.ts';
import { definitionsFor } from './check-figures.ts';
import type { Context } from './context.ts';
import { datasetOfRound } from './dataset-of-round.ts';
import type { FoundRound } from './find-round.ts';

export interface RowsBehind {
  readonly definition: FigureDefinition;
  readonly hash: string;
  readonly frozen: boolean;
  readonly questions: readonly Question[];
  readonly rows: readonly RowBehind[];
}

export interface RowBehind {
  readonly authority: string;
  /** One for each question, in their order; absent where nothing was sent. */
  readonly answers: readonly (Answer | undefined)[];
  /** Whether the authority is counted; absent where a figure is no count. */
  readonly counted?: 'counted' | 'in-base' | 'outside';
}

/** What every authority asked has answered to the questions of a figure; undefined where there is no such figure. */
export async function rowsBehind(
  context: Context,
  found: FoundRound,
  figure: string,
): Promise<RowsBehind | undefined> {
  const { dataset, frozen } = await datasetOfRound(context, found);
  const definition = definitionsFor(found.programme, dataset.codebook, found.round).find(
    ({ id }) => id === figure,
  );
  if (!definition) return undefined;
  const asked = dataset.codebook.questionnaires.find(({ id }) => id === definition.questionnaire);
  const named = questionsNamed(definition);
  const questions = (asked?.questions ?? []).filter(({ id }) => named.includes(id));
  const cells = Map.groupBy(
    dataset.cells.filter(({ questionnaire }) => questionnaire === definition.questionnaire),
    ({ authority }) => authority,
  );
  const rows = dataset.frame.map((row): RowBehind => {
    const own = cells.get(row.authority) ?? [];
    return {
      authority: row.name,
      answers: questions.map(({ id }) => own.find(({ question }) => question === id)?.answer),
      ...countedIn(definition, { frame: [row], cells: own }),
    };
  });
  return { definition, hash: dataset.hash, frozen, questions, rows };
}

/** The figure of one authority alone tells how it is counted in the figure of all. */
function countedIn(
  definition: FigureDefinition,
  alone: Pick<Dataset, 'frame' | 'cells'>,
): Pick<RowBehind, 'counted'> {
  if (definition.kind !== 'share' && definition.kind !== 'count') return {};
  const [figure] = evaluate([definition], tabulate(alone, plan([definition])));
  return figure ? { counted: placeOf(figure) } : {};
}

function placeOf({ base, value }: Figure): 'counted' | 'in-base' | 'outside' {
  if (base.answered === 0) return 'outside';
  return 'k' in value && value.k > 0 ? 'counted' : 'in-base';
}
