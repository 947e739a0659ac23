import type { Behalf } from '../round/sheet.ts';

/** How it is kept that somebody else put an answer in. */
export interface BehalfColumns {
  readonly channel: Behalf['channel'] | null;
  readonly typed_by: string | null;
}

export function behalfColumns(behalf: Behalf | undefined): BehalfColumns {
  return { channel: behalf?.channel ?? null, typed_by: behalf?.by ?? null };
}

export function behalfOf({ channel, typed_by }: BehalfColumns): { readonly behalf?: Behalf } {
  return channel === null || typed_by === null ? {} : { behalf: { channel, by: typed_by } };
}
