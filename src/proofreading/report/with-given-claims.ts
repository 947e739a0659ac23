import type { Claim, ClaimSet } from '../claim-set.ts';
import type { ReadText } from '../read-text.ts';

/**
 * A text that was read, with the claims that somebody gave instead of those that were read in it. Groups and remarks
 * that speak of claims no longer there are dropped; a claim without a place is placed where its sentence stands.
 */
export function withGivenClaims(read: ReadText, claimSet: ClaimSet): ReadText {
  const claims = claimSet.claims.map((claim) => placed(claim, read));
  const ids = new Set(claims.map(({ id }) => id));
  const isThere = ({ claims: named }: { readonly claims: readonly string[] }) =>
    named.every((id) => ids.has(id));
  return {
    ...read,
    claimSet: { ...claimSet, claims },
    groups: read.groups.filter(isThere),
    softFindings: read.softFindings.filter(isThere),
  };
}

function placed(claim: Claim, { text, sentences }: ReadText): Claim {
  const { phrase, sentence } = claim;
  if (phrase && unbroken(text.slice(phrase.start, phrase.end)) === unbroken(phrase.text)) return claim;
  const bare = words(sentence);
  const found = bare === '' ? undefined : sentences.find((other) => words(other.text) === bare);
  const { phrase: _, ...unplaced } = claim;
  if (!found) return unplaced;
  const { start, end } = found;
  return { ...claim, phrase: { text: text.slice(start, end), start, end } };
}

/** Without what a line end leaves in the original: white space, and the hyphen of a word that was divided. */
function unbroken(phrase: string): string {
  return phrase.replace(/[\s\u00ad-]+/gu, '');
}

function words(sentence: string): string {
  return sentence.replace(/\s+/g, ' ').trim();
}
