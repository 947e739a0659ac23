import type { BaseRef } from './base-group.ts';
import { lexicons } from './lexicon/lexicons.ts';
import { unitOf } from './lexicon/stems.ts';
import type { ReadSentence } from './mention.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { groupWithNumber } from './numbered-group.ts';
import type { Resolving } from './resolving.ts';
import type { Statement } from './statement.ts';
import { namedUnit, unitsAgree } from './unit-match.ts';

/** A sentence without a number of its own can say whom the next ones are about. */
export function turnTo(resolving: Resolving, read: ReadSentence, section: number): void {
  const { sentence, fronted } = read;
  if (fronted?.number !== undefined) {
    const base = groupWithNumber(resolving, read, fronted, section);
    // "Status på de 64 planer:" and then a list.
    if (base && /:$/.test(sentence.text)) resolving.turnedTo = { base, block: sentence.block, isList: true };
    return;
  }
  const isList = /:$/.test(sentence.text);
  const unit = isList ? definiteSubject(resolving, read) : someOfThose(resolving, read);
  if (unit === undefined) return;
  // "Skolerne med ubesatte stillinger er spurgt om årsagen.": how many they are is not known here.
  const group = resolving.book.add({ kind: 'unknown', unit, topic: new Set(), section });
  resolving.turnedTo = { base: { kind: 'group', group }, block: sentence.block, isList };
}

/** The noun at the start of a sentence, if the words after it take out some of those. */
function someOfThose({ view, units }: Resolving, { words }: ReadSentence): string | undefined {
  const [noun, next] = words;
  if (noun?.kind !== 'word' || !next || !lexicons[view.language].narrows.has(next.lower)) return undefined;
  const unit = unitOf(noun.lower, view.language);
  return units.has(unit) && /(?:ne|s)$/.test(noun.lower) ? unit : undefined;
}

/** "Svarene på spørgsmål 4:" and then a list. */
function definiteSubject({ view }: Resolving, { words }: ReadSentence): string | undefined {
  const noun = nounPhraseAt(words, 0, new Map(), view.language);
  return noun?.isDefinite ? namedUnit(noun.unit) : undefined;
}

/** Forgets whom a sentence turned to, once its paragraph or its list is over. */
export function keepOrLeave(resolving: Resolving, { sentence }: ReadSentence): void {
  const { turnedTo } = resolving;
  if (!turnedTo) return;
  const isOver = turnedTo.isList ? !sentence.isItem : sentence.block !== turnedTo.block;
  if (isOver) delete resolving.turnedTo;
}

/** Whom a sentence before turned to, for a statement that names no group of its own. */
export function turnedBase({ turnedTo }: Resolving, statement: Statement): BaseRef | undefined {
  if (!turnedTo || statement.base !== undefined) return undefined;
  const { base } = turnedTo;
  const unit = base.kind === 'group' ? base.group.unit : base.statement.unit;
  return unitsAgree(namedUnit(statement.unit), unit) ? base : undefined;
}
