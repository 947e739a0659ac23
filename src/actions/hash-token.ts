import { sha256 } from '../core/canonical-json.ts';

/** Only this is stored: whoever reads the database cannot open anything with it. */
export function hashToken(token: string): string {
  return sha256(token);
}
