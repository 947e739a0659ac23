import { type Hedge, hedges } from '../../quantity/hedge.ts';
import { hedgePhrases, hedgesAfter } from '../../quantity/quantity-lexicon.ts';

/** The hedges that a message lists: one word for each. */
export const knownHedges: readonly string[] = hedges.map((hedge) =>
  hedge === 'none' ? hedge : (hedgePhrases.da[hedge][0] ?? hedge),
);

/**
 * The hedge that a word of either language stands for; a hedge may also be given by its own name.
 * @example hedgeNamed('knap') // => "just-under"
 */
export function hedgeNamed(word: string): Hedge | undefined {
  const wanted = word.trim().toLowerCase().replace(/\s+/g, ' ');
  if (wanted === '' || wanted === 'ingen') return 'none';
  const phrases = (hedge: Hedge) =>
    (['da', 'en'] as const).flatMap((language) => [
      ...hedgePhrases[language][hedge],
      ...(hedgesAfter[language][hedge] ?? []),
    ]);
  return hedges.find((hedge) => hedge === wanted || phrases(hedge).includes(wanted));
}
