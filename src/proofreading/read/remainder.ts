import { type BaseRef, type Bases, sameBase } from './base-group.ts';
import type { Distribution } from './distribution.ts';
import type { DocumentView } from './document-view.ts';
import { exclusionOf } from './exclusion.ts';
import { nominalShare } from './nominal-share.ts';
import { containment } from './similarity.ts';
import type { Statement } from './statement.ts';
import { compareTimes, timesDiffer } from './time-expression.ts';

const reason = {
  da: 'resten er dem, der ikke er regnet med i det foregående',
  en: 'the rest are those not counted before',
} as const;

/** Face values that add up to this much are still taken for one distribution: hedged numbers often pass 100 pct. */
const mostNominal = 1.15;

/** Distributions that end in "de resterende": what goes before and the rest are everybody. */
export function closedByRemainder(view: DocumentView, bases: Bases): readonly Distribution[] {
  const found: Distribution[] = [];
  const taken = new Set<Statement>();
  for (const rest of view.statements) {
    const base = bases.baseOf.get(rest.index);
    if (rest.mention.phrase.quantity.kind !== 'remainder' || !base || view.severalAnswers.has(rest.block))
      continue;
    const before = candidates(view, bases, rest, base, taken);
    const members = withoutCumulated(chosen(view, before, rest, base), rest, base);
    if (members.length === 0) continue;
    for (const member of [...members, rest]) taken.add(member);
    found.push({ members: [...members, rest], relator: '=', whole: base, reason });
  }
  return found;
}

/** Statements of the same base under the same heading, nearest first, up to an earlier remainder. */
function candidates(
  view: DocumentView,
  bases: Bases,
  rest: Statement,
  base: BaseRef,
  taken: ReadonlySet<Statement>,
): readonly Statement[] {
  const found: Statement[] = [];
  for (let at = rest.index - 1; at >= 0; at -= 1) {
    const other = view.statements[at];
    if (!other || other.section !== rest.section || taken.has(other) || view.severalAnswers.has(other.block))
      break;
    if (bases.declares.has(at) || !sameBase(base, bases.baseOf.get(at))) continue;
    found.push(other);
  }
  return found;
}

/**
 * Which of them the rest is left over from. Those of its own sentence, or else of the sentence before, surely are;
 * further ones when the words show that they exclude these.
 */
function chosen(
  view: DocumentView,
  before: readonly Statement[],
  rest: Statement,
  base: BaseRef,
): readonly Statement[] {
  const own = before.filter(({ read }) => read === rest.read);
  const nearest = own.length > 0 ? own : before.filter(({ read }) => read === before[0]?.read);
  let members = nearest;
  let isShown = false;
  for (const other of before.slice(nearest.length)) {
    const shown = members.every(
      (member) => exclusionOf(view, other, member) !== undefined || continues(other, member),
    );
    const fits = (total([other, ...members, rest], base) ?? 2) <= mostNominal;
    if (!shown && !(own.length === 0 && fits && isParallel(other, members))) break;
    members = [...members, other];
    isShown ||= shown;
  }
  const isWhole = Math.abs((total([...members, rest], base) ?? 0) - 1) <= wholeEnough;
  return [...(isWhole || isShown ? members : (addsUp(before, rest, base) ?? members))].reverse();
}

/** Face values so close to all make a whole. */
const wholeEnough = 0.03;
const mostAdded = 12;

/** The nearest statements that come closest to everybody with the rest, if it has a number and some come close. */
function addsUp(
  nearest: readonly Statement[],
  rest: Statement,
  base: BaseRef,
): readonly Statement[] | undefined {
  if (nominalShare(rest, base) === undefined) return undefined;
  let best: { readonly members: readonly Statement[]; readonly off: number } | undefined;
  for (let many = 1; many <= Math.min(nearest.length, mostAdded); many += 1) {
    const members = nearest.slice(0, many);
    const off = Math.abs((total([...members, rest], base) ?? 0) - 1);
    if (off <= wholeEnough && off < (best?.off ?? 1)) best = { members, off };
  }
  return best?.members;
}

/** The same event at another time. */
function continues(a: Statement, b: Statement): boolean {
  const [first, second] = [a.predicate.times[0], b.predicate.times[0]];
  return (
    first !== undefined &&
    second !== undefined &&
    timesDiffer(first, second) &&
    containment(a.predicate.rest, b.predicate.rest) >= 0.4
  );
}

/** Items of one list are parallel; in running text the words must show it. */
function isParallel(other: Statement, members: readonly Statement[]): boolean {
  const inList = other.read.sentence.isItem && members.every(({ read }) => read.sentence.isItem);
  const alike = members.some(
    (member) =>
      member.block === other.block &&
      other.predicate.rest.size > 0 &&
      containment(other.predicate.rest, member.predicate.rest) >= 0.5,
  );
  return inList || alike;
}

function total(statements: readonly Statement[], base: BaseRef): number | undefined {
  const shares = statements.map((statement) => nominalShare(statement, base));
  return shares.reduce<number | undefined>(
    (sum, share) => (sum === undefined ? undefined : sum + (share ?? 0)),
    0,
  );
}

/** "40 pct. inden april, 70 pct. inden juni": the later includes the earlier, so only the last is added. */
function withoutCumulated(
  members: readonly Statement[],
  rest: Statement,
  base: BaseRef,
): readonly Statement[] {
  if ((total([...members, rest], base) ?? 0) <= mostNominal) return members;
  return members.filter(
    (member, at) => !members.slice(at + 1).some((later) => isIncluded(member, later, base)),
  );
}

function isIncluded(earlier: Statement, later: Statement, base: BaseRef): boolean {
  const [first, second] = [earlier.predicate.times[0], later.predicate.times[0]];
  if (first?.kind !== 'by' || second?.kind !== 'by') return false;
  const [share, more] = [nominalShare(earlier, base), nominalShare(later, base)];
  const order = compareTimes(first, second);
  return order !== undefined && order < 0 && share !== undefined && more !== undefined && share <= more;
}
