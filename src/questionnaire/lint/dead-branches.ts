/** Conditions that can never be true, or that always are, whatever is answered. */
import { monthsBetween } from '../../core/calendar.ts';
import type { Question } from '../definition.ts';
import type { Logic, Part } from '../logic/compile-logic.ts';
import { evaluateExpression } from '../logic/evaluate-expression.ts';
import { type ExpressionTree, partsOf, questionsIn } from '../logic/expression-tree.ts';
import { asBoolean, type ExpressionValue } from '../logic/expression-value.ts';
import type { KnownQuestions } from './check-types.ts';

/** More combinations of answers than this are not tried; nothing is then said. */
const mostTried = 20_000;

export type Verdict = 'never-true' | 'always-true' | 'varies' | 'undecided';

/** Can all conditions that lead to a part hold at once, and can its own one fail while those above it hold? */
export function reachOf(logic: Logic, part: Part, known: KnownQuestions): Verdict {
  const inherited = part.parent === undefined ? [] : inheritedBy(logic, logic.parts[part.parent]);
  return verdictOn([...inherited, ...part.conditions], { logic, known, own: part.conditions });
}

/** A check on answers that are all given. */
export function verdictOnCheck(must: ExpressionTree, known: KnownQuestions): Verdict {
  return verdictOn([must], { known, own: [must], answered: true });
}

function inheritedBy(logic: Logic, part: Part | undefined): readonly ExpressionTree[] {
  if (!part) return [];
  const above = part.parent === undefined ? [] : inheritedBy(logic, logic.parts[part.parent]);
  return [...above, ...part.conditions];
}

interface Setting {
  readonly known: KnownQuestions;
  readonly own: readonly ExpressionTree[];
  /** With it, an answer only counts where its question is asked. */
  readonly logic?: Logic;
  readonly answered?: boolean;
}

function verdictOn(conditions: readonly ExpressionTree[], setting: Setting): Verdict {
  const { logic } = setting;
  const trees = [...conditions];
  const names = new Set(trees.flatMap(questionsIn));
  const conditionsOf = new Map<string, readonly ExpressionTree[]>();
  for (const name of names) {
    const index = logic?.indexOf.get(name);
    const above = logic && index !== undefined ? inheritedBy(logic, logic.parts[index]) : [];
    conditionsOf.set(name, above);
    trees.push(...above);
    for (const tree of above) for (const further of questionsIn(tree)) names.add(further);
  }
  const domains = [...names].map((name) =>
    domainOf(setting.known.get(name), trees, setting.answered === true),
  );
  const combinations = domains.reduce((product, { values }) => product * values.length, 1);
  if (combinations > mostTried) return 'undecided';
  const seen = tryAll([...names], domains, { conditions, conditionsOf, own: setting.own });
  if (seen.holds && seen.failsAlone) return 'varies';
  if (!domains.every(({ complete }) => complete)) return 'undecided';
  return seen.holds ? 'always-true' : 'never-true';
}

interface Tried {
  readonly conditions: readonly ExpressionTree[];
  readonly conditionsOf: ReadonlyMap<string, readonly ExpressionTree[]>;
  readonly own: readonly ExpressionTree[];
}

function tryAll(
  names: readonly string[],
  domains: readonly Domain[],
  { conditions, conditionsOf, own }: Tried,
) {
  let holds = false;
  let failsAlone = own.length === 0;
  const chosen = new Map<string, ExpressionValue>();
  const answerTo = (name: string): ExpressionValue => {
    const asked = (conditionsOf.get(name) ?? []).every((tree) =>
      asBoolean(evaluateExpression(tree, answerTo)),
    );
    return asked ? (chosen.get(name) ?? '') : '';
  };
  const choose = (index: number): void => {
    if (holds && failsAlone) return;
    const name = names[index];
    if (name === undefined) {
      const isTrue = (tree: ExpressionTree) => asBoolean(evaluateExpression(tree, answerTo));
      if (conditions.every(isTrue)) holds = true;
      else if (!own.every(isTrue)) failsAlone = true;
      return;
    }
    for (const value of domains[index]?.values ?? []) {
      chosen.set(name, value);
      choose(index + 1);
    }
  };
  choose(0);
  return { holds, failsAlone };
}

interface Domain {
  readonly values: readonly ExpressionValue[];
  /** Do these values stand for all there are? */
  readonly complete: boolean;
}

