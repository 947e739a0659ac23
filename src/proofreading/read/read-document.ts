import type { CalendarDate } from '../../core/calendar.ts';
import type { Language } from '../../core/language.ts';
import type { ClaimSet, CountId } from '../claim-set.ts';
import type { ReadText } from '../read-text.ts';
import { coverageOf } from './coverage.ts';
import type { DocumentView } from './document-view.ts';
import { findDistributions } from './find-distributions.ts';
import { languageOf } from './language-of.ts';
import { moneyClaims } from './money.ts';
import { type PlacedClaim, readClaims } from './read-claims.ts';
import { complementRelations, readCounts } from './read-counts.ts';
import { resolveBases } from './resolve-bases.ts';
import { samePairs } from './same-quantity.ts';
import { softFindings } from './soft/soft-findings.ts';
import { type Structure, structureOf } from './standing-relations.ts';
import { supposedSame } from './suppose-same.ts';
import { takeApart } from './take-apart.ts';

export interface ReadingOptions {
  /** Found from the words where not given. */
  readonly language?: Language;
  /** The day the text bears or is published; without it, the day it says it bears. */
  readonly documentDate?: CalendarDate;
}

/**
 * What a text claims: its sentences, its claims as relations between whole numbers, how they hang together, which
 * numbers were set aside, and remarks on the wording. Works in time proportional to the text's length.
 * @example readDocument('Halvdelen af de 8 skoler har svømmehal.').claimSet.claims.map((claim) => claim.unit) // => ["skole", "skole"]
 */
export function readDocument(text: string, options: ReadingOptions = {}): ReadText {
  const language = options.language ?? languageOf(text) ?? 'da';
  const view = takeApart(text, language);
  const bases = resolveBases(view);
  const money = moneyClaims(view);
  const claims = readClaims(view, bases, money.claims);
  const distributions = findDistributions(view, bases);
  const taken = new Set(distributions.flatMap(({ members }) => members));
  const pairs = samePairs(view, bases, taken);
  const paired = (a: unknown, b: unknown): boolean =>
    pairs.some(({ first, second }) => first === a && second === b);
  const supposed = supposedSame(view, bases, paired);
  const structure = structureOf({ distributions, pairs, supposed, money }, bases, claims, language);
  return {
    text,
    language,
    sentences: sentencesWithText(view),
    claimSet: claimSetOf(
      claims,
      structure,
      (used) => [...readCounts(view, bases, used), ...money.counts],
      complementRelations(bases),
    ),
    groups: structure.groups,
    coverage: coverageOf(view, claims, text),
    softFindings: softFindings({ view, bases, claims, distributions, text, ...dated(options) }),
  };
}

function dated({ documentDate }: ReadingOptions): Pick<ReadingOptions, 'documentDate'> {
  return documentDate === undefined ? {} : { documentDate };
}

function sentencesWithText({ sections }: DocumentView): ReadText['sentences'] {
  return sections.flatMap(({ heading, sentences }) =>
    [...(heading ? [heading] : []), ...sentences].map(({ id, start, end, text }) => ({
      id,
      start,
      end,
      text,
    })),
  );
}

function claimSetOf(
  placed: readonly PlacedClaim[],
  { always, suppositions }: Structure,
  countsFor: (used: ReadonlySet<CountId>) => ClaimSet['counts'],
  complements: ClaimSet['always'],
): ClaimSet {
  const claims = placed.map(({ claim }) => claim);
  const standing = [...complements, ...always];
  const relations = [
    ...standing.map(({ relation }) => relation),
    ...claims.flatMap(({ ordinary, wide }) => [...ordinary, ...wide]),
  ];
  const named = new Set<CountId>([
    ...relations.flatMap(({ terms }) => terms.map(({ count }) => count)),
    ...claims.flatMap(({ count, base }) => [count, base].filter((id) => id !== null)),
  ]);
  return { counts: withLimits(countsFor, named), always: standing, claims, suppositions };
}

/** The counts that are named, and those that limit them. */
function withLimits(
  countsFor: (used: ReadonlySet<CountId>) => ClaimSet['counts'],
  named: ReadonlySet<CountId>,
): ClaimSet['counts'] {
  const used = new Set(named);
  for (;;) {
    const counts = countsFor(used);
    const missing = counts.flatMap(({ max }) =>
      typeof max === 'number' || used.has(max.of) ? [] : [max.of],
    );
    if (missing.length === 0) return counts;
    for (const id of missing) used.add(id);
  }
}
