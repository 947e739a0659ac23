/** The authority that somebody wrote by code or name. */
export interface NamedAuthority {
  readonly id: string;
  readonly name: string;
  readonly officialName?: string;
}

export type Match<Authority extends NamedAuthority> =
  | { readonly kind: 'one'; readonly authority: Authority }
  | { readonly kind: 'several'; readonly authorities: readonly Authority[] }
  | { readonly kind: 'none' };

/**
 * By code (leading zeros may be missing, as spreadsheets drop them), else by name or official name. Letter case,
 * accents and hyphens do not matter, *aa* is *å*, and the name may have one of the `nouns` ("kommune") after it.
 * @example matchAuthority([{ id: '0751', name: 'Aarhus' }], 'århus kommune', ['kommune']) // => { kind: 'one', authority: { id: '0751', name: 'Aarhus' } }
 * @example matchAuthority([{ id: '0101', name: 'København' }], '101') // => { kind: 'one', authority: { id: '0101', name: 'København' } }
 */
export function matchAuthority<Authority extends NamedAuthority>(
  authorities: readonly Authority[],
  written: string,
  nouns: readonly string[] = [],
): Match<Authority> {
  const text = written.trim();
  if (text === '') return { kind: 'none' };
  const code = text.toLowerCase();
  const byCode = authorities.filter(({ id }) => id === code);
  if (byCode.length > 0) return matchOf(byCode);
  if (/^\d+$/.test(text))
    return matchOf(authorities.filter(({ id }) => withoutZeros(id) === withoutZeros(text)));
  const name = foldName(text);
  return matchOf(authorities.filter((authority) => namesOf(authority, nouns).includes(name)));
}

function matchOf<Authority extends NamedAuthority>(found: readonly Authority[]): Match<Authority> {
  const [first, ...others] = found;
  if (!first) return { kind: 'none' };
  return others.length === 0 ? { kind: 'one', authority: first } : { kind: 'several', authorities: found };
}

function namesOf({ name, officialName }: NamedAuthority, nouns: readonly string[]): readonly string[] {
  const folded = foldName(name);
  const withNouns = nouns.flatMap((noun) => [`${folded} ${foldName(noun)}`, `${folded}s ${foldName(noun)}`]);
  return [folded, ...withNouns, ...(officialName === undefined ? [] : [foldName(officialName)])];
}

/** Codes that are not numbers keep all they have. */
function withoutZeros(code: string): string {
  return /^\d+$/.test(code) ? code.replace(/^0+(?=\d)/, '') : code;
}

function foldName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[\s\-–]+/g, ' ')
    .trim();
}
