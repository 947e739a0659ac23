import { getCookie, setCookie } from 'hono/cookie';
import type { RawForm } from '../questionnaire/decode.ts';
import { personName } from './request-form.ts';
import type { Call } from './route.ts';

/** The name that the history shows; kept in the browser so that it is typed once. */
export function rememberName(call: Call, form: RawForm): string {
  const name = personName(form) || knownName(call);
  if (name)
    setCookie(call.request, 'navn', name, {
      path: '/besvarelse',
      httpOnly: true,
      sameSite: 'Lax',
      maxAge: 30 * 24 * 3600,
    });
  return name;
}

export function knownName({ request }: Call): string {
  return (getCookie(request, 'navn') ?? '').slice(0, 100);
}
