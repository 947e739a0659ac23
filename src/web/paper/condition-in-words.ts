/** When a question is to be answered, for readers of paper, where nothing is skipped by itself. */
import { inQuotes, type Language, textIn } from '../../core/language.ts';
import { answering } from '../../messages/answering.ts';
import { paper as say } from '../../messages/paper.ts';
import type { Question } from '../../questionnaire/definition.ts';
import type { ExpressionTree } from '../../questionnaire/logic/expression-tree.ts';
import { longMonth } from '../dates.ts';

export interface Numbered {
  readonly question: Question;
  readonly number: number;
}

/** Absent for an expression that has no plain words; the reader is then told that earlier answers decide. */
export function conditionInWords(
  tree: ExpressionTree,
  questions: ReadonlyMap<string, Numbered>,
  language: Language,
): string | undefined {
  const words = (part: ExpressionTree) => conditionInWords(part, questions, language);
  if (tree.kind === 'call') return callInWords(tree, questions, language);
  if (tree.kind !== 'binary') return undefined;
  const { operator, left, right } = tree;
  if (
    operator === 'and' &&
    isAnswered(left) &&
    named(left) !== undefined &&
    namesOf(right).includes(named(left) ?? '')
  )
    return words(right);
  if (operator === 'and' || operator === 'or') {
    const [one, other] = [words(left), words(right)];
    return one && other ? one + say[operator][language] + other : undefined;
  }
  const found = left.kind === 'answer' ? questions.get(left.question) : undefined;
  if (!found) return undefined;
  const { number, question } = found;
  if (right.kind === 'text' && (operator === '=' || operator === '!=')) {
    if (right.text === '') return (operator === '=' ? say.isNotAnswered : say.isAnswered)(number)[language];
    const label = labelOf(question, right.text, language);
    return (operator === '=' ? say.is : say.isNot)(number, label)[language];
  }
  if (right.kind !== 'number' || !(operator in say.compares)) return undefined;
  return say.compares[operator as keyof typeof say.compares](number, String(right.number))[language];
}

function callInWords(
  tree: Extract<ExpressionTree, { kind: 'call' }>,
  questions: ReadonlyMap<string, Numbered>,
  language: Language,
): string | undefined {
  const [first, second] = tree.args;
  if (tree.name === 'not' && first?.kind === 'call' && first.name === 'selected')
    return chosen(first, say.isNot);
  if (tree.name === 'selected' && second) return chosen(tree, say.is);
  return undefined;

  function chosen({ args: [of, code] }: typeof tree, phrase: typeof say.is | typeof say.isNot) {
    const found = of?.kind === 'answer' ? questions.get(of.question) : undefined;
    if (!found || code?.kind !== 'text') return undefined;
    return phrase(found.number, labelOf(found.question, code.text, language))[language];
  }
}

/** `${x} != ''` beside a condition on the same question says nothing more. */
function isAnswered(tree: ExpressionTree): boolean {
  return (
    tree.kind === 'binary' && tree.operator === '!=' && tree.right.kind === 'text' && tree.right.text === ''
  );
}

function named(tree: ExpressionTree): string | undefined {
  return tree.kind === 'binary' && tree.left.kind === 'answer' ? tree.left.question : undefined;
}

function namesOf(tree: ExpressionTree): readonly string[] {
  const own = named(tree);
  if (own !== undefined) return [own];
  return tree.kind === 'binary' ? [...namesOf(tree.left), ...namesOf(tree.right)] : [];
}

function labelOf(question: Question, code: string, language: Language): string {
  const option = 'options' in question ? question.options?.find((one) => one.code === code) : undefined;
  if (option) return inQuotes(textIn(option.label, language), language);
  if (code === 'yes' || code === 'no') return inQuotes(answering[code][language], language);
  if (code === 'cannot-say') return inQuotes(answering.cannotSay[language], language);
  return inQuotes(question.kind === 'month' ? longMonth(code, language) : code, language);
}
