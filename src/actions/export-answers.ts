import type { Dataset } from '../round/dataset.ts';
import { sheetsOfDataset, writeAnswersCsv } from '../round/write-answers-csv.ts';
import type { Context } from './context.ts';
import { datasetOfRound } from './dataset-of-round.ts';
import type { FoundRound } from './find-round.ts';

/** The sent sheets of a round as the CSV that import takes. */
export async function exportAnswers(
  context: Context,
  found: FoundRound,
): Promise<{ readonly csv: string; readonly dataset: Dataset }> {
  const { dataset } = await datasetOfRound(context, found);
  return { csv: writeAnswersCsv(dataset.codebook.questionnaires, sheetsOfDataset(dataset)), dataset };
}
