import type { Look } from './reading.ts';

/** "75. pct.": a full stop that makes an ordinal of a percentage. */
export const percentSlip: Look = ({ view, claims }) =>
  view.read.flatMap(({ sentence }) =>
    Array.from(sentence.text.matchAll(/(?<![\d.,])\d{1,3}\.\s(?:pct\.|procent|per ?cent)/g)).map(
      ({ 0: slip, index }) => {
        const { start } = sentence.place(index, index + 1);
        const right = slip.replace('. ', ' ');
        return {
          kind: 'percent_slip' as const,
          severity: 'note' as const,
          claims: claims.flatMap(({ claim }) =>
            claim.phrase && claim.phrase.start <= start && start < claim.phrase.end ? [claim.id] : [],
          ),
          sentences: [sentence.id],
          proof: { da: `»${slip}« er læst som »${right}«`, en: `“${slip}” was read as “${right}”` },
          suggestion: { da: `Skriv »${right}«.`, en: `Write “${right}”.` },
        };
      },
    ),
  );
