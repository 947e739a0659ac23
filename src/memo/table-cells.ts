/** Numbers as tables and charts print them; rounded here and nowhere before. */
import { textIn } from '../core/language.ts';
import type { Base, Figure, MissingKind } from '../figure/figure.ts';
import { printedPercent } from '../quantity/choose-words.ts';
import { formatNumber } from '../quantity/number-format.ts';
import { writeBounds } from '../quantity/write-bounds.ts';
import { writeSize } from '../quantity/write-share.ts';
import { leastBaseForPercent } from '../quantity/writing-table.ts';
import type { Part } from './figure-parts.ts';
import { figurePhrases } from './figure-phrases.ts';
import { tablePhrases } from './table-phrases.ts';
import type { WritingContext } from './writing.ts';

type Context = Pick<WritingContext, 'language' | 'noun' | 'labels'>;

/** Percent from a base of twenty; below that the share says no more than the count. */
export function showsPercent(n: number): boolean {
  return n >= leastBaseForPercent;
}

export function countCell(count: number, { language }: Context): string {
  return formatNumber(count, language);
}

/** "65 pct."; a dash where the base is too small for percents. */
export function percentCell({ k, n }: Pick<Part, 'k' | 'n'>, { language }: Context): string {
  return n >= 1 && showsPercent(n) ? writeSize(printedPercent({ k, n }, 0), language, true) : '–';
}

/** "54 (65 pct.)", the count alone where the base is too small. */
export function countAndPercent(part: Pick<Part, 'k' | 'n'>, context: Context): string {
  const count = countCell(part.k, context);
  return showsPercent(part.n) ? `${count} (${percentCell(part, context)})` : count;
}

export function boundsCell(bounds: readonly [number, number], N: number, { language }: Context): string {
  const { text } = writeBounds(bounds, N, language, { nonBreaking: true });
  return text.replace(/^(?:mellem|between) (\S+) (?:og|and) /, '$1–');
}

/** What is counted, in the plural: "kommuner". */
export function counted({ language, noun }: Context): string {
  return noun?.many ?? figurePhrases[language].authorities;
}

/** Whose answers a table shows, and who is not in it and why. */
export function baseNotes(base: Base, context: Context): readonly string[] {
  const { language } = context;
  const phrases = tablePhrases[language];
  const answered = phrases.answeredOf(
    countCell(base.answered, context),
    countCell(base.asked, context),
    counted(context),
  );
  const others = missingParts(base, context);
  return others.length > 0 ? [answered, phrases.others(others.join('; '))] : [answered];
}

/** "15 har ikke svaret", for each kind of missing that there is. */
export function missingParts({ missing }: Base, context: Context): readonly string[] {
  const { missing: said } = figurePhrases[context.language];
  return (Object.keys(said) as MissingKind[])
    .filter((kind) => missing[kind] > 0)
    .map((kind) => `${countCell(missing[kind], context)} ${said[kind]}`);
}

/** What a figure is called where it stands. */
export function titleOf({ id, definition }: Figure, { language, labels }: Context): string {
  // Titles made of a question and an answer have a colon between them.
  return labels?.get(id) ?? textIn(definition.title, language).replaceAll('?: ', '? ');
}

/** A title before what is said about it; a question mark is not followed by a colon. */
export function headed(title: string, text: string): string {
  return `${title}${/[.?!:]$/.test(title) ? '' : ':'} ${text}`;
}
