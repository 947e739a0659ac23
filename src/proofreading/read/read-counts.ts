import { fraction } from '../../quantity/fraction.ts';
import type { Count, CountId, StandingRelation } from '../claim-set.ts';
import type { BaseGroup, Bases } from './base-group.ts';
import { baseIdOf, countIdOf } from './count-ids.ts';
import type { DocumentView } from './document-view.ts';
import { relation } from './relations.ts';
import type { Statement } from './statement.ts';

/** A part whose size the text does not tell is read as this large at least: below it, one reads names, not shares. */
export const leastUnknown = 20;
/** A whole group of which only shares are told. The larger it is, the less whole numbers matter. */
const leastOfShares = 200;
const mostUnknown = 10_000_000;

/** The counts of a text: its groups, and what its statements count. */
export function readCounts(view: DocumentView, bases: Bases, used: ReadonlySet<CountId>): readonly Count[] {
  const counted = new Set(
    view.statements
      .filter(({ mention, restated }) =>
        [mention, ...restated].some(({ phrase }) => phrase.quantity.kind === 'count'),
      )
      .map(({ index }) => bases.baseOf.get(index)),
  );
  const holdCounts = new Set([...counted].flatMap((base) => (base?.kind === 'group' ? [base.group] : [])));
  const groups = bases.groups.map(
    (group): Count => ({ id: group.id, ...limitsOf(group, bases, holdCounts), ...meansOfGroup(group) }),
  );
  const ofStatements = view.statements.flatMap((statement): readonly Count[] => {
    if (bases.declares.has(statement.index)) return [];
    const base = bases.baseOf.get(statement.index);
    const max = base ? { of: baseIdOf(base, bases) } : mostUnknown;
    return [{ id: countIdOf(statement, bases), min: 0, max, means: meansOf(statement) }];
  });
  return [...groups, ...ofStatements].filter(({ id }) => used.has(id));
}

function limitsOf(
  group: BaseGroup,
  bases: Bases,
  holdCounts: ReadonlySet<BaseGroup>,
): Pick<Count, 'min' | 'max'> {
  const values = new Set(group.sizes.map(({ value }) => value));
  const [only] = values;
  if (group.within) return { min: 0, max: { of: baseIdOf(group.within, bases) } };
  if (values.size === 1 && only !== undefined) return { min: only, max: only };
  const open = (group.either ?? []).flatMap(({ sizes }) => sizes.map(({ value }) => value));
  if (open.length > 0) return { min: Math.min(...open), max: Math.max(...open) };
  return { min: values.size > 0 || holdCounts.has(group) ? 1 : leastOfShares, max: mostUnknown };
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
    return [
      {
        id: `complement-${group.id}`,
        relation: relation(terms, '=', fraction(0)),
        reason,
        origin: 'proposed',
      },
    ];
  });
}

function meansOfGroup({ unit }: BaseGroup): Pick<Count, 'means'> {
  return unit === undefined ? {} : { means: unit };
}

function meansOf({ unit, predicate }: Statement): string {
  return [unit, predicate.text.replace(/^[\s,;:.–-]+|[\s,;:.–-]+$/g, '')]
    .filter((part) => part !== undefined && part !== '')
    .join(': ');
}
