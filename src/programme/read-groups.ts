/** Which category of each group an authority is in. */
import type { RegisterEntry } from '../authority/register.ts';
import { nearest } from '../questionnaire/lint/nearest.ts';
import { problemAt } from './problem-at.ts';
import type { AuthorityGroup } from './programme.ts';
import type { CrossFault, ProgrammeProblem } from './programme-problem.ts';
import type { FoundAuthorities } from './read-authorities.ts';
import type { WrittenGroup } from './schema/programme-schema.ts';
import type { YamlFile } from './yaml-file.ts';

export interface ReadGroup {
  readonly group: AuthorityGroup;
  /** The code of the category an authority is in, if any. */
  readonly categoryOf: (entry: RegisterEntry) => string | undefined;
  readonly problems: readonly ProgrammeProblem[];
}

export function readGroup(
  written: WrittenGroup,
  index: number,
  found: FoundAuthorities,
  yaml: YamlFile,
): ReadGroup {
  const categories = (written.categories ?? written.population ?? []).map(({ code, label }) => ({
    code,
    label,
  }));
  const group = { id: written.id, title: written.title, categories };
  const categoryOf = categorise(written);
  const { header } = found;
  // Authorities that could not be read have been told of; what groups they would be in cannot be said.
  const faults = header ? sourceFaults(written, header) : [];
  if (header && faults.length === 0) {
    faults.push(
      ...(written.population
        ? populationFaults(written.population)
        : valueFaults(written, found, categoryOf)),
    );
  }
  const path = ['groups', index];
  return {
    group,
    categoryOf,
    problems: [...duplicates(categories, path, yaml), ...faults.map((fault) => problemAt(yaml, path, fault))],
  };
}

function categorise({ id, column, population }: WrittenGroup): ReadGroup['categoryOf'] {
  if (!population) return ({ columns }) => columns[column ?? id] || undefined;
  return (entry) => {
    const people = entry.population;
    if (people === undefined) return undefined;
    return population.find(({ from = 0, to = Number.POSITIVE_INFINITY }) => from <= people && people < to)
      ?.code;
  };
}

function sourceFaults(
  { column, categories, population }: WrittenGroup,
  header: readonly string[],
): CrossFault[] {
  if ((categories === undefined) === (population === undefined)) return [{ code: 'group-source' }];
  if (population && column !== undefined) return [{ code: 'group-source' }];
  if (column === undefined) return header.length > 0 && categories ? [{ code: 'group-source' }] : [];
  if (header.length === 0) return [{ code: 'group-column-without-register', name: column }];
  return header.includes(column)
    ? []
    : [{ code: 'column-unknown', name: column, nearest: nearest(column, header) }];
}

function valueFaults(
  { categories = [] }: WrittenGroup,
  { entries }: FoundAuthorities,
  categoryOf: ReadGroup['categoryOf'],
): readonly CrossFault[] {
  const codes = new Set(categories.map(({ code }) => code));
  const used = new Set(entries.map(categoryOf));
  const firstOf = new Map(entries.map((entry) => [categoryOf(entry), entry.id] as const).reverse());
  const unknown = [...firstOf].flatMap(([value, authority]): readonly CrossFault[] =>
    value === undefined || codes.has(value) ? [] : [{ code: 'category-unknown', value, authority }],
  );
  const unused = entries.length === 0 ? [] : [...codes].filter((code) => !used.has(code));
  return [...unknown, ...unused.map((value) => ({ code: 'category-unused', value }) as const)];
}

/** Half open from 0 and up, so that everybody is in exactly one. */
function populationFaults(bands: NonNullable<WrittenGroup['population']>): readonly CrossFault[] {
  const faults: CrossFault[] = [];
  let covered = 0;
  let before = '';
  const spans = bands.map(({ code, from = 0, to = Number.POSITIVE_INFINITY }) => ({ code, from, to }));
  for (const { code, from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    if (from >= to) faults.push({ code: 'population-reversed', value: code });
    else if (from < covered) faults.push({ code: 'population-overlap', value: code, other: before });
    else if (from > covered) faults.push({ code: 'population-gap', from: covered, to: from });
    covered = Math.max(covered, to);
    before = code;
  }
  if (covered !== Number.POSITIVE_INFINITY)
    faults.push({ code: 'population-gap', from: covered, to: undefined });
  return faults;
}

function duplicates(
  categories: AuthorityGroup['categories'],
  path: readonly (string | number)[],
  yaml: YamlFile,
): readonly ProgrammeProblem[] {
  return categories.flatMap(({ code }, index) => {
    const first = categories.findIndex((other) => other.code === code);
    if (first === index) return [];
    return [
      problemAt(yaml, path, {
        code: 'id-twice',
        id: code,
        what: 'category',
        other: `the category before it`,
      }),
    ];
  });
}
