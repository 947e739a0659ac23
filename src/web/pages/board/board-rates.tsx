/** How many have answered: by authorities, by population, on time; by questionnaire and by group. */
import { type Language, textIn } from '../../../core/language.ts';
import { board as say } from '../../../messages/board.ts';
import { formatPercent } from '../../../quantity/number-format.ts';
import { type Rate, rateOf, ratesByGroup } from '../../../round/board.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import type { BoardPage } from './board-page.ts';

interface RateRow {
  readonly name: string;
  readonly rate: Rate;
}

export function BoardRates({ page }: { readonly page: BoardPage }) {
  const { view, language } = page;
  const { programme, round } = view.found;
  const titles = new Map(programme.questionnaires.map(({ id, title }) => [id, textIn(title, language)]));
  const byQuestionnaire = round.questionnaires.map((id) => ({
    name: titles.get(id) ?? id,
    rate: rateOf(view.rows, id),
  }));
  return (
    <section aria-labelledby="svarprocenter">
      <h2 id="svarprocenter">{say.rates[language]}</h2>
      <RateTable
        title={say.rates[language]}
        first={say.questionnaire[language]}
        rows={[...byQuestionnaire, { name: say.all[language], rate: rateOf(view.rows) }]}
        language={language}
      />
      {ratesByGroup(programme, view.rows).map(({ group, rates }) => {
        const title = textIn(group.title, language);
        const labels = new Map(group.categories.map(({ code, label }) => [code, textIn(label, language)]));
        return (
          <details key={group.id}>
            <summary>{say.ratesBy(title)[language]}</summary>
            <RateTable
              title={say.ratesBy(title)[language]}
              first={title}
              rows={rates.map(({ code, rate }) => ({ name: labels.get(code) ?? code, rate }))}
              language={language}
            />
          </details>
        );
      })}
      <p class="muted">{say.ratesHelp[language]}</p>
    </section>
  );
}

interface RateTableProps {
  readonly title: string;
  readonly first: string;
  readonly rows: readonly RateRow[];
  readonly language: Language;
}

function RateTable({ title, first, rows, language }: RateTableProps) {
  const columns = [
    say.expected,
    say.sent,
    say.ofAuthorities,
    say.ofPopulation,
    say.onTime,
    say.begun,
    say.notRun,
  ];
  return (
    <ScrollRegion name={title}>
      <table>
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {columns.map((column) => (
              <th scope="col" class="number" key={column.en}>
                {column[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, rate }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="number">{rate.asked}</td>
              <td class="number">{rate.sent}</td>
              <td class="number">{share(rate.sent, rate.asked, language)}</td>
              <td class="number">
                {rate.population ? share(rate.population.sent, rate.population.asked, language) : '–'}
              </td>
              <td class="number">{share(rate.onTime, rate.asked, language)}</td>
              <td class="number">{rate.begun}</td>
              <td class="number">{rate.notRun}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** Of nobody there is no share. */
function share(part: number, of: number, language: Language): string {
  return of === 0 ? '–' : formatPercent(part / of, language, { nonBreaking: true });
}
