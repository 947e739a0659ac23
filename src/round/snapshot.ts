/** The answers of a round as of an instant, as a dataset. */
import type { CalendarDate, Instant } from '../core/calendar.ts';
import type { QuestionId } from '../core/ids.ts';
import type { Programme, RoundDefinition } from '../programme/programme.ts';
import { missing } from '../questionnaire/answer.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import { questionsOf } from '../questionnaire/logic/compile-logic.ts';
import type { Cell, Codebook, CodebookQuestionnaire, Dataset, FrameRow, Runs } from './dataset.ts';
import { hashDataset } from './hash-dataset.ts';
import { type ReadSheet, readSheet } from './read-sheet.ts';
import type { Entry, SheetKey } from './sheet.ts';

/** A sheet as it was last sent, or withdrawn. */
export interface SheetContent extends Pick<SheetKey, 'authority' | 'questionnaire'> {
  readonly entries: ReadonlyMap<QuestionId, Entry>;
  readonly withdrawn: boolean;
  /** The authority has told us that it does not run the service; nothing that it has sent counts. */
  readonly notRun?: true;
}

/**
 * Frame, cells and codebook of a round. Sheets of authorities or questionnaires outside the round are left out;
 * what cannot be read counts as not answered.
 */
export function snapshot(
  programme: Programme,
  round: RoundDefinition,
  sheets: readonly SheetContent[],
  asOf: Instant,
): Dataset {
  const questionnaires = questionnairesOf(programme, round);
  const inFrame = new Set(programme.authorities.map(({ id }) => id));
  const read = sheets
    .filter(({ authority }) => inFrame.has(authority))
    .flatMap((sheet) => {
      const questionnaire = questionnaires.find(({ id }) => id === sheet.questionnaire);
      return questionnaire
        ? [{ sheet, questionnaire, content: readSheet(questionnaire, sheet.entries) }]
        : [];
    });
  const codebook = codebookOf(programme, round);
  const frame = frameOf(programme, questionnaires, read);
  const cells = read.flatMap(cellsOf).sort(byPlace);
  const content = { codebook, frame, cells };
  return { programme: programme.id, round: round.id, asOf, ...content, hash: hashDataset(content) };
}

interface Read {
  readonly sheet: SheetContent;
  readonly questionnaire: Questionnaire;
  readonly content: ReadSheet;
}

export function questionnairesOf(programme: Programme, round: RoundDefinition): readonly Questionnaire[] {
  return round.questionnaires.flatMap((id) => programme.questionnaires.filter((one) => one.id === id));
}

export function codebookOf(programme: Programme, round: RoundDefinition): Codebook {
  return {
    referenceDate: round.referenceDate,
    opens: round.opens,
    // A round without a last day is read as of its reference date.
    closes: round.closes ?? latest(round.opens, round.referenceDate),
    questionnaires: codebookQuestionnaires(questionnairesOf(programme, round)),
    groups: programme.groups,
    synthetic: round.synthetic,
  };
}

export function codebookQuestionnaires(
  questionnaires: readonly Questionnaire[],
): readonly CodebookQuestionnaire[] {
  return questionnaires.map((questionnaire) => ({
    id: questionnaire.id,
    title: questionnaire.title,
    questions: questionsOf(questionnaire),
  }));
}

function frameOf(
  programme: Programme,
  questionnaires: readonly Questionnaire[],
  read: readonly Read[],
): readonly FrameRow[] {
  const runs = new Map(
    read.map((one) => [`${one.sheet.authority} ${one.sheet.questionnaire}`, runsService(one)]),
  );
  return programme.authorities
    .map((authority) => ({
      authority: authority.id,
      name: authority.name,
      ...(authority.population === undefined ? {} : { population: authority.population }),
      groups: authority.groups,
      runs: Object.fromEntries(
        questionnaires.map(({ id }) => [id, runs.get(`${authority.id} ${id}`) ?? 'unknown']),
      ),
    }))
    .sort((a, b) => (a.authority < b.authority ? -1 : 1));
}

/** An authority that says its status does not apply has said that it does not run the service. */
function runsService({ sheet, questionnaire, content }: Read): Runs {
  if (sheet.notRun) return 'no';
  if (sheet.withdrawn) return 'unknown';
  const status = questionsOf(questionnaire).find(({ role }) => role === 'status');
  const answer = status && content.answers.get(status.id);
  if (answer?.state === 'missing') return answer.why === 'not-applicable' ? 'no' : 'unknown';
  return 'yes';
}

function cellsOf({ sheet, content }: Read): readonly Cell[] {
  if (sheet.notRun) return [];
  const { authority, questionnaire } = sheet;
  return [...content.answers].map(([question, answer]) => ({
    authority,
    questionnaire,
    question,
    answer: sheet.withdrawn ? missing('withdrawn') : answer,
  }));
}

function byPlace(a: Cell, b: Cell): number {
  return (
    compare(a.authority, b.authority) ||
    compare(a.questionnaire, b.questionnaire) ||
    compare(a.question, b.question)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function latest(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}
