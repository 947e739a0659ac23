import { textIn } from '../../core/language.ts';
import { activityStateNames, reopeningPage as say } from '../../messages/reopening.ts';
import { DayForm } from '../components/day-form.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { ProgrammeCrumbs, stayWith } from '../components/programme-crumbs.tsx';
import { EntryFrame, EntryInput, EntrySelect, entryProblemItems } from './entry-form.tsx';
import { entryForm, entryOf, Now, OwnAnswer, type OwnReopeningProps } from './own-reopening-parts.tsx';
import { OwnOffers } from './reopening-own-offers.tsx';

export function OwnReopening(props: OwnReopeningProps) {
  const { view, mayEnter, sent, language } = props;
  return (
    <>
      <ProgrammeCrumbs {...view} path="/aktiviteter/egne" language={language} />
      <h1>{say.ownTitle(view.authority.name)[language]}</h1>
      {sent ? (
        <ErrorSummary title={say.problemsTitle[language]} items={entryProblemItems({ ...sent, language })} />
      ) : null}
      <p class="lead">{mayEnter ? say.ownLead[language] : say.mayRead[language]}</p>
      <p>
        <a href={`/aktiviteter${stayWith(view)}`}>{say.back[language]}</a>
      </p>
      <DayForm path="/aktiviteter/egne" view={view} language={language} />
      <OwnActivities {...props} />
      <OwnOffers {...props} />
      <OwnAttention {...props} />
    </>
  );
}

function OwnActivities(props: OwnReopeningProps) {
  const { view, language } = props;
  const own = view.reopening.activities.filter(({ actor }) => actor.kind === 'authorities');
  if (own.length === 0) return null;
  return (
    <section aria-labelledby="aktiviteter">
      <h2 id="aktiviteter">{say.activities[language]}</h2>
      {own.map((activity) => (
        <article key={activity.id} class="reopening-card">
          <h3>{textIn(activity.title, language)}</h3>
          {activity.measures.map((measure) => (
            <OwnAnswer key={measure.question} measure={measure} view={view} language={language} />
          ))}
          {activity.measures.length === 0 ? <ActivityForm {...props} id={activity.id} /> : null}
        </article>
      ))}
    </section>
  );
}

function ActivityForm(props: OwnReopeningProps & { readonly id: string }) {
  const { view, mayEnter, language, id } = props;
  const form = entryForm(props, { kind: 'activity', subject: id });
  const states = Object.entries(activityStateNames).map(([code, name]) => [code, name[language]] as const);
  return (
    <>
      <Now entry={entryOf(view, form.wish)} states={states} language={language} />
      {mayEnter ? (
        <EntryFrame form={form} programme={view.programme.id}>
          <EntrySelect form={form} field="state" label={say.state[language]} options={states} />
          <EntryInput form={form} field="on" type="date" label={say.on[language]} />
          <EntryInput form={form} field="share" label={say.share[language]} />
          <EntryInput form={form} field="expected" type="date" label={say.expected[language]} />
        </EntryFrame>
      ) : null}
    </>
  );
}

function OwnAttention(props: OwnReopeningProps) {
  const { view, mayEnter, language } = props;
  if (view.reopening.attention.length === 0) return null;
  return (
    <section aria-labelledby="opmaerksomhed">
      <h2 id="opmaerksomhed">{say.attention[language]}</h2>
      <p>{say.attentionLead[language]}</p>
      {view.reopening.attention.map((item) => {
        const form = entryForm(props, { kind: 'attention', subject: item.id });
        const states = item.states.map(({ id, title }) => [id, textIn(title, language)] as const);
        return (
          <article key={item.id} class="reopening-card">
            <h3>{textIn(item.title, language)}</h3>
            <Now entry={entryOf(view, form.wish)} states={states} language={language} />
            {mayEnter ? (
              <EntryFrame form={form} programme={view.programme.id}>
                <EntrySelect form={form} field="state" label={say.state[language]} options={states} />
                <EntryInput form={form} field="on" type="date" label={say.on[language]} />
              </EntryFrame>
            ) : null}
          </article>
        );
      })}
    </section>
  );
}
