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
  try {
    const signal = AbortSignal.timeout(patienceMilliseconds);
    const response = await fetch(`${sheet}/felt/${question}`, { method: 'POST', body, signal });
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

/** A name for what the browser keeps of a sheet, which does not give the link itself away. */
export function storageName(sheet: string): string {
  let hash = 0x811c9dc5;
  for (const character of sheet) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return `pejling-${(hash >>> 0).toString(36)}`;
}