/** Values that stand for all answers a question can have, as far as the expressions can tell them apart. */
function domainOf(
  question: Question | undefined,
  trees: readonly ExpressionTree[],
  answered: boolean,
): Domain {
  const none: readonly ExpressionValue[] = answered ? [] : [''];
  switch (question?.kind) {
    case 'choice':
      return { values: [...none, ...question.options.map(({ code }) => code)], complete: true };
    case 'yes-no':
      return { values: [...none, 'yes', 'no'], complete: true };
    case 'month':
      return monthDomain(question, none);
    case 'choices':
      return choicesDomain(question, trees, none);
    case 'share':
      if (question.options)
        return { values: [...none, ...question.options.map(({ code }) => code)], complete: true };
      return numberDomain({ min: 0, max: 100 }, trees, none);
    case 'number':
      return numberDomain(question, trees, none);
    default:
      return { values: [...none, 'x', ...literalsIn(trees)], complete: false };
  }
}

function monthDomain(
  question: Extract<Question, { kind: 'month' }>,
  none: readonly ExpressionValue[],
): Domain {
  const months = monthsBetween(question.from, question.to);
  return { values: [...none, ...months, ...(question.cannotSay ? ['cannot-say'] : [])], complete: true };
}

/** Every set of the codes that are named, and one code that is not; counting needs them all. */
function choicesDomain(
  question: Extract<Question, { kind: 'choices' }>,
  trees: readonly ExpressionTree[],
  none: readonly ExpressionValue[],
): Domain {
  const literals = new Set(literalsIn(trees));
  const counts = trees
    .flatMap(partsOf)
    .some((part) => part.kind === 'call' && part.name === 'count-selected');
  const codes = question.options.map(({ code }) => code);
  const named = codes.filter((code) => counts || literals.has(code));
  const other = codes.find((code) => !named.includes(code));
  const shown = [...named, ...(other === undefined ? [] : [other])];
  if (shown.length > 12) return { values: [...none, ...shown.map((code) => [code]), shown], complete: false };
  const exclusive = new Set(question.options.filter((option) => option.exclusive).map(({ code }) => code));
  let sets: readonly (readonly string[])[] = [[]];
  for (const code of shown) sets = [...sets, ...sets.map((set) => [...set, code])];
  const possible = sets.filter(
    (set) => set.length > 0 && (set.length === 1 || !set.some((code) => exclusive.has(code))),
  );
  return { values: [...none, ...possible], complete: true };
}

/** The bounds, every number that is named, and one between each two. Complete where numbers meet only literals. */
function numberDomain(
  { min, max, integer }: { readonly min?: number; readonly max?: number; readonly integer?: boolean },
  trees: readonly ExpressionTree[],
  none: readonly ExpressionValue[],
): Domain {
  const parts = trees.flatMap(partsOf);
  const literals = parts.flatMap((part) => (part.kind === 'number' ? [part.number, -part.number] : []));
  const bounds = [min, max].filter((bound) => bound !== undefined);
  const points = [...new Set([0, ...literals, ...bounds])].sort((a, b) => a - b);
  const between = points.flatMap((point, index) => {
    const next = points[index + 1];
    return next === undefined ? [point + 1] : [integer ? point + 1 : (point + next) / 2];
  });
  const around = [...points.map((point) => point - 1), ...points, ...between];
  const allowed = around.filter((value) => value >= (min ?? -Infinity) && value <= (max ?? Infinity));
  return { values: [...none, ...new Set(allowed)], complete: !parts.some(combinesNumbers) };
}

/** Anything that makes the outcome depend on more than which side of a literal a number lies. */
function combinesNumbers(part: ExpressionTree): boolean {
  if (part.kind === 'call') return !['not', 'selected', 'true', 'false', 'if'].includes(part.name);
  if (part.kind !== 'binary') return false;
  if (['+', '-', '*', 'div', 'mod'].includes(part.operator)) return true;
  if (part.operator === 'and' || part.operator === 'or') return false;
  return part.left.kind === 'answer' && part.right.kind === 'answer';
}

function literalsIn(trees: readonly ExpressionTree[]): readonly string[] {
  return trees.flatMap(partsOf).flatMap((part) => (part.kind === 'text' ? [part.text] : []));
}
