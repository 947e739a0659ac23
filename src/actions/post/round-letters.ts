/** What a letter would do, and ordering it. The same plan is shown before and carried out after. */
import { randomBytes } from 'node:crypto';
import type { Contact } from '../../contact/contact.ts';
import type { MailAddress } from '../../contact/mail-address.ts';
import type { CalendarDate } from '../../core/calendar.ts';
import type { AuthorityId } from '../../core/ids.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import {
  type MailPlan,
  type PlannedMail,
  planMails,
  type RoundFacts,
  type Wanted,
} from '../../letter/who-gets-what.ts';
import { approvers, taskHolders } from '../../round/delegation.ts';
import { contactSources } from '../../round/next-round.ts';
import { type RoundState, takesAnswers } from '../../round/round-state.ts';
import { lastDayBefore, roundTimes } from '../../round/round-times.ts';
import { questionnairesOf } from '../../round/snapshot.ts';
import type { NewMail, StoredLetter } from '../../store/letter-store.ts';
import { laterDeadline } from '../answering-time.ts';
import { contactRegister } from '../contacts/contact-register.ts';
import type { Actor, Context } from '../context.ts';
import { eventsAndState, type FoundRound } from '../find-round.ts';
import { withDeadlines } from '../with-deadlines.ts';
import { followSheets } from './follow-sheets.ts';

export type LetterProblem =
  | { readonly code: 'round-not-open'; readonly state: RoundState }
  | { readonly code: 'no-contacts' }
  | { readonly code: 'nobody-gets-it' }
  /** What was shown before is not what would be sent now. */
  | { readonly code: 'plan-changed' };

export async function roundFacts(
  context: Pick<Context, 'store' | 'clock'>,
  found: FoundRound,
): Promise<RoundFacts> {
  const [sheets, { contacts, bounced }, delegations, over] = await Promise.all([
    followSheets(context, found),
    contactRegister(context, found.programme),
    context.store.delegations.ofRound(found.key),
    overFor(context, found),
  ]);
  return {
    authorities: found.programme.authorities
      .toSorted((a, b) => a.name.localeCompare(b.name, 'da'))
      .map(({ id }) => id),
    over,
    questionnaires: questionnairesOf(found.programme, found.round).map(({ id, area }) => ({ id, area })),
    sheets,
    contacts: carriedOver(found, contacts),
    bounced: new Set(bounced.keys()),
    handedOver: [...taskHolders(delegations), ...approvers(delegations)].map(
      ({ authority, questionnaire, purpose, mail, language }) => ({
        to: purpose,
        authority,
        questionnaire,
        mail: mail as MailAddress,
        language,
      }),
    ),
  };
}

/** In a closed round all but those that were given more time. Before it opens it is not over for anybody. */
async function overFor(
  context: Pick<Context, 'store' | 'clock'>,
  found: FoundRound,
): Promise<ReadonlySet<AuthorityId>> {
  const { events, state } = await eventsAndState(context, found);
  if (state === 'planned' || state === 'open') return new Set();
  const { deadlines } = await withDeadlines(context, found, Promise.resolve(events));
  const now = context.clock();
  const ids = found.programme.authorities.map(({ id }) => id);
  return new Set(ids.filter((id) => !takesAnswers(state, deadlines.own.get(id), now)));
}

/** Who has taken over another's tasks, and has no contacts of its own yet, is written to through the other's. */
function carriedOver({ programme, round }: FoundRound, contacts: readonly Contact[]): readonly Contact[] {
  const here = new Set(contacts.map(({ authority }) => authority));
  const heirs = [...contactSources(programme, round)].filter(([heir]) => !here.has(heir));
  return [
    ...contacts,
    ...heirs.flatMap(([heir, sources]) =>
      contacts
        .filter(({ authority }) => sources.includes(authority))
        .map((contact) => ({ ...contact, authority: heir })),
    ),
  ];
}

/** The last day that an authority's answers are taken, its own deadline included where `withDeadlines` has been asked. */
export function deadlineOf(
  { round, programme, deadlines }: FoundRound,
  authority: AuthorityId,
): CalendarDate | undefined {
  const everyones = deadlines ? deadlines.everyones : roundTimes(round, programme.timeZone).closesAt;
  const until = laterDeadline(everyones, deadlines?.own.get(authority), deadlines?.state ?? 'open');
  return until && lastDayBefore(programme.timeZone, until);
}

export async function planLetter(
  context: Pick<Context, 'store' | 'clock'>,
  found: FoundRound,
  wanted: Wanted,
  purpose: string,
): Promise<MailPlan> {
  const [facts, had] = await Promise.all([
    roundFacts(context, found),
    context.store.letters.hadMail(found.key, purpose),
  ]);
  const names = new Set(had.map(({ authority, mail }) => `${authority} ${mail}`));
  return planMails(facts, wanted, (authority, mail) => names.has(`${authority} ${mail}`));
}

/** What a plan says, short, so that a page can tell whether it still holds. */
export function planMark({ mails }: MailPlan): string {
  return mails.map(({ authority, mail, text }) => `${authority} ${mail} ${text}`).join('\n');
}

export interface LetterOrder {
  readonly wanted: Wanted;
  /** Nobody gets two mails with the same. */
  readonly purpose: string;
  readonly anyTime: boolean;
  /** Only these; absent: everybody. */
  readonly only?: ReadonlySet<AuthorityId>;
  /** What the page showed. */
  readonly expected?: (plan: MailPlan) => boolean;
}

export async function orderLetter(
  context: Context,
  found: FoundRound,
  { wanted, purpose, anyTime, only, expected = () => true }: LetterOrder,
  actor: Actor,
): Promise<Result<StoredLetter, LetterProblem>> {
  const { state } = await eventsAndState(context, found);
  const plan = await planLetter(context, found, wanted, purpose);
  if (!mayBeSent(plan, state)) return failed({ code: 'round-not-open', state });
  if (!expected(plan)) return failed({ code: 'plan-changed' });
  const mails = plan.mails.filter(({ authority }) => only?.has(authority) ?? true);
  if (mails.length === 0) return failed(await whyNobody(context, found));
  const { programme, round } = found.key;
  const order = { programme, round, purpose, kind: wanted.kind, anyTime };
  return context.store.transaction(async (store) => {
    const at = context.clock();
    const letter = await store.letters.order({ ...order, at, by: actor.name }, mails.map(newMail));
    if (!letter) return failed({ code: 'nobody-gets-it' });
    const object = `${programme}/${round}/${purpose}`;
    await store.log.append({ at, by: actor.name, act: 'letter.ordered', object });
    return ok(letter);
  });
}

/** In an open round; in a closed one to those that were given more time. */
export function mayBeSent({ mails }: MailPlan, state: RoundState): boolean {
  return state === 'open' || (state === 'closed' && mails.length > 0);
}

async function whyNobody(context: Context, { programme }: FoundRound): Promise<LetterProblem> {
  const { contacts } = await contactRegister(context, programme);
  return { code: contacts.length === 0 ? 'no-contacts' : 'nobody-gets-it' };
}

function newMail({ authority, mail, name, language, questionnaires }: PlannedMail): NewMail {
  return { authority, mail, name, language, questionnaires, messageKey: newMessageKey() };
}

/** 16 hexadecimal digits that nobody can guess. */
export function newMessageKey(): string {
  return randomBytes(8).toString('hex');
}
