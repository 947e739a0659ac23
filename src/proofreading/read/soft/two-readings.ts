import type { SoftFinding } from '../../read-text.ts';
import { isVague } from '../vague.ts';
import { claimsOf, type Look, printed, sentencesOf } from './reading.ts';

/** After "de resterende" nobody is left; still the next sentence speaks of some more. */
export const nobodyLeft: Look = (reading) =>
  reading.distributions.flatMap(({ members, relator }): readonly SoftFinding[] => {
    const rest = members.at(-1);
    if (relator !== '=' || rest?.mention.phrase.quantity.kind !== 'remainder') return [];
    const next = reading.view.statements[rest.index + 1];
    const goesOn = next && next.block === rest.block && next.read !== rest.read && isVague(next);
    if (!goesOn || !/afvent|kan ikke|ved ikke|wait|can ?not|unknown/.test(next.predicate.text)) return [];
    return [
      {
        kind: 'two_readings',
        severity: 'unclear',
        claims: claimsOf(reading, [rest, next]),
        sentences: sentencesOf([rest, next]),
        proof: {
          da: `er »${printed(rest)}« alle de øvrige, er der ingen tilbage som »${printed(next).toLowerCase()}«`,
          en: `if “${printed(rest)}” are all the others, nobody is left for “${printed(next).toLowerCase()}”`,
        },
        suggestion: {
          da: 'Sig, hvor mange der er i hver gruppe.',
          en: 'Say how many there are in each group.',
        },
      },
    ];
  });
