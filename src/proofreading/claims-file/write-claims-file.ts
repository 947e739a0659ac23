import { Document, isMap, isSeq, visit } from 'yaml';
import { readingBounds } from '../../quantity/reading.ts';
import type { Claim, ClaimSet, Count, Relation, StandingRelation, Supposition } from '../claim-set.ts';
import { parseRelation } from '../relation/parse-relation.ts';
import { printRelation } from '../relation/print-relation.ts';
import { relationOfBound } from '../relation/relation-of-bound.ts';
import { sameRelations } from '../relation/same-relation.ts';
import { statedWhole } from './claim-of-entry.ts';
import { automaticId } from './claim-set-of-file.ts';
import type { ClaimEntry, ClaimsFile, CountEntry } from './claims-file-shape.ts';
import { hedgeNamed } from './hedge-words.ts';
import { printShare, sizeOf } from './printed-quantity.ts';

/**
 * A claim set as a claims file, which reads back as the same claim set. A claim is written as a share or a number
 * with its hedge where that says the same, else by its relations.
 * @example writeClaimsFile({ counts: [{ id: 'n', min: 0, max: 98 }], always: [], claims: [] }) // => "counts:\n  n: { of: 98 }\nalways: []\nclaims: []\n"
 */
export function writeClaimsFile(set: ClaimSet): string {
  const file: ClaimsFile = {
    counts: Object.fromEntries(set.counts.map((count) => [count.id, countEntry(count)])),
    always: set.always.map(alwaysEntry),
    claims: set.claims.map(claimEntry),
    ...(set.suppositions ? { suppose: set.suppositions.map(supposeEntry) } : {}),
  };
  const document = new Document(file);
  visit(document, {
    Collection: (_, node, path) => {
      if (path.length >= 5 && (isMap(node) || isSeq(node))) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}

function countEntry({ min, max, means }: Count): CountEntry {
  return {
    ...(typeof max === 'object' ? { of: max.of } : min === 0 ? { of: max } : {}),
    ...(min === 0 ? {} : { min }),
    ...(typeof max === 'number' && min !== 0 ? { max } : {}),
    ...(means === undefined ? {} : { means }),
  };
}

function alwaysEntry({ id, relation, reason, origin }: StandingRelation, index: number) {
  const says = relationText(relation);
  const isPlain = id === automaticId(index) && reason === undefined && origin === 'stated';
  if (isPlain) return says;
  const named = id === automaticId(index) ? {} : { id };
  return {
    ...named,
    says,
    ...(reason === undefined ? {} : { reason }),
    ...(origin === 'stated' ? {} : { origin }),
  };
}

function supposeEntry({ id, relation, reason, claims }: Supposition) {
  return {
    id,
    says: relationText(relation),
    ...(reason === undefined ? {} : { reason }),
    claims: [...claims],
  };
}

function claimEntry(claim: Claim): ClaimEntry {
  const { id, sentence, unit, hedge, count, base, phrase } = claim;
  return {
    id,
    sentence,
    ...quantityEntry(claim),
    ...(hedge === 'none' ? {} : { hedge }),
    ...(count === null || isUnderstood(claim) ? {} : { count }),
    ...(base === null ? {} : { base }),
    ...(unit === null ? {} : { unit }),
    ...(phrase ? { at: phrase } : {}),
  };
}

function quantityEntry(claim: Claim): Partial<ClaimEntry> {
  const { printed, ordinary, wide } = claim;
  if (printed && isReadFromTable(claim)) {
    return printed.kind === 'whole' ? { number: printed.value } : { share: printShare(printed) };
  }
  const both = sameRelations(ordinary, wide) && ordinary.length > 0;
  const relations = both
    ? { says: oneOrMany(ordinary) }
    : { ordinary: ordinary.map(relationText), wide: wide.map(relationText) };
  if (!printed || isUnderstood(claim)) return relations;
  return { ...relations, printed: printed.kind === 'whole' ? printed.value : printShare(printed) };
}

/** `says: "n = 72"` tells count and number by itself. */
function isUnderstood({ ordinary, wide, printed, count }: Claim): boolean {
  const stated = sameRelations(ordinary, wide) ? statedWhole(ordinary) : undefined;
  const isSameNumber =
    printed?.kind === 'whole' && stated?.printed.kind === 'whole' && printed.value === stated.printed.value;
  return isSameNumber && stated.count === count;
}

/** Whether the printed quantity with its hedge gives just these relations. */
function isReadFromTable({ printed, hedge, count, base, ordinary, wide }: Claim): boolean {
  const known = hedgeNamed(hedge);
  if (!printed || !known || count === null) return false;
  const bounds = readingBounds(known, sizeOf(printed));
  if (base === null && [...bounds.ordinary, ...bounds.wide].some(({ perBase }) => perBase.numerator !== 0n))
    return false;
  const relations = (reading: typeof bounds.ordinary) =>
    reading.map((bound) => relationOfBound(bound, count, base ?? ''));
  return sameRelations(ordinary, relations(bounds.ordinary)) && sameRelations(wide, relations(bounds.wide));
}

function oneOrMany(relations: readonly Relation[]): string | string[] {
  const [first, ...others] = relations.map(relationText);
  return first !== undefined && others.length === 0 ? first : relations.map(relationText);
}

/** As it was written, where that still says the same. */
function relationText(relation: Relation): string {
  const written = parseRelation(relation.says);
  return written.ok && sameRelations([written.value], [relation]) ? relation.says : printRelation(relation);
}
