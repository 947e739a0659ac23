import type { MemoFacts, QuestionFacts } from '../memo/memo-facts.ts';
import { ruleFacts } from '../memo/rule-facts.ts';
import type { CodebookQuestionnaire } from '../round/dataset.ts';
import { codebookQuestionnaires, questionnairesOf } from '../round/snapshot.ts';
import type { FoundRound } from './find-round.ts';

/** What a memo about a round may refer to besides figures. */
export function memoFacts({ programme, round }: Pick<FoundRound, 'programme' | 'round'>): MemoFacts {
  const { id, title, owner, asOf } = programme;
  const asked = questionnairesOf(programme, round);
  return {
    programme: { id, title, owner, asOf },
    round: {
      id: round.id,
      title: round.title,
      referenceDate: round.referenceDate,
      opens: round.opens,
      ...(round.closes === undefined ? {} : { closes: round.closes }),
      events: round.events,
      synthetic: round.synthetic,
    },
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
