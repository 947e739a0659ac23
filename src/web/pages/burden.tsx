import type { BurdenLedger } from '../../actions/burden-ledger.ts';
import { type Language, textIn } from '../../core/language.ts';
import { burdenPage as say } from '../../messages/round-plan.ts';
import { site } from '../../messages/site.ts';
import { formatNumber } from '../../quantity/number-format.ts';
import { pauseMinutes, type RoundBurden } from '../../round/burden.ts';
import { ScrollRegion } from '../components/scroll-region.tsx';

interface BurdenProps {
  readonly ledgers: readonly BurdenLedger[];
  readonly language: Language;
}

/** The minutes that authorities have been asked for, round by round and year by year. */
export function BurdenPage({ ledgers, language }: BurdenProps) {
  return (
    <>
      <nav class="crumbs" aria-label={site.youAreHere[language]}>
        <a href="/kalender">← {site.calendar[language]}</a>
      </nav>
      <h1>{say.title[language]}</h1>
      <p class="lead">{say.lead[language]}</p>
      <p>{say.method(pauseMinutes)[language]}</p>
      {ledgers.map((ledger) => (
        <Ledger key={ledger.programme.id} ledger={ledger} language={language} />
      ))}
    </>
  );
}

interface LedgerProps {
  readonly ledger: BurdenLedger;
  readonly language: Language;
}

function Ledger({ ledger, language }: LedgerProps) {
  const { programme, rounds } = ledger;
  return (
    <section aria-labelledby={`byrde-${programme.id}`}>
      <h2 id={`byrde-${programme.id}`}>{textIn(programme.title, language)}</h2>
      {rounds.length === 0 ? <p>{say.none[language]}</p> : null}
      {rounds.map((burden) => (
        <RoundTable key={burden.round.id} burden={burden} ledger={ledger} language={language} />
      ))}
      {rounds.length > 0 ? (
        <details>
          <summary>{say.byAuthority[language]}</summary>
          <p class="muted">{say.byAuthorityHelp[language]}</p>
          <Years ledger={ledger} language={language} />
        </details>
      ) : null}
    </section>
  );
}

function RoundTable({ burden, ledger, language }: LedgerProps & { readonly burden: RoundBurden }) {
  const titles = new Map(
    ledger.programme.questionnaires.map(({ id, title }) => [id, textIn(title, language)]),
  );
  const minutes = (value: number) => say.minutes(formatNumber(value, language, { decimals: 0 }))[language];
  const name = textIn(burden.round.title, language);
  return (
    <>
      <h3>{name}</h3>
      <p class="muted">{say.total(burden.authorities, burden.hoursAll)[language]}</p>
      <ScrollRegion name={name}>
        <table>
          <caption class="visually-hidden">{name}</caption>
          <thead>
            <tr>
              <th scope="col">{say.questionnaire[language]}</th>
              <th scope="col" class="number">
                {say.estimated[language]}
              </th>
              <th scope="col" class="number">
                {say.measured[language]}
              </th>
            </tr>
          </thead>
          <tbody>
            {burden.questionnaires.map(({ questionnaire, estimated, measured, sheetsMeasured }) => (
              <tr key={questionnaire}>
                <th scope="row">{titles.get(questionnaire)}</th>
                <td class="number">{minutes(estimated)}</td>
                <td class="number">
                  {measured === undefined
                    ? say.notMeasured[language]
                    : `${minutes(measured)} (${say.ofSheets(sheetsMeasured)[language]})`}
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">{say.sum[language]}</th>
              <td class="number">{minutes(burden.minutesEach)}</td>
              <td />
            </tr>
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

function Years({ ledger, language }: LedgerProps) {
  const years = [...new Set(ledger.authorities.flatMap(({ minutes }) => [...minutes.keys()]))].sort();
  return (
    <ScrollRegion name={say.byAuthority[language]}>
      <table>
        <caption class="visually-hidden">{say.byAuthority[language]}</caption>
        <thead>
          <tr>
            <th scope="col">{say.authority[language]}</th>
            {years.map((year) => (
              <th scope="col" class="number" key={year}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ledger.authorities.map(({ authority, name, minutes }) => (
            <tr key={authority}>
              <th scope="row">{name}</th>
              {years.map((year) => (
                <td class="number" key={year}>
                  {say.minutes(String(minutes.get(year) ?? 0))[language]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
