/** What a count may be called, so that relations can name it: `n`, `k3`, `åbne_tilbud`. */
export const countName = /^[\p{L}_][\p{L}\p{N}_]*$/u;
