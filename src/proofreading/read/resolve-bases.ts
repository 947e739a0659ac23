import type { BaseGroup, BaseRef, Bases, GroupSize } from './base-group.ts';
import { declarationsIn } from './declarations.ts';
import { type DocumentView, statementBefore } from './document-view.ts';
import { type GroupBook, groupBook } from './group-book.ts';
import { lexicons } from './lexicon/lexicon.ts';
import type { BasePhrase, ReadSentence } from './mention.ts';
import { relativeBase, takesPart } from './relative-base.ts';
import type { Statement } from './statement.ts';
import { namedUnit, unitsAgree } from './unit-match.ts';
import { isVague } from './vague.ts';

/** Finds for each statement the group that it is a share of, and every place that says how many a group is. */
export function resolveBases(view: DocumentView): Bases {
  const book = groupBook(view);
  const baseOf = new Map<number, BaseRef>();
  const declares = new Map<number, BaseGroup>();
  for (const { statement, kind, topic } of declarationsIn(view)) {
    const group = book.add({ kind, topic, section: statement.section, ...unitIn(statement) });
    addSize(group, statement.read, statement.mention.index, statement);
    declares.set(statement.index, group);
  }
  const resolving: Resolving = {
    view,
    book,
    baseOf,
    declares,
    units: unitsCounted(view),
    parts: new Set(),
    recalled: [],
  };
  const bySentence = Map.groupBy(view.statements, ({ read }) => read);
  for (const read of view.read) {
    const statements = bySentence.get(read) ?? [];
    for (const statement of statements) {
      const base = baseFor(resolving, statement);
      if (base) baseOf.set(statement.index, base);
    }
    const section = statements[0]?.section ?? sectionOf(view, read);
    if (statements.length === 0 && read.fronted?.number !== undefined)
      groupWithNumber(resolving, read, read.fronted, section);
  }
  nestDeclarations(resolving);
  return { groups: book.groups, baseOf, declares, recalled: resolving.recalled };
}

interface Resolving {
  readonly view: DocumentView;
  readonly book: GroupBook;
  readonly baseOf: Map<number, BaseRef>;
  readonly declares: Map<number, BaseGroup>;
  /** The nouns that stand at numbers. */
  readonly units: ReadonlySet<string>;
  /** Statements about some of those that the one before counts. */
  readonly parts: Set<Statement>;
  readonly recalled: GroupSize[];
}

function unitsCounted({ statements }: DocumentView): ReadonlySet<string> {
  return new Set(
    statements.flatMap((statement) => (isVague(statement) ? [] : (namedUnit(statement.unit) ?? []))),
  );
}

function baseFor(resolving: Resolving, statement: Statement): BaseRef | undefined {
  const { view } = resolving;
  const before = statementBefore(view, statement);
  const part = partOfLast(resolving, statement, before);
  if (part) return part;
  const { base } = statement;
  if (base?.number !== undefined) {
    const group = groupWithNumber(resolving, statement.read, base, statement.section, statement);
    return group;
  }
  if (base?.relative) {
    const found = relativeBase(view, resolving.book, resolving.baseOf, statement, base.relative);
    if (found) return found;
  }
  const unit = countedUnit(resolving, statement);
  const isDeclaration = resolving.declares.has(statement.index);
  if (isDeclaration) return undefined;
  const inherited = inheritedBase(resolving, statement);
  if (unit === undefined || continuesLast(statement, before))
    return inherited ?? fallback(resolving, statement, before);
  return fitting(resolving.book.groupFor(unit, statement), statement);
}

/**
 * After a vague word a verb may follow: in "nogle følger efter" it is no noun. It is one if the text elsewhere counts
 * such, if the word is not the subject, or if the clause has its verb further on.
 */
