/** What was agreed, read in a minute; and what it rests on, for whoever has longer. */
import type { AgreementsView, AgreementView } from '../../actions/agreements.ts';
import { type Language, textIn } from '../../core/language.ts';
import { commitmentStates, agreementsPage as say } from '../../messages/agreements.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { ProgrammeCrumbs, ProgrammeField } from '../components/programme-crumbs.tsx';
import { longDate } from '../dates.ts';
import { safeHref } from '../safe-href.ts';
import { ElementSection } from './agreements-commitments.tsx';
import { MoneyTables } from './agreements-money.tsx';
import { Partnerships } from './agreements-partnerships.tsx';

export interface AgreementsPageProps {
  readonly view: AgreementsView;
  readonly language: Language;
}

export function AgreementsPage({ view, language }: AgreementsPageProps) {
  const { programme, date, views, money, agreements } = view;
  return (
    <>
      <ProgrammeCrumbs programme={programme} others={view.others} path="/aftaler" language={language} />
      <h1>{say.title[language]}</h1>
      <p class="lead">{say.lead(longDate(date, language))[language]}</p>
      <DayForm view={view} language={language} />
      <InShort view={view} language={language} />
      {views.map((one) => (
        <AgreementSection key={one.agreement.id} view={one} language={language} />
      ))}
      <MoneyTables money={money} currency={agreements.currency} language={language} />
      <Partnerships agreements={agreements} language={language} />
    </>
  );
}

function DayForm({ view, language }: AgreementsPageProps) {
  const { date, wrongDate } = view;
  return (
    <>
      {wrongDate === undefined ? null : (
        <ErrorSummary
          title={say.problemsTitle[language]}
          items={[{ href: '#dato', text: say.wrongDate(wrongDate)[language] }]}
        />
      )}
      <form method="get" action="/aftaler" class="day-form no-print">
        <ProgrammeField {...view} />
        <label class="form-label" for="dato">
          {say.date[language]}
        </label>
        <input class="form-input" type="date" id="dato" name="dato" value={date} />
        <button class="button button-secondary" type="submit">
          {say.show[language]}
        </button>
      </form>
    </>
  );
}

/** How many commitments stand where. */
function InShort({ view: { counts, overdue }, language }: AgreementsPageProps) {
  const shown = (['kept', 'partly-kept', 'under-way', 'agreed', 'not-kept', 'lapsed'] as const).filter(
    (state) => counts[state] > 0,
  );
  return (
    <section aria-labelledby="kort">
      <h2 id="kort">{say.inShort[language]}</h2>
      <dl class="counts">
        {shown.map((state) => (
          <div key={state} class={`count-${state}`}>
            <dt>{commitmentStates[state][language]}</dt>
            <dd>{say.commitments(counts[state])[language]}</dd>
          </div>
        ))}
        {overdue > 0 ? (
          <div class="count-overdue">
            <dt>{say.overdue[language]}</dt>
            <dd>{say.commitments(overdue)[language]}</dd>
          </div>
        ) : null}
      </dl>
    </section>
  );
}

function AgreementSection({ view, language }: { readonly view: AgreementView; readonly language: Language }) {
  const { agreement, follows, elements } = view;
  return (
    <section aria-labelledby={agreement.id} class="agreement">
      <h2 id={agreement.id}>{textIn(agreement.title, language)}</h2>
      <p>
        {say.agreedOn(longDate(agreement.on, language))[language]}. {textIn(agreement.summary, language)}
        {follows ? ` ${say.follows(textIn(follows.title, language))[language]}.` : ''}
      </p>
      {agreement.parties.length > 0 ? (
        <details>
          <summary>{say.parties(agreement.parties.length)[language]}</summary>
          <p>{agreement.parties.map((party) => textIn(party, language)).join(', ')}</p>
        </details>
      ) : null}
      {elements.map((element) => (
        <ElementSection key={element.element.id} view={element} level={3} language={language} />
      ))}
      <p class="muted">
        {elements.length > 0 ? `${say.noDue[language]} ` : ''}
        {agreement.link ? (
          <>
            <a href={safeHref(agreement.link)}>{say.text[language]}</a>.{' '}
          </>
        ) : null}
        {say.source(textIn(agreement.source, language))[language]}
      </p>
    </section>
  );
}
