/** Partnerships around target groups; sector partnerships apart from them. */
import type { Agreements, Partnership } from '../../agreement/agreement.ts';
import { type Language, textIn } from '../../core/language.ts';
import { agreementsPage as say } from '../../messages/agreements.ts';
import { longDate } from '../dates.ts';
import { safeHref } from '../safe-href.ts';
import { listText } from './rules-text.ts';

interface PartnershipsProps {
  readonly agreements: Agreements;
  readonly language: Language;
}

export function Partnerships({ agreements: { partnerships }, language }: PartnershipsProps) {
  const of = (kind: Partnership['kind']) => partnerships.filter((one) => one.kind === kind);
  if (partnerships.length === 0) return null;
  return (
    <section aria-labelledby="partnerskaber">
      <h2 id="partnerskaber">{say.partnerships[language]}</h2>
      <h3>{say.targetGroups[language]}</h3>
      <Cards partnerships={of('target-group')} language={language} />
      {of('sector').length > 0 ? (
        <>
          <h3>{say.sectors[language]}</h3>
          <p>{say.sectorsText[language]}</p>
          <Cards partnerships={of('sector')} language={language} />
        </>
      ) : null}
    </section>
  );
}

function Cards({ partnerships, language }: { partnerships: readonly Partnership[]; language: Language }) {
  return (
    <ul class="card-grid no-max-width">
      {partnerships.map((partnership) => (
        <li key={partnership.id}>
          <Card partnership={partnership} language={language} />
        </li>
      ))}
    </ul>
  );
}

function Card({ partnership, language }: { partnership: Partnership; language: Language }) {
  const { title, mandate, facilitator, members, endsWhen, documents, agreement, kind, source } = partnership;
  const rows: readonly (readonly [string, string])[] = [
    [say.mandate[language], textIn(mandate, language)],
    [say.facilitator[language], facilitator ? textIn(facilitator, language) : say.notFound[language]],
    [say.members[language], membersText(members, language)],
    [say.endsWhen[language], endsWhen ? textIn(endsWhen, language) : say.notFound[language]],
  ];
  return (
    <>
      <h4>{textIn(title, language)}</h4>
      {kind === 'target-group' && agreement === undefined ? <p>{say.otherAgreement[language]}</p> : null}
      <dl class="facts">
        {rows.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {documents.length > 0 ? (
          <div>
            <dt>{say.documents[language]}</dt>
            {documents.map(({ title: name, delivered, link }) => (
              <dd key={textIn(name, 'da')}>
                {link ? <a href={safeHref(link)}>{textIn(name, language)}</a> : textIn(name, language)},{' '}
                {delivered
                  ? say.delivered(longDate(delivered, language))[language]
                  : say.willBeDelivered[language]}
              </dd>
            ))}
          </div>
        ) : null}
      </dl>
      <p class="muted">{say.source(textIn(source, language))[language]}</p>
    </>
  );
}

function membersText({ count, names }: Partnership['members'], language: Language): string {
  const known = listText(
    names.map((name) => textIn(name, language)),
    language,
  );
  if (count === undefined && names.length === 0) return say.notFound[language];
  if (count === undefined) return `${say.notFound[language]}; ${say.including(known)[language]}`;
  return names.length > 0
    ? `${say.memberCount(count)[language]}, ${say.including(known)[language]}`
    : say.memberCount(count)[language];
}
