import type { BaseGroup, BaseRef } from './base-group.ts';
import type { BasePhrase, ReadSentence } from './mention.ts';
import { takesPart } from './relative-base.ts';
import type { Resolving } from './resolving.ts';
import type { Statement } from './statement.ts';
import { namedUnit } from './unit-match.ts';

/** The group that "de 83 kommuner" names: one whose number is known, those who took part, or a new one. */
export function groupWithNumber(
  resolving: Resolving,
  read: ReadSentence,
  base: BasePhrase,
  section: number,
  statement?: Statement,
): BaseRef | undefined {
  const { book, view } = resolving;
  const mention = base.number === undefined ? undefined : read.mentions[base.number];
  if (mention?.phrase.quantity.kind !== 'count') return undefined;
  const known = book.groups.find(({ sizes }) => sizes.some((size) => size.mention === mention));
  if (known) return { kind: 'group', group: known };
  const value = mention.phrase.quantity.count;
  const unit = namedUnit(base.unit) ?? namedUnit(statement?.unit);
  const place = { section, read };
  const taking = base.relative !== undefined && takesPart(view, read, base.relative);
  const group =
    book.withSize(unit, value, place) ??
    (taking && unit !== undefined ? book.tookPart(unit, place) : undefined);
  const counted = group
    ? undefined
    : book.counted(unit, value, place, statement?.index ?? Number.POSITIVE_INFINITY);
  if (counted) {
    resolving.recalled.push({ value, read, mention, statement: counted });
    return { kind: 'statement', statement: counted };
  }
  const found =
    group ?? book.add({ kind: 'named', topic: new Set(), section, ...(unit === undefined ? {} : { unit }) });
  addSize(found, read, mention.index);
  return { kind: 'group', group: found };
}

/** One more place that says how many a group is. */
export function addSize(group: BaseGroup, read: ReadSentence, index: number, statement?: Statement): void {
  const mention = read.mentions[index];
  if (mention?.phrase.quantity.kind !== 'count') return;
  group.sizes.push({
    value: mention.phrase.quantity.count,
    read,
    mention,
    ...(statement ? { statement } : {}),
  });
}
