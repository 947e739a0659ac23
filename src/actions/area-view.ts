import type { CalendarDate } from '../core/calendar.ts';
import type { AuthorityId, ProgrammeId, QuestionnaireId } from '../core/ids.ts';
import type { Figure } from '../figure/figure.ts';
import { mayPublish } from '../figure/publication.ts';
import type { MemoFacts } from '../memo/memo-facts.ts';
import type { Programme, RoundDefinition, ServiceArea } from '../programme/programme.ts';
import { missing } from '../questionnaire/answer.ts';
import { writeCell } from '../questionnaire/codecs/codecs.ts';
import type { Question } from '../questionnaire/definition.ts';
import type { CodebookQuestionnaire, Dataset } from '../round/dataset.ts';
import type { Context } from './context.ts';
import { datasetOfRound } from './dataset-of-round.ts';
import { figuresOfRound, type RoundFigures } from './figures-of-round.ts';
import { eventsAndState, type FoundRound, foundRound } from './find-round.ts';
import { memoFacts } from './memo-facts.ts';
import { type Theme, themesOf } from './themes-of-area.ts';

/** One service area as the public may see it. */
export interface AreaView {
  readonly area: ServiceArea;
  readonly questionnaire: CodebookQuestionnaire;
  /** Figures that may be published, by id. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly themes: readonly ThemeView[];
}

export interface ThemeView extends Theme {
  /** The question that says how far each is. */
  readonly status?: Question;
  /** Where each authority stands, by code; silent ones are absent. Absent where it is not public. */
  readonly statusOf?: ReadonlyMap<AuthorityId, string>;
}

export interface ProgrammeView {
  readonly programme: Programme;
  readonly found: FoundRound;
  /** The day that the programme is seen from. */
  readonly seenFrom: CalendarDate;
  readonly facts: MemoFacts;
  readonly dataset: RoundFigures['dataset'];
  readonly areas: readonly AreaView[];
}

/** Where a programme, the first unless another is named, stood on a day, its own unless another is asked for: the latest round begun, every area. */
export async function programmeView(
  context: Context,
  wish: { readonly programme?: ProgrammeId; readonly day?: CalendarDate | undefined } = {},
): Promise<ProgrammeView | undefined> {
  const all = [...context.programmes.values()];
  const programme = wish.programme === undefined ? all[0] : all.find(({ id }) => id === wish.programme);
  const seenFrom = wish.day ?? programme?.asOf;
  const found = programme && seenFrom && (await latestRound(context, programme, seenFrom));
  if (!found) return undefined;
  const [figures, { dataset }] = await Promise.all([
    figuresOfRound(context, found),
    datasetOfRound(context, found),
  ]);
  const published = new Map<string, Figure>(
    figures.figures.filter(({ definition }) => mayPublish(definition)).map((figure) => [figure.id, figure]),
  );
  const areas = programme.areas.flatMap((area): readonly AreaView[] => {
    const asked = programme.questionnaires.find((one) => one.area === area.id);
    const questionnaire = figures.codebook.questionnaires.find(({ id }) => id === asked?.id);
    if (!asked || !questionnaire) return [];
    const themes = themesOf(area, asked).map((theme) => themeView(theme, asked.id, found.round, dataset));
    return [{ area, questionnaire, figures: published, themes }];
  });
  return { programme, found, seenFrom, facts: memoFacts(found), dataset: figures.dataset, areas };
}

function themeView(
  theme: Theme,
  questionnaire: QuestionnaireId,
  round: RoundDefinition,
  dataset: Dataset,
): ThemeView {
  const status = theme.questions.find(({ role }) => role === 'status');
  if (!status) return theme;
  const isPublic = status.visibility === 'public' && round.publicResponses;
  return {
    ...theme,
    status,
    ...(isPublic ? { statusOf: statusOf(questionnaire, status, dataset) } : {}),
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

/** The last round that had opened on the day and that anyone has answered; trial rounds only for want of others. */
async function latestRound(
  context: Context,
  programme: Programme,
  day: CalendarDate,
): Promise<FoundRound | undefined> {
  const rounds = programme.rounds
    .filter(({ opens }) => opens <= day)
    .toSorted((a, b) => Number(b.trial) - Number(a.trial) || (a.referenceDate < b.referenceDate ? -1 : 1));
  for (const round of rounds.toReversed()) {
    const found = foundRound(programme, round);
    if ((await eventsAndState(context, found)).state !== 'planned') return found;
  }
  return undefined;
}
