/** What can only be seen with several files side by side. */
import { nearest } from '../questionnaire/lint/nearest.ts';
import { problemAt } from './problem-at.ts';
import type { RoundDefinition } from './programme.ts';
import type { SortedFiles } from './programme-files.ts';
import type { ProgrammeProblem } from './programme-problem.ts';
import type { ReadQuestionnaire } from './read-questionnaire.ts';
import type { YamlFile } from './yaml-file.ts';

interface Questionnaires {
  readonly values: readonly Pick<ReadQuestionnaire, 'questionnaire' | 'yaml'>[];
  readonly problems: readonly ProgrammeProblem[];
}
interface Rounds {
  readonly values: readonly { readonly round: RoundDefinition; readonly yaml: YamlFile }[];
  readonly problems: readonly ProgrammeProblem[];
}

export function crossFaults(
  sorted: SortedFiles,
  questionnaires: Questionnaires,
  rounds: Rounds,
): readonly ProgrammeProblem[] {
  const questionnaireIds = questionnaires.values.map(({ questionnaire, yaml }) => ({
    id: questionnaire.id,
    yaml,
  }));
  const roundIds = rounds.values.map(({ round, yaml }) => ({ id: round.id, yaml }));
  // A file that could not be read may define the id that another one seems to miss.
  const allRead = questionnaires.problems.length === 0;
  return [
    ...repeated(questionnaireIds, 'questionnaire'),
    ...repeated(roundIds, 'round'),
    ...rounds.values.flatMap(({ round, yaml }) => [
      ...dateFaults(round, yaml),
      ...(allRead
        ? unknownQuestionnaires(
            round,
            yaml,
            questionnaireIds.map(({ id }) => id),
          )
        : []),
    ]),
    ...(rounds.problems.length === 0
      ? strayDemo(
          sorted,
          roundIds.map(({ id }) => id),
        )
      : []),
  ];
}

function repeated(
  named: readonly { readonly id: string; readonly yaml: YamlFile }[],
  what: string,
): readonly ProgrammeProblem[] {
  return named.flatMap(({ id, yaml }, index) => {
    const first = named.find((other) => other.id === id);
    if (!first || named.indexOf(first) === index) return [];
    return [problemAt(yaml, ['id'], { code: 'id-twice', id, what, other: first.yaml.path })];
  });
}

function dateFaults({ opens, closes }: RoundDefinition, yaml: YamlFile): readonly ProgrammeProblem[] {
  if (closes === undefined || closes >= opens) return [];
  return [problemAt(yaml, ['closes'], { code: 'closes-before-opens', opens, closes })];
}

function unknownQuestionnaires(
  { questionnaires }: RoundDefinition,
  yaml: YamlFile,
  known: readonly string[],
): readonly ProgrammeProblem[] {
  return questionnaires.flatMap((name, index) => {
    const path = ['questionnaires', index];
    if (questionnaires.indexOf(name) < index) {
      const other = `questionnaires[${questionnaires.indexOf(name)}]`;
      return [problemAt(yaml, path, { code: 'id-twice', id: name, what: 'questionnaire', other })];
    }
    if (known.includes(name)) return [];
    return [
      problemAt(yaml, path, {
        code: 'reference-unknown',
        what: 'questionnaire',
        name,
        nearest: nearest(name, known),
      }),
    ];
  });
}

function strayDemo({ demo }: SortedFiles, rounds: readonly string[]): readonly ProgrammeProblem[] {
  return demo.flatMap(({ path }): readonly ProgrammeProblem[] => {
    const name = path.replace(/^demo\/|\.csv$/g, '');
    if (rounds.includes(name)) return [];
    return [
      {
        file: path,
        field: '',
        code: 'reference-unknown',
        what: 'round',
        name,
        nearest: nearest(name, rounds),
      },
    ];
  });
}
