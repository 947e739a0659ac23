/** What activities, rules and agreements call each other by. */
import type { Agreements } from '../agreement/agreement.ts';
import { allCommitments } from '../agreement/commitments.ts';
import { nearest } from '../questionnaire/lint/nearest.ts';
import type { Reopening } from '../reopening/reopening.ts';
import type { Rules } from '../rules/rules.ts';
import { datedVersions } from '../rules/spans.ts';
import { problemAt } from './problem-at.ts';
import type { ProgrammeProblem } from './programme-problem.ts';
import { type FieldPath, readYaml } from './yaml-file.ts';

interface Named {
  readonly activities: Reopening;
  readonly rules: Rules | undefined;
  readonly agreements: Agreements | undefined;
}

interface Reference {
  readonly file: string;
  readonly path: FieldPath;
  readonly name: string;
  readonly known: readonly string[];
  readonly what: string;
}

export function activityNames(files: ReadonlyMap<string, string>, named: Named): readonly ProgrammeProblem[] {
  return [...fromActivities(named), ...fromAgreements(named)]
    .filter(({ name, known }) => !known.includes(name))
    .flatMap(({ file, path, name, known, what }) => {
      const yaml = readYaml({ path: file, text: files.get(file) ?? '' });
      const fault = { code: 'reference-unknown', what, name, nearest: nearest(name, known) } as const;
      return yaml.ok ? [problemAt(yaml.value, path, fault)] : [];
    });
}

function fromActivities({ activities, rules, agreements }: Named): readonly Reference[] {
  const versions = datedVersions(rules?.orders ?? []).map(({ ref }) => ref);
  const known = (agreements?.agreements ?? []).map(({ id }) => id);
  const file = 'activities.yaml';
  return activities.activities.flatMap(({ blockedBy, decided }, index) => [
    ...blockedBy.map((name, position) => ({
      file,
      path: ['activities', index, 'blockedBy', position],
      name,
      known: versions,
      what: 'version of an order',
    })),
    ...(decided?.agreement === undefined
      ? []
      : [
          {
            file,
            path: ['activities', index, 'decided', 'agreement'],
            name: decided.agreement,
            known,
            what: 'agreement',
          },
        ]),
  ]);
}

function fromAgreements({ activities, agreements }: Named): readonly Reference[] {
  if (!agreements) return [];
  const known = [...activities.activities, ...activities.offerKinds].map(({ id }) => id);
  return allCommitments(agreements).flatMap(({ commitment: { evidence } }) =>
    evidence.flatMap((one) =>
      one.kind === 'activity'
        ? [{ file: 'agreements.yaml', path: ['agreements'], name: one.activity, known, what: 'activity' }]
        : [],
    ),
  );
}
