import type { Claim } from '../claim-set.ts';
import type { BaseRef, Bases } from './base-group.ts';
import { claimOf, sizeClaim } from './claim-of.ts';
import { baseIdOf, countIdOf } from './count-ids.ts';
import type { DocumentView } from './document-view.ts';
import type { Mention, ReadSentence } from './mention.ts';
import { leastUnknown } from './read-counts.ts';
import { respondents } from './response-rates.ts';
import type { Statement } from './statement.ts';
import { namedUnit } from './unit-match.ts';
import { isVague } from './vague.ts';

/** A claim and the place in the text that it was read from. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly read: ReadSentence;
  readonly mention: Mention;
  /** The statement it belongs to; none for the size of a group. */
  readonly statement?: Statement;
}

/** A claim that still needs its number. */
export interface UnnumberedClaim extends Omit<PlacedClaim, 'claim'> {
  readonly make: (id: string) => Claim;
}

/** The claims of a text in order, numbered; `others` are such as were read in another way. */
export function readClaims(
  view: DocumentView,
  bases: Bases,
  others: readonly UnnumberedClaim[],
): readonly PlacedClaim[] {
  const found = new Map<Mention, UnnumberedClaim>();
  for (const claim of [...sizes(bases), ...shares(view, bases), ...rates(view, bases), ...others]) {
    if (!found.has(claim.mention)) found.set(claim.mention, claim);
  }
  const ordered = [...found.values()].sort((a, b) => placeOf(a) - placeOf(b));
  return ordered.map(({ make, ...item }, at) => ({ ...item, claim: make(`c${at + 1}`) }));
}

/** "76 kommuner har deltaget", "af de 83 kommuner". */
function sizes(bases: Bases): readonly UnnumberedClaim[] {
  const recalled = bases.recalled.flatMap(({ value, read, mention, statement }) => {
    if (!statement) return [];
    const base = bases.baseOf.get(statement.index);
    const subject = {
      unit: statement.unit ?? null,
      count: countIdOf(statement, bases),
      base: base && baseIdOf(base, bases),
    };
    return [
      { read, mention, make: (id: string): Claim => sizeClaim(read, mention, { id, ...subject }, value) },
    ];
  });
  const named = bases.groups.flatMap((group) =>
    group.sizes.map(({ value, read, mention, statement }) => {
      const base = group.within ? baseIdOf(group.within, bases) : undefined;
      const subject = { unit: group.unit ?? null, count: group.id, base };
      const make = (id: string): Claim => sizeClaim(read, mention, { id, ...subject }, value);
      return { read, mention, ...(statement ? { statement } : {}), make };
    }),
  );
  return [...named, ...recalled];
}

function shares(view: DocumentView, bases: Bases): readonly UnnumberedClaim[] {
  return view.statements.flatMap((statement) => {
    const base = bases.baseOf.get(statement.index);
    if (!isTelling(statement, base)) return [];
    const subject = {
      unit: unitFor(statement, base),
      count: countIdOf(statement, bases),
      base: base && baseIdOf(base, bases),
      ...leastSize(base),
    };
    const { read } = statement;
    return [statement.mention, ...statement.restated].map((mention) => {
      const make = (id: string): Claim => claimOf(read, mention, { id, ...subject }, view.language);
      return { read, mention, statement, make };
    });
  });
}

function rates(view: DocumentView, bases: Bases): readonly UnnumberedClaim[] {
  const answering = respondents(bases);
  if (answering?.within === undefined) return [];
  const subject = {
    unit: answering.unit ?? null,
    count: answering.id,
    base: baseIdOf(answering.within, bases),
  };
  return view.read.flatMap((read) =>
    read.mentions
      .filter(({ role }) => role.kind === 'rate')
      .map((mention) => ({
        read,
        mention,
        make: (id: string) => claimOf(read, mention, { id, ...subject }, view.language),
      })),
  );
}

/** A number always; a vague word where it is known of whom; a share where it is known of what. */
function isTelling(statement: Statement, base: BaseRef | undefined): boolean {
  const { kind } = statement.mention.phrase.quantity;
  if (isVague(statement))
    return base !== undefined && !(base.kind === 'group' && base.group.kind === 'unknown');
  return base !== undefined || (kind === 'count' && statement.unit !== undefined);
}

function unitFor(statement: Statement, base: BaseRef | undefined): string | null {
  const known = base?.kind === 'group' ? base.group.unit : base?.statement.unit;
  return (isVague(statement) ? known : (namedUnit(statement.unit) ?? known)) ?? null;
}

function placeOf({ read, mention }: Pick<PlacedClaim, 'read' | 'mention'>): number {
  return read.sentence.place(mention.phrase.start, mention.phrase.end).start;
}

function leastSize(base: BaseRef | undefined): { readonly leastBase?: number } {
  if (base?.kind === 'statement') return { leastBase: leastUnknown };
  const { sizes = [], either = [], kind } = base?.group ?? {};
  const values = [...sizes, ...either.flatMap((group) => group.sizes)].map(({ value }) => value);
  if (values.length > 0) return { leastBase: Math.min(...values) };
  return kind === 'complement' ? { leastBase: leastUnknown } : {};
}
