/** Everything that can be said of a questionnaire before anybody answers it. */
import type { Item, Question, Questionnaire, Role } from '../definition.ts';
import { compileLogic, isQuestion, type Logic } from '../logic/compile-logic.ts';
import { type ExpressionTree, questionsIn } from '../logic/expression-tree.ts';
import { parseExpression } from '../logic/parse-expression.ts';
import { checkCondition, type KnownQuestions } from './check-types.ts';
import { reachOf, verdictOnCheck } from './dead-branches.ts';
import { lintOptions, lintSpecify } from './lint-options.ts';
import type { DefinitionPath, ExpressionProblem, LintProblem } from './lint-problem.ts';
import { nearest } from './nearest.ts';

/** All problems, in the order of the questionnaire where they have one. */
export function lintQuestionnaire(questionnaire: Questionnaire): readonly LintProblem[] {
  const placed = place(questionnaire);
  const questions = placed.flatMap(({ of, path }) => (isQuestion(of) ? [{ question: of, path }] : []));
  const known: KnownQuestions = new Map(questions.map(({ question }) => [question.id, question]));
  const conditions = placed.flatMap((part) => lintRelevant(part, known));
  const checks = lintChecks(questionnaire, known);
  const structure = [
    ...duplicateIds(questionnaire, questions),
    ...sectionsInTheWay(questionnaire),
    ...(questions.length === 0 ? [{ path: ['sections'], code: 'no-questions' } as const] : []),
    ...questions.flatMap(({ question, path }) => [
      ...lintQuestion(question, path),
      ...lintOptions(question, path),
      ...lintSpecify(question, path, known),
    ]),
  ];
  const faults = [...structure, ...conditions, ...checks];
  // Branches are judged only where every name and expression is sound: else each fault would be told twice.
  return faults.length > 0 ? faults : lintBranches(compileLogic(questionnaire), placed, known);
}

interface Placed {
  readonly of: Questionnaire['sections'][number] | Item;
  readonly path: DefinitionPath;
  /** Questions that stand before it. */
  readonly before: ReadonlySet<string>;
}

/** The same parts in the same order as the compiled logic has them. */
function place(questionnaire: Questionnaire): readonly Placed[] {
  const placed: Placed[] = [];
  const before = new Set<string>();
  const add = (of: Placed['of'], path: DefinitionPath) => {
    placed.push({ of, path, before: new Set(before) });
    if (isQuestion(of)) before.add(of.id);
  };
  questionnaire.sections.forEach((section, s) => {
    add(section, ['sections', s]);
    section.items.forEach((item, i) => {
      add(item, ['sections', s, 'items', i]);
      if (item.kind === 'group')
        item.items.forEach((inner, j) => {
          add(inner, ['sections', s, 'items', i, 'items', j]);
        });
    });
  });
  return placed;
}

function lintRelevant({ of, path, before }: Placed, known: KnownQuestions): readonly LintProblem[] {
  if (of.relevant === undefined) return [];
  const at = [...path, 'relevant'];
  const tree = parseExpression(of.relevant);
  if (!tree.ok) return tree.problems.map((problem) => ({ path: at, ...problem }));
  const later = questionsIn(tree.value).filter((name) => known.has(name) && !before.has(name));
  const forward = later.map((name): ExpressionProblem => ({ code: 'forward-reference', name }));
  return [...checkCondition(tree.value, known), ...forward].map((problem) => ({ path: at, ...problem }));
}

function lintChecks({ checks }: Questionnaire, known: KnownQuestions): readonly LintProblem[] {
  return checks.flatMap(({ must, at }, index): readonly LintProblem[] => {
    const path = ['checks', index, 'must'];
    const places = at.flatMap((name, position): readonly LintProblem[] =>
      known.has(name)
        ? []
        : [
            {
              path: ['checks', index, 'at', position],
              code: 'check-at-unknown',
              name,
              nearest: nearest(name, known.keys()),
            },
          ],
    );
    const tree = parseExpression(must);
    if (!tree.ok) return [...tree.problems.map((problem) => ({ path, ...problem })), ...places];
    const faults = checkCondition(tree.value, known).map((problem) => ({ path, ...problem }));
    return [...faults, ...(faults.length === 0 ? lintMust(tree.value, path, known) : []), ...places];
  });
}

