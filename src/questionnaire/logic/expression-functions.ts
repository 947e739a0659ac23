/** The functions of expressions: how many arguments they take and what they give. */
import { asBoolean, asNumber, asText, type ExpressionValue } from './expression-value.ts';

export interface ExpressionFunction {
  readonly least: number;
  readonly most: number;
  readonly apply: (...args: readonly ExpressionValue[]) => ExpressionValue;
}

const none: ExpressionValue = '';
const many = Number.POSITIVE_INFINITY;

const takes = (least: number, most: number, apply: ExpressionFunction['apply']): ExpressionFunction => ({
  least,
  most,
  apply,
});

export const expressionFunctions = {
  true: takes(0, 0, () => true),
  false: takes(0, 0, () => false),
  not: takes(1, 1, (value = none) => !asBoolean(value)),
  selected: takes(2, 2, (chosen = none, code = none) => codesOf(chosen).includes(asText(code))),
  'count-selected': takes(1, 1, (chosen = none) => codesOf(chosen).length),
  if: takes(3, 3, (condition = none, then = none, otherwise = none) =>
    asBoolean(condition) ? then : otherwise,
  ),
  coalesce: takes(2, many, (...values) => values.find((value) => asText(value) !== '') ?? none),
  contains: takes(2, 2, (text = none, part = none) => asText(text).includes(asText(part))),
  'starts-with': takes(2, 2, (text = none, part = none) => asText(text).startsWith(asText(part))),
  'string-length': takes(1, 1, (text = none) => [...asText(text)].length),
  string: takes(1, 1, (value = none) => asText(value)),
  number: takes(1, 1, (value = none) => asNumber(value)),
  round: takes(1, 2, (value = none, decimals = 0) => roundTo(asNumber(value), asNumber(decimals))),
  abs: takes(1, 1, (value = none) => Math.abs(asNumber(value))),
  min: takes(1, many, (...values) => Math.min(...values.map(asNumber))),
  max: takes(1, many, (...values) => Math.max(...values.map(asNumber))),
  sum: takes(1, many, (...values) => values.map(asNumber).reduce((total, value) => total + value, 0)),
  regex: takes(2, 2, (text = none, pattern = none) => wholeMatch(asText(pattern)).test(asText(text))),
} as const satisfies Record<string, ExpressionFunction>;

export type FunctionName = keyof typeof expressionFunctions;

export function isFunctionName(name: string): name is FunctionName {
  return Object.hasOwn(expressionFunctions, name);
}

/** XLSForm's `regex` asks about the whole text. Throws a SyntaxError on what is no pattern. */
export function wholeMatch(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'u');
}

function codesOf(chosen: ExpressionValue): readonly string[] {
  return typeof chosen === 'object' ? chosen : asText(chosen).split(' ').filter(Boolean);
}

/** Halves go up, as XPath's `round` has it. */
function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
