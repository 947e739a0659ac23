import type { MemoFacts, QuestionFacts, RoundFacts } from '../memo/memo-facts.ts';
import { ruleFacts } from '../memo/rule-facts.ts';
import type { RoundDefinition } from '../programme/programme.ts';
import type { CodebookQuestionnaire } from '../round/dataset.ts';
import { codebookQuestionnaires, questionnairesOf } from '../round/snapshot.ts';
import { roundBefore } from './check-figures.ts';
import type { FoundRound } from './find-round.ts';

/** What a memo about a round may refer to besides figures. */
export function memoFacts({ programme, round }: Pick<FoundRound, 'programme' | 'round'>): MemoFacts {
  const { id, title, owner, asOf } = programme;
  const asked = questionnairesOf(programme, round);
  const before = round.trial ? undefined : roundBefore(programme, round.referenceDate);
  return {
    programme: { id, title, owner, asOf },
    round: roundFacts(round),
    ...(before ? { earlier: [roundFacts(before)] } : {}),
    frame: {
      asked: programme.authorities.length,
      groups: programme.groups.map((group) => ({
        id: group.id,
        title: group.title,
        categories: group.categories.map(({ code, label }) => ({
          code,
          label,
          count: programme.authorities.filter(({ groups }) => groups[group.id] === code).length,
        })),
      })),
    },
    areas: programme.areas.map(({ id: area, title: name, paragraphs }) => ({
      id: area,
      title: name,
      paragraphs,
    })),
    ...(programme.rules ? { rules: ruleFacts(programme.rules) } : {}),
    questionnaires: codebookQuestionnaires(asked).map((questionnaire, index) => ({
      id: questionnaire.id,
      area: asked[index]?.area ?? programme.areas[0]?.id ?? neverWithoutArea(),
      title: questionnaire.title,
      questions: questionFacts(questionnaire),
    })),
  };
}

function roundFacts({
  id,
  title,
  referenceDate,
  opens,
  closes,
  events,
  synthetic,
}: RoundDefinition): RoundFacts {
  return {
    id,
    title,
    referenceDate,
    opens,
    ...(closes === undefined ? {} : { closes }),
    events,
    synthetic,
  };
}

function questionFacts({ questions }: CodebookQuestionnaire): readonly QuestionFacts[] {
  return questions.map((question) => ({
    id: question.id,
    ...(question.role ? { role: question.role } : {}),
    label: question.label,
    ...(question.definition ? { definition: question.definition } : {}),
    options: ('options' in question ? (question.options ?? []) : []).map(({ code, label, hint }) => ({
      code,
      label,
      ...(hint ? { hint } : {}),
    })),
  }));
}

function neverWithoutArea(): never {
  throw new Error('a questionnaire without an area');
}
