/** What is to be resumed, by whom, how far it is, and what to watch for; those who come first on top. */
import type { AttentionView, ReopeningView } from '../../actions/reopening.ts';
import { type Language, textIn } from '../../core/language.ts';
import { reopeningPage as say } from '../../messages/reopening.ts';
import { authorityNoun } from '../authority-noun.ts';
import { DayForm } from '../components/day-form.tsx';
import { ProgrammeCrumbs, stayWith } from '../components/programme-crumbs.tsx';
import { longDate } from '../dates.ts';
import { ActivityCard } from './reopening-activity.tsx';
import { OfferKindCard } from './reopening-offer.tsx';
import { StatesTable } from './reopening-states.tsx';

export interface ReopeningPageProps {
  readonly view: ReopeningView;
  /** The reader may enter something for an authority. */
  readonly mayOwn: boolean;
  readonly language: Language;
}

export function ReopeningPage({ view, mayOwn, language }: ReopeningPageProps) {
  return (
    <>
      <ProgrammeCrumbs {...view} path="/aktiviteter" language={language} />
      <h1>{say.title[language]}</h1>
      <p class="lead">{say.lead(longDate(view.date, language))[language]}</p>
      {mayOwn ? (
        <p>
          <a href={`/aktiviteter/egne${stayWith(view)}`}>{say.toOwn[language]}</a>
        </p>
      ) : null}
      <DayForm path="/aktiviteter" view={view} language={language} />
      <section aria-labelledby="aktiviteter">
        <h2 id="aktiviteter">{say.activities[language]}</h2>
        {view.activities.map(({ group, items }) => (
          <section key={group.id} aria-labelledby={`a-${group.id}`}>
            <h3 id={`a-${group.id}`}>{textIn(group.title, language)}</h3>
            {items.map((one) => (
              <ActivityCard key={one.activity.id} one={one} view={view} language={language} />
            ))}
          </section>
        ))}
      </section>
      <section aria-labelledby="tilbud">
        <h2 id="tilbud">{say.offers[language]}</h2>
        <p>{say.offersLead[language]}</p>
        {view.offers.map(({ group, items }) => (
          <section key={group.id} aria-labelledby={`t-${group.id}`}>
            <h3 id={`t-${group.id}`}>{textIn(group.title, language)}</h3>
            {items.map((one) => (
              <OfferKindCard key={one.kind.id} one={one} view={view} language={language} />
            ))}
          </section>
        ))}
      </section>
      <Attention view={view} language={language} />
    </>
  );
}

function Attention({ view, language }: Omit<ReopeningPageProps, 'mayOwn'>) {
  if (view.attention.length === 0) return null;
  return (
    <section aria-labelledby="opmaerksomhed">
      <h2 id="opmaerksomhed">{say.attention[language]}</h2>
      <p>{say.attentionLead[language]}</p>
      {view.attention.map((one) => (
        <AttentionCard key={one.item.id} one={one} view={view} language={language} />
      ))}
    </section>
  );
}

function AttentionCard({
  one: { item, entered, silent },
  view,
  language,
}: Omit<ReopeningPageProps, 'mayOwn'> & { readonly one: AttentionView }) {
  const title = textIn(item.title, language);
  return (
    <article class="reopening-card">
      <h3>{title}</h3>
      {item.paragraph ? <p class="muted">{textIn(item.paragraph, language)}</p> : null}
      {item.text ? <p>{textIn(item.text, language)}</p> : null}
      <StatesTable
        title={title}
        rows={entered}
        states={item.states.map(({ id, title: name }) => [id, textIn(name, language)])}
        language={language}
      />
      {entered.length > 0 ? (
        <p class="muted">{say.silent(silent, authorityNoun(view.programme, silent, language))[language]}</p>
      ) : null}
    </article>
  );
}
