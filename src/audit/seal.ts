/**
 * The log is written without a chain, so that nobody waits for another, and sealed afterwards in batches: each seal is a
 * hash over the seal before it and the digests of its lines in their order.
 */
import type { Instant } from '../core/calendar.ts';
import { canonicalJson, sha256 } from '../core/canonical-json.ts';

export interface LogLine {
  readonly id: number;
  readonly at: Instant;
  readonly by: string;
  /** Hash of salt and name, by which a name can be forgotten and the line still be proved; `''` on old lines. */
  readonly nameDigest: string;
  /** Absent where the name has been forgotten. */
  readonly nameSalt?: string;
  readonly act: string;
  readonly object: string;
  readonly role: string;
  readonly account?: string;
  readonly authority?: string;
}

export interface Seal {
  /** 1, 2, 3 … */
  readonly number: number;
  readonly previous: string;
  readonly hash: string;
  readonly lines: readonly SealedLine[];
}
export interface SealedLine {
  readonly id: number;
  readonly digest: string;
}

/** What the first seal follows. */
export const beginning = '0'.repeat(64);

/** What a line says, whatever its number, so that one which was moved can be told from one which was altered. */
export function digestOf({ id: _, by, nameDigest, nameSalt: __, ...said }: LogLine): string {
  return sha256(canonicalJson({ ...said, by: nameDigest === '' ? by : nameDigest }));
}

/** @example digestOfName('salt', 'Ida').length // => 64 */
export function digestOfName(salt: string, name: string): string {
  return sha256(`${salt} ${name}`);
}

export function sealHash(previous: string, lines: readonly SealedLine[]): string {
  return sha256([previous, ...lines.map(({ id, digest }) => `${id} ${digest}`)].join('\n'));
}

export type LogFault =
  | { readonly code: 'removed' | 'altered' | 'moved'; readonly line: number; readonly seal: number }
  /** The seal is not what follows from its lines and the seal before it. */
  | { readonly code: 'seal-broken'; readonly seal: number }
  | { readonly code: 'seal-missing'; readonly seal: number };

/**
 * Everything that is no longer as it was sealed. Lines that no seal holds yet are not looked at.
 *
 * @example faultsOf([{ number: 2, previous: '', hash: '', lines: [] }], []).map(({ code }) => code) // => ['seal-missing', 'seal-broken']
 */
export function faultsOf(seals: readonly Seal[], lines: readonly LogLine[]): readonly LogFault[] {
  const now = new Map(lines.map((line) => [line.id, line]));
  let previous = beginning;
  let expected = 1;
  return seals.flatMap((seal): readonly LogFault[] => {
    const faults: LogFault[] = [];
    if (seal.number !== expected) faults.push({ code: 'seal-missing', seal: expected });
    if (seal.previous !== previous || sealHash(seal.previous, seal.lines) !== seal.hash)
      faults.push({ code: 'seal-broken', seal: seal.number });
    previous = seal.hash;
    expected = seal.number + 1;
    return [...faults, ...faultsOfLines(seal, now)];
  });
}

function faultsOfLines({ number, lines }: Seal, now: ReadonlyMap<number, LogLine>): readonly LogFault[] {
  const sealed = new Set(lines.map(({ digest }) => digest));
  return lines.flatMap(({ id, digest }): readonly LogFault[] => {
    const line = now.get(id);
    if (!line) return [{ code: 'removed', line: id, seal: number }];
    const found = digestOf(line);
    if (found !== digest) return [{ code: sealed.has(found) ? 'moved' : 'altered', line: id, seal: number }];
    return isNameTrue(line) ? [] : [{ code: 'altered', line: id, seal: number }];
  });
}

function isNameTrue({ by, nameDigest, nameSalt }: LogLine): boolean {
  if (nameDigest === '') return true;
  return nameSalt === undefined ? by === '' : digestOfName(nameSalt, by) === nameDigest;
}
