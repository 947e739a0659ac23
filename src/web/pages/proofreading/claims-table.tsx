import { inQuotes, type Language } from '../../../core/language.ts';
import { proofreading as say } from '../../../messages/proofreading.ts';
import { subjectOf } from '../../../proofreading/decide/subject.ts';
import type { ClaimFacts, Reach } from '../../../proofreading/report/claim-facts.ts';
import { formatNumber } from '../../../quantity/number-format.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { intervalText } from '../../interval-text.ts';
import { correctionFields } from '../../proofreading-form.ts';
import { CorrectionInput, ShownBefore } from './correction-input.tsx';
import { phraseOf } from './numbered-finding.ts';

interface TableProps {
  readonly claims: readonly ClaimFacts[];
  readonly lineOf: (offset: number) => number;
  /** Corrections that could not be read, by field. */
  readonly unread: ReadonlyMap<string, string>;
  readonly language: Language;
}

/** A longer table is corrected in the file. */
const mostClaims = 300;

/** How each claim was read, to be corrected. */
export function ClaimsTable({ claims, ...rest }: TableProps) {
  const { language } = rest;
  const more = claims.length - mostClaims;
  return (
    <section aria-labelledby="paastande">
      <h2 id="paastande">{say.claimsTable[language]}</h2>
      <p>{say.claimsHelp[language]}</p>
      <ScrollRegion name={say.claimsRegion[language]}>
        <table class="claims">
          <thead>
            <tr>
              <th scope="col">{say.counted[language]}</th>
              <th scope="col">{say.claim[language]}</th>
              <th scope="col">{say.unit[language]}</th>
              <th scope="col" class="number">
                {say.base[language]}
              </th>
              <th scope="col">{say.ordinary[language]}</th>
              <th scope="col">{say.wide[language]}</th>
            </tr>
          </thead>
          <tbody>
            {claims.slice(0, mostClaims).map((facts) => (
              <ClaimRow key={facts.claim.id} facts={facts} {...rest} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {more > 0 ? <p>{say.moreClaims(more)[language]}</p> : null}
    </section>
  );
}

function ClaimRow({
  facts,
  lineOf,
  unread,
  language,
}: Omit<TableProps, 'claims'> & { readonly facts: ClaimFacts }) {
  const { claim, base, ordinary, wide } = facts;
  const { phrase, sentence, id } = claim;
  const name = phraseOf(facts);
  const cell = (reading: 'ordinary' | 'wide', reach: Reach) => (
    <td class="reading" data-label={say[reading][language]}>
      {subjectOf(claim) === undefined ? (
        <span class="muted">–</span>
      ) : (
        <CorrectionInput
          field={correctionFields[reading](id)}
          value={intervalText(reach, language)}
          label={`${say[reading][language]}: ${inQuotes(name, language)}`}
          unread={unread}
        />
      )}
      {reach.kind === 'nothing' && claim[reading].length > 0 ? (
        <span class="claim-sentence">{say.noWholeNumber[language]}</span>
      ) : null}
    </td>
  );
  return (
    <tr>
      <td class="use">
        <ShownBefore field={correctionFields.counted} value={id} />
        <input
          type="checkbox"
          class="plain-checkbox"
          name={correctionFields.counted}
          value={id}
          checked={true}
          aria-label={say.countClaim(name)[language]}
        />
      </td>
      <th scope="row">
        <strong>{name}</strong>{' '}
        {phrase && phrase.end > 0 ? (
          <span class="muted">{say.line(lineOf(phrase.start))[language]}</span>
        ) : null}
        {name === sentence ? null : <span class="claim-sentence">{sentence}</span>}
      </th>
      <td class="unit">{claim.unit ?? <span class="muted">–</span>}</td>
      <td class="number" data-label={say.base[language]}>
        {base === null ? <span class="muted">–</span> : formatNumber(base, language)}
      </td>
      {cell('ordinary', ordinary)}
      {cell('wide', wide)}
    </tr>
  );
}
