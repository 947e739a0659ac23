import type { Place } from '../../../proofreading/read-text.ts';
import type { ClaimFacts } from '../../../proofreading/report/claim-facts.ts';
import type { Finding } from '../../../proofreading/report/finding.ts';
import type { Report } from '../../../proofreading/report/report.ts';

/** A finding with the number that the page calls it by, and each of its sentences with the places in it. */
export interface NumberedFinding {
  readonly number: number;
  readonly finding: Finding;
  readonly sentences: readonly QuotedSentence[];
}

export interface QuotedSentence {
  readonly text: string;
  readonly places: readonly AnchoredPlace[];
}

export interface AnchoredPlace extends Place {
  /** What a link to the place says after `#`. */
  readonly anchor: string;
}

export const findingAnchor = (number: number) => `fund-${number}`;

/** More would make the page slow to read and to load. */
const mostFindings = 300;

/** The gravest findings of a report, in its order. */
export function numberedFindings({ findings, claims }: Report): readonly NumberedFinding[] {
  const facts = new Map(claims.map((one) => [one.claim.id, one]));
  return findings.slice(0, mostFindings).map((finding, index) => {
    const number = index + 1;
    const places = finding.places.map((place, at) => ({ ...place, anchor: `sted-${number}-${at + 1}` }));
    return { number, finding, sentences: quoted(finding, places, facts) };
  });
}

/** Sentences that are remarked on stand one to one with places; those of claims are found by where a claim stands. */
function quoted(
  { sentences, claims }: Finding,
  places: readonly AnchoredPlace[],
  facts: ReadonlyMap<string, ClaimFacts>,
): readonly QuotedSentence[] {
  if (places.length === sentences.length)
    return sentences.map((text, index) => ({ text, places: places.slice(index, index + 1) }));
  const named = claims.flatMap((id) => facts.get(id)?.claim ?? []);
  const sentenceAt = new Map(named.map(({ phrase, sentence }) => [phrase?.start, sentence]));
  return sentences.map((text) => ({
    text,
    places: places.filter(({ start }) => sentenceAt.get(start) === text),
  }));
}

/** A claim as one line, for what cannot show its sentence. */
export function phraseOf({ claim }: Pick<ClaimFacts, 'claim'>): string {
  return (claim.phrase?.text ?? claim.sentence).replace(/\s+/g, ' ').trim();
}
