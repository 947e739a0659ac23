/** Who asks for the page that is being made, for the frame round it: what the menu shows, and what forms carry. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { nobody, type Person } from '../access/policy.ts';
import type { Programme } from '../programme/programme.ts';

export interface CurrentRequest {
  readonly person: Person;
  readonly isSignedIn: boolean;
  /** All of the house, for what the menu leads to. */
  readonly programmes: readonly Programme[];
  /** Put into every form; absent where nobody is signed in, and on pages behind a personal link, which have their own. */
  readonly formToken?: string;
}

const current = new AsyncLocalStorage<CurrentRequest>();
const everyone: CurrentRequest = { person: nobody, isSignedIn: false, programmes: [] };

export function duringRequest<T>(request: CurrentRequest, work: () => T): T {
  return current.run(request, work);
}

export function currentRequest(): CurrentRequest {
  return current.getStore() ?? everyone;
}
