import type { Programme, RoundDefinition } from './programme.ts';

/** The programme as one of its rounds sees it: with the authorities that the round asks. */
export function withFrame(programme: Programme, { frame }: Pick<RoundDefinition, 'frame'>): Programme {
  const whole = programme.whole ?? programme;
  if (!frame) return whole;
  const asked = new Set(frame.map(({ id }) => id));
  return {
    ...whole,
    whole,
    authorities: frame,
    tiles: whole.tiles.filter(({ authority }) => asked.has(authority)),
  };
}
