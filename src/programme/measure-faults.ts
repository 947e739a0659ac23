/** The questions that activities are measured by must be there, and say how far each authority is. */
import type { Questionnaire } from '../questionnaire/definition.ts';
import { nearest } from '../questionnaire/lint/nearest.ts';
import { questionsOf } from '../questionnaire/logic/compile-logic.ts';
import type { Measure, Reopening } from '../reopening/reopening.ts';
import { problemAt } from './problem-at.ts';
import type { ProgrammeProblem } from './programme-problem.ts';

import { type FieldPath, readYaml } from './yaml-file.ts';

export function measureFaults(
  files: ReadonlyMap<string, string>,
  reopening: Reopening | undefined,
  questionnaires: readonly Questionnaire[],
): readonly ProgrammeProblem[] {
  const yaml = readYaml({ path: 'activities.yaml', text: files.get('activities.yaml') ?? '' });
  if (!reopening || !yaml.ok) return [];
  const all = questionnaires.flatMap((questionnaire) =>
    questionsOf(questionnaire).map(({ id, role }) => ({ name: `${questionnaire.id}.${id}`, role })),
  );
  const check = (name: string, role: 'status' | 'expected', path: FieldPath) => {
    const known = all.filter((one) => one.role === role).map((one) => one.name);
    if (known.includes(name)) return [];
    const what = `question with role: ${role}`;
    return [
      problemAt(yaml.value, path, { code: 'reference-unknown', what, name, nearest: nearest(name, known) }),
    ];
  };
  return measuresIn(reopening).flatMap(({ measure, path }) => [
    ...check(measure.question, 'status', [...path, 'question']),
    ...(measure.expected === undefined ? [] : check(measure.expected, 'expected', [...path, 'expected'])),
  ]);
}

function measuresIn({ activities, offerKinds }: Reopening): readonly {
  readonly measure: Measure;
  readonly path: FieldPath;
}[] {
  return [
    ...activities.flatMap(({ measures }, index) =>
      measures.map((measure, position) => ({ measure, path: ['activities', index, 'measures', position] })),
    ),
    ...offerKinds.flatMap(({ measure }, index) =>
      measure ? [{ measure, path: ['offerKinds', index, 'measure'] }] : [],
    ),
  ];
}
