import { diff3Merge } from 'node-diff3';

/** A stretch of lines: the same to both, or written differently by two since they had the same text. */
export type MergedLines =
  | { readonly kind: 'agreed'; readonly lines: readonly string[] }
  | { readonly kind: 'clash'; readonly mine: readonly string[]; readonly theirs: readonly string[] };

/** Comparing takes lines times lines; above this a text counts as one clash, where it is not the same. */
const mostLines = 5000;

/**
 * Puts together what two have made of the same text, line by line; a paragraph of a template is one line. What both
 * have written alike is no clash. Nothing is lost: every line of either stands in what comes out.
 *
 * @example mergeTexts('a\nb\nc', 'A\nb\nc', 'a\nb\nC') // => [{ kind: 'agreed', lines: ['A', 'b', 'C'] }]
 */
export function mergeTexts(base: string, mine: string, theirs: string): readonly MergedLines[] {
  const [before, ours, others] = [base.split('\n'), mine.split('\n'), theirs.split('\n')];
  if (mine === theirs) return [{ kind: 'agreed', lines: ours }];
  if (Math.max(before.length, ours.length, others.length) > mostLines)
    return [{ kind: 'clash', mine: ours, theirs: others }];
  const regions = diff3Merge(ours, before, others, { excludeFalseConflicts: true });
  return joined(
    regions.map(({ ok, conflict }) =>
      conflict
        ? { kind: 'clash', mine: conflict.a, theirs: conflict.b }
        : { kind: 'agreed', lines: ok ?? [] },
    ),
  );
}

function joined(parts: readonly MergedLines[]): readonly MergedLines[] {
  const all: MergedLines[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (part.kind === 'agreed' && last?.kind === 'agreed')
      all.splice(-1, 1, { kind: 'agreed', lines: [...last.lines, ...part.lines] });
    else all.push(part);
  }
  return all;
}

/** The text where there is no clash. */
export function agreedText(parts: readonly MergedLines[]): string | undefined {
  const lines = parts.flatMap((part) => (part.kind === 'agreed' ? part.lines : []));
  return parts.some(({ kind }) => kind === 'clash') ? undefined : lines.join('\n');
}

export type Choice = 'mine' | 'theirs' | 'both';

/**
 * The text when somebody has chosen at each clash, in order; where nothing was chosen, both stand, mine first.
 *
 * @example settledText([{ kind: 'clash', mine: ['a'], theirs: ['b'] }], ['theirs']) // => 'b'
 */
export function settledText(parts: readonly MergedLines[], choices: readonly (Choice | undefined)[]): string {
  let clash = 0;
  return parts
    .flatMap((part) => {
      if (part.kind === 'agreed') return part.lines;
      const choice = choices[clash] ?? 'both';
      clash += 1;
      if (choice === 'mine') return part.mine;
      return choice === 'theirs' ? part.theirs : bothOf(part.mine, part.theirs);
    })
    .join('\n');
}

/** With an empty line between, so that two paragraphs stay two. */
function bothOf(mine: readonly string[], theirs: readonly string[]): readonly string[] {
  if (mine.length === 0 || theirs.length === 0) return [...mine, ...theirs];
  return mine.at(-1) === '' || theirs[0] === '' ? [...mine, ...theirs] : [...mine, '', ...theirs];
}
