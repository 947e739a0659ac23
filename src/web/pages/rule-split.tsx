/** A figure divided by whether a rule held when each sheet was sent. */
import type { RuleSplit, SplitChoices, SplitProblem } from '../../actions/split-by-rule.ts';
import { type Language, textIn } from '../../core/language.ts';
import { ruleGroupNames, ruleSplit as say } from '../../messages/rule-split.ts';
import { formatNumber, formatPercent } from '../../quantity/number-format.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { ScrollRegion } from '../components/scroll-region.tsx';
import { columnsOf, numbersOf } from '../rule-split-rows.ts';

export interface RuleSplitPage {
  readonly round: string;
  /** The address of the round. */
  readonly base: string;
  readonly choices: SplitChoices;
  readonly chosen: { readonly figure: string; readonly rule: string };
  readonly split?: RuleSplit;
  readonly problem?: SplitProblem;
  readonly language: Language;
}

export function RuleSplitView(page: RuleSplitPage) {
  const { round, base, choices, problem, language } = page;
  return (
    <>
      <p class="crumbs">
        <a href={base}>← {round}</a>
      </p>
      <h1>{say.title[language]}</h1>
      {problem ? (
        <ErrorSummary
          title={say.wrong[language]}
          items={[
            {
              href: problem.code === 'no-such-rule' ? '#regel' : '#tal',
              text: say[problem.code][language],
            },
          ]}
        />
      ) : null}
      <p class="lead">{say.lead[language]}</p>
      {choices.versions.length === 0 ? <p>{say.nothing[language]}</p> : <Choose {...page} />}
      {page.split ? <Divided page={page} split={page.split} /> : null}
    </>
  );
}

function Choose({ base, choices, chosen, language }: RuleSplitPage) {
  const figures = choices.figures.map(({ id, title }) => [id, textIn(title, language)] as const);
  const rules = choices.versions.map(({ ref, version }) => [ref, textIn(version.title, language)] as const);
  return (
    <form method="get" action={`${base}/regler`}>
      <Select name="tal" label={say.figure[language]} options={figures} chosen={chosen.figure} />
      <Select name="regel" label={say.rule[language]} options={rules} chosen={chosen.rule} />
      <div class="button-row">
        <button class="button button-primary" type="submit">
          {say.show[language]}
        </button>
      </div>
    </form>
  );
}

function Select({
  name,
  label,
  options,
  chosen,
}: {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [string, string])[];
  readonly chosen: string;
}) {
  return (
    <div class="form-group">
      <label class="form-label" for={name}>
        {label}
      </label>
      <select class="form-select input-wide" id={name} name={name}>
        {options.map(([value, text]) => (
          <option key={value} value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function Divided({ page, split }: { readonly page: RuleSplitPage; readonly split: RuleSplit }) {
  const { base, chosen, language } = page;
  const columns = columnsOf(split.definition, language);
  const query = new URLSearchParams({ tal: chosen.figure, regel: chosen.rule });
  return (
    <section aria-labelledby="delt">
      <h2 id="delt">{textIn(split.definition.title, language)}</h2>
      <p>{textIn(split.version.version.title, language)}</p>
      <ScrollRegion name={say.title[language]}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.when[language]}</th>
              <th scope="col" class="number">
                {say.authorities[language]}
              </th>
              <th scope="col" class="number">
                {say.answers[language]}
              </th>
              {columns.map(({ code, label }) => (
                <th scope="col" class="number" key={code}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {split.parts.map((part) => (
              <Row key={part.group} part={part} columns={columns} language={language} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p>{say.care[language]}</p>
      <p>
        <a href={`${base}/regler.csv?${query}`}>{say.csv[language]}</a>
      </p>
      <p class="muted memo-hash">
        <code>{split.definition.id}</code> · <code>{split.version.ref}</code> · <code>{split.hash}</code>
      </p>
    </section>
  );
}

/** Percentages of few would say more than they know. */
const leastForPercent = 20;

function Row({
  part,
  columns,
  language,
}: {
  readonly part: RuleSplit['parts'][number];
  readonly columns: ReturnType<typeof columnsOf>;
  readonly language: Language;
}) {
  const { group, authorities, figure } = part;
  const numbers = numbersOf(figure);
  const n = figure.base.answered;
  const why =
    figure.value.kind === 'unknown' && figure.value.why !== 'no-answers' ? say.notShown : say.noAnswers;
  return (
    <tr>
      <th scope="row">{ruleGroupNames[group][language]}</th>
      <td class="number">{formatNumber(authorities, language)}</td>
      <td class="number">{formatNumber(n, language)}</td>
      {numbers.length === 0 ? (
        <td colSpan={columns.length}>{why[language]}</td>
      ) : (
        columns.map(({ code }) => {
          const found = numbers.find((one) => one.code === code);
          const k = found?.k ?? 0;
          const percent = n >= leastForPercent ? ` (${formatPercent(found?.share ?? 0, language)})` : '';
          return (
            <td class="number" key={code}>
              {formatNumber(k, language)}
              {percent}
            </td>
          );
        })
      )}
    </tr>
  );
}
