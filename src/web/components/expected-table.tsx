import type { ProgrammeView } from '../../actions/area-view.ts';
import type { Language } from '../../core/language.ts';
import type { Figure } from '../../figure/figure.ts';
import { publicPages as say } from '../../messages/public-pages.ts';
import { longMonth } from '../dates.ts';
import { expectedFigure, furthestFigure, themeName, themesShown } from '../themes-shown.ts';
import { ScrollRegion } from './scroll-region.tsx';

/** When will they be there? Each theme a row: now, and with those who expect it by each month. */
export function ExpectedTable({
  view,
  language,
}: {
  readonly view: ProgrammeView;
  readonly language: Language;
}) {
  const rows = themesShown(view).flatMap(({ area, theme }) => {
    const [now, expected] = [furthestFigure(area, theme), expectedFigure(area, theme)];
    return now && expected && hasCounts(now) && expected.value.kind === 'known'
      ? [{ name: themeName(area, theme, language), now, expected }]
      : [];
  });
  const months = monthsIn(
    rows.map(({ expected }) => expected),
    view.found.round.referenceDate.slice(0, 7),
  );
  if (rows.length === 0 || months.length === 0) return null;
  return (
    <section aria-labelledby="hvornaar">
      <h2 id="hvornaar">{say.whenThere[language]}</h2>
      <ScrollRegion name={say.whenThere[language]}>
        <table>
          <caption>{say.whenCaption[language]}</caption>
          <thead>
            <tr>
              <th scope="col">{say.theme[language]}</th>
              <th scope="col" class="number">
                {say.now[language]}
              </th>
              {months.map((month) => (
                <th scope="col" class="number" key={month}>
                  {longMonth(month, language).split(' ')[0]}
                </th>
              ))}
              <th scope="col" class="number">
                {say.cannotSay[language]}
              </th>
              <th scope="col" class="number">
                {say.answers[language]}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, now, expected }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {countsOf(now, expected, months).map((count, index) => (
                  <td class="number" key={index}>
                    {count}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function hasCounts({ value }: Figure): boolean {
  return value.kind === 'known' && 'k' in value;
}

/** Months still to come that anyone has named, none left out between. */
function monthsIn(figures: readonly Figure[], reference: string): readonly string[] {
  const named = figures.flatMap(({ value }) =>
    'categories' in value ? value.categories.filter(({ k }) => k > 0).map(({ code }) => code) : [],
  );
  const last =
    named
      .filter((code) => /^\d{4}-\d{2}$/.test(code))
      .toSorted()
      .at(-1) ?? '';
  const offered = figures.flatMap(({ value }) =>
    'categories' in value ? value.categories.map(({ code }) => code) : [],
  );
  return [...new Set(offered)].filter((code) => code > reference && code <= last).toSorted();
}

/** Now, by the end of each month, cannot say, and of how many. */
function countsOf(
  { value: now }: Figure,
  { value: expected }: Figure,
  months: readonly string[],
): readonly number[] {
  const counts = 'categories' in expected ? expected.categories : [];
  const [k, n] = 'k' in now ? [now.k, now.n] : [0, 0];
  const by = (month: string) =>
    counts
      .filter(({ code }) => /^\d{4}-\d{2}$/.test(code) && code <= month)
      .reduce((sum, one) => sum + one.k, k);
  const unsure = counts.find(({ code }) => code === 'cannot-say')?.k ?? 0;
  return [k, ...months.map(by), unsure, n];
}
