/** Bands of a whole: half open, without overlap, and together all of it. */
import type { Option } from '../definition.ts';
import type { DefinitionProblem } from './lint-problem.ts';

interface Span {
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

/** With `whole` every option must have a band, and together they must cover 0 to 100. */
export function lintBands(
  options: readonly Option[],
  { whole }: { readonly whole: boolean },
): readonly DefinitionProblem[] {
  const spans = options.flatMap(({ code, band }) => (band ? [{ code, ...band }] : []));
  const bare = options.filter(({ band }) => !band);
  const missing = whole ? bare.map(({ code }) => ({ code: 'band-missing', text: code }) as const) : [];
  if (spans.length === 0) return missing;
  const shapes = spans.flatMap(shapeProblems);
  if (shapes.length > 0) return [...missing, ...shapes];
  return [...missing, ...overlaps(spans), ...(whole || bare.length === 0 ? gaps(spans) : [])];
}

function shapeProblems({ code, from, to }: Span): readonly DefinitionProblem[] {
  if (from < 0 || to > 100) return [{ code: 'band-outside', text: code }];
  return from > to ? [{ code: 'band-reversed', text: code }] : [];
}

/** A band of one value alone takes that value out of its neighbours, so only equal ones clash with it. */
function overlaps(spans: readonly Span[]): readonly DefinitionProblem[] {
  return spans.flatMap((span, index) =>
    spans.slice(index + 1).flatMap((other) => {
      const clash =
        isPoint(span) || isPoint(other)
          ? isPoint(span) && isPoint(other) && span.from === other.from
          : span.from < other.to && other.from < span.to;
      return clash
        ? [
            {
              code: 'bands-overlap',
              text: other.code,
              other: span.code,
              at: Math.max(span.from, other.from),
            } as const,
          ]
        : [];
    }),
  );
}

function gaps(spans: readonly Span[]): readonly DefinitionProblem[] {
  const found: DefinitionProblem[] = [];
  let covered = 0;
  for (const { from, to } of spans.filter((span) => !isPoint(span)).sort((a, b) => a.from - b.from)) {
    if (from > covered) found.push({ code: 'bands-gap', from: covered, to: from });
    covered = Math.max(covered, to);
  }
  if (covered < 100) found.push({ code: 'bands-gap', from: covered, to: 100 });
  return found;
}

function isPoint({ from, to }: Span): boolean {
  return from === to;
}
