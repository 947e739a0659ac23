import { createHash } from 'node:crypto';
import type { SheetKey } from '../round/sheet.ts';

/**
 * What a browser calls that which it keeps of a sheet. The same behind every link to it, so that a new link brings
 * out what an old one could no longer send; it gives neither link nor authority away.
 */
export function keptName({ programme, round, authority, questionnaire }: SheetKey): string {
  const sheet = [programme, round, authority, questionnaire].join('/');
  return `pejling-${createHash('sha256').update(sheet).digest('base64url').slice(0, 12)}`;
}
