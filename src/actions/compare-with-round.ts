import { textIn } from '../core/language.ts';
import type { Figure } from '../figure/figure.ts';
import type { Programme } from '../programme/programme.ts';
import { againstFigures, type Compared } from '../proofreading/against-figures.ts';
import type { Report } from '../proofreading/report/report.ts';
import type { Context } from './context.ts';
import { figuresOfRound } from './figures-of-round.ts';
import { type FoundRound, findRound } from './find-round.ts';
import { type PublishedDataset, publicFigures, publishedDatasets } from './published-data.ts';

/** Holds a report against every figure of a round, also those that are not published. For those who may see them. */
export async function compareWithRound(
  context: Context,
  report: Report,
  found: FoundRound,
): Promise<Compared> {
  const { figures } = await figuresOfRound(context, found);
  return compare(report, found.programme, figures);
}

export interface PublicComparison extends Compared {
  readonly dataset: PublishedDataset;
}

/** Holds a report against what a round has published; absent where there is no such round or it has not. */
export async function compareWithPublished(
  context: Context,
  report: Report,
  wish: { readonly programme: string; readonly round: string },
): Promise<PublicComparison | undefined> {
  const published = await publishedDatasets(context);
  const dataset = published.find(
    ({ programme, round }) => programme === wish.programme && round === wish.round,
  );
  const found = findRound(context, wish.programme, wish.round);
  const json = await publicFigures(context, wish.programme, wish.round);
  if (!dataset || !found.ok || !json) return undefined;
  return { ...compare(report, found.value.programme, json.figures), dataset };
}

function compare(report: Report, { authorityNoun }: Programme, figures: readonly Figure[]): Compared {
  return againstFigures(report, { figures, authorityNoun: textIn(authorityNoun.one, report.language) });
}
