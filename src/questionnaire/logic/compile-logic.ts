/** A questionnaire's conditions, parsed once and laid out as a graph of what depends on what. */
import type { QuestionId } from '../../core/ids.ts';
import type {
  Check,
  Expression,
  Group,
  Item,
  Note,
  Question,
  Questionnaire,
  Section,
} from '../definition.ts';
import { type ExpressionTree, questionsIn } from './expression-tree.ts';
import { parseExpression } from './parse-expression.ts';

export interface Logic {
  /** Sections, groups, notes and questions in the order asked; a parent stands before its children. */
  readonly parts: readonly Part[];
  readonly checks: readonly CompiledCheck[];
  readonly indexOf: ReadonlyMap<QuestionId, number>;
  /** Parts to look at again when the answer to a question changes; indexes in rising order. */
  readonly dependents: ReadonlyMap<QuestionId, readonly number[]>;
  /** Checks to look at again when a question gets another value; indexes in rising order. */
  readonly checkDependents: ReadonlyMap<QuestionId, readonly number[]>;
}

export interface Part {
  readonly of: Section | Group | Note | Question;
  readonly index: number;
  readonly parent: number | undefined;
  /** All must be true: its own condition, and for a text that spells out "other" that the option is chosen. */
  readonly conditions: readonly ExpressionTree[];
}

export interface CompiledCheck {
  readonly check: Check;
  readonly must: ExpressionTree;
  readonly names: readonly QuestionId[];
}

/** How an expression's text becomes a tree. */
export type Parse = (expression: Expression) => ExpressionTree;

/** Throws on an expression that does not parse: lint has refused it before. */
export function compileLogic(questionnaire: Questionnaire): Logic {
  return layOutLogic(questionnaire, parsed);
}

/** The same with trees from elsewhere: a page is sent them, so that it need not bring a parser. */
export function layOutLogic(questionnaire: Questionnaire, parse: Parse): Logic {
  const parts = layOut(questionnaire, parse);
  const indexOf = new Map(
    parts.flatMap((part) => (isQuestion(part.of) ? [[part.of.id, part.index] as const] : [])),
  );
  const checks = questionnaire.checks.map((check) => {
    const must = parse(check.must);
    return { check, must, names: questionsIn(must) };
  });
  const dependents = byName(parts.map(({ conditions }) => new Set(conditions.flatMap(questionsIn))));
  const checkDependents = byName(checks.map(({ names }) => names));
  return { parts, checks, indexOf, dependents, checkDependents };
}

export function isQuestion(of: Section | Item): of is Question {
  return 'kind' in of && of.kind !== 'note' && of.kind !== 'group';
}

/** Every question in the order asked, those inside groups included. */
export function questionsOf(questionnaire: Questionnaire): readonly Question[] {
  return questionnaire.sections.flatMap(questionsInSection);
}

export function questionsInSection(section: Section): readonly Question[] {
  return section.items.flatMap((item) => (item.kind === 'group' ? item.items : [item])).filter(isQuestion);
}

function layOut(questionnaire: Questionnaire, parse: Parse): readonly Part[] {
  const specified = specifyConditions(questionnaire);
  const parts: Part[] = [];
  const add = (of: Part['of'], parent: number | undefined): number => {
    const implied = isQuestion(of) ? (specified.get(of.id) ?? []) : [];
    const own = of.relevant === undefined ? [] : [parse(of.relevant)];
    parts.push({ of, index: parts.length, parent, conditions: [...own, ...implied] });
    return parts.length - 1;
  };
  for (const section of questionnaire.sections) {
    const sectionAt = add(section, undefined);
    for (const item of section.items) {
      const itemAt = add(item, sectionAt);
      if (item.kind === 'group') for (const inner of item.items) add(inner, itemAt);
    }
  }
  return parts;
}

/** For each text that spells out an option: the option must be chosen. */
function specifyConditions(questionnaire: Questionnaire): ReadonlyMap<QuestionId, readonly ExpressionTree[]> {
  const conditions = new Map<QuestionId, readonly ExpressionTree[]>();
  for (const question of questionsOf(questionnaire)) {
    if (!('options' in question)) continue;
    for (const { code, specify } of question.options ?? []) {
      if (specify === undefined) continue;
      const chosen: ExpressionTree = {
        kind: 'call',
        name: 'selected',
        args: [
          { kind: 'answer', question: question.id, at: 0 },
          { kind: 'text', text: code, at: 0 },
        ],
        at: 0,
      };
      conditions.set(specify, [...(conditions.get(specify) ?? []), chosen]);
    }
  }
  return conditions;
}

/** For each question the indexes of what names it, in rising order. */
function byName(named: readonly Iterable<QuestionId>[]): ReadonlyMap<QuestionId, readonly number[]> {
  const dependents = new Map<QuestionId, number[]>();
  named.forEach((names, index) => {
    for (const name of names) {
      const known = dependents.get(name);
      if (known) known.push(index);
      else dependents.set(name, [index]);
    }
  });
  return dependents;
}

/** Throws on an expression that does not parse. */
export function parsed(expression: Expression): ExpressionTree {
  const tree = parseExpression(expression);
  if (!tree.ok) throw new Error(`expression does not parse: ${expression}`);
  return tree.value;
}
