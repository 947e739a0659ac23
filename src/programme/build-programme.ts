/** From what programme.yaml says to the programme: its authorities, their groups, and where they are drawn. */
import { readTiles } from '../authority/read-tiles.ts';
import type { RegisterEntry } from '../authority/register.ts';
import { lintOptionList } from '../questionnaire/lint/lint-options.ts';
import { nearest } from '../questionnaire/lint/nearest.ts';
import { problemAt } from './problem-at.ts';
import type { Programme, ProgrammeAuthority, RegisteredAuthority, Tile } from './programme.ts';
import type { ProgrammeProblem } from './programme-problem.ts';
import { findAuthorities, openSource, registerProblem, type Sources } from './read-authorities.ts';
import { type ReadGroup, readGroup } from './read-groups.ts';
import { findOrganisations } from './read-organisations.ts';
import type { WrittenProgramme } from './schema/programme-schema.ts';
import type { YamlFile } from './yaml-file.ts';

type Built = Omit<
  Programme,
  | 'questionnaires'
  | 'rounds'
  | 'figures'
  | 'memos'
  | 'demo'
  | 'demoRegisters'
  | 'rules'
  | 'agreements'
  | 'activities'
  | 'hotlines'
>;

/** Everything of programme.yaml, with its authorities, groups and tiles found. */
export function buildProgramme(
  written: WrittenProgramme,
  sources: Sources,
): { programme: Built; problems: readonly ProgrammeProblem[] } {
  const { yaml } = sources;
  const found = findAuthorities(written, sources);
  const groups = written.groups.map((group, index) => readGroup(group, index, found, yaml));
  const authorities = found.entries.map((entry) => authorityOf(entry, groups));
  const register = found.everyone?.map((entry) => registered(entry, groups));
  const tiles = tilesOf(written, authorities, sources);
  const others = findOrganisations(written, sources);
  const { authorities: from, groups: _, organisations, ...rest } = written;
  const programme = {
    ...rest,
    authorities,
    ...(register ? { register } : {}),
    excluded: from.exclude,
    ...(organisations
      ? { organisations: others.organisations, organisationGroups: organisations.groups }
      : {}),
    groups: groups.map(({ group }) => group),
    tiles: tiles.tiles,
  };
  const problems = [
    ...ownFaults(written, yaml),
    ...found.problems,
    ...others.problems,
    ...groups.flatMap((group) => group.problems),
    ...tiles.problems,
  ];
  return { programme, problems };
}

function authorityOf(entry: RegisterEntry, groups: readonly ReadGroup[]): ProgrammeAuthority {
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
}

function registered(entry: RegisterEntry, groups: readonly ReadGroup[]): RegisteredAuthority {
  const { validFrom, validTo, mergedInto } = entry;
  return {
    ...authorityOf(entry, groups),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
    ...(mergedInto === undefined ? {} : { mergedInto }),
  };
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