function countedUnit({ units, view }: Resolving, statement: Statement): string | undefined {
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

/**
 * The base of the last statement near by that has one. Vague words whose base nobody knows are passed over, and from
 * another paragraph or item no part of a group is carried on.
 */
function inheritedBase({ view, baseOf }: Resolving, statement: Statement): BaseRef | undefined {
  for (let at = statement.index - 1; at >= 0 && at >= statement.index - 8; at -= 1) {
    const before = view.statements[at];
    const base = baseOf.get(at);
    if (!before || !isNear(before, statement)) return undefined;
    const isJunk = isVague(before) && (!base || (base.kind === 'group' && base.group.kind === 'unknown'));
    if (isJunk) continue;
    const isPart =
      base?.kind === 'statement' || base?.group.kind === 'complement' || base?.group.unit === undefined;
    if (base && (before.block === statement.block || !isPart)) return base;
    if (!base) return undefined;
  }
  return undefined;
}

/** A remainder is of the same group as what it is left over from, if the noun agrees. */
function continuesLast(statement: Statement, before: Statement | undefined): boolean {
  return (
    statement.mention.phrase.quantity.kind === 'remainder' &&
    before !== undefined &&
    unitsAgree(statement.unit, before.unit)
  );
}

/** Without a noun: the group of the statement before, or those it counts where it has no group itself. */
function fallback(
  { book, declares }: Resolving,
  statement: Statement,
  before: Statement | undefined,
): BaseRef | undefined {
  if (!before || !isNear(before, statement)) return undefined;
  const declared = declares.get(before.index);
  if (declared) return { kind: 'group', group: declared };
  const unit = namedUnit(before.unit);
  return unit === undefined ? undefined : fitting(book.groupFor(unit, statement), statement);
}

function isNear(before: Statement, statement: Statement): boolean {
  return before.section === statement.section && statement.block - before.block <= 1;
}

/** A bare count larger than the group we would take it for is of some other group. */
function fitting(group: BaseGroup | undefined, { mention }: Statement): BaseRef | undefined {
  if (!group) return undefined;
  const { quantity } = mention.phrase;
  const most = Math.max(...group.sizes.map(({ value }) => value));
  return quantity.kind === 'count' && group.sizes.length > 0 && quantity.count > most
    ? undefined
    : { kind: 'group', group };
}

/** "heraf", "af disse", "disse kommuner": of those counted in the statement before. */
function partOfLast(
  { view, baseOf, declares, parts }: Resolving,
  statement: Statement,
  before: Statement | undefined,
): BaseRef | undefined {
  if (!before) return undefined;
  const { partOfLast: pattern } = lexicons[view.language];
  const says =
    statement.base?.isLast === true || pattern.test(statement.lead) || saysThese(statement, before);
  // In "Af disse svarer 12 ja, og 15 nej" and "heraf 12 mænd og 15 kvinder" both are of the same ones.
  const continues = before.read === statement.read && parts.has(before) && !pattern.test(statement.lead);
  if (continues && (says || (statement.predicate.isElliptical && !statement.baseIsOwn))) {
    parts.add(statement);
    return baseOf.get(before.index);
  }
  if (!says) return undefined;
  parts.add(statement);
  const declared = declares.get(before.index);
  return declared ? { kind: 'group', group: declared } : { kind: 'statement', statement: before };
}

/** "af disse kommuner", where such were counted just before. */
function saysThese({ base, read, baseIsOwn }: Statement, before: Statement): boolean {
  if (!base || !baseIsOwn || base.number !== undefined || !unitsAgree(namedUnit(base.unit), before.unit))
    return false;
  return read.words.slice(base.from, base.to).some(({ lower }) => lower === 'disse' || lower === 'these');
}

/** The group that "de 83 kommuner" names: one whose number is known, those who took part, or a new one. */
function groupWithNumber(
  resolving: Resolving,
  read: ReadSentence,
  base: BasePhrase,
  section: number,
  statement?: Statement,
): BaseRef | undefined {
  const { book, view } = resolving;
  const mention = base.number === undefined ? undefined : read.mentions[base.number];
  if (!mention || mention.phrase.quantity.kind !== 'count') return undefined;
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

function addSize(group: BaseGroup, read: ReadSentence, index: number, statement?: Statement): void {
  const mention = read.mentions[index];
  if (mention?.phrase.quantity.kind !== 'count') return;
  group.sizes.push({
    value: mention.phrase.quantity.count,
    read,
    mention,
    ...(statement ? { statement } : {}),
  });
}

/** Those who took part are some of those asked: by "af de 80 adspurgte", or the one group of that noun that was asked. */
function nestDeclarations({ view, book, baseOf, declares }: Resolving): void {
  for (const [index, group] of declares) {
    const base = baseOf.get(index);
    if (base && !(base.kind === 'group' && base.group === group)) group.within = base;
    else if (group.kind === 'took_part') {
      const asked = book.groups.filter(({ kind, unit }) => kind === 'asked' && unit === group.unit);
      const [only] = asked;
      if (asked.length === 1 && only && only.section === view.statements[index]?.section)
        group.within = { kind: 'group', group: only };
    }
  }
}

function unitIn(statement: Statement): { readonly unit?: string } {
  return statement.unit === undefined ? {} : { unit: statement.unit };
}

function sectionOf({ sections }: DocumentView, { sentence }: ReadSentence): number {
  return sections.find(({ sentences }) => sentences.includes(sentence))?.index ?? 0;
}
