import type { Language } from '../core/language.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { categoriesOf } from '../figure/question-categories.ts';
import { checkTemplate } from '../memo/check-template.ts';
import type { Edition } from '../memo/edition.ts';
import { makeEdition } from '../memo/make-edition.ts';
import { parseTemplate } from '../memo/parse-template.ts';
import { standardTemplate } from '../memo/standard-template.ts';
import type { StandardTheme } from '../memo/standard-theme.ts';
import type { TemplateProblem } from '../memo/template-problem.ts';
import type { Context } from './context.ts';
import { figuresOfRound } from './figures-of-round.ts';
import type { FoundRound } from './find-round.ts';
import { memoFacts } from './memo-facts.ts';
import { themesOf } from './themes-of-area.ts';

export interface StandardMemo {
  /** The template as a file of the programme would hold it, to be edited. */
  readonly template: string;
  /** What it gives; always a draft. */
  readonly edition: Edition;
}

export const standardName = 'standard';

/** A first draft about a round, from the roles of its questions alone; nothing is kept. */
export async function standardMemo(
  context: Context,
  found: FoundRound,
  language: Language,
): Promise<Result<StandardMemo, TemplateProblem>> {
  const { definitions, tabulations, figures, dataset } = await figuresOfRound(context, found);
  const facts = memoFacts(found);
  const noun = nounOf(found, language);
  const template = standardTemplate({
    language,
    facts,
    figures,
    themes: standardThemes(found),
    ...(noun ? { noun } : {}),
  });
  const reading = parseTemplate({ path: `memos/${standardName}.md`, text: template });
  const faults = checkTemplate(reading, definitions, facts);
  if (faults.length > 0) return failed(...faults);
  const edition = makeEdition(reading, { definitions, tabulations, facts, dataset, edition: 0 });
  return edition.ok ? ok({ template, edition: edition.value }) : edition;
}

export function standardThemes({
  programme,
  round,
}: Pick<FoundRound, 'programme' | 'round'>): readonly StandardTheme[] {
  return programme.areas.flatMap((area) => {
    const asked = programme.questionnaires.filter(
      (one) => one.area === area.id && round.questionnaires.includes(one.id),
    );
    return asked.flatMap((questionnaire) =>
      themesOf(area, questionnaire).map(({ title, questions }): StandardTheme => {
        const named = questions.map((question) => ({
          id: `${questionnaire.id}.${question.id}`,
          ...(question.role ? { role: question.role } : {}),
          kind: question.kind,
          codes: (categoriesOf(question) ?? []).map(({ code }) => code),
        }));
        const status = named.find(({ role }) => role === 'status');
        return {
          area: area.id,
          ...(title ? { title } : {}),
          ...(status ? { status } : {}),
          questions: named,
        };
      }),
    );
  });
}

/** What is counted, as the programme's own memos call it: its definite form cannot be guessed. */
function nounOf({ programme }: FoundRound, language: Language) {
  const fronts = programme.memos.map((file) => parseTemplate(file).template.front);
  return fronts.find((front) => front.language === language && front.noun)?.noun;
}
