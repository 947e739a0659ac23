/** The authorities of a programme: from a register on a day, from a file of its own, or listed. */

import { readRegister } from '../authority/read-register.ts';
import { authoritiesOn, type RegisterEntry } from '../authority/register.ts';
import { nearest } from '../questionnaire/lint/nearest.ts';
import { problemAt } from './problem-at.ts';
import type { ProgrammeProblem } from './programme-problem.ts';
import type { WrittenAuthorities, WrittenProgramme } from './schema/programme-schema.ts';
import type { YamlFile } from './yaml-file.ts';

/** Files outside the programme's own that it may point to: path below `registers/` → text. */
export type Registers = ReadonlyMap<string, string>;
export type ProgrammeFiles = ReadonlyMap<string, string>;

export interface Sources {
  readonly yaml: YamlFile;
  readonly files: ProgrammeFiles;
  readonly registers: Registers;
}

export interface FoundAuthorities {
  /** With every column of the register; a listed authority has its groups for columns. */
  readonly entries: readonly RegisterEntry[];
  /** Through time, of a register. */
  readonly everyone?: readonly RegisterEntry[];
  /** Columns of the register; none for a list, absent where the authorities could not be read. */
  readonly header?: readonly string[];
  readonly problems: readonly ProgrammeProblem[];
}

export function findAuthorities(programme: WrittenProgramme, sources: Sources): FoundAuthorities {
  const { authorities } = programme;
  const named = [authorities.register, authorities.file, authorities.list].filter(
    (source) => source !== undefined,
  );
  if (named.length !== 1)
    return nothing(problemAt(sources.yaml, ['authorities'], { code: 'authorities-source' }));
  const found = authorities.list ? listed(authorities, sources) : fromFile(programme, sources);
  const excluded = new Set(authorities.exclude.map(({ id }) => id));
  const entries = found.entries.filter(({ id }) => authorities.list !== undefined || !excluded.has(id));
  const everyone = found.everyone?.filter(({ id }) => !excluded.has(id));
  const clashes = entries.flatMap(({ id }, index) =>
    excluded.has(id)
      ? [problemAt(sources.yaml, ['authorities', 'list', index], { code: 'authority-excluded', id })]
      : [],
  );
  const none =
    entries.length === 0 && found.problems.length === 0
      ? [problemAt(sources.yaml, ['authorities'], { code: 'authorities-none' })]
      : [];
  return {
    ...found,
    entries,
    ...(everyone ? { everyone } : {}),
    problems: [...found.problems, ...clashes, ...none],
  };
}

function listed(authorities: WrittenAuthorities, { yaml }: Sources): FoundAuthorities {
  const list = authorities.list ?? [];
  const problems: ProgrammeProblem[] = [];
  for (const name of ['on', 'columns', 'where'] as const) {
    if (authorities[name] !== undefined) {
      problems.push(problemAt(yaml, ['authorities', name], { code: 'authorities-not-for-list', name }));
    }
  }
  list.forEach(({ id }, index) => {
    const first = list.findIndex((other) => other.id === id);
    if (first === index) return;
    const fault = { code: 'id-twice', id, what: 'authority', other: `authorities.list[${first}]` } as const;
    problems.push(problemAt(yaml, ['authorities', 'list', index, 'id'], fault));
  });
  const entries = list.map(({ groups, ...authority }) => ({ ...authority, columns: groups }));
  return { entries, header: [], problems };
}

function fromFile({ authorities, asOf }: WrittenProgramme, sources: Sources): FoundAuthorities {
  const { yaml } = sources;
  const field = authorities.register === undefined ? 'file' : 'register';
  const source = openSource(authorities[field] ?? '', field, sources);
  if (!source) {
    const known = field === 'file' ? sources.files : sources.registers;
    const path = authorities[field] ?? '';
    const fault = { code: 'register-not-found', path, nearest: nearest(path, known.keys()) } as const;
    return nothing(problemAt(yaml, ['authorities', field], fault));
  }
  const { columns } = authorities;
  if (!columns) return nothing(problemAt(yaml, ['authorities'], { code: 'authorities-columns-missing' }));
  const register = readRegister(source.text, columns);
  if (!register.ok) return nothing(...register.problems.map((fault) => registerProblem(source.path, fault)));
  const header = Object.keys(register.value[0]?.columns ?? {});
  const unknown = Object.keys(authorities.where ?? {}).filter((name) => !header.includes(name));
  const problems = unknown.map((name) =>
    problemAt(yaml, ['authorities', 'where', name], {
      code: 'column-unknown',
      name,
      nearest: nearest(name, header),
    }),
  );
  const everyone = register.value.filter((entry) => isWanted(entry, authorities));
  const entries = authoritiesOn(everyone, authorities.on ?? asOf);
  return { entries, everyone, ...(header.length > 0 ? { header } : {}), problems };
}

function isWanted({ columns }: RegisterEntry, { where = {} }: WrittenAuthorities): boolean {
  return Object.entries(where).every(([column, wanted]) => {
    const value = columns[column] ?? '';
    return typeof wanted === 'string' ? value === wanted : wanted.includes(value);
  });
}

/** A file of the programme is looked for in its folder; tile maps there first and then among the registers. */
export function openSource(
  path: string,
  kind: 'file' | 'register' | 'either',
  { files, registers }: Sources,
) {
  const own = kind === 'register' ? undefined : files.get(path);
  if (own !== undefined) return { path, text: own };
  const shared = kind === 'file' ? undefined : registers.get(path);
  return shared === undefined ? undefined : { path: `registers/${path}`, text: shared };
}

export function registerProblem(
  file: string,
  fault: Extract<ProgrammeProblem, { code: 'register' }>['fault'],
): ProgrammeProblem {
  return { file, ...('line' in fault ? { line: fault.line } : {}), field: '', code: 'register', fault };
}

function nothing(...problems: readonly ProgrammeProblem[]): FoundAuthorities {
  return { entries: [], problems };
}
