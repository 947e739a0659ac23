import { failed, ok, type Result } from '../../core/result.ts';
import { readingBounds } from '../../quantity/reading.ts';
import type { Claim, CountId, PrintedQuantity, Relation } from '../claim-set.ts';
import { parseRelation } from '../relation/parse-relation.ts';
import { relationOfBound } from '../relation/relation-of-bound.ts';
import type { ClaimsFileProblem } from './claims-file-problem.ts';
import type { ClaimEntry } from './claims-file-shape.ts';
import { hedgeNamed, knownHedges } from './hedge-words.ts';
import { parseShare, sizeOf } from './printed-quantity.ts';

/** Tells on which line of the file a path stands. */
export type Locate = (path: readonly (string | number)[]) => ClaimsFileProblem['at'];

type Readings = Pick<Claim, 'ordinary' | 'wide' | 'count' | 'base'> & { readonly printed?: PrintedQuantity };

/** A claim from its entry in a claims file; counts are not looked up here. */
export function claimOfEntry(
  entry: ClaimEntry,
  index: number,
  locate: Locate,
): Result<Claim, ClaimsFileProblem> {
  const here = ['claims', index];
  const readings = readingsOf(entry, here, locate);
  if (!readings.ok) return readings;
  return ok({
    id: entry.id,
    sentence: entry.sentence,
    ...(entry.at ? { phrase: entry.at } : {}),
    unit: entry.unit ?? null,
    hedge: entry.hedge ?? 'none',
    ...readings.value,
  });
}

function readingsOf(
  entry: ClaimEntry,
  here: readonly (string | number)[],
  locate: Locate,
): Result<Readings, ClaimsFileProblem> {
  const ways = (['says', 'share', 'number', 'ordinary'] as const).filter(
    (field) => entry[field] !== undefined,
  );
  const [way, ...others] = ways;
  if (others.length > 0) return failed({ code: 'claim_with_two_quantities', at: locate(here), fields: ways });
  if (way === 'share' || way === 'number') return fromQuantity(entry, way, here, locate);
  if (way === 'says' && entry.wide !== undefined) {
    return failed({ code: 'claim_with_two_quantities', at: locate(here), fields: ['says', 'wide'] });
  }
  if (way === undefined && entry.wide === undefined)
    return failed({ code: 'claim_without_quantity', at: locate(here) });
  if (way !== 'says' && (entry.ordinary === undefined || entry.wide === undefined)) {
    const [field, needs] = entry.ordinary === undefined ? ['wide', 'ordinary'] : ['ordinary', 'wide'];
    return failed({ code: 'quantity_needs', at: locate(here), field: field ?? '', needs: needs ?? '' });
  }
  return fromRelations(entry, here, locate);
}

/** A share or a number is read by the table of hedges. */
function fromQuantity(
  entry: ClaimEntry,
  field: 'share' | 'number',
  here: readonly (string | number)[],
  locate: Locate,
): Result<Readings, ClaimsFileProblem> {
  const { count, base, share, number } = entry;
  const hedge = hedgeNamed(entry.hedge ?? 'none');
  if (!hedge) {
    const at = locate([...here, 'hedge']);
    return failed({ code: 'hedge_unknown', at, found: entry.hedge ?? '', known: knownHedges });
  }
  if (count === undefined) return failed({ code: 'quantity_needs', at: locate(here), field, needs: 'count' });
  const printed: PrintedQuantity | undefined =
    number === undefined ? parseShare(String(share)) : { kind: 'whole', value: number };
  if (!printed)
    return failed({ code: 'share_unreadable', at: locate([...here, 'share']), found: String(share) });
  const bounds = readingBounds(hedge, sizeOf(printed));
  const needsBase = [...bounds.ordinary, ...bounds.wide].some(({ perBase }) => perBase.numerator !== 0n);
  if (base === undefined && needsBase) {
    return failed({ code: 'quantity_needs', at: locate(here), field, needs: 'base' });
  }
  const relations = (reading: typeof bounds.ordinary) =>
    reading.map((bound) => relationOfBound(bound, count, base ?? ''));
  const { ordinary, wide } = bounds;
  return ok({ count, base: base ?? null, printed, ordinary: relations(ordinary), wide: relations(wide) });
}

function fromRelations(
  entry: ClaimEntry,
  here: readonly (string | number)[],
  locate: Locate,
): Result<Readings, ClaimsFileProblem> {
  const ordinary = relationsIn(
    entry.says ?? entry.ordinary ?? [],
    [...here, entry.says ? 'says' : 'ordinary'],
    locate,
  );
  const wide = entry.says === undefined ? relationsIn(entry.wide ?? [], [...here, 'wide'], locate) : ordinary;
  if (!ordinary.ok || !wide.ok) {
    const problems = [ordinary, ...(wide === ordinary ? [] : [wide])].flatMap((part) =>
      part.ok ? [] : part.problems,
    );
    return failed(...problems);
  }
  const stated = statedWhole(ordinary.value);
  const printed = entry.printed === undefined ? stated?.printed : printedIn(entry.printed);
  if (entry.printed !== undefined && !printed) {
    return failed({
      code: 'share_unreadable',
      at: locate([...here, 'printed']),
      found: String(entry.printed),
    });
  }
  return ok({
    count: entry.count ?? stated?.count ?? null,
    base: entry.base ?? null,
    ...(printed ? { printed } : {}),
    ordinary: ordinary.value,
    wide: wide.value,
  });
}

export function relationsIn(
  says: string | readonly string[],
  path: readonly (string | number)[],
  locate: Locate,
): Result<readonly Relation[], ClaimsFileProblem> {
  const several = typeof says === 'string' ? [says] : says;
  const relations: Relation[] = [];
  const problems: ClaimsFileProblem[] = [];
  for (const [index, text] of several.entries()) {
    const parsed = parseRelation(text);
    const at = locate(typeof says === 'string' ? path : [...path, index]);
    if (parsed.ok) relations.push(parsed.value);
    else
      problems.push(
        ...parsed.problems.map((problem) => ({ code: 'relation_wrong' as const, at, says: text, problem })),
      );
  }
  return problems.length > 0 ? failed(...problems) : ok(relations);
}

/** The count and number of `n = 72`, which a file need not print beside it. */
export function statedWhole(
  relations: readonly Relation[],
): { readonly count: CountId; readonly printed: PrintedQuantity } | undefined {
  const [relation, ...more] = relations;
  const [term, ...others] = relation?.terms ?? [];
  if (!relation || !term || more.length > 0 || others.length > 0 || relation.relator !== '=')
    return undefined;
  const { numerator, denominator } = relation.constant;
  const isPlain =
    term.coefficient.numerator === 1n && term.coefficient.denominator === 1n && denominator === 1n;
  return isPlain ? { count: term.count, printed: { kind: 'whole', value: Number(numerator) } } : undefined;
}

function printedIn(printed: string | number): PrintedQuantity | undefined {
  const whole = /^\d{1,15}$/.test(String(printed));
  return whole ? { kind: 'whole', value: Number(printed) } : parseShare(String(printed));
}
