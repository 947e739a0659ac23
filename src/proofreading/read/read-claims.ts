import { fraction } from '../../quantity/fraction.ts';
import type { Claim, Count, CountId, StandingRelation } from '../claim-set.ts';
import type { BaseGroup, Bases } from './base-group.ts';
import { claimOf, sizeClaim } from './claim-of.ts';
import { baseIdOf, countIdOf } from './count-ids.ts';
import type { DocumentView } from './document-view.ts';
import type { Mention, ReadSentence } from './mention.ts';
import { relation } from './relations.ts';
import type { Statement } from './statement.ts';

/** A claim and the place in the text that it was read from. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly read: ReadSentence;
  readonly mention: Mention;
  /** The statement it belongs to; none for the size of a group. */
  readonly statement?: Statement;
}

/** A group whose size the text does not tell is taken for this large at least: below it, one reads names, not shares. */
const leastUnknown = 20;
const mostUnknown = 10_000_000;

/** The claims of a text in order, numbered. */
export function readClaims(view: DocumentView, bases: Bases): readonly PlacedClaim[] {
  const found: Omit<PlacedClaim, 'claim'>[] = [];
  const make = new Map<Mention, (id: string) => Claim>();
  const add = (item: Omit<PlacedClaim, 'claim'>, claim: (id: string) => Claim): void => {
    if (make.has(item.mention)) return;
    found.push(item);
    make.set(item.mention, claim);
  };
  for (const group of bases.groups) {
    for (const { value, read, mention, statement } of group.sizes) {
      const within = group.within ? baseIdOf(group.within, bases) : undefined;
      const subject = { unit: group.unit ?? null, count: group.id, base: within, leastBase: leastUnknown };
      add({ read, mention, ...(statement ? { statement } : {}) }, (id) => sizeClaim(read, mention, { id, ...subject }, value));
    }
  }
  for (const statement of view.statements) {
    const base = bases.baseOf.get(statement.index);
    const subject = {
      unit: statement.unit ?? null,
      count: countIdOf(statement, bases),
      base: base && baseIdOf(base, bases),
      leastBase: base?.kind === 'group' ? leastSize(base.group) : leastUnknown,
    };
    for (const mention of [statement.mention, ...statement.restated]) {
      add({ read: statement.read, mention, statement }, (id) => claimOf(statement.read, mention, { id, ...subject }, view.language));
    }
  }
  const ordered = found.sort((a, b) => placeOf(a) - placeOf(b));
  return ordered.flatMap((item, at) => {
    const claim = make.get(item.mention)?.(`c${at + 1}`);
    return claim ? [{ ...item, claim }] : [];
  });
}

function placeOf({ read, mention }: Pick<PlacedClaim, 'read' | 'mention'>): number {
  return read.sentence.place(mention.phrase.start, mention.phrase.end).start;
}

function leastSize({ sizes, either }: BaseGroup): number {
  const values = [...sizes, ...(either ?? []).flatMap((group) => group.sizes)].map(({ value }) => value);
  return values.length > 0 ? Math.min(...values) : leastUnknown;
}

/** The counts of a text: its groups, and what its statements count. */
export function readCounts(view: DocumentView, bases: Bases, used: ReadonlySet<CountId>): readonly Count[] {
  const groups = bases.groups.map((group): Count => ({ id: group.id, ...limitsOf(group, bases), ...meansOfGroup(group) }));
  const counted = view.statements.flatMap((statement): readonly Count[] => {
    if (bases.declares.has(statement.index)) return [];
    const base = bases.baseOf.get(statement.index);
    const max = base ? { of: baseIdOf(base, bases) } : mostUnknown;
    return [{ id: countIdOf(statement, bases), min: 0, max, means: meansOf(statement) }];
  });
  return [...groups, ...counted].filter(({ id }) => used.has(id));
}

function limitsOf(group: BaseGroup, bases: Bases): Pick<Count, 'min' | 'max'> {
  const values = new Set(group.sizes.map(({ value }) => value));
  const [only] = values;
  if (group.within) return { min: 0, max: { of: baseIdOf(group.within, bases) } };
  if (values.size === 1 && only !== undefined) return { min: only, max: only };
  const open = (group.either ?? []).flatMap(({ sizes }) => sizes.map(({ value }) => value));
  if (open.length > 0) return { min: Math.min(...open), max: Math.max(...open) };
  return { min: values.size > 0 ? 1 : leastUnknown, max: mostUnknown };
}

/** The others of a base: both together are all of it. */
export function complementRelations(bases: Bases): readonly StandingRelation[] {
  return bases.groups.flatMap((group): readonly StandingRelation[] => {
    const { complementOf, within } = group;
    if (!complementOf || !within) return [];
    const one = fraction(1);
    const terms = [
      { count: group.id, coefficient: one },
      { count: countIdOf(complementOf, bases), coefficient: one },
      { count: baseIdOf(within, bases), coefficient: fraction(-1) },
    ];
    const reason = `${group.unit ?? ''}: ${complementOf.predicate.text}`;
    return [{ id: `complement-${group.id}`, relation: relation(terms, '=', fraction(0)), reason, origin: 'proposed' }];
  });
}

function meansOfGroup({ unit }: BaseGroup): Pick<Count, 'means'> {
  return unit === undefined ? {} : { means: unit };
}

function meansOf({ unit, predicate }: Statement): string {
  return [unit, predicate.text.replace(/^[\s,;:.–-]+|[\s,;:.–-]+$/g, '')].filter((part) => part !== undefined && part !== '').join(': ');
}
