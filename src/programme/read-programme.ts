import { languages as knownLanguages, type Language } from '../core/language.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { buildProgramme } from './build-programme.ts';
import { crossFaults } from './cross-faults.ts';
import { measureFaults } from './measure-faults.ts';
import type { Programme, RoundDefinition, SourceFile } from './programme.ts';
import { type SortedFiles, sortFiles } from './programme-files.ts';
import type { ProgrammeProblem } from './programme-problem.ts';
import { readApparatus } from './read-apparatus.ts';
import type { ProgrammeFiles, Registers } from './read-authorities.ts';
import { type ReadQuestionnaire, readQuestionnaire, type Surroundings } from './read-questionnaire.ts';
import { programmeSchema } from './schema/programme-schema.ts';
import { questionnaireSchema } from './schema/questionnaire-schema.ts';
import { roundSchema } from './schema/round-schema.ts';
import { checkSchema } from './schema-faults.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/**
 * Takes the folder's files and the registers beside it, path → text; paths are relative, with `/`, and those of
 * registers begin below `registers/`. All problems are found, not only the first.
 */
export function readProgramme(
  files: ProgrammeFiles,
  registers: Registers,
): Result<Programme, ProgrammeProblem> {
  const sorted = sortFiles(files);
  const yaml = sorted.programme && readYaml(sorted.programme);
  const languages = languagesOf(yaml?.ok ? yaml.value : undefined);
  const written = yaml?.ok ? checkSchema(yaml.value, programmeSchema(languages)) : undefined;
  const around = written?.ok ? written.value : surroundings(yaml?.ok ? yaml.value : undefined, languages);
  const questionnaires = readEach(sorted.questionnaires, (file) => {
    const checked = checkSchema(file, questionnaireSchema(languages));
    return checked.ok ? { value: readQuestionnaire(checked.value, file, around), problems: [] } : checked;
  });
  const rounds = readEach(sorted.rounds, (file): Read<ReadRound> => {
    const checked = checkSchema(file, roundSchema(languages));
    return checked.ok ? { value: { round: checked.value, yaml: file }, problems: [] } : checked;
  });
  const { apparatus, problems: apparatusProblems } = readApparatus(files, languages);
  const problems = [
    ...sorted.problems,
    ...(yaml && !yaml.ok ? yaml.problems : []),
    ...(written && !written.ok ? written.problems : []),
    ...questionnaires.problems,
    ...questionnaires.values.flatMap((read) => read.problems),
    ...rounds.problems,
    ...crossFaults(sorted, questionnaires, rounds),
    ...apparatusProblems,
    ...measureFaults(
      files,
      apparatus.activities,
      questionnaires.values.map((read) => read.questionnaire),
    ),
  ];
  if (!yaml?.ok || !written?.ok) return failed(...problems);
  const built = buildProgramme(written.value, { yaml: yaml.value, files, registers });
  const all = [...problems, ...built.problems];
  if (all.length > 0) return failed(...all);
  return ok({
    ...built.programme,
    ...asWritten(sorted, rounds.values),
    ...apparatus,
    ...parts(questionnaires.values, rounds.values),
  });
}

export interface ReadRound {
  readonly round: RoundDefinition;
  readonly yaml: YamlFile;
}
export interface ReadFiles<Value> {
  readonly values: readonly Value[];
  readonly problems: readonly ProgrammeProblem[];
}
interface Read<Value> {
  readonly value?: Value;
  readonly problems: readonly ProgrammeProblem[];
}

function readEach<Value>(
  files: readonly SourceFile[],
  read: (file: YamlFile) => Read<Value>,
): ReadFiles<Value> {
  const all = files.map((file): Read<Value> => {
    const yaml = readYaml(file);
    return yaml.ok ? read(yaml.value) : yaml;
  });
  return {
    values: all.flatMap(({ value }) => (value === undefined ? [] : [value])),
    problems: all.flatMap(({ problems }) => problems),
  };
}

/** What every text must have has to be known before texts can be checked; a faulty list is told of by the schema. */
function languagesOf(yaml: YamlFile | undefined): readonly [Language, ...Language[]] {
  const value = yaml?.value;
  const listed =
    value !== null && typeof value === 'object' && 'languages' in value ? value.languages : undefined;
  const [first, ...others] = knownLanguages.filter(
    (language) => Array.isArray(listed) && listed.includes(language),
  );
  return first === undefined ? knownLanguages : [first, ...others];
}

/** Areas and scales of a programme with faults elsewhere, so that they are not missed where they are named. */
function surroundings(
  yaml: YamlFile | undefined,
  languages: readonly [Language, ...Language[]],
): Surroundings {
  const { areas, scales } = programmeSchema(languages).shape;
  const value: unknown = yaml?.value;
  const isMap = value !== null && typeof value === 'object' && !Array.isArray(value);
  const fieldsOf = new Map<string, unknown>(isMap ? Object.entries(value) : []);
  const [readAreas, readScales] = [
    areas.safeParse(fieldsOf.get('areas')),
    scales.safeParse(fieldsOf.get('scales')),
  ];
  return {
    ...(readAreas.success ? { areas: readAreas.data } : {}),
    ...(readScales.success && isMap ? { scales: readScales.data } : {}),
  };
}

function parts(questionnaires: readonly ReadQuestionnaire[], rounds: readonly ReadRound[]) {
  return {
    questionnaires: questionnaires.map(({ questionnaire }) => questionnaire),
    rounds: rounds.map(({ round }) => round),
  };
}

function asWritten(sorted: SortedFiles, rounds: readonly ReadRound[]) {
  const demo = rounds.flatMap(({ round }) => {
    const file = sorted.demo.find(({ path }) => path === `demo/${round.id}.csv`);
    return file ? [{ round: round.id, file }] : [];
  });
  const { demoRegisters } = sorted;
  return { figures: sorted.figures, memos: sorted.memos, demo, ...(demoRegisters ? { demoRegisters } : {}) };
}
