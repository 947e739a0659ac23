import type { SaveReply } from '../save-reply.ts';
import type { PendingSave } from './pending-saves.ts';

/** Where a sheet's answers go, and what shows that they come from its own page. */
export interface SheetAddress {
  readonly sheet: string;
  readonly token: string;
  /** Who answers, as it stands in the field when an answer leaves. */
  readonly name: () => string;
}

const patienceMilliseconds = 15_000;

/** `undefined` when it has to be tried again: no connection, or a server that is being restarted. */
export async function postAnswer(
  { sheet, token, name }: SheetAddress,
  { saveId, question, entry, seen }: PendingSave,
): Promise<SaveReply | undefined> {
  const body = new URLSearchParams();
  for (const [field, values] of Object.entries(entry)) for (const value of values) body.append(field, value);
  body.append(`${question}.seen`, String(seen));
  body.append('_save', saveId);
  body.append('_token', token);
  body.append('_name', name());
  return post<SaveReply>(`${sheet}/felt/${question}`, body);
}

/** What the server says to a script; `refused` where the reply is not its own. */
export async function post<Reply>(
  address: string,
  body: URLSearchParams,
): Promise<Reply | { readonly state: 'refused' } | undefined> {
  try {
    const signal = AbortSignal.timeout(patienceMilliseconds);
    const response = await fetch(address, { method: 'POST', body, signal });
    if (response.status >= 500 || response.status === 429) return undefined;
    return isJson(response) ? await response.json() : { state: 'refused' };
  } catch {
    return undefined;
  }
}

/** Anything else comes from something between us and the server, or says that the body was too large. */
function isJson({ headers }: Response): boolean {
  return headers.get('content-type')?.includes('json') ?? false;
}
