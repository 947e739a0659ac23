import type { Spoken } from '../read-text.ts';
import { type Bases, sameBase } from './base-group.ts';
import type { DocumentView } from './document-view.ts';
import { saysNormal } from './lexicon/normal-words.ts';
import type { Statement } from './statement.ts';

/** Two statements that a reader may take to measure one thing, although the words differ. */
export interface SupposedSame {
  readonly first: Statement;
  readonly second: Statement;
  readonly reason: Spoken;
}

const reason: Spoken = {
  da: 'begge siger, hvor mange der er tilbage ved det normale på samme tid; måler de det samme, skal tallene passe sammen',
  en: 'both say how many are back to normal at one time; if they measure the same, the numbers must agree',
};

/** "som før" and "har normaliseret" of the same base, under one theme and at one time. */
export function supposedSame(
  view: DocumentView,
  bases: Bases,
  paired: (a: Statement, b: Statement) => boolean,
): readonly SupposedSame[] {
  const normal = view.statements.filter((statement) => isBackToNormal(view, statement));
  const found: SupposedSame[] = [];
  for (const [at, second] of normal.entries()) {
    for (const first of normal.slice(Math.max(0, at - 12), at)) {
      const alike =
        sameBase(bases.baseOf.get(first.index), bases.baseOf.get(second.index)) &&
        sameTheme(view, first, second);
      const near =
        first.mention.phrase.quantity.kind !== 'remainder' &&
        second.mention.phrase.quantity.kind !== 'remainder';
      if (alike && near && first.section !== second.section && !paired(first, second))
        found.push({ first, second, reason });
    }
  }
  return found;
}

/** Now, or at a time that the statement puts in the past; a plan is not yet so, and who answered says nothing of it. */
function isBackToNormal({ language }: DocumentView, { predicate, bands }: Statement): boolean {
  return (
    saysNormal(predicate.text, language) &&
    bands.length === 0 &&
    !predicate.isNegated &&
    !/forvent|expect|svar fra|answers from/.test(predicate.text)
  );
}

/** One stands right under the heading of the other. A heading that comes back ("Status") ties nothing together. */
function sameTheme({ sections }: DocumentView, first: Statement, second: Statement): boolean {
  const [own, above] = sections[first.section]?.chain ?? [];
  const [other, aboveOther] = sections[second.section]?.chain ?? [];
  return own !== undefined && other !== undefined && own !== other && (aboveOther === own || above === other);
}
