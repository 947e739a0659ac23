import type { Programme, RoundDefinition } from './programme.ts';

/** The programme as one of its rounds sees it: with the authorities that the round asks. */
export function withFrame(programme: Programme, { frame }: Pick<RoundDefinition, 'frame'>): Programme {
  if (!frame) return programme;
  const asked = new Set(frame.map(({ id }) => id));
  return {
    ...programme,
    authorities: frame,
    tiles: programme.tiles.filter(({ authority }) => asked.has(authority)),
  };
}
