import type { BaseRef } from './base-group.ts';
import type { DocumentView } from './document-view.ts';
import type { GroupBook } from './group-book.ts';
import { lexicons } from './lexicon/lexicons.ts';
import { stemOf } from './lexicon/stems.ts';
import type { ReadSentence } from './mention.ts';
import type { RelativeClause } from './noun-phrase.ts';
import { containment } from './similarity.ts';
import type { Statement } from './statement.ts';
import { namedUnit, unitsAgree } from './unit-match.ts';

/** "der har deltaget": those meant are the ones who took part. */
export function takesPart(
  { language }: DocumentView,
  read: ReadSentence,
  { from, to }: RelativeClause,
): boolean {
  const text = textOf(read, from, to);
  return lexicons[language].tookPart.test(text) && !lexicons[language].negations.test(text);
}

/**
 * Those that a clause picks out: the ones who took part, those an earlier statement counts, or, where the clause
 * denies it, the others of its base. None where no earlier statement says it.
 */
export function relativeBase(
  view: DocumentView,
  book: GroupBook,
  baseOf: ReadonlyMap<number, BaseRef>,
  statement: Statement,
  relative: RelativeClause,
): BaseRef | undefined {
  const unit = namedUnit(statement.base?.unit);
  if (unit === undefined) {
    const group = book.add({ kind: 'unknown', topic: new Set(), section: statement.section });
    return { kind: 'group', group };
  }
  if (takesPart(view, statement.read, relative)) {
    const group = book.tookPart(unit, statement);
    return group && { kind: 'group', group };
  }
  const text = textOf(statement.read, relative.from, relative.to);
  const isNegated = lexicons[view.language].negations.test(text);
  const stems = stemsOf(view, text);
  const said = view.statements.findLast(
    (other) =>
      other.index < statement.index &&
      other.section === statement.section &&
      other.bands.length === 0 &&
      unitsAgree(other.unit, unit) &&
      overlap(stems, other.predicate.stems) >= 0.5,
  );
  if (!said) return ofUnknown(book, statement, unit, stems);
  if (said.predicate.isNegated === isNegated) return { kind: 'statement', statement: said };
  const base = baseOf.get(said.index);
  const known = book.groups.find(({ complementOf }) => complementOf === said);
  if (known) return { kind: 'group', group: known };
  const complement = book.add({
    kind: 'complement',
    unit,
    topic: new Set(),
    section: statement.section,
    complementOf: said,
    ...(base ? { within: base } : {}),
  });
  return { kind: 'group', group: complement };
}

/** A group that nothing else is said of: some of those that the noun stands for. */
function ofUnknown(book: GroupBook, statement: Statement, unit: string, stems: ReadonlySet<string>): BaseRef {
  const topic = new Set([...stems].sort());
  const alike = book.groups.find(
    (group) =>
      group.kind === 'complement' &&
      group.section === statement.section &&
      [...topic].join(' ') === [...group.topic].join(' ') &&
      group.unit === unit,
  );
  if (alike) return { kind: 'group', group: alike };
  const within = book.groupFor(unit, statement);
  const group = book.add({
    kind: 'complement',
    unit,
    topic,
    section: statement.section,
    within: { kind: 'group', group: within },
  });
  return { kind: 'group', group };
}

function textOf({ words }: ReadSentence, from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}

function stemsOf({ language }: DocumentView, text: string): ReadonlySet<string> {
  const { stopWords } = lexicons[language];
  const words = text.split(' ').filter((word) => /^\p{L}{2,}/u.test(word) && !stopWords.has(word));
  return new Set(words.map((word) => stemOf(word, language)));
}

/** How much of the smaller set is in the other; a set without words says nothing. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size === 0 || b.size === 0 ? 0 : containment(a, b);
}
