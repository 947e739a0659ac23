import type { Asked, Condition, MissingKind } from './figure.ts';
import type { Column, Mark } from './tabulation.ts';

/** Whether a condition holds for the authorities of one row, or why that is not known. */
export type Outcome = 'yes' | 'no' | MissingKind | 'suppressed';

/** Looks up a row's key in one of the columns that the condition needs. */
export type KeyOf = (column: Column) => string;

/** The columns that a tabulation must have for a condition to be decided. */
export function columnsOf(condition: Condition): readonly Column[] {
  return leavesOf(condition).flatMap((leaf): readonly Column[] => {
    if ('group' in leaf) return [{ kind: 'group', group: leaf.group }];
    const asked = askedOf(leaf);
    return 'marked' in leaf
      ? leaf.marked.map((code) => ({ kind: 'option', ...asked, code }))
      : [{ kind: 'question', ...asked }];
  });
}

/** A condition on one question or group. */
export type Leaf = Exclude<Condition, { every: unknown } | { any: unknown }>;

/** The conditions that a condition is put together from. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  if ('every' in condition) return condition.every.flatMap(leavesOf);
  return 'any' in condition ? condition.any.flatMap(leavesOf) : [condition];
}

function askedOf({ question, round }: Asked): Asked {
  return { question, ...(round === undefined ? {} : { round }) };
}

/**
 * Does the condition hold for a row? Of several conditions one that is false decides, whatever is missing; then one
 * that takes the authority out of the base (not asked, does not apply), then one that is silent. "Does not know" is
 * an answer where `unknownIsAnswer` says so.
 * @example outcome({ question: 'status', in: ['closed'] }, () => 'closed', false) // => "yes"
 * @example outcome({ question: 'users', from: '10' }, () => '9', false) // => "no"
 * @example outcome({ question: 'status', in: ['closed'] }, () => '#no-sheet', false) // => "no-sheet"
 */
export function outcome(condition: Condition, keyOf: KeyOf, unknownIsAnswer: boolean): Outcome {
  if ('every' in condition)
    return everyOutcome(condition.every.map((part) => outcome(part, keyOf, unknownIsAnswer)));
  if ('any' in condition)
    return anyOutcome(condition.any.map((part) => outcome(part, keyOf, unknownIsAnswer)));
  if ('group' in condition) {
    const category = keyOf({ kind: 'group', group: condition.group });
    return category === '#suppressed' ? 'suppressed' : yesOrNo(condition.in.includes(category));
  }
  const asked = askedOf(condition);
  if ('marked' in condition) {
    const keys = condition.marked.map((code) => keyOf({ kind: 'option', ...asked, code }));
    // All options of a question are missing together, for the same reason.
    return absence(keys[0] ?? 'no', unknownIsAnswer) ?? yesOrNo(keys.includes('yes'));
  }
  const key = keyOf({ kind: 'question', ...asked });
  const absent = absence(key, unknownIsAnswer);
  if (absent) return absent;
  const holds = new Set(
    key
      .split('|')
      .map((code) => ('in' in condition ? condition.in.includes(code) : liesBetween(code, condition))),
  );
  // Codes that stand together in a published table can only be told of together.
  return holds.size > 1 ? 'suppressed' : yesOrNo(holds.has(true));
}

/** Kinds of missing that put an authority outside the base; the others leave it silent. */
const outside: ReadonlySet<string> = new Set<MissingKind>([
  'out-of-scope',
  'not-asked',
  'not-applicable',
  'outside-base',
]);
export function isOutside(kind: MissingKind): boolean {
  return outside.has(kind);
}

const absences = {
  '#not-asked': 'not-asked',
  '#not-answered': 'not-answered',
  '#unknown': 'unknown',
  '#not-applicable': 'not-applicable',
  '#withdrawn': 'withdrawn',
  '#no-sheet': 'no-sheet',
  '#out-of-scope': 'out-of-scope',
  '#suppressed': 'suppressed',
} as const satisfies Record<Exclude<Mark, '#answered'>, MissingKind | 'suppressed'>;

/** Why a key is not an answer; `undefined` where it is one. */
export function absence(key: string, unknownIsAnswer: boolean): MissingKind | 'suppressed' | undefined {
  if (!key.startsWith('#') || (unknownIsAnswer && key === '#unknown')) return undefined;
  return key in absences ? absences[key as keyof typeof absences] : undefined;
}

function everyOutcome(parts: readonly Outcome[]): Outcome {
  if (parts.includes('no')) return 'no';
  const missing = parts.filter((part) => part !== 'yes');
  return missing.find((part) => outside.has(part)) ?? missing[0] ?? 'yes';
}

function anyOutcome(parts: readonly Outcome[]): Outcome {
  if (parts.includes('yes')) return 'yes';
  const missing = parts.filter((part) => part !== 'no');
  return (
    missing.find((part) => !outside.has(part)) ??
    (missing.length === parts.length ? missing[0] : 'no') ??
    'no'
  );
}

function liesBetween(key: string, { from, to }: { readonly from?: string; readonly to?: string }): boolean {
  return (
    (from === undefined || isAtMost(from, filled(key, from, '-01'))) &&
    (to === undefined || isAtMost(filled(key, to, '-12-31'), to))
  );
}

/** A day of which only the month or year is known lies in a span of days when all of that month or year does. */
function filled(key: string, end: string, rest: '-01' | '-12-31'): string {
  if (end.length !== 10 || !/^\d{4}(-\d{2})?$/.test(key)) return key;
  if (rest === '-01') return key.length === 4 ? `${key}-01-01` : `${key}-01`;
  return key.length === 4 ? `${key}-12-31` : `${key}-31`;
}

/** Months and days are ordered as text, numbers by size; anything else (`cannot-say`) lies outside every span. */
function isAtMost(low: string, high: string): boolean {
  const [least, most] = [Number(low), Number(high)];
  if (!Number.isNaN(least) && !Number.isNaN(most)) return least <= most;
  const dated = /^\d{4}-\d{2}/;
  return dated.test(low) && dated.test(high) && low <= high;
}

function yesOrNo(holds: boolean): Outcome {
  return holds ? 'yes' : 'no';
}
