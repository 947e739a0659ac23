import { failed, ok, type Result } from '../../core/result.ts';
import { type Fraction, fraction } from '../../quantity/fraction.ts';
import type { Relator } from '../../quantity/reading-table.ts';
import type { RelationProblem } from './relation-problem.ts';

interface At {
  readonly column: number;
  readonly found: string;
}
export type RelationToken =
  | (At & { readonly kind: 'number'; readonly value: Fraction })
  | (At & { readonly kind: 'count' })
  | (At & { readonly kind: 'relator'; readonly relator: Relator })
  | (At & { readonly kind: 'sign'; readonly sign: '+' | '-' | '*' | '/' | '(' | ')' });

const pattern =
  /(?<space>\s+)|(?<number>\d+(?:\.\d+)?)\s*(?<percent>%|pct\.?)?|(?<count>[\p{L}_][\p{L}\p{N}_]*)|(?<relator>[<>=!≤≥≠]+)|(?<sign>[-+*/()−–·×])|(?<other>.)/gsu;

const relators: Readonly<Record<string, Relator>> = {
  '=': '=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '≤': '<=',
  '≥': '>=',
};
const signs = {
  '+': '+',
  '-': '-',
  '−': '-',
  '–': '-',
  '*': '*',
  '·': '*',
  '×': '*',
  '/': '/',
  '(': '(',
  ')': ')',
} as const;

/**
 * The words of a relation. A count's name begins with a letter or `_`; numbers are whole, decimal or percentages.
 * @example relationTokens('2n').ok // => true
 */
export function relationTokens(says: string): Result<readonly RelationToken[], RelationProblem> {
  const tokens: RelationToken[] = [];
  const problems: RelationProblem[] = [];
  for (const match of says.matchAll(pattern)) {
    if (match.groups?.space !== undefined) continue;
    const token = relationToken(match);
    if ('code' in token) problems.push(token);
    else tokens.push(token);
  }
  return problems.length > 0 ? failed(...problems) : ok(tokens);
}

function relationToken(match: RegExpExecArray): RelationToken | RelationProblem {
  const at: At = { column: match.index + 1, found: match[0].trim() };
  const { number, percent, count, relator, sign } = match.groups ?? {};
  if (number !== undefined) return { ...at, kind: 'number', value: decimal(number, percent !== undefined) };
  if (count !== undefined) return { ...at, kind: 'count' };
  if (relator !== undefined) {
    const known = relators[relator];
    return known ? { ...at, kind: 'relator', relator: known } : { ...at, code: 'relation_unknown_relator' };
  }
  if (isSign(sign)) return { ...at, kind: 'sign', sign: signs[sign] };
  return { ...at, code: 'relation_unexpected' };
}

function isSign(sign: string | undefined): sign is keyof typeof signs {
  return sign !== undefined && sign in signs;
}

function decimal(text: string, percent: boolean): Fraction {
  const [whole = '0', decimals = ''] = text.split('.');
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length) * (percent ? 100n : 1n));
}
