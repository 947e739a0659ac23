import type { DocumentView } from './document-view.ts';
import { lexicons } from './lexicon/lexicons.ts';
import type { Resolving } from './resolving.ts';
import type { Statement } from './statement.ts';
import { namedUnit } from './unit-match.ts';
import { isVague } from './vague.ts';

/** The nouns that stand at numbers or shares of a text. */
export function unitsCounted({ statements }: DocumentView): ReadonlySet<string> {
  return new Set(
    statements.flatMap((statement) => (isVague(statement) ? [] : (namedUnit(statement.unit) ?? []))),
  );
}

/**
 * After a vague word a verb may follow: in "nogle følger efter" it is no noun. It is one if the text elsewhere counts
 * such, if the word is not the subject, or if the clause has its verb further on.
 */
export function countedUnit({ units, view }: Resolving, statement: Statement): string | undefined {
  const unit = namedUnit(statement.unit);
  const { mention, read } = statement;
  if (!isVague(statement) || unit === undefined || units.has(unit) || !mention.noun) return unit;
  const opens = mention.at === 0 || read.words[mention.at - 1]?.kind === 'mark';
  const after = read.words.slice(mention.noun.to);
  const end = after.findIndex(({ text }) => /^[,;:.–]$/.test(text));
  const hasVerb = after
    .slice(0, end === -1 ? after.length : end)
    .some(({ lower }) => lexicons[view.language].finite.has(lower));
  const { quantity } = mention.phrase;
  const isWhole = quantity.kind === 'qualitative' && (quantity.word === 'all' || quantity.word === 'none');
  return opens && !hasVerb && !isWhole ? undefined : unit;
}
