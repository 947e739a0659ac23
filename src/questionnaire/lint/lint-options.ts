/** The options of one question or of a scale. */
import type { Option, Question } from '../definition.ts';
import { lintBands } from './lint-bands.ts';
import type { DefinitionPath, LintProblem } from './lint-problem.ts';
import { nearest } from './nearest.ts';

const fewest = 2;
const most = 30;

/** What holds for options wherever they stand. */
export function lintOptionList(options: readonly Option[], path: DefinitionPath): readonly LintProblem[] {
  const count = options.length;
  const counted: readonly LintProblem[] =
    count < fewest || count > most ? [{ path, code: 'option-count', count, least: fewest, most }] : [];
  const seen = new Set<string>();
  const twice = options.flatMap(({ code }, index): readonly LintProblem[] => {
    if (!seen.has(code)) {
      seen.add(code);
      return [];
    }
    return [{ path: [...path, index, 'code'], code: 'duplicate-code', text: code }];
  });
  return [...counted, ...twice];
}

export function lintOptions(question: Question, path: DefinitionPath): readonly LintProblem[] {
  if (!('options' in question) || !question.options) return [];
  const options = question.options;
  const at = [...path, 'options'];
  const list = question.scale === undefined ? lintOptionList(options, at) : [];
  const bands = lintBands(options, { whole: question.kind === 'share' });
  return [
    ...list,
    ...bands.map((problem) => ({ path: at, ...problem })),
    ...exclusives(question, options, at),
  ];
}

function exclusives(
  question: Question,
  options: readonly Option[],
  at: DefinitionPath,
): readonly LintProblem[] {
  const alone = options.flatMap(({ code, exclusive }, index) => (exclusive ? [{ code, index }] : []));
  if (question.kind !== 'choices') {
    return alone.map(({ code, index }) => ({
      path: [...at, index, 'exclusive'],
      code: 'exclusive-outside-choices',
      text: code,
    }));
  }
  return alone.length > 0 && alone.length === options.length ? [{ path: at, code: 'all-exclusive' }] : [];
}

/** "Other, please say" must point to a text that is asked later. */
export function lintSpecify(
  question: Question,
  path: DefinitionPath,
  order: ReadonlyMap<string, Question>,
): readonly LintProblem[] {
  if (!('options' in question) || !question.options) return [];
  const ids = [...order.keys()];
  return question.options.flatMap(({ code, specify, exclusive }, index): readonly LintProblem[] => {
    if (specify === undefined) return [];
    const at = [...path, 'options', index, 'specify'];
    const target = order.get(specify);
    if (!target)
      return [{ path: at, code: 'specify-unknown', name: specify, nearest: nearest(specify, ids) }];
    if (target.kind !== 'text')
      return [{ path: at, code: 'specify-not-text', name: specify, kind: target.kind }];
    if (ids.indexOf(specify) < ids.indexOf(question.id))
      return [{ path: at, code: 'specify-before', name: specify }];
    return exclusive ? [{ path: at, code: 'specify-on-exclusive', text: code }] : [];
  });
}
