/** One authority's offers. Kinds that a question measures are answered there, and not entered here. */
import type { OwnReopeningView } from '../../actions/reopening.ts';
import { type Language, textIn } from '../../core/language.ts';
import { offerStateNames, reopeningPage as say } from '../../messages/reopening.ts';
import { removed } from '../../reopening/read-entry.ts';
import { type EntryForm, EntryFrame, EntryInput, EntrySelect } from './entry-form.tsx';
import { entryForm, Now, OwnAnswer, type OwnReopeningProps } from './own-reopening-parts.tsx';

export function OwnOffers(props: OwnReopeningProps) {
  const { view, mayEnter, language } = props;
  const { offerKinds } = view.reopening;
  if (offerKinds.length === 0) return null;
  const own = view.latest.filter(({ kind, entered }) => kind === 'offer' && entered.state !== removed);
  return (
    <section aria-labelledby="tilbud">
      <h2 id="tilbud">{say.offers[language]}</h2>
      {offerKinds.flatMap(({ id, measure }) =>
        measure ? [<OwnAnswer key={id} measure={measure} view={view} language={language} />] : [],
      )}
      {own.map((entry) => {
        const form = entryForm(props, { kind: 'offer', subject: entry.subject });
        return (
          <article key={entry.subject} class="reopening-card">
            <h3>{entry.entered.name}</h3>
            <p class="muted">{kindTitle(view, entry.entered.kind, language)}</p>
            <Now entry={entry} states={states(language)} language={language} />
            {mayEnter ? (
              <details open={form.problems.length > 0}>
                <summary>{say.change[language]}</summary>
                <OfferForm form={form} view={view} language={language} />
              </details>
            ) : null}
          </article>
        );
      })}
      {mayEnter ? (
        <section class="ask" aria-labelledby="nyt">
          <h3 id="nyt">{say.newOffer[language]}</h3>
          <OfferForm
            form={entryForm(props, { kind: 'offer', subject: '' })}
            view={view}
            language={language}
          />
        </section>
      ) : null}
    </section>
  );
}

function OfferForm({
  form,
  view,
  language,
}: {
  readonly form: EntryForm;
  readonly view: OwnReopeningView;
  readonly language: Language;
}) {
  const { offerKinds, reasons } = view.reopening;
  const named = (list: typeof reasons) => list.map(({ id, title }) => [id, textIn(title, language)] as const);
  const kinds = named(offerKinds.filter(({ measure }) => !measure));
  const all =
    form.wish.subject === ''
      ? states(language)
      : [...states(language), [removed, say.remove[language]] as const];
  const operators = [['public', say.public[language]] as const, ['private', say.private[language]] as const];
  const answers = [['yes', say.yes[language]] as const, ['no', say.no[language]] as const];
  return (
    <EntryFrame form={form} programme={view.programme.id}>
      <EntryInput form={form} field="name" label={say.name[language]} />
      <EntrySelect form={form} field="kind" label={say.kind[language]} options={kinds} />
      <EntrySelect form={form} field="operator" label={say.operator[language]} options={operators} />
      <EntrySelect form={form} field="referral" label={say.referral[language]} options={answers} />
      <EntrySelect form={form} field="state" label={say.state[language]} options={all} />
      <EntryInput form={form} field="on" type="date" label={say.on[language]} />
      <EntrySelect form={form} field="reason" label={say.reason[language]} options={named(reasons)} />
      <EntryInput
        form={form}
        field="decidedBy"
        label={say.decidedBy[language]}
        hint={say.decidedByHint[language]}
      />
      <EntryInput form={form} field="expected" type="date" label={say.expected[language]} />
    </EntryFrame>
  );
}

function states(language: Language) {
  return Object.entries(offerStateNames).map(([id, name]) => [id, name[language]] as const);
}

function kindTitle({ reopening }: OwnReopeningView, id: string | undefined, language: Language): string {
  const kind = reopening.offerKinds.find((one) => one.id === id);
  return kind ? textIn(kind.title, language) : '';
}
