import { defaultFigures } from '../figure/default-figures.ts';
import type { FigureDefinition } from '../figure/figure.ts';
import { figureProblemText } from '../figure/figure-problem-text.ts';
import { readFigures } from '../figure/read-figures.ts';
import type { Programme } from '../programme/programme.ts';
import { codebookOf } from '../round/snapshot.ts';

/** What is wrong with a programme's named figures, for every round that asks their questionnaires. */
export function checkFigures(programme: Programme): readonly string[] {
  if (!programme.figures) return [];
  const questionnaires = programme.questionnaires.map(({ id }) => id);
  const [anyRound] = programme.rounds;
  if (!anyRound) return [];
  const codebook = codebookOf(programme, { ...anyRound, questionnaires });
  const read = readFigures(programme.figures, codebook);
  return read.ok ? [] : read.problems.map(figureProblemText);
}

/** Every figure of a round: those that its questions give by themselves, and the named ones of its questionnaires. */
export function definitionsFor(
  programme: Programme,
  codebook: Parameters<typeof readFigures>[1],
): readonly FigureDefinition[] {
  const asked = new Set(codebook.questionnaires.map(({ id }) => id));
  const whole = codebookOf(programme, {
    ...(programme.rounds[0] ?? neverARound()),
    questionnaires: programme.questionnaires.map(({ id }) => id),
  });
  const named = programme.figures ? readFigures(programme.figures, whole) : undefined;
  if (named && !named.ok) throw new Error('figures of a programme that was not checked');
  return [
    ...defaultFigures(codebook),
    ...(named?.value.filter(({ questionnaire }) => asked.has(questionnaire)) ?? []),
  ];
}

function neverARound(): never {
  throw new Error('a round of a programme without rounds');
}
