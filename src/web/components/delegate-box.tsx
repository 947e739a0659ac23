/** On the page of a colleague who has been given one section: who asked, and saying that one is done. */
import type { OpenSheet } from '../../actions/answering.ts';
import type { Language } from '../../core/language.ts';
import { delegation as say } from '../../messages/delegation.ts';
import { type Delegation, delegationState, standing } from '../../round/delegation.ts';
import { longDate, longMoment } from '../dates.ts';
import { Alert } from './alert.tsx';

interface DelegateProps {
  readonly sheet: OpenSheet;
  readonly language: Language;
}

/** A link to one section has only that section's delegations; the last one standing made it. */
function ownDelegation({ only, delegations }: OpenSheet): Delegation | undefined {
  return only === undefined ? undefined : standing(delegations).at(-1);
}

export function DelegateNote({ sheet, language }: DelegateProps) {
  const own = ownDelegation(sheet);
  if (!own) return null;
  const due = own.due ? longDate(own.due, language) : '';
  return (
    <Alert kind="info">
      <p class="alert-text">{say.askedOfYou(own.by, due)[language]}</p>
      {own.message === '' ? null : <p class="said">{own.message}</p>}
    </Alert>
  );
}

export function DelegateDone({
  sheet,
  language,
  base,
  formToken,
}: DelegateProps & { readonly base: string; readonly formToken: string }) {
  const own = ownDelegation(sheet);
  if (!own) return null;
  const state = delegationState(own.events);
  if (state.kind === 'done') {
    const at = longMoment(state.at, language, sheet.programme.timeZone);
    return <p class="muted">{say.alreadyDone(at)[language]}</p>;
  }
  return (
    <form method="post" action={`${base}/faerdig`}>
      <input type="hidden" name="_token" value={formToken} />
      <p>{say.doneHint[language]}</p>
      <button class="button button-secondary" type="submit">
        {say.done[language]}
      </button>
    </form>
  );
}
