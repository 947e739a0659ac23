/** A divided figure as rows: a group each, a number for each answer. */
import type { RuleSplit } from '../actions/split-by-rule.ts';
import { type Language, textIn } from '../core/language.ts';
import type { Figure, FigureDefinition } from '../figure/figure.ts';

export interface SplitNumber {
  /** The code of the answer; `yes` for those a share counts. */
  readonly code: string;
  readonly k: number;
  readonly share: number;
}

/** The answers that a figure counts, with their names. */
export function columnsOf(
  definition: FigureDefinition,
  language: Language,
): readonly { readonly code: string; readonly label: string }[] {
  if (definition.kind !== 'distribution') return [{ code: 'yes', label: textIn(definition.title, language) }];
  return definition.categories.map(({ code, label }) => ({ code, label: textIn(label, language) }));
}

/** Empty where the figure has no value for the group. */
export function numbersOf({ value }: Figure): readonly SplitNumber[] {
  if ('k' in value) return [{ code: 'yes', k: value.k, share: value.share }];
  if ('categories' in value) return value.categories.map(({ code, k, share }) => ({ code, k, share }));
  return [];
}

/** For a spreadsheet: group, authorities, answers, code, k, share. Shares are not rounded. */
export function splitLines({ definition, version, parts }: RuleSplit): readonly (readonly string[])[] {
  const head = ['figure', 'rule', 'group', 'authorities', 'n', 'category', 'k', 'share', 'unknown'];
  const lines = parts.flatMap(({ group, authorities, figure }) => {
    const own = [definition.id, version.ref, group, String(authorities), String(figure.base.answered)];
    const { value } = figure;
    if (value.kind === 'unknown') return [[...own, '', '', '', value.why]];
    return numbersOf(figure).map(({ code, k, share }) => [...own, code, String(k), String(share), '']);
  });
  return [head, ...lines];
}
