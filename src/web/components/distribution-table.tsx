/** One question's answers: number, share, a bar, and the bounds for all. */
import { type Language, textIn } from '../../core/language.ts';
import type {
  BreakdownDefinition,
  BreakdownRow,
  DistributionDefinition,
  Figure,
} from '../../figure/figure.ts';
import { inReadingOrder } from '../../figure/reading-order.ts';
import { missingKind } from '../../messages/missing-kind.ts';
import { publicPages as say } from '../../messages/public-pages.ts';
import { formatPercent } from '../../quantity/number-format.ts';

interface Shown {
  readonly figure: Figure;
  readonly title: string;
  readonly language: Language;
}

/** Percentages of few would say more than they know. */
const leastForPercent = 20;

export function DistributionTable({ figure, title, language }: Shown) {
  const { value, base } = figure;
  const definition = figure.definition as DistributionDefinition;
  if (value.kind !== 'known' || !('categories' in value))
    return <NotShown figure={figure} title={title} language={language} />;
  const label = new Map(
    definition.categories.map((category) => [category.code, textIn(category.label, language)]),
  );
  return (
    <div class="scroll">
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say.answer[language]}</th>
            <th scope="col" class="number">
              {say.count[language]}
            </th>
            <th scope="col" class="number">
              {say.share[language]}
            </th>
            <th scope="col" class="number">
              {say.possible[language]}
            </th>
          </tr>
        </thead>
        <tbody>
          {inReadingOrder(definition, value.categories).map(({ code, k, share, bounds: [low, high] }) => (
            <tr key={code}>
              <th scope="row">
                {label.get(code) ?? code}
                <Bar share={share} />
              </th>
              <td class="number">{k}</td>
              <td class="number">{value.n >= leastForPercent ? formatPercent(share, language) : ''}</td>
              <td class="number">
                {Math.round(low * base.N)}–{Math.round(high * base.N)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="muted">
        {say.baseLine(value.n, base.N)[language]} {missingLine(figure, language)}{' '}
        {definition.exclusive ? '' : say.severalAnswers[language]}
      </p>
    </div>
  );
}

export function BreakdownTable({ figure, title, language }: Shown) {
  const { value } = figure;
  const definition = figure.definition as BreakdownDefinition;
  if (value.kind !== 'known' || !('rows' in value))
    return <NotShown figure={figure} title={title} language={language} />;
  const label = new Map(
    definition.categories.map((category) => [category.code, textIn(category.label, language)]),
  );
  return (
    <div class="scroll">
      <table>
        <caption>{title}</caption>
        <tbody>
          {value.rows.map(({ code, value: row }) => (
            <tr key={code}>
              <th scope="row">
                {label.get(code) ?? code}
                {row.kind === 'known' ? <Bar share={row.share} /> : null}
              </th>
              <td class="number">{breakdownText(row, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function breakdownText(row: BreakdownRow['value'], language: Language): string {
  if (row.kind === 'known') return language === 'da' ? `${row.k} af ${row.n}` : `${row.k} of ${row.n}`;
  return (row.why === 'suppressed' ? say.suppressed : row.why === 'too-few' ? say.tooFew : say.noAnswers)[
    language
  ];
}

function NotShown({ figure, title, language }: Shown) {
  const why = figure.value.kind === 'unknown' ? figure.value.why : 'no-answers';
  return (
    <p>
      <strong>{title}</strong>:{' '}
      {(why === 'too-few' ? say.tooFew : why === 'suppressed' ? say.suppressed : say.noAnswers)[language]}
    </p>
  );
}

function missingLine({ base }: Figure, language: Language): string {
  const parts = Object.entries(base.missing)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${missingKind[kind as keyof typeof missingKind][language]}`);
  return parts.length === 0 ? '' : say.missingLine(parts.join(', '))[language];
}

/** Drawn beside the number that it shows, so that it needs no text of its own. */
function Bar({ share }: { readonly share: number }) {
  return (
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="rest" width="100" height="4" />
      <rect width={(share * 100).toFixed(2)} height="4" />
    </svg>
  );
}
