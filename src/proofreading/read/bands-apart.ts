import type { Mention } from './mention.ts';
import type { Statement } from './statement.ts';

/** A stretch of shares or counts that things are sorted by: from `from` to `to` of what its noun names. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly unit?: string;
  /** "alle eller næsten alle": the top, whatever its limit. */
  readonly isTop: boolean;
}

/** The bands in what a statement says: "over 75 pct. af pladserne". */
export function bandsOf({ bands }: Statement): readonly Band[] {
  return bands.flatMap((mention) => bandOf(mention) ?? []);
}

function bandOf({ phrase, base, noun }: Mention): Band | undefined {
  const unit = base?.unit ?? noun?.unit;
  const named = unit === undefined ? {} : { unit };
  const { quantity, hedge } = phrase;
  if (quantity.kind === 'qualitative') {
    return quantity.word === 'all' || quantity.word === 'nearly-all'
      ? { from: 1, to: 1, isTop: true, ...named }
      : undefined;
  }
  if (quantity.kind === 'range')
    return { from: sizeOf(quantity.from), to: sizeOf(quantity.to), isTop: false, ...named };
  if (quantity.kind === 'remainder' || quantity.kind === 'amount') return undefined;
  const size = sizeOf(quantity);
  const most = quantity.kind === 'count' ? Number.POSITIVE_INFINITY : 1;
  if (hedge === 'less-than' || hedge === 'at-most') return { from: 0, to: size, isTop: false, ...named };
  if (hedge === 'more-than' || hedge === 'at-least')
    return { from: size, to: most, isTop: size >= 0.9 && most === 1, ...named };
  return { from: size, to: size, isTop: size === 1, ...named };
}

function sizeOf(size: {
  readonly kind: string;
  readonly count?: number;
  readonly value?: { readonly numerator: bigint; readonly denominator: bigint };
}): number {
  return size.value ? Number(size.value.numerator) / Number(size.value.denominator) : (size.count ?? 0);
}

/** Whether two statements sort into bands of the same thing that do not overlap. They may share a limit. */
export function bandsApart(a: Statement, b: Statement): boolean {
  const [first, second] = [topmost(bandsOf(a)), topmost(bandsOf(b))];
  if (!first || !second) return false;
  if (first.unit !== undefined && second.unit !== undefined && first.unit !== second.unit) return false;
  const isNumber = ({ to, from }: Band): boolean => Math.max(from, Number.isFinite(to) ? to : 0) > 1;
  if ((isNumber(first) || isNumber(second)) && (first.unit === undefined || first.unit !== second.unit))
    return false;
  if (first.isTop || second.isTop) return first.isTop !== second.isTop && Math.min(first.to, second.to) < 1;
  return first.to <= second.from || second.to <= first.from;
}

function topmost(bands: readonly Band[]): Band | undefined {
  return bands.find(({ isTop }) => isTop) ?? bands[0];
}

/** Whether the bands of some statements leave no gap from nothing to all, and so sort everybody. */
export function bandsCoverAll(statements: readonly Statement[]): boolean {
  const bands = statements
    .flatMap((statement) => topmost(bandsOf(statement)) ?? [])
    .sort((a, b) => a.from - b.from);
  if (bands.length < statements.length || bands[0]?.from !== 0) return false;
  const hasTop = bands.some(({ isTop, to }) => isTop || to >= 1);
  const inOrder = bands.every(
    (band, at) => at === 0 || band.isTop || band.from - (bands[at - 1]?.to ?? 0) <= 0.0101,
  );
  return hasTop && inOrder;
}
