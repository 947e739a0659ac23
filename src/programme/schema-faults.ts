/** What zod found, as faults with file, line and field. */
import type * as z from 'zod';
import { languages } from '../core/language.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { nearest } from '../questionnaire/lint/nearest.ts';
import type { FieldFault, ProgrammeProblem } from './programme-problem.ts';
import { type FieldPath, fieldName, type YamlFile } from './yaml-file.ts';

export function checkSchema<Value>(
  file: YamlFile,
  schema: z.ZodType<Value>,
): Result<Value, ProgrammeProblem> {
  const parsed = schema.safeParse(file.value, { reportInput: true });
  if (parsed.success) return ok(parsed.data);
  return failed(
    ...parsed.error.issues.flatMap((issue) =>
      faultsOf(issue).map(({ path, ...fault }) => ({
        file: file.path,
        line: file.lineAt(path),
        field: fieldName(path),
        ...fault,
      })),
    ),
  );
}

type Placed = FieldFault & { readonly path: FieldPath };
type Issue = z.core.$ZodIssue;

function faultsOf(issue: Issue): readonly Placed[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => {
        const known = issue.message.replace(/^known:/, '').split(',');
        return { path: [...path, name], code: 'field-unknown', name, nearest: nearest(name, known), known };
      });
    case 'invalid_type':
      return [{ path, ...typeFault(issue) }];
    case 'invalid_value':
      return [{ path, ...unknownValue(issue.input, issue.values.map(String), path) }];
    case 'invalid_union':
      if (issue.discriminator === undefined) return [{ path, ...typeFault({ ...issue, expected: 'text' }) }];
      return [{ path, ...unknownValue(at(issue.input, issue.discriminator), unionKinds(issue), path) }];
    case 'invalid_key':
      return [{ path, code: 'not-an-identifier', text: String(path.at(-1) ?? '') }];
    default:
      return [{ path, ...shapeFault(issue) }];
  }
}

function typeFault(issue: {
  readonly input?: unknown;
  readonly path: FieldPath;
  readonly message: string;
  readonly expected: string;
}): FieldFault {
  const { input, path, expected } = issue;
  const last = String(path.at(-1) ?? '');
  if (input === undefined) {
    if (languages.some((language) => language === last)) return { code: 'language-missing', language: last };
    return { code: 'field-missing', name: last };
  }
  const found = kindOf(input);
  if (issue.message === 'text') return { code: 'not-a-text-in-languages', found };
  const quote = expected === 'string' && (typeof input === 'number' || typeof input === 'boolean');
  return { code: 'wrong-kind-of-value', expected: names[expected] ?? expected, found, quote };
}

function unknownValue(input: unknown, allowed: readonly string[], path: FieldPath): FieldFault {
  if (input === undefined) return { code: 'field-missing', name: String(path.at(-1) ?? '') };
  const text = typeof input === 'object' ? kindOf(input) : String(input);
  return { code: 'value-unknown', text, allowed, nearest: nearest(text, allowed) };
}

function unionKinds(issue: Extract<Issue, { code: 'invalid_union' }>): readonly string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

function shapeFault(issue: Issue): FieldFault {
  const text = typeof issue.input === 'string' ? issue.input : '';
  switch (issue.message) {
    case 'identifier':
      return { code: 'not-an-identifier', text };
    case 'day':
      return { code: 'not-a-day', text };
    case 'month':
      return { code: 'not-a-month', text };
    case 'empty':
      return { code: 'value-empty' };
  }
  if (issue.code === 'too_small') {
    const least = Number(issue.minimum);
    return issue.origin === 'array' ? { code: 'too-few', least } : { code: 'number-below', least };
  }
  if (issue.code === 'too_big') return { code: 'number-above', most: Number(issue.maximum) };
  return { code: 'value-refused', detail: issue.message };
}

const names: Readonly<Record<string, string>> = {
  object: 'fields',
  record: 'fields',
  array: 'a list',
  tuple: 'a list',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function kindOf(input: unknown): string {
  if (input === null) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'fields';
  return typeof input === 'string'
    ? 'a text'
    : `${typeof input === 'boolean' ? '' : 'the number '}${String(input)}`;
}

function at(input: unknown, key: string): unknown {
  return input !== null && typeof input === 'object' && key in input
    ? Object.entries(input).find(([name]) => name === key)?.[1]
    : undefined;
}
