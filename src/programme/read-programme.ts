/** A programme from the files of its folder: read, checked, and put together. */
import { readTiles } from '../authority/read-tiles.ts';
import { languages as knownLanguages, type Language } from '../core/language.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { lintOptionList } from '../questionnaire/lint/lint-options.ts';
import { nearest } from '../questionnaire/lint/nearest.ts';
import { crossFaults } from './cross-faults.ts';
import { problemAt } from './problem-at.ts';
import type { Programme, ProgrammeAuthority, RoundDefinition, SourceFile, Tile } from './programme.ts';
import { type SortedFiles, sortFiles } from './programme-files.ts';
import type { ProgrammeProblem } from './programme-problem.ts';
import {
  findAuthorities,
  openSource,
  type ProgrammeFiles,
  type Registers,
  registerProblem,
  type Sources,
} from './read-authorities.ts';
import { readGroup } from './read-groups.ts';
import { type ReadQuestionnaire, readQuestionnaire } from './read-questionnaire.ts';
import { programmeSchema, type WrittenProgramme } from './schema/programme-schema.ts';
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
  const around = written?.ok ? written.value : {};
  const questionnaires = readEach(sorted.questionnaires, (file) => {
    const checked = checkSchema(file, questionnaireSchema(languages));
    return checked.ok ? { value: readQuestionnaire(checked.value, file, around), problems: [] } : checked;
  });
  const rounds = readEach(sorted.rounds, (file): Read<ReadRound> => {
    const checked = checkSchema(file, roundSchema(languages));
    return checked.ok ? { value: { round: checked.value, yaml: file }, problems: [] } : checked;
  });
  const problems = [
    ...sorted.problems,
    ...(yaml && !yaml.ok ? yaml.problems : []),
    ...(written && !written.ok ? written.problems : []),
    ...questionnaires.problems,
    ...questionnaires.values.flatMap((read) => read.problems),
    ...rounds.problems,
    ...crossFaults(sorted, questionnaires, rounds),
  ];
  if (!yaml?.ok || !written?.ok) return failed(...problems);
  const built = build(written.value, { yaml: yaml.value, files, registers });
  const all = [...problems, ...built.problems];
  if (all.length > 0) return failed(...all);
  return ok({
    ...built.programme,
    ...asWritten(sorted, rounds.values),
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

type Built = Omit<Programme, 'questionnaires' | 'rounds' | 'figures' | 'memos' | 'demo'>;

function build(
  written: WrittenProgramme,
  sources: Sources,
): { programme: Built; problems: readonly ProgrammeProblem[] } {
  const { yaml } = sources;
  const found = findAuthorities(written, sources);
  const groups = written.groups.map((group, index) => readGroup(group, index, found, yaml));
  const authorities = found.entries.map((entry): ProgrammeAuthority => {
    const { id, name, officialName, population } = entry;
    const codes = groups.flatMap(({ group, categoryOf }) => {
      const code = categoryOf(entry);
      return code === undefined ? [] : [[group.id, code] as const];
    });
    return {
      id,
      name,
      ...(officialName === undefined ? {} : { officialName }),
      ...(population === undefined ? {} : { population }),
      groups: Object.fromEntries(codes),
    };
  });
  const tiles = tilesOf(written, authorities, sources);
  const { authorities: from, groups: _, ...rest } = written;
  const programme = {
    ...rest,
    authorities,
    excluded: from.exclude,
    groups: groups.map(({ group }) => group),
    tiles: tiles.tiles,
  };
  const problems = [
    ...ownFaults(written, yaml),
    ...found.problems,
    ...groups.flatMap((group) => group.problems),
    ...tiles.problems,
  ];
  return { programme, problems };
}

function tilesOf(
  written: WrittenProgramme,
  authorities: readonly ProgrammeAuthority[],
  sources: Sources,
): { tiles: readonly Tile[]; problems: readonly ProgrammeProblem[] } {
  const path = written.authorities.tiles;
  if (path === undefined) return { tiles: [], problems: [] };
  const source = openSource(path, 'either', sources);
  const at = ['authorities', 'tiles'];
  if (!source) {
    const near = nearest(path, [...sources.files.keys(), ...sources.registers.keys()]);
    return {
      tiles: [],
      problems: [problemAt(sources.yaml, at, { code: 'register-not-found', path, nearest: near })],
    };
  }
  const read = readTiles(source.text);
  if (!read.ok)
    return { tiles: [], problems: read.problems.map((fault) => registerProblem(source.path, fault)) };
  const ids = new Set(authorities.map(({ id }) => id));
  const tiles = read.value.filter(({ authority }) => ids.has(authority));
  const drawn = new Set(tiles.map(({ authority }) => authority));
  const missing = authorities.filter(({ id }) => !drawn.has(id));
  return {
    tiles: tiles.map(({ authority, column, row }) => ({ authority, column, row })),
    problems: missing.map(({ id, name }) =>
      problemAt(sources.yaml, at, { code: 'tile-missing', authority: id, name }),
    ),
  };
}

function ownFaults(written: WrittenProgramme, yaml: YamlFile): readonly ProgrammeProblem[] {
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  const { timeZone } = written;
  const zone = { code: 'time-zone-unknown', name: timeZone, nearest: nearest(timeZone, zones) } as const;
  const scales = written.scales.flatMap(({ options }, index) =>
    lintOptionList(options, ['scales', index, 'options']),
  );
  return [
    ...(zones.includes(timeZone) ? [] : [problemAt(yaml, ['timeZone'], zone)]),
    ...twice(written.groups, 'groups', 'group', yaml),
    ...twice(written.areas, 'areas', 'area', yaml),
    ...twice(written.scales, 'scales', 'scale', yaml),
    ...scales.map(({ path, ...fault }) => problemAt(yaml, path, { code: 'definition', fault })),
  ];
}

function twice(
  list: readonly { readonly id: string }[],
  field: string,
  what: string,
  yaml: YamlFile,
): readonly ProgrammeProblem[] {
  return list.flatMap(({ id }, index) => {
    const first = list.findIndex((other) => other.id === id);
    if (first === index) return [];
    return [
      problemAt(yaml, [field, index, 'id'], { code: 'id-twice', id, what, other: `${field}[${first}]` }),
    ];
  });
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
  return { figures: sorted.figures, memos: sorted.memos, demo };
}
