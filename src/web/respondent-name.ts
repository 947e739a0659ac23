import { randomBytes } from 'node:crypto';
import { getCookie, setCookie } from 'hono/cookie';
import type { RawForm } from '../questionnaire/decode.ts';
import { personName } from './request-form.ts';
import type { Call } from './route.ts';

/** The name that the history shows; kept in the browser so that it is typed once. */
export function rememberName(call: Call, form: RawForm): string {
  const name = personName(form) || knownName(call);
  keepKnownName(call, name);
  return name;
}

/** For somebody whose name is known before the first answer. */
export function keepKnownName({ request }: Call, name: string): void {
  if (name)
    setCookie(request, 'navn', name, {
      path: '/besvarelse',
      httpOnly: true,
      sameSite: 'Lax',
      maxAge: 30 * 24 * 3600,
    });
}

/** Tells one browser from another in a sheet; says nothing else, and is gone when the browser is closed. */
export function placeOf({ request }: Call): string {
  const known = getCookie(request, 'plads') ?? '';
  if (/^[\w-]{16}$/.test(known)) return known;
  const made = randomBytes(12).toString('base64url');
  setCookie(request, 'plads', made, { path: '/besvarelse', httpOnly: true, sameSite: 'Lax' });
  return made;
}

export function knownName({ request }: Call): string {
  return (getCookie(request, 'navn') ?? '').slice(0, 100);
}
