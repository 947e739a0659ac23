/** Those who are written to and not asked: regions, agencies, associations, from a register with its dates. */
import { readRegister } from '../authority/read-register.ts';
import { nearest } from '../questionnaire/lint/nearest.ts';
import { problemAt } from './problem-at.ts';
import type { Organisation } from './programme.ts';
import type { ProgrammeProblem } from './programme-problem.ts';
import { openSource, registerProblem, type Sources } from './read-authorities.ts';
import type { WrittenProgramme } from './schema/programme-schema.ts';

interface FoundOrganisations {
  readonly organisations: readonly Organisation[];
  readonly problems: readonly ProgrammeProblem[];
}

/** Those of the register that belong to one of the groups, through all time; an authority that is asked is none. */
export function findOrganisations(
  { organisations: written }: WrittenProgramme,
  sources: Sources,
): FoundOrganisations {
  if (!written) return { organisations: [], problems: [] };
  const path = written.register;
  const source = openSource(path, 'either', sources);
  if (!source) {
    const known = [...sources.files.keys(), ...sources.registers.keys()];
    const fault = { code: 'register-not-found', path, nearest: nearest(path, known) } as const;
    return { organisations: [], problems: [problemAt(sources.yaml, ['organisations', 'register'], fault)] };
  }
  const register = readRegister(source.text, written.columns);
  if (!register.ok)
    return {
      organisations: [],
      problems: register.problems.map((fault) => registerProblem(source.path, fault)),
    };
  const { kind } = written;
  const header = Object.keys(register.value[0]?.columns ?? {});
  if (!header.includes(kind)) {
    const fault = { code: 'column-unknown', name: kind, nearest: nearest(kind, header) } as const;
    return { organisations: [], problems: [problemAt(sources.yaml, ['organisations', 'kind'], fault)] };
  }
  const organisations = register.value.flatMap((entry): readonly Organisation[] => {
    const group = written.groups.find(({ code }) => code === entry.columns[kind]);
    if (!group) return [];
    const { id, name, validFrom, validTo } = entry;
    const dates = { ...(validFrom ? { validFrom } : {}), ...(validTo ? { validTo } : {}) };
    return [{ id, name, group: group.code, ...dates }];
  });
  return { organisations, problems: [] };
}
