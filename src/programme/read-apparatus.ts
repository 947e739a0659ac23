/** What stands around the survey: rules, agreements, hotlines; each file by itself, and what they say of each other. */
import type { Agreements } from '../agreement/agreement.ts';
import type { Language } from '../core/language.ts';
import type { Result } from '../core/result.ts';
import type { HotlineDirectory } from '../hotline/hotline.ts';
import { nearest } from '../questionnaire/lint/nearest.ts';
import type { Reopening } from '../reopening/reopening.ts';
import { wordingIn } from '../rules/check-wording.ts';
import type { Rules } from '../rules/rules.ts';
import { datedVersions } from '../rules/spans.ts';
import { activityNames } from './activity-names.ts';
import { problemAt } from './problem-at.ts';
import type { SourceFile } from './programme.ts';
import type { ProgrammeProblem } from './programme-problem.ts';
import { readActivities } from './read-activities.ts';
import { readAgreements } from './read-agreements.ts';
import { readHotlines } from './read-hotlines.ts';
import { readRules } from './read-rules.ts';
import { type FieldPath, readYaml } from './yaml-file.ts';

/** Each is there if the programme has its file. */
export interface Apparatus {
  readonly rules?: Rules;
  readonly agreements?: Agreements;
  readonly activities?: Reopening;
  readonly hotlines?: HotlineDirectory;
}

export interface ReadApparatus {
  readonly apparatus: Apparatus;
  readonly problems: readonly ProgrammeProblem[];
}

export function readApparatus(
  files: ReadonlyMap<string, string>,
  languages: readonly [Language, ...Language[]],
): ReadApparatus {
  const rules = readFile(files, 'rules.yaml', (file) => readRules(file, languages));
  const agreements = readFile(files, 'agreements.yaml', (file) => readAgreements(file, languages));
  const activities = readFile(files, 'activities.yaml', (file) => readActivities(file, languages));
  const hotlines = readFile(files, 'hotlines.yaml', (file) => readHotlines(file, languages));
  const apparatus = {
    ...(rules.value ? { rules: rules.value } : {}),
    ...(agreements.value ? { agreements: agreements.value } : {}),
    ...(activities.value ? { activities: activities.value } : {}),
    ...(hotlines.value ? { hotlines: hotlines.value } : {}),
  };
  const problems = [rules, agreements, activities, hotlines].flatMap((read) => read.problems);
  return { apparatus, problems: [...problems, ...crossFaults(files, apparatus)] };
}

interface ReadFile<Value> {
  readonly value?: Value;
  readonly problems: readonly ProgrammeProblem[];
}

function readFile<Value>(
  files: ReadonlyMap<string, string>,
  path: string,
  read: (file: SourceFile) => Result<Value, ProgrammeProblem>,
): ReadFile<Value> {
  const text = files.get(path);
  if (text === undefined) return { problems: [] };
  const result = read({ path, text });
  return result.ok ? { value: result.value, problems: [] } : { problems: result.problems };
}

/** Rules name agreements and agreements name rules, and no file says what must not be said. */
function crossFaults(
  files: ReadonlyMap<string, string>,
  { rules, agreements, activities, hotlines }: Apparatus,
): readonly ProgrammeProblem[] {
  const guards = rules?.wording ?? [];
  const said = (path: string, value: unknown) =>
    wordingIn(value, guards, []).flatMap(({ path: field, ...fault }) =>
      placed(files, path, field, { code: 'rules', fault }),
    );
  return [
    ...(rules && agreements ? namesBetween(files, rules, agreements) : []),
    ...(activities ? activityNames(files, { activities, rules, agreements }) : []),
    ...(activities ? said('activities.yaml', activities) : []),
    ...(agreements ? said('agreements.yaml', agreements) : []),
    ...(hotlines ? said('hotlines.yaml', { hotlines: hotlines.hotlines }) : []),
  ];
}

function namesBetween(
  files: ReadonlyMap<string, string>,
  rules: Rules,
  agreements: Agreements,
): readonly ProgrammeProblem[] {
  const known = agreements.agreements.map(({ id }) => id);
  const versions = datedVersions(rules.orders).map(({ ref }) => ref);
  const fromRules = rules.orders.flatMap((order, index) =>
    order.versions.flatMap(({ agreed }, position) => {
      const path = ['orders', index, 'versions', position, 'agreed', 'agreement'];
      return unknown(files, 'rules.yaml', path, { name: agreed?.agreement, known, what: 'agreement' });
    }),
  );
  const fromAgreements = ruleReferences(agreements).flatMap(({ name, path }) =>
    unknown(files, 'agreements.yaml', path, { name, known: versions, what: 'version of an order' }),
  );
  return [...fromRules, ...fromAgreements];
}

interface Reference {
  readonly name: string;
  readonly path: FieldPath;
}

function ruleReferences({ agreements }: Agreements): readonly Reference[] {
  const inElements = (
    elements: Agreements['agreements'][number]['elements'],
    path: FieldPath,
  ): readonly Reference[] =>
    elements.flatMap((element, index) => [
      ...element.commitments.flatMap(({ evidence }, position) =>
        evidence.flatMap((one) =>
          one.kind === 'rule'
            ? [{ name: one.version, path: [...path, index, 'commitments', position, 'rules'] }]
            : [],
        ),
      ),
      ...inElements(element.elements, [...path, index, 'elements']),
    ]);
  return agreements.flatMap(({ elements }, index) => inElements(elements, ['agreements', index, 'elements']));
}

function unknown(
  files: ReadonlyMap<string, string>,
  file: string,
  path: FieldPath,
  {
    name,
    known,
    what,
  }: { readonly name: string | undefined; readonly known: readonly string[]; readonly what: string },
): readonly ProgrammeProblem[] {
  if (name === undefined || known.includes(name)) return [];
  return placed(files, file, path, { code: 'reference-unknown', what, name, nearest: nearest(name, known) });
}

function placed(
  files: ReadonlyMap<string, string>,
  path: string,
  field: FieldPath,
  fault: Parameters<typeof problemAt>[2],
): readonly ProgrammeProblem[] {
  const yaml = readYaml({ path, text: files.get(path) ?? '' });
  return yaml.ok ? [problemAt(yaml.value, field, fault)] : [];
}
