import type { CalendarDate } from '../../../core/calendar.ts';
import type { ClaimId } from '../../claim-set.ts';
import type { SentenceId, SoftFinding } from '../../read-text.ts';
import type { Bases } from '../base-group.ts';
import type { Distribution } from '../distribution.ts';
import type { DocumentView } from '../document-view.ts';
import type { PlacedClaim } from '../read-claims.ts';
import type { Statement } from '../statement.ts';

/** Everything that was read, for those who look at the wording. */
export interface Reading {
  readonly view: DocumentView;
  readonly bases: Bases;
  readonly claims: readonly PlacedClaim[];
  readonly distributions: readonly Distribution[];
  readonly text: string;
  readonly documentDate?: CalendarDate;
}

/** Looks for one kind of remark. */
export type Look = (reading: Reading) => readonly SoftFinding[];

/** The claims that statements were read as. */
export function claimsOf({ claims }: Reading, statements: readonly Statement[]): readonly ClaimId[] {
  return claims.flatMap(({ claim, statement }) =>
    statement && statements.includes(statement) ? [claim.id] : [],
  );
}

/** The sentences of statements, each once. */
export function sentencesOf(statements: readonly Statement[]): readonly SentenceId[] {
  return [...new Set(statements.map(({ read }) => read.sentence.id))];
}

/** The words of a quantity as printed. */
export function printed({ read, mention }: Statement): string {
  return read.sentence.text.slice(mention.phrase.start, mention.phrase.end);
}

/** Whether a statement states a share, in numbers or as "flertallet". */
export function isShare({ mention: { phrase } }: Statement): boolean {
  const { quantity } = phrase;
  if (quantity.kind === 'qualitative')
    return /^(?:nearly-all|great-majority|most|bulk|majority)$/.test(quantity.word);
  return (
    quantity.kind === 'percent' ||
    quantity.kind === 'fraction' ||
    (quantity.kind === 'range' && quantity.from.kind !== 'count')
  );
}
