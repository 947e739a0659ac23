/** Who to call, in the order that one asks; open at the time that is asked about. */
import type { HotlinesView, HotlineView } from '../../actions/hotlines.ts';
import { type Language, textIn } from '../../core/language.ts';
import type { LocalMoment } from '../../core/local-moment.ts';
import type { OpenState } from '../../hotline/open-at.ts';
import { hotlinesPage as say } from '../../messages/hotlines.ts';
import { Alert } from '../components/alert.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { ProgrammeCrumbs, ProgrammeField, stayWith } from '../components/programme-crumbs.tsx';
import { longDate } from '../dates.ts';
import { hoursText } from '../hours-text.ts';
import { longLocal } from '../local-dates.ts';
import { Field, named } from './rules-form.tsx';

interface HotlinesPageProps {
  readonly view: HotlinesView;
  readonly language: Language;
}

export function HotlinesPage({ view, language }: HotlinesPageProps) {
  const { programme, moment, query, holiday, first, after } = view;
  const all = [...first, ...after];
  return (
    <>
      <ProgrammeCrumbs programme={programme} others={view.others} path="/hotlines" language={language} />
      <h1>{say.title[language]}</h1>
      {all.some(({ isCurrent }) => !isCurrent) ? (
        <Alert kind="warning" heading={say.historyTitle[language]}>
          <p class="alert-text">{say.history[language]}</p>
        </Alert>
      ) : null}
      <HotlinesForm view={view} language={language} />
      <p class="muted">
        {say.seenAt(longLocal(moment, language))[language]}.{' '}
        {holiday ? say.holiday(textIn(holiday, language))[language] : ''}
      </p>
      {all.length === 0 ? (
        <p>
          {say.nothingFound(query)[language]} <a href={`/hotlines${stayWith(view)}`}>{say.all[language]}</a>
        </p>
      ) : null}
      <HotlineSection id="foerst" title={say.first[language]} hotlines={first} language={language} />
      <HotlineSection
        id="derefter"
        title={say.after[language]}
        hotlines={after}
        intro={after[0]?.hotline.askFirst ? textIn(after[0].hotline.askFirst, language) : ''}
        language={language}
      />
    </>
  );
}

function HotlinesForm({ view, language }: HotlinesPageProps) {
  const { moment, query, wrongMoment } = view;
  const problems = wrongMoment === undefined ? [] : [say.wrongMoment(wrongMoment)[language]];
  return (
    <section class="ask">
      {problems.length > 0 ? (
        <ErrorSummary
          title={say.problemsTitle[language]}
          items={problems.map((text) => ({ href: '#tid', text }))}
        />
      ) : null}
      <form method="get" action="/hotlines" class="ask-form ask-row">
        <ProgrammeField {...view} />
        <Field id="soeg" label={say.search[language]} hint={say.searchHint[language]} problems={[]} wide>
          <input {...named('soeg', [], true)} class="form-input" type="search" value={query} />
        </Field>
        <Field id="tid" label={say.moment[language]} problems={problems}>
          <input {...named('tid', problems)} class="form-input" type="datetime-local" value={moment} />
        </Field>
        <div class="ask-send">
          <button class="button button-primary" type="submit">
            {say.find[language]}
          </button>
        </div>
      </form>
    </section>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly hotlines: readonly HotlineView[];
  readonly intro?: string;
  readonly language: Language;
}

function HotlineSection({ id, title, hotlines, intro, language }: SectionProps) {
  if (hotlines.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {intro ? <p>{intro}</p> : null}
      <ul class="card-grid no-max-width hotline-grid">
        {hotlines.map((hotline) => (
          <li key={hotline.hotline.id} id={hotline.hotline.id}>
            <HotlineCard view={hotline} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function HotlineCard({
  view: { hotline, isCurrent, state },
  language,
}: {
  view: HotlineView;
  language: Language;
}) {
  const { title, owner, audience, numbers, email, hours, topics, checked, source } = hotline;
  const rows: readonly (readonly [string, string])[] = [
    [say.owner[language], textIn(owner, language)],
    [say.audience[language], textIn(audience, language)],
    [say.topics[language], topics.map((topic) => textIn(topic, language)).join('; ')],
    [say.hours[language], hours ? hoursText(hours, language) : say.hoursUnknown[language]],
    [say.valid[language], validText(hotline, language)],
    [
      say.checked[language],
      checked
        ? say.checkedBy(longDate(checked.on, language), textIn(checked.by, language))[language]
        : say.notChecked[language],
    ],
    [say.source[language], textIn(source, language)],
  ];
  return (
    <>
      <h3>{textIn(title, language)}</h3>
      <p class="hotline-number">
        {numbers.map((number, index) => (
          <span key={number}>
            {index > 0 ? ' / ' : ''}
            {isCurrent ? <a href={`tel:${number.replace(/\s/g, '')}`}>{number}</a> : number}
          </span>
        ))}
        {email ? (
          <span class="hotline-mail">{isCurrent ? <a href={`mailto:${email}`}>{email}</a> : email}</span>
        ) : null}
      </p>
      <p class={`open-state open-${state.kind}`}>{stateText(state, language)}</p>
      <dl class="facts">
        {rows
          .filter(([, text]) => text !== '')
          .map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}

function stateText(state: OpenState, language: Language): string {
  const at = (moment: LocalMoment) => longLocal(moment, language);
  switch (state.kind) {
    case 'open':
      return state.until ? say.open(at(state.until))[language] : say.alwaysOpen[language];
    case 'closed':
      return state.opens ? say.closed(at(state.opens))[language] : say.neverOpens[language];
    case 'unknown':
      return say.unknown[language];
    case 'not-yet-valid':
      return say.notYet(longDate(state.from, language))[language];
    case 'no-longer-valid':
      return say.over(longDate(state.to, language))[language];
  }
}

function validText({ validFrom, validTo }: HotlineView['hotline'], language: Language): string {
  const parts = [
    ...(validFrom ? [say.validFrom(longDate(validFrom, language))[language]] : []),
    ...(validTo ? [say.validTo(longDate(validTo, language))[language]] : []),
  ];
  return parts.length > 0 ? parts.join(' ') : say.validUnknown[language];
}
