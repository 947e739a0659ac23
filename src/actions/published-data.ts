import type { Instant } from '../core/calendar.ts';
import type { LocalizedText } from '../core/language.ts';
import { mayPublish } from '../figure/publication.ts';
import type { Context } from './context.ts';
import { type FiguresJson, figuresOfRound } from './figures-of-round.ts';
import { findRound } from './find-round.ts';

export interface PublishedDataset {
  readonly programme: string;
  readonly round: string;
  readonly title: LocalizedText;
  readonly programmeTitle: LocalizedText;
  readonly hash: string;
  readonly asOf: Instant;
  readonly timeZone: string;
  readonly synthetic: boolean;
  /** Files with the public answers, by authority; none where it is not public who has answered. */
  readonly answerFiles: readonly string[];
}

/** Every frozen dataset with its hash, oldest first. */
export async function publishedDatasets(context: Context): Promise<readonly PublishedDataset[]> {
  const found = await Promise.all(
    [...context.programmes.values()].map(async (programme) => {
      const datasets = await context.store.datasets.published(programme.id);
      return datasets.flatMap(({ round: id, hash, asOf }): readonly PublishedDataset[] => {
        const round = programme.rounds.find((one) => one.id === id);
        const { timeZone } = programme;
        return round
          ? [
              {
                programme: programme.id,
                round: id,
                title: round.title,
                programmeTitle: programme.title,
                hash,
                asOf,
                timeZone,
                synthetic: round.synthetic,
                answerFiles: round.publicResponses ? answerFiles(round.questionnaires) : [],
              },
            ]
          : [];
      });
    }),
  );
  return found.flat();
}

function answerFiles(questionnaires: readonly string[]): readonly string[] {
  return ['svar.csv', 'svar.xlsx', 'frame.parquet', ...questionnaires.map((id) => `answers-${id}.parquet`)];
}

/** The figures of a frozen round that may be published. */
export async function publicFigures(
  context: Context,
  programme: string,
  round: string,
): Promise<FiguresJson | undefined> {
  const found = findRound(context, programme, round);
  if (!found.ok) return undefined;
  const { json, dataset } = await figuresOfRound(context, found.value);
  return dataset.frozen
    ? { ...json, figures: json.figures.filter(({ definition }) => mayPublish(definition)) }
    : undefined;
}
