/** The text of a CSV file as programs really save it. */
import { failed, ok, type Result } from '../core/result.ts';

export type BytesProblem =
  | { readonly code: 'file-utf-16' }
  /** A spreadsheet or another packed file with the name of a CSV. */
  | { readonly code: 'file-not-text' };

/** UTF-8, with or without a byte order mark; what is not UTF-8 is Windows-1252, in which any byte means something. */
export function textOfCsv(bytes: Uint8Array): Result<string, BytesProblem> {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return failed({ code: 'file-utf-16' });
  if (first === 0x50 && second === 0x4b && bytes[2] === 3) return failed({ code: 'file-not-text' });
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  return ok(utf8.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : utf8);
}
