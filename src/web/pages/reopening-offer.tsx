/** One kind of offer: from the answers where a question measures it, else as authorities have entered. */
import type { OfferKindView } from '../../actions/reopening.ts';
import { textIn } from '../../core/language.ts';
import { offerStateNames, reopeningPage as say } from '../../messages/reopening.ts';
import type { ReopeningPageProps } from './reopening.tsx';
import { MeasuredLines } from './reopening-measured.tsx';
import { StatesTable } from './reopening-states.tsx';

export function OfferKindCard({
  one,
  view,
  language,
}: Omit<ReopeningPageProps, 'mayOwn'> & { readonly one: OfferKindView }) {
  const { kind, measured, entered, reasons } = one;
  const title = textIn(kind.title, language);
  const given = view.reopening.reasons.flatMap(({ id, title: name }) => {
    const count = reasons[id];
    return count === undefined ? [] : [`${textIn(name, language)}: ${count}`];
  });
  return (
    <article class="reopening-card" id={kind.id}>
      <h4>{title}</h4>
      {kind.paragraph ? <p class="muted">{textIn(kind.paragraph, language)}</p> : null}
      {measured ? (
        <MeasuredLines measured={measured} programme={view.programme} language={language} />
      ) : (
        <StatesTable
          title={title}
          rows={entered}
          states={Object.entries(offerStateNames).map(([id, name]) => [id, name[language]])}
          language={language}
        />
      )}
      {given.length > 0 ? (
        <>
          <p class="list-title">{say.reasons[language]}</p>
          <ul>
            {given.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      ) : null}
    </article>
  );
}
