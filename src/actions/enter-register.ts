/** An authority enters how one of its activities, offers or points to watch is. */
import type { Person } from '../access/policy.ts';
import { failed, ok, type Result } from '../core/result.ts';
import {
  type EntryProblem,
  type ReadEntry,
  readActivityEntry,
  readAttentionEntry,
  readOfferEntry,
  type TypedEntry,
} from '../reopening/read-entry.ts';
import type { RegisterEntry } from '../reopening/register-entry.ts';
import type { Context } from './context.ts';
import type { Asked } from './derogations.ts';
import { type OwnReopeningView, ownReopening } from './reopening.ts';

export interface RegisterWish {
  readonly kind: RegisterEntry['kind'];
  /** Of an offer that is new: `''`. */
  readonly subject: string;
}

/** For the person's own authority, whatever the form says. What was entered before stays in the history. */
export async function enterRegister(
  context: Context,
  person: Person,
  asked: Asked,
  { wish, typed }: { readonly wish: RegisterWish; readonly typed: TypedEntry },
): Promise<Result<ReadEntry, EntryProblem>> {
  const page = await ownReopening(context, person, asked);
  if (!page) return failed({ code: 'no-such-subject' });
  const read = readWish(page, wish, typed, () => context.newToken().slice(0, 16));
  if (!read.ok) return read;
  const at = context.clock();
  const { programme, authority } = page;
  await context.store.transaction(async (store) => {
    await store.registers.add(programme.id, { ...read.value, authority: authority.id, at, by: person.name });
    await store.log.append({
      at,
      by: person.name,
      act: `register.${read.value.kind}`,
      object: `${programme.id}/${authority.id}/${read.value.subject}`,
    });
  });
  return ok(read.value);
}

function readWish(
  { reopening, latest }: OwnReopeningView,
  { kind, subject }: RegisterWish,
  typed: TypedEntry,
  newId: () => string,
): Result<ReadEntry, EntryProblem> {
  switch (kind) {
    case 'activity':
      return readActivityEntry(subject, typed, reopening);
    case 'attention':
      return readAttentionEntry(subject, typed, reopening);
    case 'offer': {
      if (subject === '') return readOfferEntry(newId(), typed, reopening);
      const isOwn = latest.some((entry) => entry.kind === 'offer' && entry.subject === subject);
      return isOwn ? readOfferEntry(subject, typed, reopening) : failed({ code: 'no-such-subject' });
    }
  }
}
