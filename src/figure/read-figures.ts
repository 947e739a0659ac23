/** From a programme's `figures.yaml` to definitions that can be evaluated. */
import { figureId } from '../core/ids.ts';
import { type Language, type LocalizedText, languages } from '../core/language.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { Codebook, CodebookQuestionnaire } from '../round/dataset.ts';
import { defaultFigures, responseName } from './default-figures.ts';
import { defaultFlows, type EarlierRound } from './default-flows.ts';
import { defaultMaps } from './default-maps.ts';
import type { FigureDefinition, Place } from './figure.ts';
import type { FigureFault, FigureProblem } from './figure-problem.ts';
import { type FigureInFile, figureInFile, listInFile } from './figures-file.ts';
import { type FieldPath, fieldName, type PlacedFault, shapeFaults } from './figures-file-faults.ts';
import { readFiguresYaml } from './figures-yaml.ts';
import { unknownName } from './read-condition.ts';
import { readDefinition } from './read-definition.ts';

/** What figures may name: every questionnaire of the programme, and its groups. */
export type FigureCodebook = Pick<Codebook, 'questionnaires' | 'groups'>;

/**
 * The named figures of a programme, or everything that is wrong with them, in the order of the file.
 * Titles, questionnaires, questions, codes and groups are checked, and that ids are neither taken by another figure
 * nor by one that a question gives by itself. Titles must have the languages that all questionnaires have.
 * @example readFigures({ path: 'figures.yaml', text: 'figures: []' }, { questionnaires: [], groups: [] }) // => { ok: true, value: [] }
 */
export function readFigures(
  { path: file, text }: { readonly path: string; readonly text: string },
  codebook: FigureCodebook,
): Result<readonly FigureDefinition[], FigureProblem> {
  const yaml = readFiguresYaml(file, text);
  if (!yaml.ok) return yaml;
  const { value, lineAt } = yaml.value;
  const { definitions, faults } = definitionsIn(value, codebook);
  if (faults.length === 0) return ok(definitions);
  return failed(
    ...faults.map(({ path, fault }) => ({ file, line: lineAt(path), field: fieldName(path), fault })),
  );
}

function definitionsIn(value: unknown, codebook: FigureCodebook) {
  const list = listInFile.safeParse(value, { reportInput: true });
  const faults: PlacedFault[] = list.success ? [] : [...shapeFaults(list.error, [])];
  const report: Report = (path, fault) => faults.push({ path, fault });
  reportReserved(codebook.questionnaires, report);
  const context = {
    codebook,
    wanted: languagesOf(codebook),
    taken: new Map(defaultFigures(codebook).map(({ id }) => [String(id), 'question' as const])),
    report,
  };
  const definitions = (list.data?.figures ?? []).flatMap((written, index) => {
    const path = ['figures', index];
    const figure = figureInFile.safeParse(written, { reportInput: true });
    if (figure.success) return readFigure(figure.data, path, context);
    faults.push(...shapeFaults(figure.error, path));
    return [];
  });
  return { definitions, faults };
}

interface FigureContext {
  readonly codebook: FigureCodebook;
  readonly wanted: readonly Language[];
  /** Ids seen so far, by what has them. */
  readonly taken: Map<string, 'question' | 'figure'>;
  readonly report: Report;
}

function readFigure(
  figure: FigureInFile,
  path: FieldPath,
  { codebook, wanted, taken, report }: FigureContext,
): readonly FigureDefinition[] {
  const questionnaire = findQuestionnaire(figure, path, codebook, report);
  const by = taken.get(figure.id);
  if (by) report([...path, 'id'], { code: 'id-taken', id: figure.id, by });
  else taken.set(figure.id, 'figure');
  const title = readTitle(figure.title, [...path, 'title'], wanted, report);
  if (!questionnaire) return [];
  const named = { ...figure, id: figureId(figure.id), questionnaire: questionnaire.id, title };
  const { questions } = questionnaire;
  return readDefinition(named, path, { questions, groups: codebook.groups, report });
}

/**
 * All figures of a round: those of its questions, those that it gives together with the round before, the named
 * ones of its questionnaires, and maps of `places`.
 * @example allFigures({ questionnaires: [], groups: [] }, []) // => []
 */
export function allFigures(
  codebook: FigureCodebook,
  named: readonly FigureDefinition[],
  earlier?: EarlierRound,
  places: readonly Place[] = [],
): readonly FigureDefinition[] {
  const asked = new Set(codebook.questionnaires.map(({ id }) => id));
  const own = named.filter(({ questionnaire }) => asked.has(questionnaire));
  return [
    ...defaultFigures(codebook),
    ...(earlier ? defaultFlows(codebook, earlier) : []),
    ...defaultMaps(codebook, places),
    ...own,
  ];
}

type Report = (path: FieldPath, fault: FigureFault) => void;

function findQuestionnaire(
  { id, questionnaire: name }: FigureInFile,
  path: FieldPath,
  { questionnaires }: FigureCodebook,
  report: Report,
): CodebookQuestionnaire | undefined {
  const questionnaire = questionnaires.find((one) => one.id === name);
  if (!questionnaire) {
    const allowed = questionnaires.map((one) => one.id);
    report([...path, 'questionnaire'], unknownName('questionnaire', name, allowed));
  } else if (!isFigureId(id, name)) report([...path, 'id'], { code: 'id-form', id, start: name });
  return questionnaire;
}

function isFigureId(id: string, questionnaire: string): boolean {
  return id.startsWith(`${questionnaire}.`) && /^[a-z0-9][a-z0-9_-]*(\.[a-z0-9][a-z0-9_-]*)+$/.test(id);
}

/** With a single language a plain text will do. */
function readTitle(
  title: string | LocalizedText,
  path: FieldPath,
  wanted: readonly Language[],
  report: Report,
): LocalizedText {
  const texts = typeof title === 'string' ? { [wanted[0] ?? 'da']: title } : title;
  for (const language of wanted)
    if (texts[language] === undefined) report(path, { code: 'language-missing', language });
  return texts;
}

function reportReserved(questionnaires: readonly CodebookQuestionnaire[], report: Report): void {
  for (const { questions } of questionnaires)
    if (questions.some(({ id }) => id === responseName))
      report([], { code: 'question-reserved', id: responseName });
}

function languagesOf({ questionnaires }: FigureCodebook): readonly Language[] {
  return languages.filter((language) => questionnaires.every(({ title }) => title[language] !== undefined));
}
