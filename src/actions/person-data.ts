/** What is held about one person: given out, or taken away. */
import { failed, ok, type Result } from '../core/result.ts';
import type { Held } from '../store/privacy-store.ts';
import { isLastAdministrator } from './accounts.ts';
import type { Actor, Context } from './context.ts';

/** A person is found by mail address, by name, or by both. */
export interface PersonWish {
  readonly mail: string;
  readonly name: string;
}

export async function exportPerson(context: Context, wish: PersonWish, actor: Actor): Promise<Held> {
  const { name, mail } = await complete(context, wish);
  const held = await context.store.privacy.about(name, mail);
  const at = context.clock();
  await context.store.log.append({ at, by: actor.name, act: 'person.exported', object: 'person' });
  return held;
}

/** Takes the account away, and the name out of answers, letters and log; what was answered and done stays. */
export async function deletePerson(
  context: Context,
  wish: PersonWish,
  actor: Actor,
): Promise<Result<number, { readonly code: 'last-administrator' | 'nobody' }>> {
  const { name, mail } = await complete(context, wish);
  return context.store.transaction(async (store) => {
    await store.accounts.lock();
    const account = mail === '' ? undefined : await store.accounts.byMail(mail);
    if (account && (await isLastAdministrator(store, account))) return failed({ code: 'last-administrator' });
    if (account) await store.accounts.remove(account.id);
    const at = context.clock();
    const inLog = name === '' ? 0 : await store.log.forgetNames(at, name);
    const count = (account ? 1 : 0) + inLog + (await store.privacy.forgetPerson(name, mail));
    if (count === 0) return failed({ code: 'nobody' });
    await store.log.append({ at, by: actor.name, act: 'person.deleted', object: `${count} lines` });
    return ok(count);
  });
}

/** An account knows the name that goes with a mail address. */
async function complete({ store }: Context, { mail, name }: PersonWish): Promise<PersonWish> {
  const address = mail.trim().toLowerCase();
  const account = address === '' ? undefined : await store.accounts.byMail(address);
  return { mail: address, name: name.trim() || (account?.name ?? '') };
}
