import type { Bases } from './base-group.ts';
import type { Distribution } from './distribution.ts';
import type { DocumentView } from './document-view.ts';
import { lexicons } from './lexicon/lexicons.ts';
import type { Statement } from './statement.ts';
import { unitsAgree } from './unit-match.ts';

const listed = {
  da: 'opdelingen efter kolon er det hele',
  en: 'what follows the colon is the whole',
} as const;
const summed = {
  da: 'tallet er summen af de foregående',
  en: 'the number is the sum of those before',
} as const;

/** Sums that the words state: "i alt 96 svar: 41 …, 33 … og 22 …", "12 i nord og 15 i syd, tilsammen 27". */
export function totalsIn(view: DocumentView, bases: Bases): readonly Distribution[] {
  const bySentence = Map.groupBy(view.statements, ({ read }) => read);
  return [...bySentence.values()]
    .flatMap((statements) => [...afterColon(view, bases, statements), ...summedUp(view, bases, statements)])
    .concat(...totalRows(view, bases));
}

/** The last line of a list says what those above add up to: "I alt: 395 elever". */
function totalRows(view: DocumentView, bases: Bases): readonly Distribution[] {
  const { totalRow } = lexicons[view.language];
  return view.statements.flatMap((whole): readonly Distribution[] => {
    if (!whole.read.sentence.isItem || !totalRow.test(whole.read.sentence.text.toLowerCase())) return [];
    const members: Statement[] = [];
    for (let at = whole.index - 1; at >= 0; at -= 1) {
      const row = view.statements[at];
      const isNext = row?.block === (members[0]?.block ?? whole.block) - 1 && row.read.sentence.isItem;
      if (!row || !isNext || !isPlainPart(row) || !isAddend(row, whole)) break;
      members.unshift(row);
    }
    const closes = members.length >= 2 && isPlainPart(whole);
    return closes ? [{ members, relator: '=', whole: refTo(bases, whole), reason: summed }] : [];
  });
}

function afterColon(
  view: DocumentView,
  bases: Bases,
  statements: readonly Statement[],
): readonly Distribution[] {
  const [whole, ...parts] = statements;
  if (!whole || parts.length < 2 || whole.mention.phrase.quantity.kind !== 'count') return [];
  const text = whole.read.sentence.text;
  const [first] = parts;
  if (!first || !parts.every(isPlainPart)) return [];
  const between = text.slice(whole.mention.phrase.end, first.mention.phrase.start).toLowerCase();
  if (!between.includes(':') && !lexicons[view.language].dividesInto.test(between)) return [];
  const isComplete = !/bl\.a\.|blandt andet|fx|f\.eks|herunder|for example|e\.g|including/i.test(
    text.slice(whole.mention.phrase.end),
  );
  const overlaps = view.severalAnswers.has(whole.block);
  if (overlaps) return [];
  return [{ members: parts, relator: isComplete ? '=' : '<=', whole: refTo(bases, whole), reason: listed }];
}

/** Counts that bring no noun of another kind. */
function isPlainPart({ mention, bands }: Statement): boolean {
  return mention.phrase.quantity.kind === 'count' && mention.phrase.hedge === 'none' && bands.length === 0;
}

function summedUp(
  view: DocumentView,
  bases: Bases,
  statements: readonly Statement[],
): readonly Distribution[] {
  const { total } = lexicons[view.language];
  return statements.flatMap((whole, at): readonly Distribution[] => {
    const before = statements.slice(0, at);
    const alike = before.filter((part) => isAddend(part, whole));
    const parts = alike.length < 2 && sumsUpAll(view, before, whole) ? before : alike;
    const says = total.test(whole.lead.slice(-24)) && !startsSentence(whole);
    if (!says || parts.length < 2 || view.severalAnswers.has(whole.block)) return [];
    return [{ members: parts, relator: '=', whole: refTo(bases, whole), reason: summed }];
  });
}

/** How far a slip may be from the sum, in parts of it: "8 skoler og 5 haller, i alt 300 børn" sums up something else. */
const mostOff = 0.25;

/** "14 læger, 52 sygeplejersker og 9 fysioterapeuter, i alt 75 medarbejdere": a wider noun for all of them. */
function sumsUpAll({ language }: DocumentView, parts: readonly Statement[], whole: Statement): boolean {
  const total = plainCount(whole);
  const sum = parts.reduce<number | undefined>((added, part) => {
    const count = plainCount(part);
    return added === undefined || count === undefined ? undefined : added + count;
  }, 0);
  const isWider = whole.unit !== undefined && lexicons[language].hypernyms.has(whole.unit);
  return isWider && sum !== undefined && total !== undefined && Math.abs(sum - total) <= mostOff * total;
}

function plainCount(statement: Statement): number | undefined {
  const { quantity } = statement.mention.phrase;
  return isPlainPart(statement) && quantity.kind === 'count' ? quantity.count : undefined;
}

function isAddend(part: Statement, whole: Statement): boolean {
  const [first, second] = [part.mention.phrase.quantity, whole.mention.phrase.quantity];
  return first.kind === second.kind && unitsAgree(part.unit, whole.unit);
}

function startsSentence({ read, mention }: Statement): boolean {
  return read.mentions.every(({ index }) => index >= mention.index);
}

function refTo(bases: Bases, statement: Statement): Distribution['whole'] {
  const declared = bases.declares.get(statement.index);
  return declared ? { kind: 'group', group: declared } : { kind: 'statement', statement };
}
