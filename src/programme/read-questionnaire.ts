/** A questionnaire's file as the questionnaire it defines: options fetched from scales, and everything checked. */
import type { Question, Questionnaire } from '../questionnaire/definition.ts';
import { lintQuestionnaire } from '../questionnaire/lint/lint-questionnaire.ts';
import { nearest } from '../questionnaire/lint/nearest.ts';
import { problemAt } from './problem-at.ts';
import type { ServiceArea, StatusScale } from './programme.ts';
import type { ProgrammeFault, ProgrammeProblem } from './programme-problem.ts';
import type { WrittenItem, WrittenQuestion } from './schema/question-schema.ts';
import type { WrittenQuestionnaire } from './schema/questionnaire-schema.ts';
import type { FieldPath, YamlFile } from './yaml-file.ts';

/** Of the programme; absent where its file could not be read, and then nothing is said about them. */
export interface Surroundings {
  readonly areas?: readonly ServiceArea[];
  readonly scales?: readonly StatusScale[];
}
export interface ReadQuestionnaire {
  readonly questionnaire: Questionnaire;
  readonly yaml: YamlFile;
  readonly problems: readonly ProgrammeProblem[];
}

export function readQuestionnaire(
  written: WrittenQuestionnaire,
  yaml: YamlFile,
  around: Surroundings,
): ReadQuestionnaire {
  const problems: ProgrammeProblem[] = [];
  const report = (path: FieldPath, fault: ProgrammeFault) => problems.push(problemAt(yaml, path, fault));
  const finish = (question: WrittenQuestion, path: FieldPath) =>
    finishQuestion(question, around, (fault, field) => report([...path, field], fault));
  const sections = written.sections.map((section, s) => ({
    ...section,
    items: section.items.map((item, i) => finishItem(item, ['sections', s, 'items', i], finish)),
  }));
  const questionnaire: Questionnaire = { ...written, sections };
  for (const [path, fault] of placeFaults(questionnaire, around)) report(path, fault);
  // Without its scales a questionnaire has choices with nothing to choose from: that is no fault of its own.
  const unsettled = problems.length > 0 || (!around.scales && usesScale(written));
  for (const { path, ...fault } of unsettled ? [] : lintQuestionnaire(questionnaire)) {
    report(path, { code: 'definition', fault });
  }
  return { questionnaire, yaml, problems };
}

function usesScale({ sections }: WrittenQuestionnaire): boolean {
  const items = sections.flatMap((section) => section.items);
  return items
    .flatMap((item) => (item.kind === 'group' ? item.items : [item]))
    .some((item) => 'scale' in item && item.scale !== undefined);
}

type Finish = (question: WrittenQuestion, path: FieldPath) => Question;

function finishItem(item: WrittenItem, path: FieldPath, finish: Finish) {
  if (item.kind === 'note') return item;
  if (item.kind !== 'group') return finish(item, path);
  const items = item.items.map((inner, j) =>
    inner.kind === 'note' ? inner : finish(inner, [...path, 'items', j]),
  );
  return { ...item, items };
}

const usualLength = { short: 200, long: 2000 } as const;

function finishQuestion(
  question: WrittenQuestion,
  { scales }: Surroundings,
  report: (fault: ProgrammeFault, field: string) => void,
): Question {
  if (question.kind === 'text')
    return { ...question, maxCharacters: question.maxCharacters ?? usualLength[question.length] };
  if (question.kind !== 'choice' && question.kind !== 'choices' && question.kind !== 'share') return question;
  const { scale, options: own } = question;
  if (scale !== undefined && own) report({ code: 'options-and-scale' }, 'scale');
  const shared = scales?.find(({ id }) => id === scale)?.options;
  if (scale !== undefined && scales && !shared) {
    const known = scales.map(({ id }) => id);
    report(
      { code: 'reference-unknown', what: 'scale', name: scale, nearest: nearest(scale, known) },
      'scale',
    );
  }
  const options = own ?? shared;
  if (question.kind === 'share') return options ? { ...question, options } : question;
  if (!options && scale === undefined) report({ code: 'options-missing' }, 'kind');
  return { ...question, options: options ?? [] };
}

function placeFaults(
  { area, sections }: Questionnaire,
  { areas }: Surroundings,
): readonly (readonly [FieldPath, ProgrammeFault])[] {
  if (!areas) return [];
  const home = areas.find(({ id }) => id === area);
  if (!home) {
    const near = nearest(
      area,
      areas.map(({ id }) => id),
    );
    return [[['area'], { code: 'reference-unknown', what: 'area', name: area, nearest: near }]];
  }
  const themes = home.themes.map(({ id }) => id);
  return sections.flatMap(({ theme }, index) => {
    if (theme === undefined || themes.includes(theme)) return [];
    const fault = {
      code: 'reference-unknown',
      what: 'theme',
      name: theme,
      nearest: nearest(theme, themes),
    } as const;
    return [[['sections', index, 'theme'], fault] as const];
  });
}
