/** Personal links to sheets: given to one contact person each, shown once, and taken back. */
import type { Person } from '../access/policy.ts';
import { may } from '../access/policy.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { questionnairesOf } from '../round/snapshot.ts';
import type { GivenLink } from '../store/store.ts';
import type { Context } from './context.ts';
import { eventsAndState, type FoundRound } from './find-round.ts';
import { linkedSheet, makeSheetLink } from './use-link.ts';

export interface NewLinkWish {
  readonly authority: string;
  readonly questionnaire: string;
  /** The person's name or mail address. */
  readonly contact: string;
}

export type NewLinkProblem = {
  readonly code: 'no-such-authority' | 'no-such-questionnaire' | 'no-contact' | 'round-over';
};

/** Makes a link; its token is given back once and kept nowhere. */
export async function giveSheetLink(
  context: Context,
  found: FoundRound,
  wish: NewLinkWish,
  actor: Person,
): Promise<Result<string, NewLinkProblem>> {
  const { key, programme, round } = found;
  const authority = programme.authorities.find(({ id }) => id === wish.authority);
  const questionnaire = questionnairesOf(programme, round).find(({ id }) => id === wish.questionnaire);
  const contact = wish.contact.trim();
  if (!authority) return failed({ code: 'no-such-authority' });
  if (!questionnaire) return failed({ code: 'no-such-questionnaire' });
  if (contact === '') return failed({ code: 'no-contact' });
  const { state } = await eventsAndState(context, found);
  if (state === 'closed' || state === 'frozen') return failed({ code: 'round-over' });
  return context.store.transaction(async (store) => {
    const sheet = { ...key, authority: authority.id, questionnaire: questionnaire.id };
    const token = await makeSheetLink(context, store, sheet, { contact });
    await store.log.append({
      at: context.clock(),
      by: actor.name,
      act: 'link.made',
      object: Object.values(sheet).join('/'),
    });
    return ok(token);
  });
}

export async function revokeSheetLink(
  context: Context,
  { key }: FoundRound,
  id: number,
  actor: Person,
): Promise<void> {
  const at = context.clock();
  const object = `${key.programme}/${key.round} ${id}`;
  if (await context.store.links.revokeGiven(key, id, at))
    await context.store.log.append({ at, by: actor.name, act: 'link.revoked', object });
}

export async function givenLinks({ store }: Context, { key }: FoundRound): Promise<readonly GivenLink[]> {
  return store.links.ofRound(key);
}

/** Whether whoever holds the link must sign in first, as somebody who answers for its authority or leads the round. */
export async function needsSignIn(context: Context, token: string, person: Person): Promise<boolean> {
  const rounds = [...context.programmes.values()].flatMap(({ rounds: all }) => all);
  // Looked up only where some round asks for it, so that others do not pay.
  if (!rounds.some(({ opensBy }) => opensBy === 'sign-in')) return false;
  const sheet = await linkedSheet(context, token);
  if (!sheet.ok) return false;
  const round = context.programmes
    .get(sheet.value.programme)
    ?.rounds.find(({ id }) => id === sheet.value.round);
  if (round?.opensBy !== 'sign-in') return false;
  return !(may(person, 'authority.answer') && person.authority === sheet.value.authority);
}
