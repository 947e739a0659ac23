import type { BaseGroup, BaseRef, Bases } from './base-group.ts';
import { countedUnit, unitsCounted } from './counted-unit.ts';
import { declarationsIn } from './declarations.ts';
import { type DocumentView, sectionOf, statementBefore } from './document-view.ts';
import { groupBook } from './group-book.ts';
import { baseOfThoseBefore, continuesLast, fitting, inheritedBase } from './inherited-base.ts';
import { addSize, groupWithNumber } from './numbered-group.ts';
import { partOfLast } from './part-of-last.ts';
import { relativeBase } from './relative-base.ts';
import type { Resolving } from './resolving.ts';
import type { Statement } from './statement.ts';
import { keepOrLeave, turnedBase, turnTo } from './turned-to.ts';

/** Finds for each statement the group that it is a share of, and every place that says how many a group is. */
export function resolveBases(view: DocumentView): Bases {
  const book = groupBook(view);
  const baseOf = new Map<number, BaseRef>();
  const declares = new Map<number, BaseGroup>();
  for (const { statement, kind, topic, unit } of declarationsIn(view)) {
    const named = unit === undefined ? {} : { unit };
    const group = book.add({ kind, topic, section: statement.section, ...named });
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
    keepOrLeave(resolving, read);
    for (const statement of statements) {
      const base = baseFor(resolving, statement);
      if (base) baseOf.set(statement.index, base);
    }
    const section = statements[0]?.section ?? sectionOf(view, read);
    if (statements.length === 0) turnTo(resolving, read, section);
  }
  nestDeclarations(resolving);
  return { groups: book.groups, baseOf, declares, recalled: resolving.recalled };
}

function baseFor(resolving: Resolving, statement: Statement): BaseRef | undefined {
  const { view } = resolving;
  const before = statementBefore(view, statement);
  const part = partOfLast(resolving, statement, before);
  if (part) return part;
  const { base } = statement;
  if (base?.number !== undefined) {
    return groupWithNumber(resolving, statement.read, base, statement.section, statement);
  }
  if (base?.relative) {
    const found = relativeBase(view, resolving.book, resolving.baseOf, statement, base.relative);
    if (found) return found;
  }
  const unit = countedUnit(resolving, statement);
  const isDeclaration = resolving.declares.has(statement.index);
  if (isDeclaration) return undefined;
  const turned = turnedBase(resolving, statement);
  if (turned) return turned;
  const inherited = inheritedBase(resolving, statement);
  if (unit === undefined || continuesLast(statement, before))
    return inherited ?? baseOfThoseBefore(resolving, statement, before);
  return fitting(resolving.book.groupFor(unit, statement), statement);
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
