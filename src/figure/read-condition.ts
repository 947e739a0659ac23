/** A condition as written, against the questions and groups that it names. */
import { parseDate, parseMonth } from '../core/calendar.ts';
import type { Question } from '../questionnaire/definition.ts';
import { nearest } from '../questionnaire/lint/nearest.ts';
import type { CodebookGroup } from '../round/dataset.ts';
import type { Condition } from './figure.ts';
import type { FigureFault } from './figure-problem.ts';
import type { ConditionInFile } from './figures-file.ts';
import type { FieldPath } from './figures-file-faults.ts';
import { categoriesOf, unitOf } from './question-categories.ts';

/** What a condition may name, and where faults go. */
export interface ConditionContext {
  readonly questions: readonly Question[];
  readonly groups: readonly CodebookGroup[];
  /** "Does not know" is among the answers. */
  readonly unknownIsAnswer: boolean;
  report(path: FieldPath, fault: FigureFault): void;
}

/** The condition; what is wrong with it has been reported, and then the result must not be used. */
export function readCondition(
  written: ConditionInFile,
  path: FieldPath,
  context: ConditionContext,
): Condition {
  if (Array.isArray(written)) return everyOf(written, path, context);
  if ('every' in written) return everyOf(written.every, [...path, 'every'], context);
  if ('group' in written) return readGroup(written, path, context);
  if (!('question' in written)) throw new Error('a condition of no known form');
  const question = findQuestion(written.question, [...path, 'question'], context);
  if (!question) return { every: [] };
  if ('in' in written) return readCodes(question, written.in, [...path, 'in'], context);
  return readSpan(question, written, path, context);
}

/** The questions that a condition names, each once. */
export function questionsIn(condition: Condition): readonly string[] {
  if ('every' in condition) return [...new Set(condition.every.flatMap(questionsIn))];
  return 'question' in condition ? [condition.question] : [];
}

export function findQuestion(
  id: string,
  path: FieldPath,
  { questions, report }: Pick<ConditionContext, 'questions' | 'report'>,
): Question | undefined {
  const question = questions.find((one) => one.id === id);
  const allowed = questions.map((one) => one.id);
  if (!question) report(path, unknownName('question', id, allowed));
  return question;
}

export function unknownName(
  what: 'questionnaire' | 'question' | 'code' | 'group' | 'category',
  text: string,
  allowed: readonly string[],
): FigureFault {
  return { code: 'name-unknown', what, text, nearest: nearest(text, allowed), allowed };
}

function everyOf(parts: readonly ConditionInFile[], path: FieldPath, context: ConditionContext): Condition {
  return { every: parts.map((part, index) => readCondition(part, [...path, index], context)) };
}

function readGroup(
  { group: id, in: codes }: { readonly group: string; readonly in: readonly string[] },
  path: FieldPath,
  { groups, report }: ConditionContext,
): Condition {
  const group = groups.find((one) => one.id === id);
  const allowed = group?.categories.map(({ code }) => code) ?? [];
  if (!group)
    report(
      [...path, 'group'],
      unknownName(
        'group',
        id,
        groups.map((one) => one.id),
      ),
    );
  else
    codes.forEach((code, index) => {
      if (!allowed.includes(code)) report([...path, 'in', index], unknownName('category', code, allowed));
    });
  return { group: id, in: codes };
}

function readCodes(
  question: Question,
  codes: readonly string[],
  path: FieldPath,
  { unknownIsAnswer, report }: ConditionContext,
): Condition {
  const { id, kind } = question;
  const allowed = categoriesOf(question)?.map(({ code }) => code);
  const known = codes.filter((code) => code !== '#unknown');
  if (!allowed && known.length > 0)
    report(path, { code: 'question-misfit', question: id, kind, use: 'codes' });
  codes.forEach((code, index) => {
    if (code === '#unknown' && !unknownIsAnswer) report([...path, index], { code: 'unknown-not-counted' });
    if (code !== '#unknown' && allowed && !allowed.includes(code))
      report([...path, index], unknownName('code', code, allowed));
  });
  if (kind !== 'choices' || known.length === 0) return { question: id, in: codes };
  if (known.length < codes.length) report(path, { code: 'unknown-with-others' });
  return { question: id, marked: codes };
}

function readSpan(
  question: Question,
  written: { readonly from?: string | number; readonly to?: string | number },
  path: FieldPath,
  { report }: ConditionContext,
): Condition {
  const { id, kind } = question;
  const from = written.from === undefined ? undefined : String(written.from);
  const to = written.to === undefined ? undefined : String(written.to);
  const span = { question: id, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const ends = endsOf(question);
  if (!ends) {
    report(path, { code: 'question-misfit', question: id, kind, use: 'span' });
    return span;
  }
  if (from === undefined && to === undefined) report(path, { code: 'span-open' });
  for (const [name, text] of Object.entries({ from, to })) {
    if (text !== undefined && !ends.reads(text))
      report([...path, name], { code: 'span-value', text, expected: ends.expected });
  }
  if (from !== undefined && to !== undefined && ends.reads(from) && ends.reads(to) && ends.isAfter(from, to))
    report(path, { code: 'span-reversed', from, to });
  return span;
}

/** What the ends of a span on a question look like; `undefined` where it has no spans. */
function endsOf(question: Question) {
  const afterAsText = (a: string, b: string) => a > b;
  if (question.kind === 'month')
    return {
      expected: 'a month',
      reads: (text: string) => parseMonth(text) !== undefined,
      isAfter: afterAsText,
    } as const;
  if (question.kind === 'date')
    return {
      expected: 'a day',
      reads: (text: string) => parseDate(text) !== undefined,
      isAfter: afterAsText,
    } as const;
  if (!unitOf(question)) return undefined;
  return {
    expected: 'a number',
    reads: (text: string) => /^-?\d+(\.\d+)?$/.test(text),
    isAfter: (a: string, b: string) => Number(a) > Number(b),
  } as const;
}
