import { failed, ok, type Result } from '../core/result.ts';
import type { Actor, Context } from './context.ts';
import type { FoundRound } from './find-round.ts';

const mostLetters = 60;

/** Keeps a choice on the board under a name, for everyone who follows the programme's rounds. */
export async function saveView(
  { store, clock }: Context,
  { key }: FoundRound,
  { name, query }: { readonly name: string; readonly query: string },
  actor: Actor,
): Promise<Result<undefined, { readonly code: 'name-missing' }>> {
  const said = name.replace(/\s+/g, ' ').trim();
  if (said === '' || said.length > mostLetters) return failed({ code: 'name-missing' });
  const at = clock();
  await store.views.save(key.programme, { name: said, query, by: actor.name }, at);
  await store.log.append({ at, by: actor.name, act: 'view.saved', object: `${key.programme} ${said}` });
  return ok(undefined);
}

export async function removeView(
  { store, clock }: Context,
  { key }: FoundRound,
  name: string,
  actor: Actor,
): Promise<void> {
  await store.views.remove(key.programme, name);
  const object = `${key.programme} ${name.slice(0, mostLetters)}`;
  await store.log.append({ at: clock(), by: actor.name, act: 'view.removed', object });
}
