/** How far letters have come, and what a person must see to. */
import type { MailAddress } from '../../contact/mail-address.ts';
import type { Instant } from '../../core/calendar.ts';
import type { AuthorityId, ProgrammeId } from '../../core/ids.ts';
import { type DeliveryState, deliveryState } from '../../letter/delivery.ts';
import type { FollowedMail, StoredLetter } from '../../store/letter-store.ts';
import type { RoundOrNone } from '../../store/post-schema.ts';
import type { Actor, Context } from '../context.ts';

export interface LetterProgress {
  readonly letter: StoredLetter;
  readonly mails: readonly (FollowedMail & { readonly state: DeliveryState })[];
  readonly counts: Readonly<Record<DeliveryState['kind'] | 'all', number>>;
  /** What the mail server said last, where mails wait because of it. */
  readonly trouble?: string;
}

/** Longer than a mail server may think about a mail (see `src/post/hand-over.ts`). */
const inHandMilliseconds = 330_000;

/** Newest first. */
export async function letterProgress(
  { store, clock }: Pick<Context, 'store' | 'clock'>,
  programme: ProgrammeId,
  round?: RoundOrNone,
): Promise<readonly LetterProgress[]> {
  // What colleagues send each other is their own business.
  const letters = (await store.letters.letters(programme, round)).filter(
    ({ kind }) => kind !== 'delegation' && kind !== 'receipt',
  );
  return Promise.all(
    letters
      .toReversed()
      .map(async (letter) => progressOf(letter, await store.letters.mailsOf(letter.id), clock())),
  );
}

function progressOf(letter: StoredLetter, mails: readonly FollowedMail[], now: Instant): LetterProgress {
  const counts = { all: mails.length, ...none };
  const followed = mails.map((mail) => ({ ...mail, state: stateAt(mail, now) }));
  for (const { state } of followed) counts[state.kind] += 1;
  const trouble = followed
    .map(({ state }) => (state.kind === 'waiting' ? state.detail : undefined))
    .findLast((detail) => detail !== undefined);
  return { letter, mails: followed, counts, ...(trouble === undefined ? {} : { trouble }) };
}

const none = {
  waiting: 0,
  sent: 0,
  skipped: 0,
  refused: 0,
  bounced: 0,
  'given-up': 0,
  uncertain: 0,
} as const satisfies Record<DeliveryState['kind'], number>;

/** A mail that is being handed over right now is on its way, not uncertain. */
function stateAt({ events }: FollowedMail, now: Instant): DeliveryState {
  const state = deliveryState(events);
  const isInHand = state.kind === 'uncertain' && Date.parse(now) - Date.parse(state.at) < inHandMilliseconds;
  return isInHand ? { kind: 'waiting' } : state;
}

/** Something at an authority that a person must see to. */
export interface PostTask {
  readonly authority: AuthorityId;
  readonly mail: MailAddress;
  readonly mailId: number;
  readonly kind: 'refused' | 'bounced' | 'given-up' | 'uncertain';
  readonly detail: string;
  readonly at: Instant;
}

/** The latest of each address; one that works again, or whose person is gone, is no task. */
export function postTasks(
  progress: readonly LetterProgress[],
  contacts: ReadonlySet<string>,
  mended: (mail: MailAddress, since: Instant) => boolean,
): readonly PostTask[] {
  const latest = new Map<string, PostTask>();
  for (const { mails } of progress.toReversed())
    for (const { authority, mail, id, state } of mails) {
      const name = `${authority} ${mail}`;
      if (state.kind === 'sent') latest.delete(name);
      if (
        state.kind !== 'refused' &&
        state.kind !== 'bounced' &&
        state.kind !== 'given-up' &&
        state.kind !== 'uncertain'
      )
        continue;
      const detail = 'detail' in state ? state.detail : '';
      latest.set(name, { authority, mail, mailId: id, kind: state.kind, detail, at: state.at });
    }
  return [...latest]
    .filter(([name, { mail, at }]) => contacts.has(name) && !mended(mail, at))
    .map(([, task]) => task);
}

/** What a person says of a mail that nobody knows the fate of, or that did not get through. */
export async function settleMail(
  context: Context,
  id: number,
  said: 'settled' | 'again',
  actor: Actor,
): Promise<boolean> {
  const mail = await context.store.letters.mail(id);
  if (!mail) return false;
  const { kind } = deliveryState(mail.events);
  if (kind === 'sent' || kind === 'waiting' || kind === 'skipped') return false;
  const at = context.clock();
  await context.store.letters.record(id, { kind: said, at, detail: '' }, actor.name);
  await context.store.log.append({ at, by: actor.name, act: `mail.${said}`, object: String(id) });
  return true;
}
