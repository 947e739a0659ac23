/** One line of what `npm run bench` prints. */
export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number;
  /** Measured beside it in the same run. */
  readonly rival?: { readonly name: string; readonly value: number };
  /** value ÷ rival. */
  readonly ratio?: number;
  readonly limitRatio?: number;
}

export function print(lines: readonly Measured[]): void {
  process.stdout.write(JSON.stringify(lines));
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function rounded(value: number, decimals = 2): number {
  return Number(value.toFixed(decimals));
}
