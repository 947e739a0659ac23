import type { AuthorityId, QuestionnaireId } from '../core/ids.ts';
import type { Figure } from '../figure/figure.ts';
import type { Programme, RoundDefinition, ServiceArea } from '../programme/programme.ts';
import { missing } from '../questionnaire/answer.ts';
import { writeCell } from '../questionnaire/codecs/codecs.ts';
import type { Question } from '../questionnaire/definition.ts';
import type { CodebookQuestionnaire, Dataset } from '../round/dataset.ts';
import type { Context } from './context.ts';
import { datasetOfRound } from './dataset-of-round.ts';
import { figuresOfRound, type RoundFigures } from './figures-of-round.ts';
import { eventsAndState, type FoundRound, foundRound } from './find-round.ts';

/** One service area as the public may see it. */
export interface AreaView {
  readonly area: ServiceArea;
  readonly questionnaire: CodebookQuestionnaire;
  /** Figures that may be published, by id. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** The question that says how far each is. */
  readonly status?: Question;
  /** Where each authority stands, by code; silent ones are absent. Absent where it is not public. */
  readonly statusOf?: ReadonlyMap<AuthorityId, string>;
}

export interface ProgrammeView {
  readonly programme: Programme;
  readonly found: FoundRound;
  readonly dataset: RoundFigures['dataset'];
  readonly areas: readonly AreaView[];
}

/** Where a programme stands: the latest round that had begun on its day, with every area. */
export async function programmeView(
  context: Context,
  programmeId?: string,
): Promise<ProgrammeView | undefined> {
  const all = [...context.programmes.values()];
  const programme = programmeId === undefined ? all[0] : all.find(({ id }) => id === programmeId);
  const found = programme && (await latestRound(context, programme));
  if (!found) return undefined;
  const figures = await figuresOfRound(context, found);
  const { dataset } = await datasetOfRound(context, found);
  const byId = new Map<string, Figure>(
    figures.figures
      .filter(({ definition }) => definition.visibility !== 'confidential')
      .map((figure) => [figure.id, figure]),
  );
  const areas = found.programme.areas.flatMap((area): readonly AreaView[] => {
    const asked = found.programme.questionnaires.find((one) => one.area === area.id);
    const questionnaire = figures.codebook.questionnaires.find(({ id }) => id === asked?.id);
    return questionnaire ? [areaView({ area, questionnaire, figures: byId }, found.round, dataset)] : [];
  });
  return { programme: found.programme, found, dataset: figures.dataset, areas };
}

function areaView(
  view: Omit<AreaView, 'status' | 'statusOf'>,
  round: RoundDefinition,
  dataset: Dataset,
): AreaView {
  const status = view.questionnaire.questions.find(({ role }) => role === 'status');
  if (!status) return view;
  const isPublic = status.visibility === 'public' && round.publicResponses;
  return {
    ...view,
    status,
    ...(isPublic ? { statusOf: statusOf(view.questionnaire.id, status, dataset) } : {}),
  };
}

function statusOf(
  questionnaire: QuestionnaireId,
  status: Question,
  { cells }: Dataset,
): ReadonlyMap<AuthorityId, string> {
  const own = cells.filter((cell) => cell.questionnaire === questionnaire && cell.question === status.id);
  return new Map(
    own.flatMap(({ authority, answer }) => {
      const code = writeCell(status, answer.state === 'answered' ? answer : missing('not-answered'));
      return code === '' ? [] : [[authority, code] as const];
    }),
  );
}

/** The last round that had opened on the programme's day and that anyone has answered; trial rounds only for want of others. */
async function latestRound(context: Context, programme: Programme): Promise<FoundRound | undefined> {
  const rounds = programme.rounds
    .filter(({ opens }) => opens <= programme.asOf)
    .toSorted((a, b) => Number(b.trial) - Number(a.trial) || (a.referenceDate < b.referenceDate ? -1 : 1));
  for (const round of rounds.toReversed()) {
    const found = foundRound(programme, round);
    if ((await eventsAndState(context, found)).state !== 'planned') return found;
  }
  return undefined;
}
