import type { OwnResults } from '../../../actions/own-results.ts';
import { type Language, textIn } from '../../../core/language.ts';
import type { ComparedColumn, ComparedOption, ComparedQuestion } from '../../../figure/compare-own.ts';
import { defaultSmallestBase } from '../../../figure/publication.ts';
import { answering } from '../../../messages/answering.ts';
import { ownAuthority as say } from '../../../messages/round-plan.ts';
import { formatPercent } from '../../../quantity/number-format.ts';
import type { Question } from '../../../questionnaire/definition.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';

interface ResultsPage {
  readonly results: OwnResults;
  readonly language: Language;
}

/** An authority's answers beside those of its region, its size class and everyone. */
export function OwnResultsPage({ results, language }: ResultsPage) {
  const { found, comparison } = results;
  const titles = new Map(
    results.codebook.questionnaires.map(({ id, title }) => [String(id), textIn(title, language)]),
  );
  const byQuestionnaire = Map.groupBy(comparison.questions, ({ questionnaire }) => questionnaire);
  return (
    <>
      <p class="crumbs">
        <a href="/myndighed">← {say.back[language]}</a>
      </p>
      <h1>{say.resultsTitle(textIn(found.round.title, language))[language]}</h1>
      <p>{say.resultsHelp(defaultSmallestBase('authorities'))[language]}</p>
      {[...byQuestionnaire].map(([id, questions]) => (
        <section key={id} aria-labelledby={`skema-${id}`}>
          <h2 id={`skema-${id}`}>{titles.get(id)}</h2>
          {questions.map((compared) => (
            <QuestionTable
              key={compared.question.id}
              compared={compared}
              results={results}
              language={language}
            />
          ))}
        </section>
      ))}
    </>
  );
}

function QuestionTable({
  compared,
  results,
  language,
}: ResultsPage & { readonly compared: ComparedQuestion }) {
  const { question, options } = compared;
  const { columns } = results.comparison;
  const title = textIn(question.label, language);
  return (
    <ScrollRegion name={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say.answerColumn[language]}</th>
            <th scope="col">{say.you[language]}</th>
            {columns.map((column, index) => (
              <th scope="col" class="number" key={column.group}>
                {columnName(column, results, language)}
                <span class="board-note">{say.of(options[0]?.shares[index]?.answered ?? 0)[language]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {options.map((option) => (
            <tr key={option.code}>
              <th scope="row">{optionName(question, option.code, language)}</th>
              <td>{option.own ? `✓ ${say.yourAnswer[language]}` : ''}</td>
              {option.shares.map((share, index) => (
                <td class="number" key={columns[index]?.group}>
                  {shareText(share, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** Percent where there are enough to speak of them, else counts. */
const leastForPercent = 20;

function shareText({ answered, share }: ComparedOption['shares'][number], language: Language): string {
  if (share === undefined) return say.tooFew[language];
  return answered < leastForPercent
    ? String(Math.round(share * answered))
    : formatPercent(share, language, { nonBreaking: true });
}

function columnName({ group, code }: ComparedColumn, { codebook }: OwnResults, language: Language): string {
  if (group === 'all') return say.everyone[language];
  const category = codebook.groups
    .find(({ id }) => id === group)
    ?.categories.find((one) => one.code === code);
  return category ? textIn(category.label, language) : code;
}

function optionName(question: Question, code: string, language: Language): string {
  if (question.kind === 'yes-no') return (code === 'yes' ? answering.yes : answering.no)[language];
  const option = 'options' in question ? question.options?.find((one) => one.code === code) : undefined;
  return option ? textIn(option.label, language) : code;
}
