import { percent } from '../../quantity/fraction.ts';
import type { BaseGroup, Bases } from './base-group.ts';
import type { Workbench } from './group-phrases.ts';

/** How far a number may stand after "svarprocent". */
const nearby = 40;

/** Finds response rates. "En svarprocent på 64" needs no percent sign. */
export function markRates({ mentions, lexicon }: Workbench, sentence: string): void {
  for (const mention of mentions) {
    const { phrase, role } = mention;
    const { quantity } = phrase;
    if (role.kind !== 'claim' || (quantity.kind !== 'count' && quantity.kind !== 'percent')) continue;
    const before = sentence.slice(Math.max(0, phrase.start - nearby), phrase.start).toLowerCase();
    if (!lexicon.responseRate.test(before)) continue;
    mention.role = { kind: 'rate' };
    if (quantity.kind === 'count') {
      mention.phrase = {
        ...phrase,
        quantity: { kind: 'percent', value: percent(quantity.count), decimals: 0 },
      };
    }
  }
}

/** Those who took part, if the text says among how many they were asked; the last such group goes first. */
export function respondents({ groups }: Bases): BaseGroup | undefined {
  return groups.findLast(({ kind, within }) => kind === 'took_part' && within?.kind === 'group');
}
