import { unzipSync } from 'fflate';
import { failed, ok, type Result } from '../core/result.ts';
import { documentLimits } from './document-limits.ts';
import type { DocumentKind, DocumentProblem } from './document-problem.ts';

/** The named parts of a zip file; a part that is too large when unpacked is not unpacked at all. */
export function unpack(
  bytes: Uint8Array,
  wanted: readonly string[],
  kind: DocumentKind,
): Result<ReadonlyMap<string, Uint8Array>, DocumentProblem> {
  let isTooLarge = false;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        if (!wanted.includes(name)) return false;
        // The header may lie: deflate cannot grow a byte to more than 1032.
        const most = Math.min(originalSize, size * 1032);
        if (most <= documentLimits.unpackedBytes) return true;
        isTooLarge = true;
        return false;
      },
    });
    if (isTooLarge)
      return failed({ code: 'document-unpacks-too-large', limitBytes: documentLimits.unpackedBytes });
    return ok(new Map(Object.entries(parts)));
  } catch {
    return failed({ code: 'document-broken', kind });
  }
}