function lintMust(tree: ExpressionTree, path: DefinitionPath, known: KnownQuestions): readonly LintProblem[] {
  if (questionsIn(tree).length === 0) return [{ path, code: 'check-names-nothing' }];
  const verdict = verdictOnCheck(tree, known);
  return verdict === 'never-true' || verdict === 'always-true' ? [{ path, code: verdict }] : [];
}

function lintBranches(
  logic: Logic,
  placed: readonly Placed[],
  known: KnownQuestions,
): readonly LintProblem[] {
  const dead = new Set<number>();
  return logic.parts.flatMap((part): readonly LintProblem[] => {
    if (part.parent !== undefined && dead.has(part.parent)) {
      dead.add(part.index);
      return [];
    }
    const verdict = part.conditions.length === 0 ? 'varies' : reachOf(logic, part, known);
    if (verdict === 'never-true') dead.add(part.index);
    const path = placed[part.index]?.path ?? [];
    return verdict === 'never-true' || verdict === 'always-true'
      ? [{ path: [...path, 'relevant'], code: verdict }]
      : [];
  });
}

/** Words that the pages of a sheet have in the place of a section's id. A test holds it to the routes. */
export const reservedSections: readonly string[] = [
  'bemaerkning',
  'faerdig',
  'felt',
  'fordel',
  'gennemse',
  'godkend',
  'her',
  'historik',
  'kontrol',
  'kvittering',
  'papir',
  'send',
  'spoergsmaal',
];

/** Columns of an answers CSV. */
const reservedIds: readonly string[] = ['authority', 'questionnaire'];

const kindsOfRole: Readonly<Partial<Record<Role, readonly Question['kind'][]>>> = {
  status: ['choice', 'share'],
  reasons: ['choices', 'choice'],
  expected: ['month', 'date'],
  count: ['number'],
};

function lintQuestion(question: Question, path: DefinitionPath): readonly LintProblem[] {
  const { id, kind, role, visibility } = question;
  const problems: LintProblem[] = [];
  if (reservedIds.includes(id)) problems.push({ path: [...path, 'id'], code: 'reserved-id', id });
  if (kind === 'text' && visibility === 'public')
    problems.push({ path: [...path, 'visibility'], code: 'text-public' });
  const kinds = role && kindsOfRole[role];
  if (role && kinds && !kinds.includes(kind))
    problems.push({ path: [...path, 'role'], code: 'role-wrong-kind', role, kind, kinds });
  const [least, greatest] = limitsOf(question);
  if (least !== undefined && greatest !== undefined && least > greatest) {
    const first = kind === 'number' ? 'min' : 'from';
    problems.push({
      path: [...path, first],
      code: 'min-above-max',
      min: String(least),
      max: String(greatest),
    });
  }
  return problems;
}

function limitsOf(question: Question): readonly [string | number | undefined, string | number | undefined] {
  if (question.kind === 'number') return [question.min, question.max];
  return question.kind === 'month' || question.kind === 'date'
    ? [question.from, question.to]
    : [undefined, undefined];
}

function sectionsInTheWay({ sections }: Questionnaire): readonly LintProblem[] {
  return sections.flatMap(({ id }, index): readonly LintProblem[] =>
    reservedSections.includes(id) ? [{ path: ['sections', index, 'id'], code: 'reserved-section', id }] : [],
  );
}

function duplicateIds(
  questionnaire: Questionnaire,
  questions: readonly { readonly question: Question; readonly path: DefinitionPath }[],
): readonly LintProblem[] {
  const sections = questionnaire.sections.map(({ id }, index) => ({ id, path: ['sections', index, 'id'] }));
  const checks = questionnaire.checks.map(({ id }, index) => ({ id, path: ['checks', index, 'id'] }));
  return [
    ...repeated(sections, 'section'),
    ...repeated(
      questions.map(({ question, path }) => ({ id: question.id, path: [...path, 'id'] })),
      'question',
    ),
    ...repeated(checks, 'check'),
  ];
}

function repeated(
  named: readonly { readonly id: string; readonly path: DefinitionPath }[],
  what: 'section' | 'question' | 'check',
): readonly LintProblem[] {
  const seen = new Set<string>();
  return named.flatMap(({ id, path }): readonly LintProblem[] => {
    if (seen.has(id)) return [{ path, code: 'duplicate-id', id, what }];
    seen.add(id);
    return [];
  });
}
