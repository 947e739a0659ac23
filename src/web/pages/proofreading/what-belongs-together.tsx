import { inQuotes, type Language } from '../../../core/language.ts';
import { groupKindNames, proofreading as say } from '../../../messages/proofreading.ts';
import type { ClaimSet, StandingRelation } from '../../../proofreading/claim-set.ts';
import type { ClaimGroup } from '../../../proofreading/read-text.ts';
import type { ClaimFacts } from '../../../proofreading/report/claim-facts.ts';
import { correctionFields } from '../../proofreading-form.ts';
import { CorrectionInput, ShownBefore } from './correction-input.tsx';
import { phraseOf } from './numbered-finding.ts';
import { type CountNames, relationInWords } from './relation-in-words.ts';

interface TogetherProps {
  readonly claimSet: ClaimSet;
  readonly claims: readonly ClaimFacts[];
  readonly groups: readonly ClaimGroup[];
  readonly names: CountNames;
  readonly unread: ReadonlyMap<string, string>;
  readonly language: Language;
}

/** Longer lists are corrected in the file. */
const mostShown = 200;

/** Which claims were connected and why, what is taken for granted, and which bases nobody stated. */
export function WhatBelongsTogether(props: TogetherProps) {
  const { claimSet, groups, claims, names, language } = props;
  const phrases = new Map(claims.map((facts) => [facts.claim.id, phraseOf(facts)]));
  const suppositions = claimSet.suppositions ?? [];
  const nothing = groups.length + claimSet.always.length + suppositions.length === 0;
  return (
    <section aria-labelledby="sammen">
      <h2 id="sammen">{say.together[language]}</h2>
      {nothing ? <p>{say.noGroups[language]}</p> : null}
      {groups.length === 0 ? null : (
        <ul>
          {groups.slice(0, mostShown).map(({ id, kind, claims: members, reason }) => (
            <li key={id}>
              <strong>{groupKindNames[kind][language]}</strong> ({reason[language]}):{' '}
              {members.map((member) => inQuotes(phrases.get(member) ?? member, language)).join(', ')}
            </li>
          ))}
        </ul>
      )}
      {nothing ? null : <p>{say.togetherHelp[language]}</p>}
      <Relations relations={claimSet.always} names={names} />
      {suppositions.length === 0 ? null : (
        <>
          <p>{say.supposed[language]}</p>
          <Relations relations={suppositions} names={names} />
        </>
      )}
      <Sizes {...props} />
    </section>
  );
}

function Relations({
  relations,
  names,
}: {
  readonly relations: readonly StandingRelation[];
  readonly names: CountNames;
}) {
  return (
    <ul class="relations">
      {relations.slice(0, mostShown).map(({ id, relation, reason }) => (
        <li key={id}>
          <ShownBefore field={correctionFields.holds} value={id} />
          <label>
            <input
              type="checkbox"
              class="plain-checkbox"
              name={correctionFields.holds}
              value={id}
              checked={true}
            />{' '}
            {relationInWords(relation.says, names)}
            {reason === undefined ? null : <span class="muted"> ({reason})</span>}
          </label>
        </li>
      ))}
    </ul>
  );
}

/** The bases of claims that are read as shares of something of unknown size. */
function Sizes({ claimSet, claims, unread, language }: TogetherProps) {
  const shares = claims.filter(({ base, wide }) => base === null && wide.kind === 'shares');
  const open = new Set(shares.map(({ claim }) => claim.base));
  const bases = claimSet.counts.filter(({ id, min, max }) => open.has(id) && min !== max);
  if (bases.length === 0) return null;
  return (
    <>
      <h3>{say.sizes[language]}</h3>
      <p>{say.sizesHelp[language]}</p>
      <ul class="sizes">
        {bases.slice(0, mostShown).map(({ id, means }) => {
          const of = shares.find(({ claim }) => claim.base === id);
          const named = [means ?? id, ...(of ? [inQuotes(phraseOf(of), language)] : [])].join(', ');
          const field = correctionFields.size(id);
          return (
            <li key={id}>
              <span aria-hidden="true">{named}</span>
              <CorrectionInput field={field} value="" label={say.sizeOf(named)[language]} unread={unread} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
