/** What zod found in a `figures.yaml`, as faults with their places. */
import type * as z from 'zod';
import { nearest } from '../questionnaire/lint/nearest.ts';
import type { FigureFault } from './figure-problem.ts';
import { figureKinds } from './figures-file.ts';

export type FieldPath = readonly PropertyKey[];
export interface PlacedFault {
  readonly path: FieldPath;
  readonly fault: FigureFault;
}

/** @example fieldName(['figures', 2, 'of', 'in', 0]) // => "figures[2].of.in[0]" */
export function fieldName(path: FieldPath): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}

export function shapeFaults(
  { issues }: { readonly issues: readonly z.core.$ZodIssue[] },
  path: FieldPath,
): readonly PlacedFault[] {
  return issues.flatMap((issue) => faultsOf(issue, path));
}

function faultsOf(issue: z.core.$ZodIssue, above: FieldPath): readonly PlacedFault[] {
  const path = [...above, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => ({
        path: [...path, name],
        fault: { code: 'field-unknown', name, nearest: nearest(name, fieldNames) },
      }));
    case 'invalid_union':
      return unionFaults(issue, path);
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return [{ path, fault: unknownName('value', issue.input, allowed, path) }];
    }
    case 'invalid_type':
      return [{ path, fault: wrongKind(issue.input, kinds[issue.expected] ?? issue.expected, path) }];
    default:
      return [{ path, fault: wrongKind(issue.input, limitOf(issue), path) }];
  }
}

/** Of the forms that a union allows, the one that the author seems to have meant is complained about. */
function unionFaults(
  issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>,
  path: FieldPath,
): readonly PlacedFault[] {
  const { input } = issue;
  if (issue.discriminator === 'kind') {
    const kind = field(input, 'kind');
    return [{ path, fault: unknownName('kind', kind, figureKinds, path) }];
  }
  if (path.at(-1) === 'title')
    return [{ path, fault: wrongKind(input, 'a text in each language, { da: …, en: … }', path) }];
  if (issue.errors.length < 5) return [{ path, fault: wrongKind(input, 'a month, a day or a number', path) }];
  if (input === undefined) return [{ path, fault: { code: 'field-missing', name: String(path.at(-1)) } }];
  const form = conditionForm(input);
  if (form === undefined) return [{ path, fault: { code: 'condition-form' } }];
  return (issue.errors[form] ?? []).flatMap((inner) => faultsOf(inner, path));
}

/** Which of the forms of a condition, in the order of the schema. */
function conditionForm(input: unknown): number | undefined {
  if (Array.isArray(input)) return 4;
  if (field(input, 'every') !== undefined) return 3;
  if (field(input, 'group') !== undefined) return 2;
  if (field(input, 'from') !== undefined || field(input, 'to') !== undefined) return 1;
  return field(input, 'in') !== undefined || field(input, 'question') !== undefined ? 0 : undefined;
}

function unknownName(
  what: 'kind' | 'value',
  input: unknown,
  allowed: readonly string[],
  path: FieldPath,
): FigureFault {
  if (input === undefined) return { code: 'field-missing', name: String(path.at(-1)) };
  if (typeof input !== 'string')
    return { code: 'wrong-kind-of-value', expected: 'a text', found: kindOf(input) };
  return { code: 'name-unknown', what, text: input, nearest: nearest(input, allowed), allowed };
}

function wrongKind(input: unknown, expected: string, path: FieldPath): FigureFault {
  return input === undefined
    ? { code: 'field-missing', name: String(path.at(-1)) }
    : { code: 'wrong-kind-of-value', expected, found: kindOf(input) };
}

function limitOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small' && issue.origin === 'array') return 'at least one';
  if (issue.code === 'too_small' && issue.origin === 'string') return 'a text that is not empty';
  return issue.code === 'too_small' || issue.code === 'too_big'
    ? 'a whole number from 1 to 100000'
    : 'another value';
}

const fieldNames = [
  'figures',
  'id',
  'title',
  'questionnaire',
  'kind',
  'where',
  'smallestBase',
  'of',
  'unknownIsAnswer',
  'question',
  'method',
  'weight',
  'by',
  'in',
  'from',
  'to',
  'group',
  'every',
];

const kinds: Readonly<Record<string, string>> = {
  object: 'fields',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function kindOf(input: unknown): string {
  if (input === null) return 'nothing';
  if (Array.isArray(input)) return input.length === 0 ? 'an empty list' : 'a list';
  if (typeof input === 'string') return input === '' ? 'an empty text' : `the text "${input}"`;
  if (typeof input === 'number') return `the number ${input}`;
  return typeof input === 'boolean' ? String(input) : 'fields';
}

function field(input: unknown, name: string): unknown {
  if (input === null || typeof input !== 'object') return undefined;
  return Object.entries(input).find(([key]) => key === name)?.[1];
}
